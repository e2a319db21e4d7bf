package org.rasgraph.facts;

import java.util.List;
import java.util.function.Consumer;
import org.rasgraph.table.Cell;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/**
 * {@code entities/<prefix>.tsv}: one entity a row, under the prefix that the file is named after.
 */
final class EntityTable {

  private static final List<String> HEADER =
      List.of(
          "key", "type", "label", "synonyms", "wordings", "broader", "relations", "source", "note");

  private final TableFile file;

  EntityTable(TableFile file) {
    this.file = file;
  }

  void forEach(Problems problems, Consumer<Entity> consumer) {
    new Table(file.path(), file.name(), HEADER)
        .forEach(problems, row -> consumer.accept(entity(row)));
  }

  private Entity entity(Row row) {
    return new Entity(
        key(row.cell("key")),
        Cells.text(row.cell("type")),
        row.cell("label").required(),
        row.cell("synonyms").list().stream().map(Cell::required).toList(),
        row.cell("wordings").list().stream().map(Cell::required).toList(),
        row.cell("broader").list().stream().map(EntityTable::wider).toList(),
        Cells.relations(row.cell("relations")),
        row.cell("source").required(),
        row.cell("note").text(),
        row.place());
  }

  private Key key(Cell cell) {
    cell.required();
    Key key = cell.as(name -> Key.parse(file.stem() + ":" + name));
    // a trial that a review names by its acronym alone has no registry number
    if (key.prefix().equals("trial") && key.name().startsWith("NCT")) {
      cell.as(NctId::new);
    }
    return key;
  }

  private static Located<Key> wider(Cell cell) {
    return new Located<>(cell.as(Key::parse), cell.place());
  }
}
