package org.rasgraph.facts;

import java.util.List;
import java.util.function.Consumer;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/**
 * {@code <review>/coverage.tsv}: what became of the lines of a review, so that nothing is passed
 * over by accident.
 */
final class CoverageTable {

  private static final List<String> HEADER = List.of("lines", "statements", "reason");

  private final String review;
  private final TableFile file;

  CoverageTable(String review, TableFile file) {
    this.review = review;
    this.file = file;
  }

  void forEach(Problems problems, Consumer<Coverage> consumer) {
    new Table(file.path(), file.name(), HEADER)
        .forEach(problems, row -> consumer.accept(coverage(row)));
  }

  private Coverage coverage(Row row) {
    if (row.cell("statements").isEmpty() && row.cell("reason").isEmpty()) {
      throw new MalformedCell(
          row.cell("reason").place(),
          "says neither which statements the lines gave nor why they give none");
    }
    return new Coverage(
        review,
        Cells.lines(row.cell("lines")),
        row.cell("statements").list().stream().map(Cells::text).toList(),
        row.cell("reason").text(),
        row.place());
  }
}
