package org.rasgraph.ontology;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * An RDF file that is ours: read strictly, so that what RIOT only warns of (a bad IRI, an ill-typed
 * literal) stops it.
 */
public final class RdfFile {

  private RdfFile() {}

  /**
   * The triples of a file.
   *
   * @throws MalformedFile at the first fault, as {@code file:line:column: what is wrong}
   */
  public static Graph read(Path path) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(path)
        .checking(true)
        .errorHandler(new Strict(path))
        .labelToNode(LabelToNode.createScopeByDocumentHash(seed(path)))
        .parse(graph);
    return graph;
  }

  /**
   * The same for every reading of a file, so that it has the same blank nodes and a build can be
   * compared, but another for each file, so that two files share none.
   */
  private static UUID seed(Path path) {
    return UUID.nameUUIDFromBytes(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A fault in an ontology, shape or rule file. */
  public static final class MalformedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedFile(Path file, long line, long column, String message) {
      super(file + ":" + Math.max(line, 1) + ":" + Math.max(column, 1) + ": " + message);
    }
  }

  private record Strict(Path file) implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
      throw new MalformedFile(file, line, column, message);
    }

    @Override
    public void error(String message, long line, long column) {
      throw new MalformedFile(file, line, column, message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new MalformedFile(file, line, column, message);
    }
  }
}
