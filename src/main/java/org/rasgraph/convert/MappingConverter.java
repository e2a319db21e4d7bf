package org.rasgraph.convert;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.rasgraph.facts.ExternalNamespace;
import org.rasgraph.facts.Mapping;
import org.rasgraph.facts.Match;
import org.rasgraph.ontology.Ras;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Place;

/**
 * Links to other databases: a plain edge with a SKOS predicate to the IRI that the other endpoint
 * uses, and a record of what the link rests on, in the RDF form of SSSOM (an annotated axiom).
 */
final class MappingConverter {

  private static final String SSSOM = "https://w3id.org/sssom/";
  private static final String SEMAPV = "https://w3id.org/semapv/vocab/";
  private static final Node OBJECT_LABEL = NodeFactory.createURI(SSSOM + "object_label");
  private static final Node OBJECT_SOURCE = NodeFactory.createURI(SSSOM + "object_source");
  private static final Node JUSTIFICATION = NodeFactory.createURI(SSSOM + "mapping_justification");
  private static final Map<Match, Node> PREDICATES =
      Map.of(
          Match.EXACT, SKOS.exactMatch.asNode(),
          Match.CLOSE, SKOS.closeMatch.asNode(),
          Match.BROAD, SKOS.broadMatch.asNode(),
          Match.NARROW, SKOS.narrowMatch.asNode());

  private final MappedThings things;
  private final ExternalNamespaces namespaces = new ExternalNamespaces();
  private final Quads quads;
  private final Trace trace;
  private final Map<Node, Place> seen = new HashMap<>();
  private final Map<String, Mapping> exact = new HashMap<>();

  MappingConverter(MappedThings things, Quads quads, Trace trace) {
    this.things = things;
    this.quads = quads;
    this.trace = trace;
  }

  void convert(ExternalNamespace namespace) {
    namespaces.add(namespace);
    Node node = Iris.namespace(namespace.prefix());
    trace.put(node, namespace.place());
    quads.add(node, RDF.type.asNode(), Ras.NAMESPACE_CLASS);
    quads.english(node, RDFS.label.asNode(), namespace.name());
    quads.text(node, Ras.CURIE_PREFIX, namespace.prefix());
    quads.text(node, VOID.uriSpace.asNode(), namespace.iri());
  }

  void convert(Mapping mapping) {
    NamedThing thing = things.of(mapping.subject());
    ExternalNamespace namespace = namespaces.of(mapping.object());
    refuseAnotherLabel(mapping, thing);
    refuseUnlikeNames(mapping, thing);
    Node node = Iris.mapping(mapping.subject().value(), mapping.object().value());
    refuseSecond(mapping, node);
    trace.put(node, mapping.place());
    Optional<Node> target = ExternalNamespaces.iri(namespace, mapping.object().value());
    Optional<Node> page = ExternalNamespaces.page(namespace, mapping.object().value());
    Node predicate = PREDICATES.get(mapping.match());
    target.ifPresent(object -> quads.add(thing.node(), predicate, object));
    if (mapping.match() == Match.EXACT) {
      quads.text(thing.node(), Ras.CURIE, mapping.object().value().toString());
      page.ifPresent(address -> quads.add(thing.node(), RDFS.seeAlso.asNode(), address));
    }
    record(mapping, node);
    quads.add(node, OWL2.annotatedSource.asNode(), thing.node());
    quads.add(node, OWL2.annotatedProperty.asNode(), predicate);
    target.ifPresent(object -> axiom(node, object));
    page.ifPresent(address -> quads.add(node, RDFS.seeAlso.asNode(), address));
  }

  private void axiom(Node node, Node object) {
    quads.add(node, RDF.type.asNode(), OWL2.Axiom.asNode());
    quads.add(node, OWL2.annotatedTarget.asNode(), object);
  }

  private void record(Mapping mapping, Node node) {
    quads.add(node, RDF.type.asNode(), Ras.MAPPING);
    quads.add(node, Ras.NAMESPACE, Iris.namespace(mapping.object().value().prefix()));
    quads.text(node, Ras.CURIE, mapping.object().value().toString());
    quads.text(node, OBJECT_LABEL, mapping.objectLabel().value());
    quads.text(node, OBJECT_SOURCE, mapping.objectSource());
    quads.add(node, JUSTIFICATION, NodeFactory.createURI(SEMAPV + mapping.justification().term()));
    quads.english(node, RDFS.comment.asNode(), mapping.comment());
  }

  private static void refuseAnotherLabel(Mapping mapping, NamedThing thing) {
    if (!mapping.subjectLabel().value().equals(thing.label())) {
      throw new MalformedCell(
          mapping.subjectLabel().place(),
          "\""
              + mapping.subjectLabel().value()
              + "\" is not the label of "
              + mapping.subject().value()
              + ", which is \""
              + thing.label()
              + "\"");
    }
  }

  private static void refuseUnlikeNames(Mapping mapping, NamedThing thing) {
    if (mapping.match() == Match.EXACT
        && mapping.comment().isEmpty()
        && !thing.goesBy(mapping.objectLabel().value())) {
      throw new MalformedCell(
          mapping.objectLabel().place(),
          "\""
              + mapping.objectLabel().value()
              + "\" is no name of "
              + mapping.subject().value()
              + "; say in the comment why it is the same thing, or correct the identifier");
    }
  }

  private void refuseSecond(Mapping mapping, Node node) {
    Place first = seen.putIfAbsent(node, mapping.place());
    if (first != null) {
      throw new MalformedCell(
          mapping.place(),
          mapping.subject().value()
              + " is mapped to "
              + mapping.object().value()
              + " also at "
              + first
              + "; keep one row");
    }
    if (mapping.match() != Match.EXACT) {
      return;
    }
    Mapping other = exact.putIfAbsent(mapping.object().value().toString(), mapping);
    if (other != null) {
      throw new MalformedCell(
          mapping.object().place(),
          mapping.object().value()
              + " is exactly "
              + other.subject().value()
              + " at "
              + other.place()
              + "; one thing has one entity");
    }
  }
}
