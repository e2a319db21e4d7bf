package org.rasgraph.convert;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rasgraph.facts.Review;
import org.rasgraph.ontology.Ras;

/** The credits of a review, in Dublin Core, and its edition. */
final class ReviewConverter {

  private static final Node BIBO_DOI = NodeFactory.createURI("http://purl.org/ontology/bibo/doi");
  private static final Node BIBO_PMID = NodeFactory.createURI("http://purl.org/ontology/bibo/pmid");

  private final Review review;
  private final Quads quads;
  private final Trace trace;

  ReviewConverter(Review review, Quads quads, Trace trace) {
    this.review = review;
    this.quads = quads;
    this.trace = trace;
  }

  void convert() {
    Node node = Iris.review(review.key());
    trace.put(node, review.place());
    quads.add(node, RDF.type.asNode(), Ras.REVIEW);
    quads.english(node, RDFS.label.asNode(), review.key());
    quads.english(node, DCTerms.title.asNode(), review.title());
    review.authors().forEach(author -> quads.text(node, DCTerms.creator.asNode(), author));
    quads.text(node, DCTerms.bibliographicCitation.asNode(), citation());
    quads.typed(
        node, DCTerms.issued.asNode(), Integer.toString(review.year()), XSDDatatype.XSDgYear);
    quads.add(node, DCTerms.license.asNode(), NodeFactory.createURI(review.licence()));
    quads.text(node, BIBO_DOI, review.doi());
    quads.text(node, BIBO_PMID, review.pmid());
    edition(node);
  }

  private void edition(Node node) {
    Node edition = Iris.edition(review.key());
    trace.put(edition, review.place());
    quads.add(edition, RDF.type.asNode(), Ras.EDITION_CLASS);
    quads.english(edition, RDFS.label.asNode(), "plain-text edition of " + review.key());
    quads.add(edition, Ras.EDITION_OF, node);
    quads.text(edition, Ras.SHA256, review.sha256());
  }

  private String citation() {
    return review.journal()
        + " "
        + review.year()
        + (review.volume().isEmpty() ? "" : "; " + review.volume());
  }
}
