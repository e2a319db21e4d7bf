package org.rasgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.rasgraph.load.LoadReport;
import org.rasgraph.load.Loader;
import org.rasgraph.load.Project;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.query.CatalogueLint;
import org.rasgraph.table.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Hold the facts against the ontology and its shapes, and the queries to the rules.",
    footer = {
      "",
      "Publishes nothing. Each problem is one line, file:line:column: what is wrong,",
      "what would be right, on the standard output.",
      "",
      "Example:",
      "  rasgraph check",
      "",
      "Exit codes: 0 all is good, 1 there are problems, 2 wrong usage."
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private ProjectOption project;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Project checked = project.project();
    LoadReport report = load(checked);
    List<Problem> problems =
        Stream.concat(report.problems().stream(), lint(checked).stream()).sorted().toList();
    problems.forEach(console.out()::println);
    if (problems.isEmpty()) {
      console
          .err()
          .printf("good: %d entities, %d statements%n", report.entities(), report.statements());
      return ExitCodes.DONE;
    }
    console.err().println(FactsRefused.count(problems));
    return ExitCodes.PROBLEMS;
  }

  private static LoadReport load(Project checked) {
    DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
    try {
      return Loader.of(checked).load(graphs);
    } finally {
      graphs.close();
    }
  }

  private static List<Problem> lint(Project checked) {
    Ontology ontology = Ontology.read(checked.ontology());
    return CatalogueLint.with(iri -> ontology.declares(NodeFactory.createURI(iri)))
        .check(checked.queries());
  }
}
