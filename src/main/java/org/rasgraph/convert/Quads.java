package org.rasgraph.convert;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** A named graph that is being written, triple by triple. */
final class Quads {

  private final StreamRDF out;
  private final Node graph;
  private final Set<Node> described = new HashSet<>();

  Quads(StreamRDF out, Node graph) {
    this.out = out;
    this.graph = graph;
  }

  /**
   * True the first time that it is asked of a node: what many rows share need be described but
   * once.
   */
  boolean isNew(Node node) {
    return described.add(node);
  }

  void add(Node subject, Node predicate, Node object) {
    out.quad(Quad.create(graph, subject, predicate, object));
  }

  /** A text in no language; nothing where it is empty. */
  void text(Node subject, Node predicate, String text) {
    if (!text.isEmpty()) {
      add(subject, predicate, NodeFactory.createLiteralString(text));
    }
  }

  /** A text for people, in English; nothing where it is empty. */
  void english(Node subject, Node predicate, String text) {
    if (!text.isEmpty()) {
      add(subject, predicate, NodeFactory.createLiteralLang(text, "en"));
    }
  }

  void integer(Node subject, Node predicate, int number) {
    typed(subject, predicate, Integer.toString(number), XSDDatatype.XSDinteger);
  }

  void decimal(Node subject, Node predicate, java.math.BigDecimal number) {
    typed(subject, predicate, number.toPlainString(), XSDDatatype.XSDdecimal);
  }

  void typed(Node subject, Node predicate, String lexical, RDFDatatype type) {
    add(subject, predicate, NodeFactory.createLiteralDT(lexical, type));
  }
}
