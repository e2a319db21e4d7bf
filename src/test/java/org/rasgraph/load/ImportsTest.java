package org.rasgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.convert.Iris;
import org.rasgraph.table.Problem;
import org.rasgraph.table.Problems;

/** A user's own RDF files beside our graphs. */
class ImportsTest {

  private static final String GOOD = "<http://x/a> <http://x/p> <http://x/b> , [] .\n";

  @TempDir private Path folder;

  private final DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
  private final Problems problems = new Problems();

  @BeforeEach
  void union() {
    graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  @Test
  void loadsAFileIntoAGraphOfItsName() throws IOException {
    load(write("my disease.ttl", GOOD));

    assertThat(sizes()).isEqualTo(Map.of("import/my%20disease.ttl", 2L));
    assertThat(Iris.importGraph("doid.owl").getURI())
        .isEqualTo("https://w3id.org/rasgraph/graph/import/doid.owl");
  }

  @Test
  void loadsAllRdfFilesBelowAFolderAndNothingElse() throws IOException {
    write("below/a.ttl", GOOD);
    write("below/deeper/b.nt", "<http://x/a> <http://x/p> <http://x/b> .\n");
    write("below/README.md", "not RDF");
    load(folder.resolve("below"));

    assertThat(sizes()).isEqualTo(Map.of("import/a.ttl", 2L, "import/b.nt", 1L));
  }

  @Test
  void putsAllGraphsOfAFileIntoItsOwn() throws IOException {
    load(
        write(
            "a.trig",
            "<http://x/g> { <http://x/a> <http://x/p> 1 } <http://x/a> <http://x/p> 2 ."));

    assertThat(sizes()).isEqualTo(Map.of("import/a.trig", 2L));
  }

  @Test
  void twoFilesShareNoBlankNodeAndTheSameFileHasTheSame() throws IOException {
    Path first = write("a.ttl", GOOD);
    load(first, write("b.ttl", GOOD));
    assertThat(blankNodes()).isEqualTo(2);

    load(first);
    assertThat(blankNodes()).isEqualTo(2);
  }

  @Test
  void tellsWhereAFileIsMalformed() throws IOException {
    Path bad = write("bad.ttl", "<http://x/a> <http://x/p> 1 .\n<http://x/a> <http://x/p> .\n");
    load(bad);

    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith(bad + ":2:");
  }

  @Test
  void tellsAllFilesThatCannotBeRead() throws IOException {
    load(
        write("bad.ttl", "nonsense"),
        write("bad.owl", "<rdf"),
        write("notes.txt", "text"),
        folder.resolve("missing.ttl"));

    assertThat(problems.sorted())
        .extracting(problem -> Path.of(problem.place().file()).getFileName().toString())
        .containsExactlyInAnyOrder("bad.ttl", "bad.owl", "notes.txt", "missing.ttl");
  }

  @Test
  void letsPassWhatTheParserOnlyWarnsOf() throws IOException {
    load(
        write(
            "odd.ttl",
            "<http://x/a> <http://x/p> \"many\"^^<http://www.w3.org/2001/XMLSchema#integer> ."));

    assertThat(problems.sorted()).isEmpty();
    assertThat(sizes()).isEqualTo(Map.of("import/odd.ttl", 1L));
  }

  @Test
  void refusesTwoFilesOfOneName() throws IOException {
    load(write("one/a.ttl", GOOD), write("two/a.ttl", GOOD));

    assertThat(problems.sorted())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("has the same file name as ");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void load(Path... paths) {
    Txn.executeWrite(graphs, () -> Imports.of(List.of(paths)).load(graphs, problems));
  }

  private Map<String, Long> sizes() {
    assertThat(problems.sorted()).isEmpty();
    return Txn.calculateRead(
        graphs,
        () -> {
          Map<String, Long> sizes = new java.util.TreeMap<>();
          graphs.find().forEachRemaining(quad -> sizes.merge(name(quad), 1L, Long::sum));
          return sizes;
        });
  }

  private long blankNodes() {
    return Txn.calculateRead(
        graphs,
        () -> graphs.stream().map(Quad::getObject).filter(o -> o.isBlank()).distinct().count());
  }

  private static String name(Quad quad) {
    return quad.getGraph()
        .getURI()
        .substring(NodeFactory.createURI("https://w3id.org/rasgraph/graph/").getURI().length());
  }
}
