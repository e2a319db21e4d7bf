package org.rasgraph.convert;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rasgraph.facts.Relation;
import org.rasgraph.facts.Statement;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.ontology.Property;
import org.rasgraph.ontology.Ras;

/**
 * What statements are about: subject, predicate, object and qualifiers, under an IRI that follows
 * from them (GA4GH VA-Spec, Proposition). Writing one twice changes nothing.
 */
final class Propositions {

  private final Ontology ontology;
  private final Resolver resolver;
  private final Quads quads;
  private final Trace trace;

  Propositions(Ontology ontology, Resolver resolver, Quads quads, Trace trace) {
    this.ontology = ontology;
    this.resolver = resolver;
    this.quads = quads;
    this.trace = trace;
  }

  /** The proposition of a statement, written out. */
  Node of(Statement statement) {
    Property predicate = resolver.predicate(statement.predicate());
    Meaning subject = resolver.subject(statement.subject(), predicate);
    Meaning object = resolver.object(statement.object(), predicate);
    List<Qualification> qualifications = qualifications(statement);
    Node node = Iris.proposition(content(subject, predicate, object, qualifications));
    if (quads.isNew(node)) {
      trace.put(node, statement.place());
      describe(node, subject, predicate, object, qualifications);
    }
    return node;
  }

  private void describe(
      Node node,
      Meaning subject,
      Property predicate,
      Meaning object,
      List<Qualification> qualifications) {
    quads.add(node, RDF.type.asNode(), Ras.PROPOSITION_CLASS);
    quads.add(node, Ras.SUBJECT, subject.node());
    quads.add(node, Ras.PREDICATE, predicate.iri());
    quads.add(node, predicate.takesLiterals() ? Ras.OBJECT_VALUE : Ras.OBJECT, object.node());
    qualifications.forEach(q -> quads.add(node, q.property().iri(), q.value().node()));
    quads.english(node, RDFS.label.asNode(), label(subject, predicate, object, qualifications));
  }

  private record Qualification(Property property, Meaning value) {}

  private List<Qualification> qualifications(Statement statement) {
    List<Qualification> qualifications = new ArrayList<>();
    for (Relation relation : statement.qualifiers()) {
      Property property = resolver.property(relation.property(), Ras.QUALIFIER);
      qualifications.add(new Qualification(property, resolver.object(relation.value(), property)));
    }
    return qualifications;
  }

  /** The same for the same meaning, in whatever order its qualifiers were written. */
  private static String content(
      Meaning subject, Property predicate, Meaning object, List<Qualification> qualifications) {
    String qualifiers =
        String.join(
            "|",
            qualifications.stream()
                .map(q -> q.property().iri() + " " + q.value().node())
                .sorted()
                .toList());
    return String.join(
        "|",
        subject.node().toString(),
        predicate.iri().toString(),
        object.node().toString(),
        qualifiers);
  }

  private String label(
      Meaning subject, Property predicate, Meaning object, List<Qualification> qualifications) {
    String claim = subject.label() + " " + ontology.label(predicate.iri()) + " " + object.label();
    if (qualifications.isEmpty()) {
      return claim;
    }
    return claim
        + " ("
        + String.join(
            "; ",
            qualifications.stream()
                .map(
                    q ->
                        ontology.label(q.property().iri()).replace(" qualifier", "")
                            + ": "
                            + q.value().label())
                .sorted()
                .toList())
        + ")";
  }
}
