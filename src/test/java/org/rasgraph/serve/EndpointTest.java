package org.rasgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasgraph.store.Sample;
import org.rasgraph.store.Store;

class EndpointTest {

  private static final String DATA =
      """
      :a { :KRAS :label "K-Ras ∆" ; :in :RAS . :NRAS :in :RAS }
      :b { :NRAS :in :RAS ; :label "N-Ras" }
      """;

  private static final String MEMBERS =
      "PREFIX : <http://example.org/> SELECT ?gene { ?gene :in :RAS } ORDER BY ?gene";
  private static final String LABELS =
      "PREFIX : <http://example.org/> CONSTRUCT WHERE { ?gene :label ?label }";

  private static final Duration LIMIT = Duration.ofMillis(300);
  private static final String REMOTE = "http://elsewhere.example/sparql";

  @TempDir private static Path folder;
  private static Server server;
  private static Client client;

  @BeforeAll
  static void serve() {
    Store store = Store.at(folder);
    store.publish(Sample.trig(DATA));
    server = Server.start(store, ServerOptions.defaults().withPort(0).withQueryTimeout(LIMIT));
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void answersFromTheUnionOfTheGraphs() {
    HttpResponse<String> answer = client.query(MEMBERS, "Accept", "text/csv");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo("gene\r\nhttp://example.org/KRAS\r\nhttp://example.org/NRAS\r\n");
  }

  @Test
  void answersRowsInJsonWhereNothingIsAskedFor() {
    assertThat(type(client.query(MEMBERS))).isEqualTo("application/sparql-results+json");
    assertThat(type(client.query("ASK {}"))).isEqualTo("application/sparql-results+json");
    assertThat(type(client.query(LABELS))).isEqualTo("text/turtle");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, \"value\": \"http://example.org/KRAS\"",
    "application/json, \"value\": \"http://example.org/KRAS\"",
    "application/sparql-results+xml, <uri>http://example.org/KRAS</uri>",
    "text/csv, http://example.org/KRAS",
    "text/tab-separated-values, <http://example.org/KRAS>",
  })
  void answersRowsAs(String accept, String part) {
    HttpResponse<String> answer = client.query(MEMBERS, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).isEqualTo(accept);
    assertThat(answer.body()).contains(part);
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, true",
    "application/sparql-results+xml, <boolean>true</boolean>",
    "text/csv, true",
    "text/tab-separated-values, true",
  })
  void answersYesAs(String accept, String part) {
    HttpResponse<String> answer =
        client.query("ASK { ?s <http://example.org/in> ?o }", "Accept", accept);

    assertThat(type(answer)).isEqualTo(accept);
    assertThat(answer.body()).contains(part);
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, K-Ras ∆",
    "application/n-triples, <http://example.org/KRAS> <http://example.org/label> \"K-Ras ∆\" .",
    "application/ld+json, \"K-Ras ∆\"",
  })
  void answersGraphsAs(String accept, String part) {
    HttpResponse<String> answer = client.query(LABELS, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).isEqualTo(accept);
    assertThat(answer.body()).contains(part).contains("N-Ras");
    assertThat(client.query("DESCRIBE <http://example.org/KRAS>", "Accept", accept).body())
        .contains("K-Ras");
  }

  @Test
  void takesQueriesByPostInBothForms() {
    assertThat(client.send("POST", "sparql", "application/sparql-query", MEMBERS).body())
        .contains("KRAS");
    assertThat(
            client
                .send("POST", "sparql", "application/x-www-form-urlencoded", "query=ASK+%7B%7D")
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "text, text/plain",
    "json, application/sparql-results+json",
    "csv, text/csv",
    "tsv, text/tab-separated-values",
    "xml, application/sparql-results+xml",
  })
  void answersTheFormOfItsPageInTheFormatChosen(String output, String type) {
    HttpResponse<String> answer =
        client.send(
            "POST",
            "sparql",
            "application/x-www-form-urlencoded",
            "query=SELECT+*+%7B+?s+?p+?o+%7D&output=" + output);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).isEqualTo(type);
    assertThat(client.get("").body()).contains("<option value=\"" + output + "\">");
  }

  @Test
  void readsOneGraphWhereTheProtocolNamesIt() {
    HttpResponse<String> answer =
        client.get(
            "sparql?query=ASK%7B%3Chttp://example.org/KRAS%3E%20?p%20?o%7D"
                + "&default-graph-uri=http://example.org/b");

    assertThat(answer.body()).contains("false");
  }

  @Test
  void saysWhereAQueryIsWrong() {
    HttpResponse<String> answer = client.query("SELECT * { ?∆ ¡ }");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 1, column 12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { %s }",
        "SELECT (COUNT(*) AS ?n) { %s }",
        "SELECT * { %s } ORDER BY ?x0",
        "SELECT * { %s FILTER(?x0 + ?x9 > 100) }",
        "SELECT * { %s MINUS { ?x0 ?p ?o } FILTER NOT EXISTS { ?x9 ?p ?o } }",
        "ASK { %s FILTER(?x0 + ?x9 > 100) }",
        "CONSTRUCT { ?x0 <urn:ex:p> ?x9 } WHERE { %s }",
      })
  void refusesTooLongAQueryInsteadOfAnsweringInPart(String form) {
    String tenToTheTenth =
        IntStream.range(0, 10)
            .mapToObj("VALUES ?x%d { 0 1 2 3 4 5 6 7 8 9 }"::formatted)
            .collect(Collectors.joining(" "));

    HttpResponse<String> answer = client.query(form.formatted(tenToTheTenth));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .isEqualTo(
            "The query took longer than it may, and was stopped; there is no partial answer. Make"
                + " it narrower: name a subject or a graph, drop unbounded paths, or add a LIMIT.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { %s }",
        "ASK { ?s ?p ?o OPTIONAL { %s } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { { ?s ?p ?o } UNION { %s } }",
        "DESCRIBE ?s { ?s ?p ?o MINUS { %s } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o { SELECT * { %s } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER NOT EXISTS { %s } } }",
        "SELECT * { ?s ?p ?o BIND(COALESCE(EXISTS { %s }, 1) AS ?b) }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { %s })",
        "SELECT ?s (SUM(IF(EXISTS { %s }, 1, 0)) AS ?n) { ?s ?p ?o } GROUP BY ?s",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { %s })",
        "SELECT * { ?s ?p ?o LATERAL { %s } }",
        "SELECT * FROM <http://example.org/a> { ?s ?p ?o { %s } }",
      })
  void asksNoOtherServerWhateverTheQuery(String query) {
    for (String service : new String[] {"SERVICE", "SERVICE SILENT"}) {
      HttpResponse<String> answer =
          client.query(query.formatted(service + " <" + REMOTE + "> { ?x ?y ?z }"));

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).startsWith("SERVICE <" + REMOTE + "> is refused");
    }
  }

  @Test
  void refusesAQueryFormThatIsNotSparql() {
    HttpResponse<String> answer = client.query("JSON { 's': ?s } WHERE { ?s ?p ?o }");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("JSON {...} is not SPARQL");
  }

  @ParameterizedTest
  @CsvSource({
    // method, path, type, status
    "POST, sparql, application/sparql-update, 415",
    "POST, sparql?update=CLEAR+ALL, application/x-www-form-urlencoded, 400",
    "POST, sparql, text/turtle, 415",
    "PUT, sparql, text/turtle, 405",
    "PATCH, sparql, application/rdf-patch, 405",
    "DELETE, sparql, text/plain, 405",
    "PUT, sparql?default, text/turtle, 405",
    "GET, sparql?default, , 400",
    "POST, sparql/update, application/sparql-update, 404",
    "POST, update, application/sparql-update, 404",
    "GET, sparql/data, , 404",
    "PUT, sparql/data?default, text/turtle, 404",
    "GET, data, , 404",
    "PUT, data, text/turtle, 404",
    "DELETE, data, text/plain, 405",
    "GET, $/ping, , 404",
    "GET, $/server, , 404",
    "GET, $/stats, , 404",
    "GET, $/metrics, , 404",
    "GET, $/datasets, , 404",
    "POST, $/datasets, text/plain, 404",
    "DELETE, $/datasets/sparql, text/plain, 405",
    "POST, $/compact/sparql, text/plain, 404",
    "POST, $/backup/sparql, text/plain, 404",
    "GET, manage, , 404",
    "GET, WEB-INF/web.xml, , 404",
    "GET, ready/x, , 404",
    "POST, ready, text/plain, 405",
    "PUT, ready, text/plain, 405",
    "POST, '', text/plain, 405",
    "TRACE, sparql, text/plain, 405",
  })
  void hasNothingElseToReach(String method, String path, String type, int status) {
    assertThat(client.send(method, path, type == null ? "" : type, "").statusCode())
        .isEqualTo(status);
  }

  @Test
  void letsTheScriptsOfAnyPageRead() {
    HttpResponse<String> answer = client.query("ASK {}", "Origin", "http://elsewhere.example");
    HttpResponse<String> preflight =
        client.send(
            client
                .request(
                    "sparql",
                    "Origin",
                    "http://elsewhere.example",
                    "Access-Control-Request-Method",
                    "POST",
                    "Access-Control-Request-Headers",
                    "content-type")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
        .contains("GET, HEAD, POST, OPTIONS");
  }

  @Test
  void saysWhenItIsReadyAndWithWhat() {
    HttpResponse<String> answer = client.get("ready");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).isEqualTo("application/json");
    assertThat(answer.body().replaceAll("\\s+", ""))
        .contains("\"generation\":\"" + server.manifest().name() + "\"")
        .contains("\"quads\":5")
        .contains("\"http://example.org/a\":3");
  }

  @Test
  void welcomesPeople() {
    HttpResponse<String> page = client.get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(page.body())
        .contains("<form action=\"/sparql\" method=\"post\">")
        .contains(server.manifest().name())
        .contains("5 quads")
        .contains(" " + server.address() + "sparql</pre>")
        .contains("<code>http://example.org/a</code></td><td class=\"number\">3</td>")
        .doesNotContain("${");
  }

  @Test
  void sendsAnAnswerThatIsLargerThanItsBuffer() {
    String large =
        "SELECT (CONCAT(STR(?a), '" + "x".repeat(200_000) + "') AS ?long) { VALUES ?a { 1 2 } }";

    HttpResponse<String> answer = client.send("POST", "sparql", "application/sparql-query", large);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().length()).isGreaterThan(400_000);
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
  }
}
