package org.rasgraph.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.rasgraph.ontology.Namespaces;
import org.rasgraph.query.Prefixes;
import org.rasgraph.query.TripleOrder;

/**
 * Writes named graphs, sorted, so that equal graphs are equal files and a changed fact is a few
 * changed lines.
 */
final class GraphWriter {

  /** The form of a file with graphs. */
  enum Format {
    /** N-Quads: one quad a line. */
    NQ,
    /** Turtle: the graphs poured into one. */
    TTL,
    /** TriG: Turtle with named graphs. */
    TRIG,
    /** JSON-LD 1.1. */
    JSONLD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final DatasetGraph graphs;
  private final Prefixes prefixes;

  GraphWriter(DatasetGraph graphs, Prefixes prefixes) {
    this.graphs = graphs;
    this.prefixes = prefixes;
  }

  /** The short names of all graphs, sorted. */
  List<String> names() {
    return Txn.calculateRead(
        graphs,
        () ->
            Iter.asStream(graphs.listGraphNodes())
                .map(graph -> graph.getURI().substring(Namespaces.GRAPH.length()))
                .sorted()
                .toList());
  }

  /** Writes the graphs of these short names, and leaves the stream open. */
  void write(List<String> names, Format format, OutputStream out) {
    Txn.executeRead(
        graphs,
        () -> {
          switch (format) {
            case NQ -> stream(names, false, RDFFormat.NQUADS, out);
            case TRIG -> stream(names, false, RDFFormat.TRIG_BLOCKS, out);
            case TTL -> stream(names, true, RDFFormat.TURTLE_BLOCKS, out);
            case JSONLD -> document(names, out);
          }
        });
  }

  private void stream(List<String> names, boolean asOne, RDFFormat format, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    if (format != RDFFormat.NQUADS) {
      new TreeMap<>(prefixes.asMap()).forEach(stream::prefix);
    }
    if (asOne) {
      names.stream()
          .flatMap(name -> graphs.getGraph(graph(name)).stream())
          .distinct()
          .sorted(TripleOrder.BY_TERMS)
          .forEach(stream::triple);
    } else {
      names.forEach(name -> sorted(name).forEach(t -> stream.quad(Quad.create(graph(name), t))));
    }
    stream.finish();
  }

  private void document(List<String> names, OutputStream out) {
    DatasetGraph chosen = DatasetGraphFactory.create();
    names.forEach(name -> sorted(name).forEach(t -> chosen.add(Quad.create(graph(name), t))));
    prefixes.asMap().forEach(chosen.prefixes()::add);
    RDFWriter.source(chosen).format(RDFFormat.JSONLD11_PRETTY).output(out);
  }

  private Stream<Triple> sorted(String name) {
    return graphs.getGraph(graph(name)).stream().sorted(TripleOrder.BY_TERMS);
  }

  private static Node graph(String name) {
    return NodeFactory.createURI(Namespaces.GRAPH + name);
  }
}
