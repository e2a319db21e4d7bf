package org.rasgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write the graphs to a file, or renew the committed triples.",
    footer = {
      "",
      "What is written is sorted: equal graphs are equal files.",
      "",
      "Examples:",
      "  rasgraph export --format nq | gzip > rasgraph.nq.gz",
      "  rasgraph export --format ttl --graph yang-2023 --output yang-2023.ttl",
      "  rasgraph export --triples               renew triples/ after a change of the facts",
      "",
      "Exit codes: 0 written, 1 the facts have problems, 2 wrong usage, 3 the disk",
      "refuses."
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ProjectOption project;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private What what;

  @Option(
      names = {"-g", "--graph"},
      paramLabel = "NAME",
      description = "Only this named graph, as yang-2023 or derived.")
  private Optional<String> graph;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: the standard output).")
  private Optional<Path> output;

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  /** Either a format or the committed files. */
  private static final class What {

    @Option(
        names = {"-f", "--format"},
        paramLabel = "FORMAT",
        description = "One of ${COMPLETION-CANDIDATES}; ttl pours all graphs into one.")
    private Optional<GraphWriter.Format> format;

    @Option(names = "--triples", description = "Renew the folder triples, one file a graph.")
    private boolean triples;
  }

  @Override
  public Integer call() throws IOException {
    return what.triples ? renewTriples() : export(what.format.orElseThrow());
  }

  private int renewTriples() throws IOException {
    if (graph.isPresent() || output.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--triples writes all graphs to the folder triples; give it alone");
    }
    try (LocalGraphs local = LocalGraphs.load(project.project())) {
      GraphWriter graphs = new GraphWriter(local.graphs(), local.prefixes());
      List<Path> changed = new TriplesFolder(project.project().triples()).renew(graphs);
      changed.forEach(file -> console.err().println("renewed " + file));
      if (changed.isEmpty()) {
        console.err().println("the committed triples say what the facts say");
      }
    }
    return ExitCodes.DONE;
  }

  private int export(GraphWriter.Format format) throws IOException {
    try (LocalGraphs local = LocalGraphs.open(project.publisher())) {
      GraphWriter graphs = new GraphWriter(local.graphs(), local.prefixes());
      List<String> names = chosen(graphs.names());
      if (output.isEmpty()) {
        graphs.write(names, format, console.out());
        return ExitCodes.DONE;
      }
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output.get()))) {
        graphs.write(names, format, file);
      }
    }
    return ExitCodes.DONE;
  }

  private List<String> chosen(List<String> names) {
    if (graph.isEmpty()) {
      return names;
    }
    if (!names.contains(graph.get())) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no graph \"" + graph.get() + "\"; there are " + String.join(", ", names));
    }
    return List.of(graph.get());
  }
}
