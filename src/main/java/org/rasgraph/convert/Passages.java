package org.rasgraph.convert;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rasgraph.facts.LineRange;
import org.rasgraph.facts.Review;
import org.rasgraph.ontology.Ras;

/**
 * Passages as W3C Web Annotation specific resources: lines of an edition, selected by an RFC 5147
 * fragment.
 */
final class Passages {

  private static final Node RFC_5147 = NodeFactory.createURI("http://tools.ietf.org/rfc/rfc5147");

  private final Review review;
  private final Quads quads;

  Passages(Review review, Quads quads) {
    this.review = review;
    this.quads = quads;
  }

  List<Node> of(List<LineRange> lines) {
    return lines.stream().map(this::passage).toList();
  }

  /** The ranges as one text, in the order in which the curator wrote them. */
  static String written(List<LineRange> lines) {
    return String.join(",", lines.stream().map(LineRange::toString).toList());
  }

  private Node passage(LineRange lines) {
    Node passage = Iris.passage(review.key(), lines);
    if (quads.isNew(passage)) {
      describe(passage, lines);
    }
    return passage;
  }

  private void describe(Node passage, LineRange lines) {
    Node selector = Iris.selector(review.key(), lines);
    Node edition = Iris.edition(review.key());
    quads.add(passage, RDF.type.asNode(), Ras.PASSAGE_CLASS);
    quads.add(passage, RDF.type.asNode(), OA.SpecificResource.asNode());
    quads.add(passage, OA.hasSource.asNode(), edition);
    quads.add(passage, Ras.EDITION, edition);
    quads.text(passage, Ras.LINES, lines.toString());
    quads.english(passage, RDFS.label.asNode(), review.key() + ", lines " + lines);
    quads.add(passage, OA.hasSelector.asNode(), selector);
    quads.add(selector, RDF.type.asNode(), OA.FragmentSelector.asNode());
    quads.add(selector, DCTerms.conformsTo.asNode(), RFC_5147);
    quads.text(selector, RDF.value.asNode(), lines.fragment());
  }
}
