package org.rasgraph.ontology;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The schema as read from {@code ontology/rasgraph.ttl}: which terms exist, what they may connect,
 * what they are called. Nothing of it is repeated in Java. Immutable after reading.
 */
public final class Ontology {

  private static final Set<Node> DECLARATIONS =
      Set.of(
          OWL.Class.asNode(),
          OWL.ObjectProperty.asNode(),
          OWL.DatatypeProperty.asNode(),
          OWL.AnnotationProperty.asNode(),
          OWL.Ontology.asNode(),
          OWL.NamedIndividual.asNode());

  private final Graph graph;
  private final Map<Node, Set<Node>> widerClasses = new HashMap<>();
  private final Map<Node, Set<Node>> widerProperties = new HashMap<>();
  private final Map<Node, Property> properties = new HashMap<>();
  private final Map<String, Node> classByKeyPrefix = new TreeMap<>();

  private Ontology(Graph graph) {
    this.graph = graph;
    each(OWL.Class).forEach(c -> widerClasses.put(c, closure(c, RDFS.subClassOf.asNode())));
    Stream.concat(each(OWL.ObjectProperty), each(OWL.DatatypeProperty))
        .forEach(p -> widerProperties.put(p, closure(p, RDFS.subPropertyOf.asNode())));
    each(OWL.ObjectProperty).forEach(p -> properties.put(p, property(p, false)));
    each(OWL.DatatypeProperty).forEach(p -> properties.put(p, property(p, true)));
    graph.stream(Node.ANY, Ras.KEY_PREFIX, Node.ANY)
        .forEach(t -> classByKeyPrefix.put(t.getObject().getLiteralLexicalForm(), t.getSubject()));
  }

  /**
   * The ontology in this folder.
   *
   * @throws RdfFile.MalformedFile where the file is not good Turtle
   */
  public static Ontology read(Path folder) {
    return new Ontology(RdfFile.read(folder.resolve("rasgraph.ttl")));
  }

  /** The ontology as triples. */
  public Graph graph() {
    return graph;
  }

  /** Whether the term is declared as a class, property or individual. */
  public boolean declares(Node term) {
    return graph.stream(term, RDF.type.asNode(), Node.ANY)
        .anyMatch(t -> DECLARATIONS.contains(t.getObject()));
  }

  /** The property of this IRI, where one is declared. */
  public Optional<Property> property(Node iri) {
    return Optional.ofNullable(properties.get(iri));
  }

  /** Whether one class is the other or lies under it. */
  public boolean isA(Node narrow, Node wide) {
    return widerClasses.getOrDefault(narrow, Set.of()).contains(wide);
  }

  /** Whether one property is the other or lies under it. */
  public boolean isSubProperty(Node narrow, Node wide) {
    return widerProperties.getOrDefault(narrow, Set.of()).contains(wide);
  }

  /** The classes that an individual of the ontology is declared to have. */
  public Set<Node> typesOf(Node individual) {
    Set<Node> types = new HashSet<>();
    graph.stream(individual, RDF.type.asNode(), Node.ANY)
        .map(t -> t.getObject())
        .filter(t -> !t.equals(OWL.NamedIndividual.asNode()))
        .forEach(types::add);
    return types;
  }

  /** The class whose members are named under a key prefix such as {@code gene}. */
  public Optional<Node> classOfKeyPrefix(String prefix) {
    return Optional.ofNullable(classByKeyPrefix.get(prefix));
  }

  /** All key prefixes, such as {@code gene} and {@code drug}. */
  public Set<String> keyPrefixes() {
    return Set.copyOf(classByKeyPrefix.keySet());
  }

  /** All terms of ours that are declared. */
  public Stream<Node> terms() {
    return graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filter(t -> DECLARATIONS.contains(t.getObject()))
        .map(t -> t.getSubject())
        .filter(term -> term.isURI() && term.getURI().startsWith(Namespaces.ONTOLOGY))
        .distinct();
  }

  /** The term of ours that is written most like this one, for who misspelt it. */
  public Optional<Node> nearest(Node misspelt) {
    JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
    return terms()
        .max(Comparator.comparingDouble(term -> likeness.apply(term.getURI(), misspelt.getURI())));
  }

  /** The English label of a term; its local name where it has none. */
  public String label(Node term) {
    return graph.stream(term, RDFS.label.asNode(), Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseGet(() -> term.getLocalName());
  }

  private Stream<Node> each(org.apache.jena.rdf.model.Resource kind) {
    return graph.stream(Node.ANY, RDF.type.asNode(), kind.asNode())
        .map(t -> t.getSubject())
        .filter(Node::isURI)
        .toList()
        .stream();
  }

  private Set<Node> closure(Node from, Node upwards) {
    Set<Node> reached = new HashSet<>();
    reached.add(from);
    Set<Node> frontier = Set.of(from);
    while (!frontier.isEmpty()) {
      Set<Node> next = new HashSet<>();
      frontier.forEach(
          node -> graph.stream(node, upwards, Node.ANY).forEach(t -> next.add(t.getObject())));
      next.removeIf(node -> !reached.add(node));
      frontier = next;
    }
    return reached;
  }

  private Property property(Node iri, boolean takesLiterals) {
    return new Property(
        iri, classes(iri, RDFS.domain.asNode()), classes(iri, RDFS.range.asNode()), takesLiterals);
  }

  /** The named classes of a domain or range, which may be a union (OWL 2 section 8.1.2). */
  private Set<Node> classes(Node property, Node side) {
    Set<Node> classes = new HashSet<>();
    graph.stream(property, side, Node.ANY)
        .map(t -> t.getObject())
        .forEach(
            expression -> {
              if (expression.isURI()) {
                classes.add(expression);
              } else {
                Node list = G.getOneSP(graph, expression, OWL.unionOf.asNode());
                classes.addAll(G.rdfList(graph, list));
              }
            });
    return classes;
  }
}
