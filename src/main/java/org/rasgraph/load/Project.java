package org.rasgraph.load;

import java.nio.file.Path;

/** Where things stand in a checkout of rasgraph. */
public record Project(Path root) {

  /** What curators edit. */
  public Path facts() {
    return root.resolve("src/main/facts");
  }

  /** The vocabulary, the shapes and the rules. */
  public Path ontology() {
    return root.resolve("ontology");
  }

  /** The canned queries. */
  public Path queries() {
    return root.resolve("queries");
  }

  /** The committed graphs. */
  public Path triples() {
    return root.resolve("triples");
  }
}
