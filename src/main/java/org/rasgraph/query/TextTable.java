package org.rasgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;

/** Writes rows for people: columns in line, IRIs short, nothing cut. */
final class TextTable {

  private static final String GAP = "  ";

  private final Prefixes prefixes;

  TextTable(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  void write(Answer answer, OutputStream out) {
    String text =
        answer instanceof Answer.Rows rows
            ? table(rows)
            : answer instanceof Answer.Truth truth && truth.isTrue() ? "yes\n" : "no\n";
    try {
      out.write(AnswerWriter.bytes(text));
      out.flush();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private String table(Answer.Rows answer) {
    List<List<String>> lines = new ArrayList<>();
    List<Var> variables = answer.variables();
    lines.add(variables.stream().map(Var::getVarName).toList());
    answer.rows().forEach(row -> lines.add(cells(variables, row)));
    List<Integer> widths =
        IntStream.range(0, variables.size()).mapToObj(column -> width(lines, column)).toList();
    lines.add(1, widths.stream().map("-"::repeat).toList());
    List<Boolean> numeric = variables.stream().map(v -> isNumeric(answer.rows(), v)).toList();
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line(line, widths, numeric)).append('\n'));
    return text.toString();
  }

  private List<String> cells(List<Var> variables, Binding row) {
    return variables.stream().map(v -> row.contains(v) ? text(row.get(v)) : "").toList();
  }

  private String text(Node node) {
    if (node.isURI()) {
      return prefixes.shorten(node.getURI());
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
    return "_:" + node.getBlankNodeLabel();
  }

  private static boolean isNumeric(List<Binding> rows, Var variable) {
    return rows.stream()
        .filter(row -> row.contains(variable))
        .map(row -> row.get(variable))
        .allMatch(node -> node.isLiteral() && NodeValue.makeNode(node).isNumber());
  }

  private static int width(List<List<String>> lines, int column) {
    return lines.stream().mapToInt(line -> length(line.get(column))).max().orElse(0);
  }

  private static String line(List<String> cells, List<Integer> widths, List<Boolean> numeric) {
    List<String> padded =
        IntStream.range(0, cells.size())
            .mapToObj(i -> padded(cells.get(i), widths.get(i), numeric.get(i)))
            .toList();
    return String.join(GAP, padded).stripTrailing();
  }

  private static String padded(String cell, int width, boolean right) {
    String blanks = String.join("", Collections.nCopies(width - length(cell), " "));
    return right ? blanks + cell : cell + blanks;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
