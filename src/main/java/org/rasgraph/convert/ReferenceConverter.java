package org.rasgraph.convert;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.rasgraph.facts.Reference;

/**
 * The works of a printed reference list, in Dublin Core and BIBO; works that are only numbered stay
 * bare.
 */
final class ReferenceConverter {

  private static final String BIBO = "http://purl.org/ontology/bibo/";

  private final StatementConverter statements;
  private final Quads quads;
  private final Passages passages;

  ReferenceConverter(StatementConverter statements, Quads quads, Passages passages) {
    this.statements = statements;
    this.quads = quads;
    this.passages = passages;
  }

  void convert(Reference reference) {
    Node node = statements.cited(reference.number(), reference.place());
    quads.english(node, DCTerms.title.asNode(), reference.title());
    quads.text(node, DCTerms.creator.asNode(), reference.authors());
    quads.text(node, DCTerms.isPartOf.asNode(), reference.journal());
    if (!reference.year().isEmpty()) {
      quads.typed(node, DCTerms.issued.asNode(), reference.year(), XSDDatatype.XSDgYear);
    }
    quads.text(node, bibo("volume"), reference.volume());
    quads.text(node, bibo("pages"), reference.pages());
    quads.text(node, bibo("pmid"), reference.pmid());
    quads.text(node, bibo("doi"), reference.doi());
    passages
        .of(reference.lines())
        .forEach(passage -> quads.add(node, org.rasgraph.ontology.Ras.PASSAGE, passage));
  }

  private static Node bibo(String name) {
    return NodeFactory.createURI(BIBO + name);
  }
}
