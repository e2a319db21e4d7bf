package org.rasgraph.convert;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.rasgraph.facts.Entity;
import org.rasgraph.facts.Expression;
import org.rasgraph.facts.Expression.Composition;
import org.rasgraph.facts.Expression.Part;
import org.rasgraph.facts.Key;
import org.rasgraph.facts.Located;
import org.rasgraph.facts.Relation;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.ontology.Property;
import org.rasgraph.ontology.Ras;
import org.rasgraph.table.MalformedCell;

/** Entities: their class, names, wider things and own data. */
final class EntityConverter {

  private final Ontology ontology;
  private final Resolver resolver;
  private final Quads quads;
  private final Trace trace;

  EntityConverter(Ontology ontology, Resolver resolver, Quads quads, Trace trace) {
    this.ontology = ontology;
    this.resolver = resolver;
    this.quads = quads;
    this.trace = trace;
  }

  void convert(Entity entity) {
    Node node = Iris.entity(entity.key());
    trace.put(node, entity.place());
    quads.add(node, RDF.type.asNode(), type(entity));
    quads.english(node, RDFS.label.asNode(), entity.label());
    quads.english(node, SKOS.prefLabel.asNode(), entity.label());
    entity.synonyms().forEach(synonym -> quads.english(node, SKOS.altLabel.asNode(), synonym));
    entity.broader().forEach(wider -> quads.add(node, Ras.BROADER, wider(entity, wider)));
    entity.relations().forEach(relation -> relation(entity, node, relation));
    quads.text(node, DCTerms.source.asNode(), entity.source());
    quads.english(node, SKOS.note.asNode(), entity.note());
  }

  private Node type(Entity entity) {
    Node type = resolver.declared(entity.type().value(), entity.type().place());
    Node kind =
        ontology
            .classOfKeyPrefix(entity.key().prefix())
            .orElseThrow(
                () ->
                    new MalformedCell(
                        entity.place(),
                        "no class of the ontology has the key prefix \""
                            + entity.key().prefix()
                            + "\"; name the file after one"));
    if (!ontology.isA(type, kind)) {
      throw new MalformedCell(
          entity.type().place(),
          "\""
              + entity.type().value()
              + "\" is not a kind of \""
              + ontology.label(kind)
              + "\", which this table is for");
    }
    return type;
  }

  private Node wider(Entity entity, Located<Key> wider) {
    Meaning meaning = resolver.entity(wider.value(), wider.place());
    if (!isOfTheSameKind(entity.key(), wider.value())) {
      throw new MalformedCell(
          wider.place(),
          "\""
              + wider.value()
              + "\" is of another kind than \""
              + entity.key()
              + "\"; broader stays within one kind");
    }
    return meaning.node();
  }

  /**
   * A gene lies in a gene group and a drug in a drug class; everything else lies in something of
   * its own prefix.
   */
  private static boolean isOfTheSameKind(Key narrow, Key wide) {
    return wide.prefix().equals(narrow.prefix())
        || wide.prefix().equals("genegroup") && narrow.prefix().equals("gene")
        || wide.prefix().equals("drugclass") && narrow.prefix().equals("drug");
  }

  private void relation(Entity entity, Node node, Relation relation) {
    Property property = resolver.property(relation.property());
    Expression self = new Composition(java.util.List.of(new Part(entity.key(), false)));
    resolver.subject(new Located<>(self, relation.property().place()), property);
    quads.add(node, property.iri(), resolver.object(relation.value(), property).node());
  }
}
