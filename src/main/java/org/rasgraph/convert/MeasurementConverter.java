package org.rasgraph.convert;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.rasgraph.facts.Expression;
import org.rasgraph.facts.Figure;
import org.rasgraph.facts.Located;
import org.rasgraph.facts.Measurement;
import org.rasgraph.facts.Review;
import org.rasgraph.ontology.Ras;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problems;

/** A review's figures, each under its statement. */
final class MeasurementConverter {

  private final Review review;
  private final Resolver resolver;
  private final StatementConverter statements;
  private final Quads quads;
  private final Passages passages;
  private final Trace trace;
  private final Map<String, Place> ids = new HashMap<>();
  private final Map<String, Place> compared = new HashMap<>();

  MeasurementConverter(
      Review review, Resolver resolver, StatementConverter statements, Quads quads, Trace trace) {
    this.review = review;
    this.resolver = resolver;
    this.statements = statements;
    this.quads = quads;
    this.passages = new Passages(review, quads);
    this.trace = trace;
  }

  void convert(Measurement measurement) {
    refuseSecond(measurement);
    Node node = Iris.measurement(review.key(), measurement.id());
    trace.put(node, measurement.place());
    quads.add(statement(measurement.statement()), Ras.MEASUREMENT, node);
    quads.add(node, RDF.type.asNode(), Ras.MEASUREMENT_CLASS);
    quads.add(
        node, Ras.QUANTITY, resolver.individual(measurement.quantity(), Ras.QUANTITY_CLASS).node());
    quads.text(node, Ras.UNIT, measurement.unit());
    quads.text(node, Ras.AT_TIME, measurement.atTime());
    quads.english(node, SKOS.note.asNode(), measurement.note());
    passages.of(measurement.lines()).forEach(passage -> quads.add(node, Ras.PASSAGE, passage));
    figure(node, measurement.figure());
    circumstances(node, measurement);
    measurement.arm().ifPresent(arm -> link(node, Ras.ARM, arm));
    measurement.dataset().ifPresent(dataset -> link(node, Ras.FROM_DATASET, dataset));
    measurement.comparedWith().forEach(other -> compare(node, other));
  }

  /** Reports comparisons with measurements that never came. */
  void finish(Problems problems) {
    compared.forEach(
        (id, place) -> {
          if (!ids.containsKey(id)) {
            problems.add(
                place, "there is no measurement \"" + id + "\" in this review to compare with");
          }
        });
  }

  private void refuseSecond(Measurement measurement) {
    Place first = ids.putIfAbsent(measurement.id(), measurement.place());
    if (first != null) {
      throw new MalformedCell(
          measurement.place(),
          "the id \""
              + measurement.id()
              + "\" stands also at "
              + first
              + "; give this row an id that no row ever had");
    }
  }

  private Node statement(Located<String> id) {
    if (!statements.knows(id.value())) {
      throw new MalformedCell(
          id.place(),
          "there is no statement \""
              + id.value()
              + "\" in this review for the figure to stand under");
    }
    return Iris.statement(review.key(), id.value());
  }

  private void figure(Node node, Figure figure) {
    figure.relation().ifPresent(relation -> quads.text(node, Ras.VALUE_RELATION, relation));
    figure.value().ifPresent(value -> quads.decimal(node, Ras.VALUE, value));
    figure.lower().ifPresent(value -> quads.decimal(node, Ras.LOWER_VALUE, value));
    figure.upper().ifPresent(value -> quads.decimal(node, Ras.UPPER_VALUE, value));
    if (figure.notReached()) {
      quads.typed(node, Ras.NOT_REACHED, "true", XSDDatatype.XSDboolean);
    }
  }

  private void circumstances(Node node, Measurement measurement) {
    measurement
        .sample()
        .ifPresent(
            sample -> {
              quads.integer(node, Ras.SAMPLE_SIZE, sample.size());
              sample.count().ifPresent(count -> quads.integer(node, Ras.COUNT, count));
            });
    measurement
        .interval()
        .ifPresent(
            interval -> {
              quads.decimal(node, Ras.CONFIDENCE_LEVEL, interval.level());
              quads.decimal(node, Ras.CONFIDENCE_LOWER, interval.lower());
              quads.decimal(node, Ras.CONFIDENCE_UPPER, interval.upper());
            });
    measurement
        .probability()
        .ifPresent(
            probability -> {
              quads.decimal(node, Ras.P_VALUE, probability.value());
              probability
                  .relation()
                  .ifPresent(relation -> quads.text(node, Ras.P_RELATION, relation));
            });
  }

  private void link(Node node, Node property, Located<Expression> value) {
    var declared =
        resolver.property(new Located<>("ras:" + property.getLocalName(), value.place()));
    quads.add(node, property, resolver.object(value, declared).node());
  }

  private void compare(Node node, Located<String> other) {
    compared.putIfAbsent(other.value(), other.place());
    quads.add(node, Ras.COMPARED_WITH, Iris.measurement(review.key(), other.value()));
  }
}
