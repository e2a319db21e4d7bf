package org.rasgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.rasgraph.load.Project;
import org.rasgraph.query.QueryFiles;
import org.rasgraph.query.Tiny;
import org.rasgraph.store.Store;

/** A checkout with the real ontology, one query, and the tiny graph published, and its commands. */
final class TinyProject {

  /** What a command answered. */
  record Outcome(int exitCode, String out, String err) {}

  private final Path root;

  private TinyProject(Path root) {
    this.root = root;
  }

  /** A checkout without facts, and with nothing published. */
  static TinyProject empty(Path root) {
    try {
      copy(Path.of("ontology"), root.resolve("ontology"));
      QueryFiles.write(root, "resistance", "to-drug", QueryFiles.GOOD);
      return new TinyProject(root);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A checkout in which the tiny graph counts as made from its facts. */
  static TinyProject published(Path root) {
    TinyProject project = empty(root);
    String name = project.store().publish(graphs -> fill(graphs)).orElseThrow().name();
    project.write(
        "target/store/sources",
        name + " " + Sources.digest(new Project(root), java.util.List.of()) + "\n");
    return project;
  }

  private static boolean fill(org.apache.jena.sparql.core.DatasetGraph graphs) {
    Tiny.fill(graphs);
    return true;
  }

  Path root() {
    return root;
  }

  Store store() {
    return Store.at(root.resolve("target/store"));
  }

  Path write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Runs a command on this project. */
  Outcome run(String command, String... arguments) {
    return TinyProject.runAnywhere(
        Stream.concat(Stream.of(command, "--project", root.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  static Outcome runAnywhere(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Commands.run(new Console(stream(out), stream(err)), arguments);
    return new Outcome(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
