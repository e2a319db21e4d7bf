package org.rasgraph.convert;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.rasgraph.facts.Direction;
import org.rasgraph.facts.Gap;
import org.rasgraph.facts.Locus;
import org.rasgraph.facts.Review;
import org.rasgraph.facts.Statement;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.ontology.Ras;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Place;

/**
 * A review's statements with their propositions, records and passages, after GA4GH VA-Spec's
 * Statement and Proposition.
 */
final class StatementConverter {

  private static final Map<Direction, Node> DIRECTIONS =
      Map.of(
          Direction.SUPPORTS, Ras.SUPPORTS,
          Direction.DISPUTES, Ras.DISPUTES,
          Direction.INCONCLUSIVE, Ras.INCONCLUSIVE);

  private final Review review;
  private final Resolver resolver;
  private final Quads quads;
  private final Passages passages;
  private final Propositions propositions;
  private final Trace trace;
  private final Map<String, Place> ids = new HashMap<>();

  StatementConverter(
      Review review, Ontology ontology, Resolver resolver, Quads quads, Trace trace) {
    this.review = review;
    this.resolver = resolver;
    this.quads = quads;
    this.passages = new Passages(review, quads);
    this.propositions = new Propositions(ontology, resolver, quads, trace);
    this.trace = trace;
  }

  /** The statements that were converted. */
  Stream<Node> statements() {
    return ids.keySet().stream().map(id -> Iris.statement(review.key(), id));
  }

  /** Whether a statement of this id has been converted. */
  boolean knows(String id) {
    return ids.containsKey(id);
  }

  void convert(Statement statement) {
    refuseSecond(statement);
    Node node = Iris.statement(review.key(), statement.id());
    trace.put(node, statement.place());
    quads.add(node, RDF.type.asNode(), Ras.STATEMENT);
    quads.add(node, Ras.PROPOSITION, propositions.of(statement));
    quads.add(node, Ras.DIRECTION, DIRECTIONS.get(statement.direction()));
    quads.add(
        node, Ras.STRENGTH, resolver.individual(statement.strength(), Ras.STRENGTH_CLASS).node());
    quads.add(node, Ras.STATED_IN, Iris.review(review.key()));
    quads.add(
        node, Ras.EVIDENCE, resolver.individual(statement.evidence(), Ras.EVIDENCE_KIND).node());
    quads.text(node, Ras.SECTION, statement.locus().section());
    quads.text(node, Ras.LINES, Passages.written(statement.locus().lines()));
    quads.english(node, SKOS.note.asNode(), statement.note());
    passages
        .of(statement.locus().lines())
        .forEach(passage -> quads.add(node, Ras.PASSAGE, passage));
    statement
        .references()
        .forEach(
            reference -> quads.add(node, Ras.CITES, cited(reference.value(), reference.place())));
    record(statement.locus(), statement.place(), node);
  }

  void convert(Gap gap) {
    Node predicate = resolver.predicate(gap.predicate()).iri();
    quads.add(recordNode(gap.locus(), gap.place()), Ras.NOT_STATED, predicate);
  }

  private void refuseSecond(Statement statement) {
    Place first = ids.putIfAbsent(statement.id(), statement.place());
    if (first != null) {
      throw new MalformedCell(
          statement.place(),
          "the id \""
              + statement.id()
              + "\" stands also at "
              + first
              + "; give this row an id that no row ever had");
    }
  }

  /** A work of the review's reference list, which must have that many. */
  Node cited(int number, Place place) {
    if (number > review.references()) {
      throw new MalformedCell(
          place,
          review.key()
              + " cites "
              + review.references()
              + " works; there is no reference "
              + number);
    }
    Node node = Iris.reference(review.key(), number);
    if (quads.isNew(node)) {
      describe(node, number);
    }
    return node;
  }

  private void describe(Node node, int number) {
    quads.add(node, RDF.type.asNode(), Ras.CITED_REFERENCE);
    quads.integer(node, Ras.NUMBER, number);
    quads.add(node, Ras.CITED_IN, Iris.review(review.key()));
    quads.english(node, RDFS.label.asNode(), "reference " + number + " of " + review.key());
  }

  private void record(Locus locus, Place place, Node statement) {
    if (locus.row().isPresent()) {
      quads.add(statement, Ras.RECORD, recordNode(locus, place));
    }
  }

  private Node recordNode(Locus locus, Place place) {
    int row =
        locus
            .row()
            .orElseThrow(
                () ->
                    new MalformedCell(
                        place,
                        "only a table row can leave something unstated; write Table 2 row 5"));
    Node record = Iris.record(review.key(), locus.section(), row);
    trace.put(record, place);
    quads.add(record, RDF.type.asNode(), Ras.RECORD_CLASS);
    quads.add(record, Ras.STATED_IN, Iris.review(review.key()));
    quads.text(record, Ras.TABLE, locus.section());
    quads.integer(record, Ras.ROW, row);
    quads.english(
        record, RDFS.label.asNode(), review.key() + ", " + locus.section() + ", row " + row);
    passages.of(locus.lines()).forEach(passage -> quads.add(record, Ras.PASSAGE, passage));
    return record;
  }
}
