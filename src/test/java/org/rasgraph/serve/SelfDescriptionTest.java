package org.rasgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasgraph.SmallProject;
import org.rasgraph.load.Loader;
import org.rasgraph.load.Project;
import org.rasgraph.query.Catalogue;
import org.rasgraph.store.Store;

/**
 * As the tools ask that configure themselves by it: the SPARQL editor of SIB, and the monitors
 * Umaka-Yummy Data and SPARQLES.
 */
class SelfDescriptionTest {

  private static final Path TEXTS = Path.of("src/test/resources/org/rasgraph/serve");
  private static final String VOID = ".well-known/void";

  /** What the editor of SIB waits for an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** So many prefixes the editor of SIB has itself, and takes for none at all. */
  private static final int AS_MANY_AS_NONE = 18;

  @TempDir private static Path folder;
  private static Server server;
  private static Client client;

  @BeforeAll
  static void serve() {
    Path root = folder.resolve("project");
    SmallProject.in(root);
    Store store = Store.at(folder.resolve("store"));
    store.publish(graphs -> Loader.of(new Project(root)).load(graphs).isGood());
    server = Server.start(store, ServerOptions.defaults().withPort(0));
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prefixes", "examples", "partitions"})
  void answersWhatTheEditorOfSibAsks(String question) {
    String query = read(TEXTS.resolve("sib").resolve(question + ".rq"));
    long start = System.nanoTime();
    HttpResponse<String> answer = client.query(query, "Accept", "application/sparql-results+json");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(rows(query)).isGreaterThan(AS_MANY_AS_NONE);
  }

  @Test
  void givesTheEditorOfSibEachCannedQueryOnce() {
    assertThat(rows(read(TEXTS.resolve("sib/examples.rq"))))
        .isEqualTo(Catalogue.read(Path.of("queries")).queries().size());
  }

  /** Each criterion on both pages together: the service's for the endpoint, VoID's for the rest. */
  @TestFactory
  Stream<DynamicTest> meetsTheCriteriaOfTheMonitors() {
    Graph described = description("sparql");
    return criteria()
        .map(file -> dynamicTest(name(file), () -> assertThat(meets(described, file)).isTrue()));
  }

  @TestFactory
  Stream<DynamicTest> wouldMissThemWithoutTheirTriples() {
    Graph described = description("sparql");
    return criteria()
        .flatMap(
            file ->
                predicates(criterion(file)).stream()
                    .map(
                        predicate ->
                            dynamicTest(
                                name(file) + " without " + predicate.getLocalName(),
                                () ->
                                    assertThat(meets(without(described, predicate), file))
                                        .isFalse())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"names-the-endpoint", "licence", "publisher", "last-modified", "statistics"})
  void saysSoAlsoWhereCrawlersLook(String criterion) {
    assertThat(meets(description(VOID), TEXTS.resolve("criteria/" + criterion + ".rq"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sparql, text/turtle",
    "sparql, application/rdf+xml",
    "sparql, application/ld+json",
    "sparql, application/n-triples",
    ".well-known/void, text/turtle",
    ".well-known/void, application/rdf+xml",
    ".well-known/void, application/ld+json",
  })
  void isThereInTheFormatAskedFor(String path, String format) {
    HttpResponse<String> answer = get(path, "Accept", format);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(format + ";charset=utf-8");
    assertThat(parsed(answer.body(), RDFLanguages.contentTypeToLang(format)).stream())
        .containsExactlyInAnyOrderElementsOf(description(path).stream().toList());
  }

  @Test
  void isTurtleForWhoTakesAnythingAndForBrowsers() {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    assertThat(client.get("sparql").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/turtle");
    assertThat(get("sparql", "Accept", browser).headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/turtle");
  }

  @Test
  void isNotThereInOtherFormats() {
    assertThat(get("sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(get(VOID, "Accept", "text/csv").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql", VOID})
  void isSentAnewOnlyWhenThereIsAnother(String path) {
    HttpResponse<String> first = client.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(tag).contains(server.manifest().name());
    assertThat(first.headers().firstValue("Last-Modified")).isPresent();
    assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    assertThat(get(path, "If-None-Match", tag, "Accept", "application/ld+json").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql", VOID})
  void isOpenToBrowsersAndToThoseWhoOnlyKnock(String path) {
    HttpResponse<String> knock =
        client.send(client.request(path).method("HEAD", BodyPublishers.noBody()).build());

    assertThat(knock.statusCode()).isEqualTo(200);
    assertThat(knock.body()).isEmpty();
    assertThat(knock.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(client.get(path).headers().firstValue("Access-Control-Allow-Origin")).contains("*");
  }

  @Test
  void knowsTheKeywordGraph() {
    assertThat(rows("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(6);
  }

  /** Whether it may be called or not, it is no mistake in the query. */
  @Test
  void knowsTheKeywordService() {
    HttpResponse<String> answer =
        client.query("ASK { SERVICE <http://elsewhere.example/sparql> { ?s ?p ?o } }");

    assertThat(answer.body()).contains("http://elsewhere.example/sparql").doesNotContain("line 1");
  }

  @Test
  void leavesQueriesToTheEndpoint() {
    assertThat(client.query("ASK {}").body()).contains("true");
    assertThat(client.get("sparql?query=").statusCode()).isEqualTo(400);
    assertThat(client.send("POST", "sparql", "", "").statusCode()).isGreaterThanOrEqualTo(400);
  }

  private static Graph description(String path) {
    return parsed(get(path, "Accept", "text/turtle").body(), Lang.TURTLE);
  }

  private static Graph parsed(String text, Lang format) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, format).parse(graph);
    return graph;
  }

  private static HttpResponse<String> get(String path, String... headers) {
    return client.send(client.request(path, headers).GET().build());
  }

  private static long rows(String query) {
    // one line of names, and one for each row; what has lines itself has them as \n
    return client.query(query, "Accept", "text/tab-separated-values").body().lines().count() - 1;
  }

  private static Stream<Path> criteria() {
    try (Stream<Path> files = Files.list(TEXTS.resolve("criteria"))) {
      return files.sorted().toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static Query criterion(Path file) {
    return QueryFactory.create(read(file));
  }

  private static boolean meets(Graph described, Path file) {
    Node endpoint = NodeFactory.createURI(server.address().resolve("sparql").toString());
    return QueryExec.graph(described)
        .query(criterion(file))
        .substitution("_endpoint_iri", endpoint)
        .ask();
  }

  private static Set<Node> predicates(Query criterion) {
    Set<Node> predicates = new TreeSet<>(Comparator.comparing(Node::getURI));
    ElementWalker.walk(
        criterion.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining(path -> predicates.add(path.getPredicate()));
          }
        });
    return predicates;
  }

  private static Graph without(Graph graph, Node predicate) {
    Graph less = GraphFactory.createDefaultGraph();
    graph.stream().filter(t -> !t.getPredicate().equals(predicate)).forEach(less::add);
    return less;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
