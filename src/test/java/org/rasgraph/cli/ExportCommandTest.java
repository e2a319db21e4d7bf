package org.rasgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.cli.TinyProject.Outcome;
import org.rasgraph.query.Tiny;

class ExportCommandTest {

  @TempDir private Path folder;

  private TinyProject project;
  private final Set<Quad> whole = tiny();

  @BeforeEach
  void publish() {
    project = TinyProject.published(folder);
  }

  @Test
  void writesAllGraphsWholeInFormatsWithGraphs() {
    assertThat(quads(exported("nq"), Lang.NQUADS)).isEqualTo(whole);
    assertThat(quads(exported("trig"), Lang.TRIG)).isEqualTo(whole);
    assertThat(quads(exported("jsonld"), Lang.JSONLD11)).isEqualTo(whole);
  }

  @Test
  void poursAllGraphsIntoOneTurtle() {
    Graph one = GraphFactory.createDefaultGraph();
    RDFParser.fromString(exported("ttl"), Lang.TURTLE).parse(one);

    assertThat(one.stream().collect(Collectors.toSet()))
        .isEqualTo(whole.stream().map(Quad::asTriple).collect(Collectors.toSet()));
  }

  @Test
  void isSorted() {
    assertThat(exported("nq", "--graph", "yang-2023").lines()).hasSize(25).isSorted();
  }

  @Test
  void writesOneGraphToAFile() throws IOException {
    Path file = folder.resolve("out.trig");

    Outcome outcome = project.run("export", "-f", "trig", "-g", "derived", "-o", file.toString());

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(quads(Files.readString(file), Lang.TRIG))
        .isEqualTo(
            whole.stream()
                .filter(quad -> quad.getGraph().getURI().endsWith("/derived"))
                .collect(Collectors.toSet()));
  }

  @Test
  void refusesAGraphThatIsNotThere() {
    Outcome outcome = project.run("export", "-f", "nq", "-g", "none");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("there are derived, entities, hou-2022, ontology, yang");
  }

  @Test
  void needsAFormatOrTriplesAndNotBoth() {
    assertThat(project.run("export").exitCode()).isEqualTo(2);
    assertThat(project.run("export", "-f", "nq", "--triples").exitCode()).isEqualTo(2);
    assertThat(project.run("export", "--triples", "-g", "derived").exitCode()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeWrittenIsTheMachinesFault() {
    Outcome outcome =
        project.run("export", "-f", "nq", "-o", folder.resolve("no/such/file").toString());

    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.err()).startsWith("rasgraph: cannot read or write: ").hasLineCount(1);
  }

  private String exported(String format, String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "--format";
    arguments[1] = format;
    System.arraycopy(more, 0, arguments, 2, more.length);
    Outcome outcome = project.run("export", arguments);
    assertThat(outcome.exitCode()).isZero();
    return outcome.out();
  }

  private static Set<Quad> quads(String text, Lang lang) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(text, lang).parse(read);
    return read.stream().collect(Collectors.toSet());
  }

  private static Set<Quad> tiny() {
    DatasetGraph graphs = Tiny.graphs();
    return org.apache.jena.system.Txn.calculateRead(
        graphs, () -> graphs.stream().collect(Collectors.toSet()));
  }
}
