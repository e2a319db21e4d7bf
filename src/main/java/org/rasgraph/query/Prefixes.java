package org.rasgraph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.rasgraph.ontology.Namespaces;
import org.rasgraph.ontology.Ras;

/**
 * Short names for IRIs, for people: {@code variant:KRAS_G12C}, {@code statement:yang-2023/t1-01}.
 *
 * <p>Unlike a prefixed name of SPARQL, what follows the prefix may hold any character of an IRI, so
 * that whatever is shown can also be typed.
 */
public final class Prefixes {

  /** What the loader makes beside the entities, whose prefixes the ontology declares. */
  private static final List<String> MADE_AT_LOAD =
      List.of(
          "edition",
          "graph",
          "measurement",
          "passage",
          "proposition",
          "record",
          "reference",
          "statement");

  private final Map<String, String> namespaces;
  private final List<Map.Entry<String, String>> longestFirst;

  private Prefixes(Map<String, String> namespaces) {
    this.namespaces = Map.copyOf(namespaces);
    this.longestFirst =
        this.namespaces.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, String> e) -> -e.getValue().length())
                    .thenComparing(Map.Entry::getKey))
            .toList();
  }

  /**
   * The prefixes that the ontology's file declares, and one for each kind of thing in the graph.
   */
  public static Prefixes of(Graph ontology) {
    Map<String, String> namespaces = new TreeMap<>();
    MADE_AT_LOAD.forEach(prefix -> namespaces.put(prefix, Namespaces.BASE + prefix + "/"));
    namespaces.putAll(ontology.getPrefixMapping().getNsPrefixMap());
    ontology.stream(Node.ANY, Ras.KEY_PREFIX, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .forEach(prefix -> namespaces.put(prefix, Namespaces.BASE + prefix + "/"));
    return new Prefixes(namespaces);
  }

  /** No more than these prefixes. */
  static Prefixes only(Map<String, String> namespaces) {
    return new Prefixes(namespaces);
  }

  /** These prefixes and others, which win where both have one. */
  public Prefixes and(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(namespaces);
    all.putAll(others);
    return new Prefixes(all);
  }

  /** Prefix to namespace. */
  public Map<String, String> asMap() {
    return namespaces;
  }

  /** The IRI with its prefix; as it stands where none fits. */
  public String shorten(String iri) {
    return longestFirst.stream()
        .filter(e -> iri.startsWith(e.getValue()) && iri.length() > e.getValue().length())
        .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  /** The IRI of a prefixed name; none where the text has no prefix that is known here. */
  public Optional<String> expand(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon == text.length() - 1) {
      return Optional.empty();
    }
    return Optional.ofNullable(namespaces.get(text.substring(0, colon)))
        .map(namespace -> namespace + text.substring(colon + 1));
  }
}
