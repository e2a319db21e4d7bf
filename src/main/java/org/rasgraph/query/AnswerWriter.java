package org.rasgraph.query;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes answers in a format of the user's choice. */
public final class AnswerWriter {

  private final Prefixes prefixes;

  public AnswerWriter(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  /**
   * Writes the answer, and leaves the stream open.
   *
   * @throws QueryMistake where an answer of this kind has no such format
   */
  public void write(Answer answer, AnswerFormat format, OutputStream out) {
    if (!format.writes(answer)) {
      throw new QueryMistake(
          "this answer cannot be written as "
              + format
              + "; it can as "
              + AnswerFormat.of(answer).stream()
                  .map(AnswerFormat::toString)
                  .collect(Collectors.joining(", ")));
    }
    if (answer instanceof Answer.Triples triples) {
      write(triples.triples(), format, out);
    } else if (format == AnswerFormat.TEXT) {
      new TextTable(prefixes).write(answer, out);
    } else if (answer instanceof Answer.Rows rows) {
      ResultSetMgr.write(out, resultSet(rows), language(format));
    } else if (answer instanceof Answer.Truth truth) {
      ResultSetMgr.write(out, truth.isTrue(), language(format));
    }
  }

  private static ResultSet resultSet(Answer.Rows rows) {
    return ResultSet.adapt(RowSetStream.create(rows.variables(), rows.rows().iterator()));
  }

  private static Lang language(AnswerFormat format) {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      default -> throw new IllegalArgumentException("no format of rows: " + format);
    };
  }

  private void write(List<Triple> triples, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.JSONLD) {
      RDFWriter.source(graph(triples)).format(RDFFormat.JSONLD11_PRETTY).output(out);
      return;
    }
    RDFFormat form = format == AnswerFormat.NTRIPLES ? RDFFormat.NTRIPLES : RDFFormat.TURTLE_BLOCKS;
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, form);
    stream.start();
    if (format != AnswerFormat.NTRIPLES) {
      usedBy(triples).forEach(stream::prefix);
    }
    triples.forEach(stream::triple);
    stream.finish();
  }

  private Graph graph(List<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    usedBy(triples).forEach(graph.getPrefixMapping()::setNsPrefix);
    triples.forEach(graph::add);
    return graph;
  }

  /** Only the prefixes that shorten something: a short answer has a short head. */
  private TreeMap<String, String> usedBy(List<Triple> triples) {
    Set<String> iris =
        triples.stream()
            .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
            .flatMap(AnswerWriter::iris)
            .collect(Collectors.toSet());
    TreeMap<String, String> used = new TreeMap<>(prefixes.asMap());
    used.values().removeIf(namespace -> iris.stream().noneMatch(i -> i.startsWith(namespace)));
    return used;
  }

  private static Stream<String> iris(Node node) {
    if (node.isLiteral()) {
      return Stream.of(node.getLiteralDatatypeURI());
    }
    return node.isURI() ? Stream.of(node.getURI()) : Stream.empty();
  }

  /** The bytes of a text in the encoding of all formats. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
