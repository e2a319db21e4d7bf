package org.rasgraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.rasgraph.query.Answer;
import org.rasgraph.query.AnswerFormat;
import org.rasgraph.query.AnswerWriter;
import org.rasgraph.query.Description;
import org.rasgraph.query.Descriptions;
import org.rasgraph.query.Names;
import org.rasgraph.query.QueryMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = "Tell all that the graph says about a thing, and who says it where.",
    footer = {
      "",
      "Examples:",
      "  rasgraph describe adagrasib",
      "  rasgraph describe AMG 510",
      "  rasgraph describe variant:KRAS_Y96D --format turtle",
      "  rasgraph describe https://w3id.org/rasgraph/disease/NSCLC",
      "",
      "Exit codes: 0 told, 1 the facts have problems, 2 no thing has this name, or",
      "several have."
    })
final class DescribeCommand implements Callable<Integer> {

  /** How a description can be written. */
  enum Format {
    TEXT,
    TURTLE,
    JSONLD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private ProjectOption project;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME-OR-IRI",
      description = "Any name of the thing, its short name, or its IRI.")
  private List<String> words;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  private final Console console;

  DescribeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (LocalGraphs local = LocalGraphs.open(project.publisher())) {
      Node thing = new Names(local.graphs(), local.prefixes()).find(String.join(" ", words));
      Descriptions descriptions = new Descriptions(local.graphs(), local.prefixes());
      Description description = descriptions.describe(thing);
      if (description.facts().isEmpty() && description.propositions().isEmpty()) {
        throw new QueryMistake("the graph says nothing of <" + thing.getURI() + ">");
      }
      if (format == Format.TEXT) {
        console.out().print(new DescriptionText(local.prefixes()).of(description));
      } else {
        write(descriptions.triples(thing), local);
      }
    }
    return ExitCodes.DONE;
  }

  private void write(Answer.Triples triples, LocalGraphs local) {
    AnswerFormat form = format == Format.TURTLE ? AnswerFormat.TURTLE : AnswerFormat.JSONLD;
    new AnswerWriter(local.prefixes()).write(triples, form, console.out());
  }
}
