package org.rasgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.rasgraph.check.Grounding;
import org.rasgraph.facts.FactsFolder;
import org.rasgraph.load.LoadReport;
import org.rasgraph.load.Loader;
import org.rasgraph.load.Project;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.query.CatalogueLint;
import org.rasgraph.table.Problem;
import org.rasgraph.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "Examples:",
      "  rasgraph check",
      "  rasgraph check --reviews ../reviews     open the editions and prove each row",
      "",
      "Exit codes: 0 all is good, 1 there are problems, 2 wrong usage."
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private ProjectOption project;

  @Option(
      names = "--reviews",
      paramLabel = "DIR",
      description = "The reviews' plain-text editions, to prove each row by the lines it cites.")
  private Optional<Path> reviews;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Project checked = project.project();
    LoadReport report = load(checked);
    Problems problems = new Problems();
    report.problems().forEach(problems::add);
    lint(checked).forEach(problems::add);
    reviews.ifPresent(editions -> ground(checked, editions, problems));
    problems.sorted().forEach(console.out()::println);
    if (problems.isEmpty()) {
      console
          .err()
          .printf("good: %d entities, %d statements%n", report.entities(), report.statements());
      return ExitCodes.DONE;
    }
    console.err().println(FactsRefused.count(problems.sorted()));
    return ExitCodes.PROBLEMS;
  }

  private void ground(Project checked, Path editions, Problems problems) {
    int rows = Grounding.check(FactsFolder.at(checked.facts()), editions, problems);
    console.err().printf("%d rows held against their lines%n", rows);
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
