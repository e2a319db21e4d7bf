package org.rasgraph.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rasgraph.table.Cell;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Row;

/** How cells of every fact table are read, so that one notation means one thing everywhere. */
final class Cells {

  private static final Pattern RELATIONS = Pattern.compile("; ");
  private static final Pattern RELATION = Pattern.compile("(ras:\\w+) (.+)");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*");

  private Cells() {}

  static String id(Cell cell) {
    String id = cell.required();
    if (!ID.matcher(id).matches()) {
      throw new MalformedCell(
          cell.place(),
          "not a row id: \"" + id + "\"; write small letters, digits and dashes, as in t2-05a");
    }
    return id;
  }

  static Locus locus(Row row) {
    List<LineRange> lines = lines(row.cell("lines"));
    row.cell("place").required();
    return row.cell("place").as(place -> Locus.parse(place, lines));
  }

  static List<LineRange> lines(Cell cell) {
    cell.required();
    return cell.split(COMMA).stream().map(part -> part.as(LineRange::parse)).toList();
  }

  static Located<String> text(Cell cell) {
    return new Located<>(cell.required(), cell.place());
  }

  static Located<Expression> expression(Cell cell) {
    cell.required();
    return new Located<>(cell.as(Expression::parse), cell.place());
  }

  static Optional<Located<Expression>> optional(Cell cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(expression(cell));
  }

  static List<Located<Integer>> references(Cell cell) {
    return cell.list().stream()
        .map(part -> new Located<>(part.as(Cells::reference), part.place()))
        .toList();
  }

  static List<Relation> relations(Cell cell) {
    return cell.split(RELATIONS).stream().map(Cells::relation).toList();
  }

  static int number(Cell cell) {
    cell.required();
    return cell.as(Cells::wholeNumber);
  }

  private static Relation relation(Cell cell) {
    Matcher relation = RELATION.matcher(cell.text());
    if (!relation.matches()) {
      throw new MalformedCell(
          cell.place(),
          "not a relation: \"" + cell.text() + "\"; write ras:property value; ras:property value");
    }
    return new Relation(
        new Located<>(relation.group(1), cell.place()), expression(cell.with(relation.group(2))));
  }

  private static int reference(String text) {
    if (!text.matches("[1-9]\\d{0,3}")) {
      throw new IllegalArgumentException(
          "not a reference number: \""
              + text
              + "\"; write the numbers with bars between, as in 69|70");
    }
    return Integer.parseInt(text);
  }

  private static int wholeNumber(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new IllegalArgumentException(
          "not a whole number: \"" + text + "\"; write digits only, as in 1054");
    }
    return Integer.parseInt(text);
  }
}
