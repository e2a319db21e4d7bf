package org.rasgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A checkout with the small facts, and the ontology and queries of this one. */
public final class SmallProject {

  private SmallProject() {}

  /** Writes the checkout into a folder, and tells its facts. */
  public static SmallFacts in(Path root) {
    copy(SmallFacts.ONTOLOGY, root.resolve("ontology"));
    copy(Path.of("queries"), root.resolve("queries"));
    return SmallFacts.in(root);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
