package org.rasgraph.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rasgraph.table.Cell;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/** {@code <review>/measurements.tsv}: one figure a row. */
final class MeasurementTable {

  private static final List<String> HEADER =
      List.of(
          "id",
          "statement",
          "lines",
          "quantity",
          "arm",
          "value",
          "unit",
          "n",
          "ci",
          "p",
          "comparedWith",
          "atTime",
          "dataset",
          "note");

  private final String review;
  private final TableFile file;

  MeasurementTable(String review, TableFile file) {
    this.review = review;
    this.file = file;
  }

  void forEach(Problems problems, Consumer<Measurement> consumer) {
    new Table(file.path(), file.name(), HEADER)
        .forEach(problems, row -> consumer.accept(measurement(row)));
  }

  private Measurement measurement(Row row) {
    return new Measurement(
        review,
        Cells.id(row.cell("id")),
        Cells.text(row.cell("statement")),
        Cells.lines(row.cell("lines")),
        Cells.text(row.cell("quantity")),
        Cells.optional(row.cell("arm")),
        figure(row),
        row.cell("unit").text(),
        optional(row.cell("n"), Sample::parse),
        optional(row.cell("ci"), Interval::parse),
        optional(row.cell("p"), Probability::parse),
        row.cell("comparedWith").list().stream().map(Cells::text).toList(),
        duration(row.cell("atTime")),
        Cells.optional(row.cell("dataset")),
        row.cell("note").text(),
        row.place());
  }

  /** A figure, unless a count of a sample or a p-value is all that is printed. */
  private static Figure figure(Row row) {
    Cell value = row.cell("value");
    if (!value.isEmpty()) {
      row.cell("unit").required();
    } else if (row.cell("p").isEmpty() && !row.cell("n").text().contains("/")) {
      throw new MalformedCell(
          value.place(),
          "\"value\" must not be empty where there is neither \"p\" nor a count in \"n\" such as 6/30");
    }
    return value.as(Figure::parse);
  }

  private static String duration(Cell cell) {
    if (!cell.isEmpty()
        && !cell.text().matches("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?)?")) {
      throw new MalformedCell(
          cell.place(), "not an ISO 8601 duration: \"" + cell.text() + "\"; write P6M or P2Y");
    }
    return cell.text();
  }

  private static <T> Optional<T> optional(Cell cell, Function<String, T> parser) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell.as(parser));
  }
}
