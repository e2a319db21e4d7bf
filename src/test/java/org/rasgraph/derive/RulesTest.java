package org.rasgraph.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.ontology.RdfFile;

/**
 * Each rule turns {@code rules/<rule>/before.ttl} into exactly what stands in {@code after.ttl}: no
 * less and no more.
 */
class RulesTest {

  private static final Path RULES = Path.of("ontology/rules");
  private static final Path CASES = Path.of("src/test/resources/rules");
  private static final Node GIVEN = node("urn:test:given");
  private static final Node DERIVED = node("urn:test:derived");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyRuleDerivesWhatItShouldAndNothingElse() {
    return Rules.read(RULES).names().stream()
        .map(rule -> DynamicTest.dynamicTest(rule, () -> derives(rule)));
  }

  @Test
  void runsUntilNothingNewFollows() throws IOException {
    Files.writeString(
        folder.resolve("10-next.rq"),
        "CONSTRUCT { ?a <urn:p> ?c } WHERE { ?a <urn:p> ?b . ?b <urn:p> ?c }");
    Files.writeString(
        folder.resolve("20-first.rq"), "CONSTRUCT { ?a <urn:p> ?b } WHERE { ?a <urn:q> ?b }");
    Graph given = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 9; i++) {
      given.add(node("urn:n" + i), node("urn:q"), node("urn:n" + (i + 1)));
    }

    assertThat(derive(Rules.read(folder), given).size()).isEqualTo(45);
  }

  @Test
  void runsInTheOrderOfTheFileNames() {
    assertThat(Rules.read(RULES).names()).isSorted();
  }

  @Test
  void refusesAFileThatIsNoConstructQuery() throws IOException {
    Files.writeString(folder.resolve("10-wrong.rq"), "SELECT * WHERE { ?s ?p ?o }");

    assertThatThrownBy(() -> Rules.read(folder))
        .isInstanceOf(RdfFile.MalformedFile.class)
        .hasMessageContaining("10-wrong.rq:1:1: a rule is a CONSTRUCT query");
  }

  private void derives(String rule) throws IOException {
    Path alone = Files.createDirectory(folder.resolve(rule));
    Files.copy(RULES.resolve(rule + ".rq"), alone.resolve(rule + ".rq"));
    Graph before = RDFDataMgr.loadGraph(CASES.resolve(rule).resolve("before.ttl").toString());
    Graph after = RDFDataMgr.loadGraph(CASES.resolve(rule).resolve("after.ttl").toString());

    Graph derived = derive(Rules.read(alone), before);

    assertThat(after.isEmpty()).isFalse();
    assertThat(derived.stream().toList())
        .containsExactlyInAnyOrderElementsOf(after.stream().toList());
  }

  private static Graph derive(Rules rules, Graph given) {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return Txn.calculateWrite(
        dataset,
        () -> {
          given.stream().forEach(triple -> dataset.getGraph(GIVEN).add(triple));
          rules.apply(dataset, dataset.getGraph(DERIVED));
          Graph copy = GraphFactory.createDefaultGraph();
          dataset.getGraph(DERIVED).stream().forEach(copy::add);
          return copy;
        });
  }

  private static Node node(String iri) {
    return org.apache.jena.graph.NodeFactory.createURI(iri);
  }
}
