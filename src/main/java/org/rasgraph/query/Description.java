package org.rasgraph.query;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * All that the graph says about one thing.
 *
 * @param facts what is plainly said of it: its names, kinds, properties, and what is wider
 * @param uses the facts of other entities of which this thing is the value, each with the other
 *     entity in the value's place; by {@code ras:broader}, what is next narrower
 * @param propositions what is stated about it, as subject or object
 */
public record Description(
    Node thing, List<Fact> facts, List<Fact> uses, List<Proposed> propositions) {

  public Description {
    facts = List.copyOf(facts);
    uses = List.copyOf(uses);
    propositions = List.copyOf(propositions);
  }

  /**
   * A term and what people call it.
   *
   * @param label its label, or a short form of the term where it has none
   */
  public record Term(Node node, String label) {}

  /** A property and its value. */
  public record Fact(Term property, Term value) {}

  /** A proposition and who supports or disputes it. */
  public record Proposed(
      Node proposition, Term subject, Term predicate, Term object, List<Said> statements) {

    public Proposed {
      statements = List.copyOf(statements);
    }
  }

  /**
   * A statement.
   *
   * @param circumstances its qualifiers, lines, evidence and cited works
   */
  public record Said(Node statement, Term direction, Term review, List<Fact> circumstances) {

    public Said {
      circumstances = List.copyOf(circumstances);
    }
  }

  /** The values of a property of the thing. */
  public List<Term> values(Node property) {
    return facts.stream()
        .filter(fact -> fact.property().node().equals(property))
        .map(Fact::value)
        .toList();
  }
}
