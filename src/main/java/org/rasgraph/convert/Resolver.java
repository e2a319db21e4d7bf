package org.rasgraph.convert;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rasgraph.facts.Expression;
import org.rasgraph.facts.Expression.Composition;
import org.rasgraph.facts.Key;
import org.rasgraph.facts.Located;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.ontology.Property;
import org.rasgraph.ontology.Ras;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Place;

/**
 * Finds what cells refer to, and refuses what does not exist or is not of the class that the
 * ontology asks for. Every refusal is a {@link MalformedCell} at the cell's place.
 */
final class Resolver {

  private final Ontology ontology;
  private final EntityIndex index;
  private final Compositions compositions;

  Resolver(Ontology ontology, EntityIndex index, Compositions compositions) {
    this.ontology = ontology;
    this.index = index;
    this.compositions = compositions;
  }

  /** A term of the ontology that is an individual of this class. */
  Meaning individual(Located<String> cell, Node kind) {
    Node term = declared(cell.value(), cell.place());
    Meaning meaning = new Meaning(term, ontology.typesOf(term), ontology.label(term));
    require(meaning, Set.of(kind), cell.value(), "what stands here", cell.place());
    return meaning;
  }

  /** A property that is this general one or lies under it. */
  Property property(Located<String> cell, Node general) {
    Node term = declared(cell.value(), cell.place());
    return ontology
        .property(term)
        .filter(property -> ontology.isSubProperty(term, general))
        .orElseThrow(
            () ->
                new MalformedCell(
                    cell.place(),
                    "\""
                        + cell.value()
                        + "\" is not a kind of \""
                        + ontology.label(general)
                        + "\"; see ontology/rasgraph.ttl"));
  }

  /** A property of entities or propositions, whichever. */
  Property property(Located<String> cell) {
    Node term = declared(cell.value(), cell.place());
    return ontology
        .property(term)
        .orElseThrow(
            () -> new MalformedCell(cell.place(), "\"" + cell.value() + "\" is not a property"));
  }

  /** A fact predicate, which takes an entity or a value. */
  Property predicate(Located<String> cell) {
    Node term = declared(cell.value(), cell.place());
    return ontology
        .property(term)
        .filter(
            p ->
                ontology.isSubProperty(term, Ras.STATES)
                    || ontology.isSubProperty(term, Ras.STATES_VALUE))
        .orElseThrow(
            () ->
                new MalformedCell(
                    cell.place(),
                    "\""
                        + cell.value()
                        + "\" is not a fact predicate; it must be a kind of ras:states or ras:statesValue"));
  }

  /** What stands before a property. */
  Meaning subject(Located<Expression> cell, Property property) {
    Meaning meaning = thing(cell);
    require(
        meaning, property.domain(), cell.value().text(), side("subject", property), cell.place());
    return meaning;
  }

  /** What stands after a property: a thing, a term or a literal, as its range asks. */
  Meaning object(Located<Expression> cell, Property property) {
    if (property.takesLiterals()) {
      return literal(cell.value().text(), property, cell.place());
    }
    Meaning meaning = thing(cell);
    require(meaning, property.range(), cell.value().text(), side("object", property), cell.place());
    return meaning;
  }

  /** An entity of the wanted class. */
  Meaning entity(Key key, Place place) {
    String type =
        index
            .typeOf(key)
            .orElseThrow(
                () ->
                    new MalformedCell(
                        place, "there is no entity \"" + key + "\"" + suggestion(key)));
    return new Meaning(Iris.entity(key), Set.of(declared(type, place)), index.labelOf(key));
  }

  /** A term such as {@code ras:Gene}, which must be declared. */
  Node declared(String term, Place place) {
    Node node =
        term.startsWith("ras:")
            ? Ras.term(term.substring("ras:".length()))
            : NodeFactory.createURI(term);
    if (!ontology.declares(node)) {
      throw new MalformedCell(
          place,
          "\""
              + term
              + "\" is not declared in ontology/rasgraph.ttl"
              + ontology
                  .nearest(node)
                  .map(near -> "; did you mean ras:" + near.getLocalName() + "?")
                  .orElse(""));
    }
    return node;
  }

  /** An entity, a composition or a term, of whatever class. */
  Meaning thing(Located<Expression> cell) {
    Expression expression = cell.value();
    if (expression instanceof Expression.Term term) {
      Node node = declared(term.text(), cell.place());
      return new Meaning(node, ontology.typesOf(node), ontology.label(node));
    }
    if (expression instanceof Composition composition) {
      return composed(composition, cell.place());
    }
    throw new MalformedCell(
        cell.place(),
        "\""
            + expression.text()
            + "\" names no entity; write a key as in drug:sotorasib, or a term as in ras:Phase2");
  }

  private Meaning composed(Composition composition, Place place) {
    List<Meaning> members =
        composition.parts().stream().map(part -> entity(part.key(), place)).toList();
    if (composition.isSingle()) {
      return members.get(0);
    }
    return compositions.meaning(composition, members, ontology, place);
  }

  private Meaning literal(String text, Property property, Place place) {
    Node type = property.range().iterator().next();
    var datatype = TypeMapper.getInstance().getSafeTypeByName(type.getURI());
    if (!datatype.isValid(text)) {
      throw new MalformedCell(
          place,
          "\""
              + text
              + "\" is not a "
              + type.getLocalName()
              + ", which "
              + side("object", property)
              + " must be");
    }
    return new Meaning(NodeFactory.createLiteralDT(text, datatype), Set.of(), text);
  }

  private void require(
      Meaning meaning, Set<Node> wanted, String written, String role, Place place) {
    boolean fits =
        wanted.isEmpty()
            || meaning.types().stream()
                .anyMatch(is -> wanted.stream().anyMatch(want -> ontology.isA(is, want)));
    if (!fits) {
      throw new MalformedCell(
          place,
          "\""
              + written
              + "\" is of the class "
              + labels(meaning.types())
              + "; "
              + role
              + " must be of the class "
              + labels(wanted));
    }
  }

  private String side(String side, Property property) {
    return "the " + side + " of \"" + ontology.label(property.iri()) + "\"";
  }

  private String labels(Set<Node> classes) {
    return classes.isEmpty()
        ? "of no thing"
        : classes.stream()
            .map(kind -> "\"" + ontology.label(kind) + "\"")
            .sorted()
            .collect(Collectors.joining(" or "));
  }

  private String suggestion(Key key) {
    List<Key> nearest = index.nearest(key);
    if (nearest.isEmpty()) {
      return "; add it to entities/" + key.prefix() + ".tsv";
    }
    return "; did you mean "
        + nearest.stream().map(Key::toString).collect(Collectors.joining(", "))
        + "?";
  }
}
