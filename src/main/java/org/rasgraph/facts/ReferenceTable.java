package org.rasgraph.facts;

import java.util.List;
import java.util.function.Consumer;
import org.rasgraph.table.Cell;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/** {@code <review>/references.tsv}: the reference list, for a review whose edition prints one. */
final class ReferenceTable {

  private static final List<String> HEADER =
      List.of(
          "number", "lines", "authors", "title", "journal", "year", "volume", "pages", "pmid",
          "doi", "source");

  private final String review;
  private final TableFile file;

  ReferenceTable(String review, TableFile file) {
    this.review = review;
    this.file = file;
  }

  void forEach(Problems problems, Consumer<Reference> consumer) {
    new Table(file.path(), file.name(), HEADER)
        .forEach(problems, row -> consumer.accept(reference(row)));
  }

  private Reference reference(Row row) {
    return new Reference(
        review,
        Cells.number(row.cell("number")),
        Cells.lines(row.cell("lines")),
        row.cell("authors").text(),
        row.cell("title").required(),
        row.cell("journal").text(),
        matching(row.cell("year"), "\\d{4}", "a year of four digits"),
        row.cell("volume").text(),
        row.cell("pages").text(),
        verified(row, "pmid", "\\d{1,8}", "a PubMed identifier of digits only"),
        verified(row, "doi", "10\\.\\d{4,9}/\\S+", "a DOI, which begins with 10."),
        row.place());
  }

  /** An identifier is given with the source in which it was seen, or not at all. */
  private static String verified(Row row, String column, String form, String wanted) {
    String identifier = matching(row.cell(column), form, wanted);
    if (!identifier.isEmpty()) {
      row.cell("source").required();
    }
    return identifier;
  }

  private static String matching(Cell cell, String form, String wanted) {
    if (!cell.isEmpty() && !cell.text().matches(form)) {
      throw new MalformedCell(cell.place(), "\"" + cell.text() + "\" is not " + wanted);
    }
    return cell.text();
  }
}
