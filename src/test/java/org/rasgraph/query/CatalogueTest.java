package org.rasgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rasgraph.load.Loader;
import org.rasgraph.load.Project;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.ontology.Ras;

/**
 * Every query of the catalogue, on what the loader makes of the facts: it keeps to the rules, it
 * answers what its golden file says, it answers something for its defaults, and it answers
 * something else where the triples are missing that it rests on.
 *
 * <p>{@code mvn verify -Dgolden.renew=true} writes the golden files anew; read the difference.
 */
class CatalogueTest {

  private static final Path ANSWERS = Path.of("src/test/resources/answers");
  private static final Project PROJECT = new Project(Path.of(""));

  private static DatasetGraph graphs;
  private static Ontology ontology;
  private static Catalogue catalogue;

  @BeforeAll
  static void load() {
    graphs = DatabaseMgr.createDatasetGraph();
    assertThat(Loader.of(PROJECT).load(graphs).problems()).isEmpty();
    ontology = Ontology.read(PROJECT.ontology());
    catalogue = Catalogue.read(PROJECT.queries().toAbsolutePath());
  }

  @AfterAll
  static void close() {
    graphs.close();
  }

  @Test
  void keepsToTheRules() {
    CatalogueLint lint = CatalogueLint.with(iri -> ontology.declares(NodeFactory.createURI(iri)));

    assertThat(lint.check(PROJECT.queries().toAbsolutePath())).isEmpty();
    assertThat(catalogue.problems()).isEmpty();
    assertThat(catalogue.queries()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> answersWhatItsGoldenFileSays() {
    return each(
        query -> {
          Answer answer = answer(query, query.defaults());
          compare(golden(query, answer), written(answer));
        });
  }

  @TestFactory
  Stream<DynamicTest> answersSomethingForItsDefaultsAndForAll() {
    return each(
        query -> {
          assertThat(answer(query, query.defaults()).size())
              .as("rows with " + query.defaults())
              .isPositive();
          assertThat(answer(query, Map.of()).size())
              .as("rows with every parameter open")
              .isPositive();
        });
  }

  @TestFactory
  Stream<DynamicTest> answersSomethingElseWithoutWhatItRestsOn() {
    return each(
        query -> {
          String whole = openAndBound(query);
          for (String predicate : query.breaks()) {
            assertThat(without(predicate, () -> openAndBound(query)))
                .as(query.id() + " without " + predicate)
                .isNotEqualTo(whole);
          }
        });
  }

  @Test
  void hasNoGoldenFileWithoutAQuery() throws IOException {
    Files.createDirectories(ANSWERS);
    List<String> ids = catalogue.queries().stream().map(CannedQuery::id).toList();
    try (Stream<Path> files = Files.walk(ANSWERS)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(ANSWERS.relativize(file).toString().replaceFirst("\\.[a-z]+$", ""))
                      .isIn(ids));
    }
  }

  private interface Check {
    void of(CannedQuery query) throws IOException;
  }

  private static Stream<DynamicTest> each(Check check) {
    return catalogue.queries().stream()
        // those ask other endpoints: see FederatedQueriesTest
        .filter(query -> !query.theme().equals("federated"))
        .map(query -> dynamicTest(query.id(), () -> check.of(query)));
  }

  private static Answer answer(CannedQuery query, Map<String, String> given) {
    Names names = new Names(graphs, Prefixes.of(ontology.graph()));
    return new Answers(graphs).answer(query.query(), new ParameterValues(names).bind(query, given));
  }

  /** Both, since an open parameter may match whatever the missing triples would have named. */
  private static String openAndBound(CannedQuery query) {
    return written(answer(query, Map.of())) + written(answer(query, query.defaults()));
  }

  private static String written(Answer answer) {
    AnswerFormat format =
        answer instanceof Answer.Triples ? AnswerFormat.NTRIPLES : AnswerFormat.TSV;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(Prefixes.of(ontology.graph())).write(answer, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Path golden(CannedQuery query, Answer answer) {
    return ANSWERS.resolve(query.id() + (answer instanceof Answer.Triples ? ".nt" : ".tsv"));
  }

  private static void compare(Path golden, String answer) throws IOException {
    if (Boolean.getBoolean("golden.renew")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, answer);
    }
    assertThat(golden)
        .as("write it with mvn verify -Dgolden.renew=true, and read the difference")
        .exists()
        .content(StandardCharsets.UTF_8)
        .isEqualTo(answer);
  }

  /**
   * What is answered while there is no fact of this predicate, neither as a triple nor as a
   * proposition; afterwards all are there again.
   */
  private static String without(String predicate, Supplier<String> answer) {
    graphs.begin(ReadWrite.WRITE);
    try {
      Node removed = NodeFactory.createURI(predicate);
      graphs.deleteAny(Node.ANY, Node.ANY, removed, Node.ANY);
      graphs.deleteAny(Node.ANY, Node.ANY, Ras.PREDICATE, removed);
      return answer.get();
    } finally {
      graphs.abort();
      graphs.end();
    }
  }
}
