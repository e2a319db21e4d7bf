package org.rasgraph.facts;

import java.nio.file.Path;

/** A table's file, and what it is called in problems: its path from the facts folder. */
record TableFile(Path path, String name) {

  static TableFile in(Path facts, String name) {
    return new TableFile(facts.resolve(name), facts.getFileName() + "/" + name);
  }

  /** The file name without its ending. */
  String stem() {
    String last = path.getFileName().toString();
    return last.substring(0, last.lastIndexOf('.'));
  }
}
