package org.rasgraph.facts;

import java.util.List;
import java.util.function.Consumer;
import org.rasgraph.table.Cell;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/** {@code <review>/review.tsv}: the one row that credits a review and names its edition. */
final class ReviewTable {

  private static final List<String> HEADER =
      List.of(
          "key",
          "title",
          "authors",
          "journal",
          "year",
          "volume",
          "doi",
          "pmid",
          "licence",
          "edition",
          "sha256",
          "references");

  private final TableFile file;

  ReviewTable(TableFile file) {
    this.file = file;
  }

  void forEach(Problems problems, Consumer<Review> consumer) {
    new Table(file.path(), file.name(), HEADER)
        .forEach(problems, row -> consumer.accept(review(row)));
  }

  private static Review review(Row row) {
    return new Review(
        row.cell("key").required(),
        row.cell("title").required(),
        row.cell("authors").list().stream().map(Cell::text).toList(),
        row.cell("journal").required(),
        Cells.number(row.cell("year")),
        row.cell("volume").text(),
        row.cell("doi").text(),
        row.cell("pmid").text(),
        row.cell("licence").required(),
        row.cell("edition").required(),
        sha256(row.cell("sha256")),
        Cells.number(row.cell("references")),
        row.place());
  }

  private static String sha256(Cell cell) {
    if (!cell.required().matches("[0-9a-f]{64}")) {
      throw new MalformedCell(
          cell.place(), "not a SHA-256: \"" + cell.text() + "\"; it is 64 digits of 0-9 and a-f");
    }
    return cell.text();
  }
}
