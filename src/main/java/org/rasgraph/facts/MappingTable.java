package org.rasgraph.facts;

import java.util.List;
import java.util.function.Consumer;
import org.rasgraph.table.Cell;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/**
 * {@code mappings/<kind>.sssom.tsv}: one link a row, in columns of the Simple Standard for Sharing
 * Ontological Mappings (https://w3id.org/sssom/).
 */
final class MappingTable {

  private static final List<String> HEADER =
      List.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "object_id",
          "object_label",
          "mapping_justification",
          "subject_source",
          "object_source",
          "comment");

  private final TableFile file;

  MappingTable(TableFile file) {
    this.file = file;
  }

  void forEach(Problems problems, Consumer<Mapping> consumer) {
    new Table(file.path(), file.name(), HEADER)
        .forEach(problems, row -> consumer.accept(mapping(row)));
  }

  private static Mapping mapping(Row row) {
    row.cell("subject_source").required();
    return new Mapping(
        new Located<>(row.cell("subject_id").as(Key::parse), row.cell("subject_id").place()),
        Cells.text(row.cell("subject_label")),
        row.cell("predicate_id").as(Match::parse),
        new Located<>(row.cell("object_id").as(ExternalId::parse), row.cell("object_id").place()),
        optional(row.cell("object_label")),
        row.cell("mapping_justification").as(Justification::parse),
        row.cell("object_source").required(),
        row.cell("comment").text(),
        row.place());
  }

  private static Located<String> optional(Cell cell) {
    return new Located<>(cell.text(), cell.place());
  }
}
