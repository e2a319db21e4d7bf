package org.rasgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasgraph.federation.CallLimits;
import org.rasgraph.federation.ServiceList;
import org.rasgraph.store.Sample;
import org.rasgraph.store.Store;

/** What a client of our endpoint sees of services that its query asks. */
class FederationTest {

  private static final CountDownLatch END = new CountDownLatch(1);

  @TempDir private static Path folder;
  private static HttpServer other;
  private static Server server;
  private static Client client;

  @BeforeAll
  static void serve() throws IOException {
    other = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    other.setExecutor(Executors.newCachedThreadPool());
    answer(
        "/names",
        200,
        "{\"head\":{\"vars\":[\"n\"]},\"results\":{\"bindings\":["
            + "{\"n\":{\"type\":\"literal\",\"value\":\"K-Ras\"}},"
            + "{\"n\":{\"type\":\"literal\",\"value\":\"KRAS2\"}}]}}");
    answer("/broken", 500, "out of order");
    other.createContext(
        "/slow",
        exchange -> {
          try {
            END.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
    other.start();
    Store store = Store.at(folder.resolve("store"));
    store.publish(Sample.trig(":a { :KRAS :in :RAS }"));
    server =
        Server.start(
            store,
            ServerOptions.defaults()
                .withPort(0)
                .withServices(ServiceList.read(list()))
                .withCallLimits(
                    CallLimits.defaults().withTime(Duration.ofMillis(500)).withRows(2)));
    client = new Client(server);
  }

  private static void answer(String path, int status, String body) {
    other.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private static Path list() throws IOException {
    StringBuilder table = new StringBuilder("endpoint\tlocal\taddress\tnote\n");
    for (String name : new String[] {"names", "broken", "slow"}) {
      table.append(
          "https://%1$s.example/\tlocal\thttp://localhost:%2$d/%1$s\t\n"
              .formatted(name, other.getAddress().getPort()));
    }
    return Files.writeString(folder.resolve("list.tsv"), table);
  }

  @AfterAll
  static void stop() {
    END.countDown();
    server.stop();
    other.stop(0);
  }

  @Test
  void joinsWithAListedService() {
    HttpResponse<String> answer =
        client.query(
            "SELECT ?n { ?s <http://example.org/in> ?o SERVICE SILENT <https://names.example/> {"
                + " ?x ?y ?n } }",
            "Accept",
            "text/csv");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("n\r\nK-Ras\r\nKRAS2\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "https://elsewhere.example/, 400, is refused",
    "https://broken.example/, 502, out of order",
    "https://slow.example/, 504, took longer than it may",
  })
  void tellsWhyThereIsNoAnswer(String service, int status, String why) {
    HttpResponse<String> answer =
        client.query("SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(service));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(service).contains(why);
  }

  @Test
  void tellsWhatToDoAboutAServiceThatIsNotListed() {
    HttpResponse<String> answer =
        client.query("ASK { SERVICE SILENT <https://elsewhere.example/> { ?s ?p ?o } }");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("list.tsv").contains("--services FILE");
  }
}
