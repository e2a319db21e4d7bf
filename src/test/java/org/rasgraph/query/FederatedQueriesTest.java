package org.rasgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.federation.CallLimits;
import org.rasgraph.federation.PlayedEndpoints;
import org.rasgraph.federation.ServiceList;
import org.rasgraph.federation.Services;

/**
 * The queries that ask other endpoints, on a few entities of ours and on real servers that play the
 * others at their real IRIs: each answers what its golden file says, and something else where a
 * triple that it rests on is missing, be it here or there.
 */
class FederatedQueriesTest {

  private static final String THEME = "federated";
  private static final Path DATA = Path.of("src/test/resources/endpoints");
  private static final Path ANSWERS = Path.of("src/test/resources/answers");
  private static final String FIRST_LINE = "^# ([^;\\s]+).*$";

  @TempDir private static Path folder;
  private static PlayedEndpoints played;
  private static Services services;
  private static DatasetGraph ours;

  @BeforeAll
  static void play() throws IOException {
    ours = DatabaseMgr.createDatasetGraph();
    ours.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(ours, () -> RDFParser.source(DATA.resolve("ours.trig")).parse(ours));
    played = new PlayedEndpoints(endpoints());
    services = Services.of(ServiceList.read(played.list(folder)), CallLimits.defaults());
  }

  @AfterAll
  static void stop() {
    services.close();
    played.close();
    ours.close();
  }

  /** Each file says in its first line which endpoint it plays. */
  private static Map<String, String> endpoints() throws IOException {
    Map<String, String> endpoints = new HashMap<>();
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.filter(it -> !it.endsWith("ours.trig")).toList()) {
        String text = Files.readString(file);
        endpoints.put(text.lines().findFirst().orElseThrow().replaceFirst(FIRST_LINE, "$1"), text);
      }
    }
    return endpoints;
  }

  private static List<CannedQuery> queries() {
    return Catalogue.read(Path.of("queries").toAbsolutePath()).queries().stream()
        .filter(query -> query.theme().equals(THEME))
        .toList();
  }

  @Test
  void areTheOnesThatAskOtherEndpoints() {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(Catalogue.read(Path.of("queries").toAbsolutePath()).queries())
        .allSatisfy(
            query ->
                assertThat(asked(query).isEmpty())
                    .as(query.id() + " asks other endpoints")
                    .isNotEqualTo(query.theme().equals(THEME)));
  }

  @Test
  void askOnlyWhatTheShippedListHas() {
    List<String> asked = queries().stream().flatMap(query -> asked(query).stream()).toList();

    assertThat(ServiceList.shipped().iris()).containsAll(asked);
    assertThat(asked)
        .as("each listed endpoint has a query")
        .containsAll(ServiceList.shipped().iris());
  }

  @Test
  void sayWhereTheirVocabularyIsFrom() {
    assertThat(queries())
        .allSatisfy(query -> assertThat(query.text()).as(query.id()).contains("\n# vocabulary: "));
  }

  @TestFactory
  Stream<DynamicTest> answerWhatTheirGoldenFilesSay() {
    return each(
        query -> {
          Path golden = ANSWERS.resolve(query.id() + ".tsv");
          String answer = answer(query, query.defaults());
          if (Boolean.getBoolean("golden.renew")) {
            write(golden, answer);
          }
          assertThat(golden).content(StandardCharsets.UTF_8).isEqualTo(answer);
          assertThat(answer.lines().count()).as("lines of " + query.id()).isGreaterThan(1);
        });
  }

  @TestFactory
  Stream<DynamicTest> answerForAllWhereNothingIsGiven() {
    return each(
        query ->
            assertThat(answer(query, Map.of()).lines())
                .as(query.id())
                .containsAll(answer(query, query.defaults()).lines().toList()));
  }

  @TestFactory
  Stream<DynamicTest> answerSomethingElseWithoutWhatTheyRestOn() {
    return each(
        query -> {
          String whole = answer(query, query.defaults());
          for (String predicate : query.breaks()) {
            assertThat(without(predicate, query))
                .as(query.id() + " without " + predicate)
                .isNotEqualTo(whole);
          }
        });
  }

  @Test
  void restOnTheOtherSideToo() {
    assertThat(queries())
        .allSatisfy(
            query ->
                assertThat(query.breaks())
                    .as("what " + query.id() + " rests on at the other endpoint")
                    .anyMatch(predicate -> played(query).anyMatch(data -> has(data, predicate))));
  }

  private static Stream<DynamicTest> each(java.util.function.Consumer<CannedQuery> check) {
    return queries().stream().map(query -> dynamicTest(query.id(), () -> check.accept(query)));
  }

  private static List<String> asked(CannedQuery query) {
    List<String> asked = new java.util.ArrayList<>();
    Walker.walk(
        Algebra.compile(query.query()),
        new OpVisitorBase() {
          @Override
          public void visit(OpService call) {
            asked.add(call.getService().getURI());
          }
        });
    return asked;
  }

  private static Stream<DatasetGraph> played(CannedQuery query) {
    return asked(query).stream().map(played::data);
  }

  private static boolean has(DatasetGraph data, String predicate) {
    return Txn.calculateRead(
        data, () -> data.contains(Node.ANY, Node.ANY, NodeFactory.createURI(predicate), Node.ANY));
  }

  private static String answer(CannedQuery query, Map<String, String> given) {
    Names names = new Names(ours, Tiny.prefixes());
    Answer answer =
        new Answers(ours, services)
            .answer(query.query(), new ParameterValues(names).bind(query, given));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(Tiny.prefixes()).write(answer, AnswerFormat.TSV, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The answer while there is no such triple, neither here nor there; afterwards all are back. */
  private static String without(String predicate, CannedQuery query) {
    List<DatasetGraph> all = Stream.concat(Stream.of(ours), played(query)).toList();
    Map<DatasetGraph, List<Quad>> removed =
        all.stream()
            .distinct()
            .collect(Collectors.toMap(data -> data, data -> remove(data, predicate)));
    try {
      return answer(query, query.defaults());
    } finally {
      removed.forEach((data, quads) -> Txn.executeWrite(data, () -> quads.forEach(data::add)));
    }
  }

  private static List<Quad> remove(DatasetGraph data, String predicate) {
    return Txn.calculateWrite(
        data,
        () -> {
          List<Quad> quads = new java.util.ArrayList<>();
          data.find(Node.ANY, Node.ANY, NodeFactory.createURI(predicate), Node.ANY)
              .forEachRemaining(quads::add);
          quads.forEach(data::delete);
          return quads;
        });
  }

  private static void write(Path golden, String answer) {
    try {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, answer);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
