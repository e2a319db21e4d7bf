package org.rasgraph.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.rasgraph.facts.FactsFolder;
import org.rasgraph.facts.Review;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Problems;

/**
 * Turns the facts into quads: entities into the graph {@code entities}, each review into a graph of
 * its own.
 *
 * <p>Quads go out as rows come in. Only the keys and names of the entities and the ids of rows are
 * kept, to find what a cell refers to and to refuse a second use of an id.
 */
public final class Converter {

  private final Ontology ontology;
  private final FactsFolder facts;

  /** A converter of these facts into the words of this ontology. */
  public Converter(Ontology ontology, FactsFolder facts) {
    this.ontology = ontology;
    this.facts = facts;
  }

  /**
   * Sends the quads of all facts to a stream that has been started.
   *
   * @param problems takes everything that is wrong with the facts; the quads are whole only where
   *     it stays empty
   * @return which row each node comes from
   */
  public Trace convert(StreamRDF out, Problems problems) {
    Trace trace = new Trace();
    EntityIndex index = new EntityIndex();
    facts.entities(problems, entity -> index.add(entity, problems));
    Quads entities = new Quads(out, Iris.graph("entities"));
    Resolver resolver = new Resolver(ontology, index, new Compositions(entities));
    EntityConverter converter = new EntityConverter(ontology, resolver, entities, trace);
    facts.entities(
        problems,
        each(
            problems,
            entity -> {
              index.refuseTakenNames(entity, problems);
              converter.convert(entity);
            }));
    Set<Node> statements = new HashSet<>();
    reviews(problems)
        .forEach(review -> statements.addAll(convert(review, resolver, out, trace, problems)));
    Quads curators = new Quads(out, Iris.graph("curators"));
    DisagreementConverter disagreements =
        new DisagreementConverter(statements, resolver, curators, trace);
    facts.disagreements(problems, each(problems, disagreements::convert));
    return trace;
  }

  private List<Review> reviews(Problems problems) {
    List<Review> reviews = new ArrayList<>();
    facts.reviews(problems, reviews::add);
    return reviews;
  }

  private Set<Node> convert(
      Review review, Resolver resolver, StreamRDF out, Trace trace, Problems problems) {
    Quads quads = new Quads(out, Iris.graph(review.key()));
    new ReviewConverter(review, quads, trace).convert();
    StatementConverter statements =
        new StatementConverter(review, ontology, resolver, quads, trace);
    facts.statements(
        review.key(),
        problems,
        each(problems, statements::convert),
        each(problems, statements::convert));
    ReferenceConverter references =
        new ReferenceConverter(statements, quads, new Passages(review, quads));
    facts.references(review.key(), problems, each(problems, references::convert));
    MeasurementConverter measurements =
        new MeasurementConverter(review, resolver, statements, quads, trace);
    facts.measurements(review.key(), problems, each(problems, measurements::convert));
    measurements.finish(problems);
    return statements.statements().collect(Collectors.toSet());
  }

  /** What a row says wrong ends that row, not the run. */
  private static <T> Consumer<T> each(Problems problems, Consumer<T> conversion) {
    return fact -> {
      try {
        conversion.accept(fact);
      } catch (MalformedCell malformed) {
        problems.add(malformed.problem());
      }
    };
  }
}
