package org.rasgraph.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rasgraph.query.CannedQuery;
import org.rasgraph.query.Catalogue;
import org.rasgraph.query.Prefixes;

/** The list of the canned queries, for people. */
final class CatalogueText {

  private CatalogueText() {}

  /** The queries by theme, each with what it asks and an example of its parameters. */
  static String of(Catalogue catalogue, Prefixes prefixes) {
    if (catalogue.queries().isEmpty()) {
      return "";
    }
    int width = catalogue.queries().stream().mapToInt(q -> q.id().length()).max().orElse(0);
    Map<String, List<CannedQuery>> themes =
        catalogue.queries().stream()
            .collect(Collectors.groupingBy(CannedQuery::theme, TreeMap::new, Collectors.toList()));
    return themes.values().stream()
        .map(
            queries ->
                queries.stream()
                    .map(query -> entry(query, width, prefixes))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String entry(CannedQuery query, int width, Prefixes prefixes) {
    String indent = " ".repeat(width + 2);
    return query.id()
        + " ".repeat(width - query.id().length() + 2)
        + query.summary()
        + "\n"
        + query.parameters().stream()
            .map(
                parameter ->
                    indent
                        + "--param "
                        + parameter.name()
                        + "="
                        + value(query.defaults().getOrDefault(parameter.name(), "…"), prefixes)
                        + "\n")
            .collect(Collectors.joining());
  }

  private static String value(String text, Prefixes prefixes) {
    String value = prefixes.shorten(text);
    return value.contains(" ") ? "\"" + value + "\"" : value;
  }
}
