package org.rasgraph.facts;

import java.util.List;
import java.util.function.Consumer;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/**
 * {@code contradictions.tsv}: what curators say contradicts each other, within a review or between
 * two.
 */
final class DisagreementTable {

  private static final List<String> HEADER =
      List.of("id", "first", "second", "about", "why", "curator");

  private final TableFile file;

  DisagreementTable(TableFile file) {
    this.file = file;
  }

  void forEach(Problems problems, Consumer<Disagreement> consumer) {
    new Table(file.path(), file.name(), HEADER)
        .forEach(problems, row -> consumer.accept(disagreement(row)));
  }

  private static Disagreement disagreement(Row row) {
    return new Disagreement(
        Cells.id(row.cell("id")),
        Cells.text(row.cell("first")),
        Cells.text(row.cell("second")),
        Cells.expression(row.cell("about")),
        row.cell("why").required(),
        row.cell("curator").required(),
        row.place());
  }
}
