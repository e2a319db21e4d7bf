package org.rasgraph.facts;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rasgraph.table.Cell;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/** {@code mappings/namespaces.tsv}: the databases that our entities are linked to, one a row. */
final class NamespaceTable {

  private static final List<String> HEADER = List.of("prefix", "iri", "page", "pattern", "name");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

  private final TableFile file;

  NamespaceTable(TableFile file) {
    this.file = file;
  }

  void forEach(Problems problems, Consumer<ExternalNamespace> consumer) {
    new Table(file.path(), file.name(), HEADER)
        .forEach(problems, row -> consumer.accept(namespace(row)));
  }

  private static ExternalNamespace namespace(Row row) {
    return new ExternalNamespace(
        row.cell("prefix").required(),
        address(row.cell("iri")),
        address(row.cell("page")),
        pattern(row.cell("pattern")),
        row.cell("name").required(),
        row.place());
  }

  private static String address(Cell cell) {
    if (!cell.isEmpty() && !ADDRESS.matcher(cell.text()).matches()) {
      throw new MalformedCell(
          cell.place(),
          "not an address: \"" + cell.text() + "\"; it begins with http:// or https://");
    }
    return cell.text();
  }

  private static Pattern pattern(Cell cell) {
    cell.required();
    // a PatternSyntaxException is an IllegalArgumentException, whose message shows the fault
    return cell.as(Pattern::compile);
  }
}
