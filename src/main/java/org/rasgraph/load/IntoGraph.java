package org.rasgraph.load;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Puts all that a file holds into one graph, whatever graphs it has itself. */
final class IntoGraph extends StreamRDFBase {

  private final DatasetGraph target;
  private final Node graph;

  IntoGraph(DatasetGraph target, Node graph) {
    this.target = target;
    this.graph = graph;
  }

  @Override
  public void triple(Triple triple) {
    target.add(Quad.create(graph, triple));
  }

  @Override
  public void quad(Quad quad) {
    target.add(Quad.create(graph, quad.asTriple()));
  }
}
