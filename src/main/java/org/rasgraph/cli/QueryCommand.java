package org.rasgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rasgraph.federation.CallLimits;
import org.rasgraph.federation.Services;
import org.rasgraph.query.Answer;
import org.rasgraph.query.AnswerFormat;
import org.rasgraph.query.AnswerWriter;
import org.rasgraph.query.Answers;
import org.rasgraph.query.CannedQuery;
import org.rasgraph.query.Catalogue;
import org.rasgraph.query.Names;
import org.rasgraph.query.ParameterValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Ask a canned query, or one of your own; no server is needed.",
    footer = {
      "",
      "A parameter that is not given asks for all. A thing can be given by any of its",
      "names, as adagrasib, \"AMG 510\" or SHP2, by a short name as drug:adagrasib, or",
      "by its IRI.",
      "",
      "Examples:",
      "  rasgraph query                                   list the canned queries",
      "  rasgraph query resistance/to-drug --param drug=adagrasib",
      "  rasgraph query to-drug --param drug=\"AMG 510\" --format csv > resistance.csv",
      "  rasgraph query mine.rq --format json             a SPARQL 1.1 file of your own",
      "",
      "Exit codes: 0 answered, 1 the facts or the list of services have problems, 2 wrong",
      "usage: no such query, parameter or name, not SPARQL 1.1, or a SERVICE that is not",
      "listed, 3 a service does not answer."
    })
final class QueryCommand implements Callable<Integer> {

  @Mixin private ProjectOption project;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description = "A canned query, or a file with a query; the list of all where none is given.")
  private Optional<String> name;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query; may be given more than once.")
  private Map<String, String> parameters = Map.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Mixin private ServicesOption services;

  @Option(names = "--list", description = "List the canned queries and their parameters.")
  private boolean list;

  private final Console console;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (list || name.isEmpty()) {
      return list();
    }
    CannedQuery query = find(name.get());
    try (Services asked = Services.of(services.list(), CallLimits.defaults());
        LocalGraphs local = LocalGraphs.open(project.publisher())) {
      Names names = new Names(local.graphs(), local.prefixes());
      Answer answer =
          new Answers(local.graphs(), asked)
              .answer(query.query(), new ParameterValues(names).bind(query, parameters));
      new AnswerWriter(local.prefixes().and(query.query().getPrefixMapping().getNsPrefixMap()))
          .write(answer, format, console.out());
      if (answer instanceof Answer.Rows rows && format == AnswerFormat.TEXT) {
        console.err().println(rows.size() == 1 ? "1 row" : rows.size() + " rows");
      }
    }
    return ExitCodes.DONE;
  }

  /** A file is told from a name by its ending. */
  private CannedQuery find(String nameOrFile) {
    Path file = Path.of(nameOrFile);
    return nameOrFile.endsWith(".rq") || Files.isRegularFile(file)
        ? Catalogue.readFile(file)
        : Catalogue.read(project.project().queries()).find(nameOrFile);
  }

  private int list() {
    Catalogue catalogue = Catalogue.read(project.project().queries());
    catalogue.problems().forEach(console.err()::println);
    console.out().print(CatalogueText.of(catalogue, LocalGraphs.prefixes(project.project())));
    return catalogue.problems().isEmpty() ? ExitCodes.DONE : ExitCodes.PROBLEMS;
  }
}
