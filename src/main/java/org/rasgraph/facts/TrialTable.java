package org.rasgraph.facts;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rasgraph.table.Cell;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/**
 * {@code <review>/trials.tsv}: one registered trial a row, as a review's table prints it.
 *
 * <p>The table is a wide way to write statements about the trial: each value of a fact column
 * becomes one, its predicate being the property of the column's name and its id the row's id, the
 * predicate and the value.
 */
final class TrialTable {

  private static final List<String> FACT_COLUMNS =
      List.of(
          "acronym",
          "phase",
          "status",
          "startYear",
          "enrolment",
          "sponsor",
          "investigates",
          "comparatorTherapy",
          "condition",
          "eligibleAlteration",
          "populationFeature");

  private static final List<String> HEADER =
      Stream.of(
              List.of("id", "place", "lines", "trial"),
              FACT_COLUMNS,
              List.of("notStated", "references", "note"))
          .flatMap(List::stream)
          .toList();

  private static final String EVIDENCE = "ras:RegistryEvidence";

  private final String review;
  private final TableFile file;

  TrialTable(String review, TableFile file) {
    this.review = review;
    this.file = file;
  }

  void forEach(Problems problems, Consumer<Statement> statements, Consumer<Gap> gaps) {
    new Table(file.path(), file.name(), HEADER)
        .forEach(
            problems,
            row -> {
              List<Statement> facts = statements(row);
              facts.forEach(statements);
              row.cell("notStated").list().forEach(cell -> gaps.accept(gap(row, cell)));
            });
  }

  private List<Statement> statements(Row row) {
    refuseWrong(row);
    List<Statement> statements =
        FACT_COLUMNS.stream()
            .flatMap(column -> row.cell(column).list().stream())
            .map(cell -> statement(row, cell))
            .toList();
    if (statements.isEmpty()) {
      throw new MalformedCell(
          row.place(), "says nothing of the trial; fill in at least one column");
    }
    return statements;
  }

  private static void refuseWrong(Row row) {
    String trial = row.cell("trial").required();
    row.cell("trial").with(trial.replaceFirst("^trial:", "")).as(NctId::new);
    for (String column : List.of("startYear", "enrolment")) {
      row.cell(column).list().forEach(Cells::number);
    }
  }

  private Statement statement(Row row, Cell cell) {
    Located<Expression> value = Cells.expression(cell);
    return new Statement(
        review,
        Cells.id(row.cell("id")) + "." + cell.column() + "." + slug(value.value()),
        Cells.locus(row),
        Direction.SUPPORTS,
        new Located<>(StatementTable.ASSERTED, row.place()),
        Cells.expression(row.cell("trial")),
        new Located<>("ras:" + cell.column(), cell.place()),
        value,
        List.of(),
        new Located<>(EVIDENCE, row.place()),
        Cells.references(row.cell("references")),
        row.cell("note").text(),
        row.place());
  }

  private Gap gap(Row row, Cell cell) {
    return new Gap(review, Cells.locus(row), Cells.text(cell), row.place());
  }

  private static String slug(Expression value) {
    return value
        .text()
        .replaceAll("[a-z]+:", "")
        .replace(" + ", ".and.")
        .replace("!", "not.")
        .replaceAll("[^A-Za-z0-9_.-]", "_");
  }
}
