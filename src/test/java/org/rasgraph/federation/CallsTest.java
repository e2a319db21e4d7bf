package org.rasgraph.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasgraph.federation.ServiceFailure.Kind;

/** Queries over an empty dataset that ask real servers. */
class CallsTest {

  private static final String NUMBERS = "https://numbers.example/sparql";
  private static final String NAMES = "https://names.example/sparql";
  private static final String ROWS = "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[]}}";

  @TempDir private static Path folder;
  private static PlayedEndpoints played;
  private static ServiceList list;

  private Services services;
  private Optional<HttpServer> odd = Optional.empty();
  private final CountDownLatch end = new CountDownLatch(1);

  @BeforeAll
  static void play() {
    String numbers =
        IntStream.range(0, 50)
            .mapToObj("<urn:ex:%1$d> <urn:ex:value> %1$d . "::formatted)
            .collect(Collectors.joining());
    String names = "<urn:ex:1> <urn:ex:name> 'one' . <urn:ex:2> <urn:ex:name> 'two' .";
    played = new PlayedEndpoints(Map.of(NUMBERS, numbers, NAMES, names));
    list = ServiceList.read(played.list(folder));
  }

  @AfterAll
  static void stop() {
    played.close();
  }

  @AfterEach
  void close() {
    end.countDown();
    services.close();
    odd.ifPresent(server -> server.stop(0));
  }

  @Test
  void joinsWithListedServices() {
    use(list);

    assertThat(
            ask(
                "SELECT ?s ?n ?v { SERVICE <%s> { ?s <urn:ex:name> ?n } SERVICE <%s> { ?s"
                    + " <urn:ex:value> ?v } } ORDER BY ?v",
                NAMES, NUMBERS))
        .containsExactly("?n \"one\" ?s urn:ex:1 ?v 1", "?n \"two\" ?s urn:ex:2 ?v 2");
  }

  @Test
  void keepsTheScopesOfVariables() {
    use(list);

    assertThat(
            ask(
                "SELECT ?s ?all { VALUES ?s { <urn:ex:1> <urn:ex:7> } SERVICE <%s> { { SELECT"
                    + " (COUNT(?v) AS ?all) { ?s <urn:ex:value> ?v } } } } ORDER BY ?s",
                NUMBERS))
        .containsExactly("?all 50 ?s urn:ex:1", "?all 50 ?s urn:ex:7");
    assertThat(
            ask(
                "SELECT ?s ?v { VALUES ?s { <urn:ex:1> <urn:ex:99> } OPTIONAL { SERVICE <%s> { ?s"
                    + " <urn:ex:value> ?v FILTER(?v < 5) } } } ORDER BY ?s",
                NUMBERS))
        .containsExactly("?s urn:ex:1 ?v 1", "?s urn:ex:99");
  }

  @Test
  void putsManyRowsIntoOneRequest() {
    use(list);
    int before = played.requests();

    assertThat(
            ask(
                "SELECT ?s ?v { VALUES ?s { %s } SERVICE <%s> { ?s <urn:ex:value> ?v } }",
                all(), NUMBERS))
        .hasSize(50);
    assertThat(played.requests() - before).isEqualTo(3);
    assertThat(
            ask(
                "SELECT ?s ?v { VALUES ?s { %s } SERVICE <bulk+50:%s> { ?s <urn:ex:value> ?v } }",
                all(), NUMBERS))
        .hasSize(50);
    assertThat(played.requests() - before).isEqualTo(4);
  }

  @Test
  void keepsAnswersWhereTheQueryAsksForIt() {
    use(list);
    String query = "SELECT ?s { SERVICE <cache:%s> { ?s <urn:ex:value> ?v } }";
    List<String> first = ask(query, NUMBERS);
    int before = played.requests();

    assertThat(ask(query, NUMBERS)).hasSize(50).hasSameElementsAs(first);
    assertThat(played.requests()).isEqualTo(before);
    assertThat(ask(query.replace("cache", "cache+clear"), NUMBERS)).hasSize(50);
    assertThat(played.requests()).isGreaterThan(before);
  }

  @Test
  void tellsNobodyWhatOthersHaveAsked() {
    use(list);
    ask("SELECT ?s { SERVICE <cache:%s> { ?s <urn:ex:value> ?v } }", NUMBERS);

    assertThat(ask("SELECT * { ?id <http://jena.apache.org/service-enhancer#cacheLs> ?x }"))
        .isEmpty();
    assertThat(ask("SELECT * { ?id <http://jena.apache.org/service#cacheLs> ?x }")).isEmpty();
  }

  @Test
  void asksServicesThatTheQueryComputes() {
    use(list);
    String query =
        "SELECT ?n { BIND(IRI('%s') AS ?who) SERVICE ?who { <urn:ex:1> <urn:ex:name> ?n } }";

    assertThat(ask(query, NAMES)).containsExactly("?n \"one\"");
    assertThat(refusal(query, "https://elsewhere.example/")).contains("https://elsewhere.example/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SERVICE <https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE SILENT <https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE <bulk:https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE <bulk+20:https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE <cache:https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE <cache+off:https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE <cache:bulk+3:https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE <loop:https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE <loop:bulk+3:https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE <optimize+on:https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE SILENT <cache:https://elsewhere.example/> { ?s ?p ?o }",
        "SERVICE <loop:> { SERVICE <https://elsewhere.example/> { ?s ?p ?o } }",
        "SERVICE <bulk:> { SERVICE <https://elsewhere.example/> { ?s ?p ?o } }",
        "SERVICE <cache:> { SERVICE <https://elsewhere.example/> { ?s ?p ?o } }",
        "SERVICE <loop:> { SERVICE <bulk:> { SERVICE ?who { ?s ?p ?o } } }",
        "SERVICE <cache:> { ?s ?p ?o }",
        "SERVICE <bulk:> { ?s ?p ?o }",
        "SERVICE <loop:> { ?s ?p ?o }",
        "SERVICE <urn:x-arq:self> { ?s ?p ?o }",
        "SERVICE <https://names.example/sparql/> { ?s ?p ?o }",
        "SERVICE <https://names.example/sparql?x> { ?s ?p ?o }",
        "SERVICE <HTTPS://NAMES.EXAMPLE/sparql> { ?s ?p ?o }",
        "SERVICE <file:///etc/passwd> { ?s ?p ?o }",
        "SERVICE <> { ?s ?p ?o }",
        "VALUES ?who { <https://elsewhere.example/> } SERVICE SILENT ?who { ?s ?p ?o }",
        "SERVICE ?who { ?s ?p ?o }",
        "BIND('text' AS ?who) SERVICE ?who { ?s ?p ?o }",
        "FILTER(!EXISTS { SERVICE SILENT <bulk:https://elsewhere.example/> { ?s ?p ?o } })",
        "SERVICE <https://names.example/sparql> { ?s ?p ?o }"
            + " SERVICE SILENT <https://elsewhere.example/> { ?s ?p ?o }",
      })
  void refusesAllThatIsNotListed(String pattern) {
    use(list);

    assertThat(refusal("SELECT * { %s }", pattern))
        .contains("is refused")
        .contains("--services FILE")
        .contains("services.tsv");
  }

  @Test
  void refusesToMixSilenceWithSharedRequests() {
    use(list);

    assertThat(refusal("SELECT * { SERVICE SILENT <cache:%s> { ?s ?p ?o } }", NAMES))
        .contains("do not go together");
  }

  @Test
  void asksNothingWithoutAList() {
    use(ServiceList.none());

    assertThat(refusal("SELECT * { SERVICE <%s> { ?s ?p ?o } }", NAMES)).contains("the empty list");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1",
    "10.0.0.1, 10.0.0.1",
    "169.254.169.254, 169.254.169.254",
    "::1, 0:0:0:0:0:0:0:1",
    "fd00::1, fd00:0:0:0:0:0:0:1",
    "1.1.1.1 192.168.0.1, 192.168.0.1",
  })
  void refusesNamesThatLeadIntoPrivateNetworks(String addresses, String refused)
      throws IOException {
    ServiceList open = list("http://inside.example:%d/".formatted(port(NAMES)) + "\t\t");
    services = Services.of(open, CallLimits.defaults(), host -> resolved(addresses));

    for (String silent : List.of("", "SILENT")) {
      assertThat(refusal("SELECT * { SERVICE %s <%s> { ?s ?p ?o } }", silent, open.iris().get(0)))
          .contains("inside.example")
          .contains(refused)
          .contains("not a public address");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "localhost", "[::1]", "0.0.0.0", "127.1", "2130706433", "0x7f.1"})
  void refusesAddressesOfThisMachineHoweverWritten(String host) throws IOException {
    HttpServer server = serve(exchange -> answer(exchange, 200, ROWS));
    String address = "http://%s:%d/".formatted(host, server.getAddress().getPort());
    AtomicInteger asked = new AtomicInteger();
    server.createContext("/asked", exchange -> asked.incrementAndGet());

    Throwable refused =
        catchThrowable(
            () -> {
              use(list(address + "\t\t"));
              ask("SELECT * { SERVICE <%s> { ?s ?p ?o } }", address);
            });
    if (services == null) {
      services = Services.none();
    }

    assertThat(refused).isInstanceOfAny(ServiceFailure.class, MalformedServiceList.class);
    assertThat(asked).hasValue(0);
  }

  @Test
  void connectsToTheAddressThatWasChecked() throws IOException {
    AtomicInteger lookups = new AtomicInteger();
    ServiceList local =
        list("http://names.invalid:%d%s\tlocal\t".formatted(port(NAMES), path(NAMES)));
    services =
        Services.of(
            local,
            CallLimits.defaults(),
            host -> {
              lookups.incrementAndGet();
              return resolved("127.0.0.1");
            });

    assertThat(ask("SELECT * { SERVICE <%s> { <urn:ex:1> ?p ?o } }", local.iris().get(0)))
        .hasSize(1);
    assertThat(lookups).hasValue(1);
  }

  @Test
  void followsNoRedirect() throws IOException {
    String elsewhere = played.address(NAMES);
    HttpServer server =
        serve(
            exchange -> {
              exchange.getResponseHeaders().set("Location", elsewhere);
              answer(exchange, 307, "");
            });
    String address = use(server);
    int before = played.requests();

    for (String silent : List.of("", "SILENT")) {
      assertThat(refusal("SELECT * { SERVICE %s <%s> { ?s ?p ?o } }", silent, address))
          .contains("redirects are not followed")
          .contains(elsewhere);
    }
    assertThat(played.requests()).isEqualTo(before);
  }

  @Test
  void refusesMoreRowsThanItTakes() {
    services = Services.of(list, CallLimits.defaults().withRows(49));
    String query = "SELECT * { SERVICE %s <%s> { ?s <urn:ex:value> ?v } }";

    assertThat(refusal(query, "SILENT", NUMBERS)).contains("more than 49 rows");
    assertThat(refusal(query, "", NUMBERS)).contains("more than 49 rows").contains(NUMBERS);
    services.close();
    services = Services.of(list, CallLimits.defaults().withRows(52));
    assertThat(ask(query, "", NUMBERS)).hasSize(50);
  }

  @Test
  void refusesAnswersThatTheServiceSaysAreCut() throws IOException {
    String address =
        use(
            serve(
                exchange -> {
                  exchange.getResponseHeaders().set("X-SPARQL-MaxRows", "1");
                  answer(
                      exchange,
                      200,
                      "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":"
                          + "[{\"s\":{\"type\":\"uri\",\"value\":\"urn:ex:1\"}}]}}");
                }));

    assertThat(refusal("SELECT * { SERVICE SILENT <%s> { ?s a ?o } }", address))
        .contains("cuts its answers after 1 rows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | oh dear | answers 500: oh dear",
        "429 | slow down | answers 429: slow down",
        "200 | <html> | no format of SPARQL rows",
        "200 | {\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[{\"s\" | does not answer",
      })
  void tellsHowAServiceFailsAndIsSilentWhereToldTo(int status, String body, String message)
      throws IOException {
    String address = use(serve(exchange -> answer(exchange, status, body)));

    assertThat(failure("SELECT * { SERVICE <%s> { ?s ?p ?o } }", address))
        .satisfies(failed -> assertThat(failed.kind()).isEqualTo(Kind.FAILED))
        .hasMessageContaining(address)
        .hasMessageContaining(message);
    assertThat(ask("SELECT * { VALUES ?a { 1 2 } SERVICE SILENT <%s> { ?s ?p ?o } }", address))
        .containsExactly("?a 1", "?a 2");
  }

  @Test
  void doesNotTakeAFailureForAFinding() throws IOException {
    String address = use(serve(exchange -> answer(exchange, 500, "oh dear")));

    assertThat(failure("SELECT * { FILTER NOT EXISTS { SERVICE <%s> { ?s ?p ?o } } }", address))
        .hasMessageContaining("answers 500");
  }

  @Test
  void tellsThatNobodyIsThere() throws IOException {
    HttpServer server = serve(exchange -> answer(exchange, 200, ROWS));
    String address = use(server);
    server.stop(0);

    assertThat(failure("SELECT * { SERVICE <%s> { ?s ?p ?o } }", address).kind())
        .isEqualTo(Kind.FAILED);
  }

  @Test
  void waitsNoLongerThanItMay() throws IOException {
    HttpServer server = serve(exchange -> await(end));
    String address = address(server);
    services =
        Services.of(
            list(address + "\tlocal\t"), CallLimits.defaults().withTime(Duration.ofMillis(300)));

    assertThat(failure("SELECT * { SERVICE <%s> { ?s ?p ?o } }", address).kind())
        .isEqualTo(Kind.TOO_SLOW);
    assertThat(ask("SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }", address)).hasSize(1);
  }

  @Test
  void waitsNoLongerForTheEndOfAnAnswerEither() throws IOException {
    HttpServer server =
        serve(
            exchange -> {
              exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write("{\"head\":".getBytes(StandardCharsets.UTF_8));
              exchange.getResponseBody().flush();
              await(end);
            });
    String address = address(server);
    services =
        Services.of(
            list(address + "\tlocal\t"), CallLimits.defaults().withTime(Duration.ofMillis(300)));

    assertThat(failure("SELECT * { SERVICE <%s> { ?s ?p ?o } }", address).kind())
        .isEqualTo(Kind.TOO_SLOW);
  }

  @Test
  void makesNoMoreCallsAtOnceThanItMay() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    HttpServer server =
        serve(
            exchange -> {
              arrived.countDown();
              await(end);
              answer(exchange, 200, ROWS);
            });
    String address = address(server);
    services = Services.of(list(address + "\tlocal\t"), CallLimits.defaults().withAtOnce(1));
    String query = "SELECT * { SERVICE SILENT <%s> { ?x ?p ?o } }";
    FutureTask<List<String>> first = new FutureTask<>(() -> ask(query, address));
    new Thread(first, "first call").start();
    arrived.await();

    ServiceFailure busy = failure(Duration.ofMillis(200), query.formatted(address));

    assertThat(busy.kind()).isEqualTo(Kind.BUSY);
    end.countDown();
    assertThat(first.get()).isEmpty();
  }

  private void use(ServiceList services) {
    this.services = Services.of(services, CallLimits.defaults());
  }

  /** Uses that server and tells its address. */
  private String use(HttpServer server) throws IOException {
    String address = address(server);
    use(list(address + "\tlocal\t"));
    return address;
  }

  private static ServiceList list(String entry) throws IOException {
    Path file = Files.createTempFile(folder, "list", ".tsv");
    Files.writeString(file, "endpoint\tlocal\taddress\tnote\n" + entry + "\ttest\n");
    return ServiceList.read(file);
  }

  private List<String> ask(String query, Object... values) {
    return ask(Duration.ofMinutes(1), query.formatted(values));
  }

  private List<String> ask(Duration within, String query) {
    DatasetGraph empty = DatasetGraphFactory.create();
    try (QueryExec run = QueryExec.dataset(empty).query(query).build()) {
      return services
          .open(run.getContext(), within)
          .whole(() -> run.select().stream().map(CallsTest::text).toList());
    }
  }

  private static String text(org.apache.jena.sparql.engine.binding.Binding row) {
    return row.varsMentioned().stream()
        .sorted(java.util.Comparator.comparing(Object::toString))
        .map(variable -> variable + " " + term(row.get(variable)))
        .collect(Collectors.joining(" "));
  }

  private static String term(org.apache.jena.graph.Node node) {
    return node.isLiteral() && !node.getLiteralDatatypeURI().endsWith("#string")
        ? node.getLiteralLexicalForm()
        : node.toString();
  }

  private ServiceFailure failure(String query, Object... values) {
    return failure(Duration.ofMinutes(1), query.formatted(values));
  }

  private ServiceFailure failure(Duration within, String query) {
    Throwable failure = catchThrowable(() -> ask(within, query));
    assertThat(failure).isInstanceOf(ServiceFailure.class);
    return (ServiceFailure) failure;
  }

  private String refusal(String query, Object... values) {
    ServiceFailure refused = failure(query, values);
    assertThat(refused.kind()).as(refused.getMessage()).isEqualTo(Kind.REFUSED);
    return refused.getMessage();
  }

  private HttpServer serve(com.sun.net.httpserver.HttpHandler handler) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", handler);
    server.start();
    odd = Optional.of(server);
    return server;
  }

  private static String address(HttpServer server) {
    return "http://localhost:%d/".formatted(server.getAddress().getPort());
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type", body.startsWith("{") ? "application/sparql-results+json" : "text/html");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static InetAddress[] resolved(String addresses) throws java.net.UnknownHostException {
    String[] texts = addresses.split(" ");
    InetAddress[] resolved = new InetAddress[texts.length];
    for (int i = 0; i < texts.length; i++) {
      resolved[i] = InetAddress.getByName(texts[i]);
    }
    return resolved;
  }

  private static String all() {
    return IntStream.range(0, 50)
        .mapToObj("<urn:ex:%d>"::formatted)
        .collect(Collectors.joining(" "));
  }

  private static int port(String iri) {
    return java.net.URI.create(played.address(iri)).getPort();
  }

  private static String path(String iri) {
    return java.net.URI.create(played.address(iri)).getPath();
  }
}
