package org.rasgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which RDF files of the user's own to load beside our graphs. */
final class ImportOption {

  @Spec(Target.MIXEE)
  private CommandSpec command;

  @ArgGroup(exclusive = true)
  private Choice choice;

  /** Either some files or none. */
  private static final class Choice {

    @Option(
        names = "--import",
        paramLabel = "PATH",
        description =
            "An RDF file, or a folder of them, to load beside the facts, each file into a graph of"
                + " its own. May be given several times; is remembered.")
    private List<Path> paths = List.of();

    @Option(names = "--no-imports", description = "Forget what was imported before.")
    private boolean none;
  }

  /**
   * The publisher with what is asked for here; without a wish, with what was imported before.
   *
   * @throws ParameterException where there is no such file
   */
  Publisher applyTo(Publisher publisher) {
    if (choice == null) {
      return publisher;
    }
    for (Path path : choice.paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(
            command.commandLine(), "there is no file or folder \"" + path + "\" to import");
      }
    }
    return publisher.importing(
        choice.paths.stream().map(path -> path.toAbsolutePath().normalize()).toList());
  }
}
