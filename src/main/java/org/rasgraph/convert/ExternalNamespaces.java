package org.rasgraph.convert;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.rasgraph.facts.ExternalId;
import org.rasgraph.facts.ExternalNamespace;
import org.rasgraph.facts.Located;
import org.rasgraph.table.MalformedCell;

/** The databases that mappings lead to, by prefix. */
final class ExternalNamespaces {

  private final Map<String, ExternalNamespace> byPrefix = new TreeMap<>();

  /** Takes a namespace in, and refuses a second one of its prefix. */
  void add(ExternalNamespace namespace) {
    ExternalNamespace first = byPrefix.putIfAbsent(namespace.prefix(), namespace);
    if (first != null) {
      throw new MalformedCell(
          namespace.place(),
          "the prefix \"" + namespace.prefix() + "\" stands also at " + first.place());
    }
  }

  /** The namespace of an identifier, which must look like those of its namespace. */
  ExternalNamespace of(Located<ExternalId> cell) {
    ExternalId id = cell.value();
    ExternalNamespace namespace = byPrefix.get(id.prefix());
    if (namespace == null) {
      throw new MalformedCell(
          cell.place(),
          "there is no namespace \""
              + id.prefix()
              + "\" in mappings/namespaces.tsv; there are "
              + String.join(", ", byPrefix.keySet()));
    }
    if (!namespace.pattern().matcher(id.local()).matches()) {
      throw new MalformedCell(
          cell.place(),
          "\""
              + id.local()
              + "\" is no identifier of "
              + namespace.name()
              + ", which look like "
              + namespace.pattern());
    }
    return namespace;
  }

  /** The IRI that the database's own endpoint uses; none where nobody gives it one. */
  static Optional<Node> iri(ExternalNamespace namespace, ExternalId id) {
    return namespace.iri().isEmpty()
        ? Optional.empty()
        : Optional.of(Iris.external(namespace.iri() + id.local()));
  }

  /** The address that a person opens. */
  static Optional<Node> page(ExternalNamespace namespace, ExternalId id) {
    return namespace.page().isEmpty()
        ? Optional.empty()
        : Optional.of(Iris.external(namespace.page().replace("$1", id.local())));
  }
}
