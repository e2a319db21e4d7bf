package org.rasgraph.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rasgraph.table.Cell;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/** {@code <review>/statements.tsv}: one proposition a row. */
final class StatementTable {

  private static final List<String> HEADER =
      List.of(
          "id",
          "place",
          "lines",
          "direction",
          "strength",
          "subject",
          "predicate",
          "object",
          "condition",
          "profile",
          "therapy",
          "model",
          "qualifiers",
          "evidence",
          "references",
          "note");

  static final String ASSERTED = "ras:Asserted";

  private static final List<String> QUALIFIER_COLUMNS =
      List.of("condition", "profile", "therapy", "model");

  private final String review;
  private final TableFile file;

  StatementTable(String review, TableFile file) {
    this.review = review;
    this.file = file;
  }

  void forEach(Problems problems, Consumer<Statement> consumer) {
    new Table(file.path(), file.name(), HEADER)
        .forEach(problems, row -> consumer.accept(statement(row)));
  }

  private Statement statement(Row row) {
    row.cell("direction").required();
    return new Statement(
        review,
        Cells.id(row.cell("id")),
        Cells.locus(row),
        row.cell("direction").as(Direction::parse),
        strength(row.cell("strength")),
        Cells.expression(row.cell("subject")),
        Cells.text(row.cell("predicate")),
        Cells.expression(row.cell("object")),
        qualifiers(row),
        Cells.text(row.cell("evidence")),
        Cells.references(row.cell("references")),
        row.cell("note").text(),
        row.place());
  }

  /** Plain assertion is the rule and leaves the cell empty. */
  private static Located<String> strength(Cell cell) {
    return cell.isEmpty() ? new Located<>(ASSERTED, cell.place()) : Cells.text(cell);
  }

  /** The four columns are short for the qualifier properties of the same names. */
  private static List<Relation> qualifiers(Row row) {
    List<Relation> qualifiers = new ArrayList<>();
    for (String column : QUALIFIER_COLUMNS) {
      Cell cell = row.cell(column);
      if (!cell.isEmpty()) {
        Located<String> property = new Located<>("ras:" + column + "Qualifier", cell.place());
        qualifiers.add(new Relation(property, Cells.expression(cell)));
      }
    }
    qualifiers.addAll(Cells.relations(row.cell("qualifiers")));
    return qualifiers;
  }
}
