package org.rasgraph.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** A knowledge graph of three propositions, of the shape that the loader makes. */
public final class Tiny {

  private Tiny() {}

  /** A fresh TDB2 dataset in memory, whose default graph is the union of its graphs. */
  public static DatasetGraph graphs() {
    DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
    graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
    fill(graphs);
    return graphs;
  }

  /** Puts the tiny graph into a dataset. */
  public static void fill(DatasetGraph graphs) {
    Txn.executeWrite(
        graphs,
        () ->
            RDFParser.source(Tiny.class.getResource("tiny.trig").toString())
                .lang(Lang.TRIG)
                .parse(graphs));
  }

  public static Prefixes prefixes() {
    Graph ontology = GraphFactory.createDefaultGraph();
    RDFParser.source(Tiny.class.getResource("ontology.ttl").toString()).parse(ontology);
    return Prefixes.of(ontology);
  }

  public static Names names() {
    return new Names(graphs(), prefixes());
  }
}
