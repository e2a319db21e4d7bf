package org.rasgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rasgraph.ontology.Namespaces;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.ontology.RdfFile;

/**
 * Every shape can fail: {@code shapes/<Shape>.ttl} violates it and nothing else. A misspelt shape
 * would conform to everything, silently, so its terms are checked as well.
 */
class ShapesTest {

  private static final Path CASES = Path.of("src/test/resources/shapes");
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Node MESSAGE = NodeFactory.createURI(SHACL + "message");

  private final Graph graph = RdfFile.read(Path.of("ontology/shapes.ttl"));
  private final Shapes shapes = Shapes.parse(graph);

  @TestFactory
  Stream<DynamicTest> everyShapeRefusesItsBadExample() {
    return names().stream().map(name -> DynamicTest.dynamicTest(name, () -> refuses(name)));
  }

  @Test
  void everyBadExampleIsOfAShape() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".ttl", "")))
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }

  @Test
  void everyShaclTermExists() {
    Graph shacl = GraphFactory.createDefaultGraph();
    RDFParser.source(ClassLoader.getSystemResourceAsStream("std/shacl.ttl"))
        .lang(Lang.TURTLE)
        .parse(shacl);

    assertThat(terms(SHACL).filter(term -> !shacl.contains(term, Node.ANY, Node.ANY))).isEmpty();
  }

  @Test
  void everyTermOfOursIsDeclared() {
    Ontology ontology = Ontology.read(Path.of("ontology"));

    assertThat(terms(Namespaces.ONTOLOGY).filter(term -> !ontology.declares(term))).isEmpty();
  }

  private void refuses(String name) {
    Graph bad = RDFDataMgr.loadGraph(CASES.resolve(name + ".ttl").toString());
    List<String> violations =
        ShaclValidator.get().validate(shapes, bad).getEntries().stream()
            .map(ReportEntry::message)
            .toList();

    assertThat(violations).isNotEmpty();
    assertThat(messages(name)).as("messages of the shape").containsAll(violations);
  }

  /** The messages of a shape and of everything that hangs below it. */
  private Set<String> messages(String name) {
    Set<String> messages = new HashSet<>();
    collect(NodeFactory.createURI(Namespaces.BASE + "shape/" + name), messages);
    return messages;
  }

  private void collect(Node node, Set<String> messages) {
    graph
        .find(node, Node.ANY, Node.ANY)
        .toList()
        .forEach(
            triple -> {
              if (triple.getPredicate().equals(MESSAGE)) {
                messages.add(triple.getObject().getLiteralLexicalForm());
              } else if (triple.getObject().isBlank()) {
                collect(triple.getObject(), messages);
              }
            });
  }

  private Stream<Node> terms(String namespace) {
    return graph.stream()
        .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
        .filter(node -> node.isURI() && node.getURI().startsWith(namespace))
        .distinct();
  }

  private List<String> names() {
    return shapes.getTargetShapes().stream()
        .map(shape -> shape.getShapeNode().getURI().replaceFirst(".*/", ""))
        .sorted()
        .toList();
  }
}
