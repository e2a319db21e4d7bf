package org.rasgraph.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One line of a table under its header; it never loses its file and line. */
public final class Row {

  private final String file;
  private final int line;
  private final List<String> header;
  private final List<String> cells;

  Row(String file, int line, List<String> header, List<String> cells) {
    this.file = file;
    this.line = line;
    this.header = header;
    this.cells = cells;
  }

  /** The place of the row's first cell. */
  public Place place() {
    return new Place(file, line, 1);
  }

  /** The cell under a column; empty where nothing is given. */
  public Cell cell(String column) {
    int index = header.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    return cellAt(index);
  }

  /** All cells, from left to right. */
  public Stream<Cell> cells() {
    return IntStream.range(0, header.size()).mapToObj(this::cellAt);
  }

  private Cell cellAt(int index) {
    return new Cell(header.get(index), cells.get(index), new Place(file, line, index + 1));
  }
}
