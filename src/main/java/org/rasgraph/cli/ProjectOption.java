package org.rasgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rasgraph.load.Project;
import org.rasgraph.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which checkout to work on, and where its database is. */
final class ProjectOption {

  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = "${env:RASGRAPH_HOME:-.}",
      description = "The checkout of rasgraph (default: that of the launcher, or this folder).")
  private Path root;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Where the database is (default: target/store in the project).")
  private Optional<Path> store;

  /**
   * The project.
   *
   * @throws ParameterException where the folder is none
   */
  Project project() {
    Project project = new Project(root);
    if (!Files.isDirectory(project.ontology())) {
      throw new ParameterException(
          command.commandLine(),
          "\"" + root + "\" is no checkout of rasgraph: it has no folder ontology; give --project");
    }
    return project;
  }

  Store store() {
    return Store.at(store.orElseGet(() -> root.resolve("target").resolve("store")));
  }

  Publisher publisher() {
    return new Publisher(project(), store());
  }
}
