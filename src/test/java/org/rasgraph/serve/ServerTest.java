package org.rasgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jetty.server.HttpConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.federation.Services;
import org.rasgraph.store.Generation;
import org.rasgraph.store.Sample;
import org.rasgraph.store.Store;

@Timeout(60)
class ServerTest {

  /** Takes minutes if one lets it. */
  private static final String SLOW =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c + ?f + ?i + ?l < 0) }";

  private static final ServerOptions FREE_PORT = ServerOptions.defaults().withPort(0);

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void inAFolder() {
    store = Store.at(folder);
  }

  @Test
  void doesNotStartBeforeAnythingIsPublished() {
    assertThatThrownBy(() -> Server.start(store, FREE_PORT))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("nothing is published in the store \"" + folder + "\"")
        .hasMessageContaining("load it first");
  }

  @Test
  void saysThatItsPortIsTakenAndLetsGoOfTheStore() throws IOException {
    store.publish(Sample.quads(1));
    Server first = Server.start(store, FREE_PORT);
    try {
      assertThatThrownBy(() -> Server.start(store, FREE_PORT.withPort(first.address().getPort())))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("cannot listen at localhost, port " + first.address().getPort());
      assertThatThrownBy(() -> Server.start(store, FREE_PORT.withHost("192.0.2.1")))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("192.0.2.1");
    } finally {
      first.stop();
    }
    assertThat(views()).isZero();
  }

  @Test
  void givesAnAddressThatABrowserUnderstands() {
    store.publish(Sample.quads(1));
    Server everywhere = Server.start(store, FREE_PORT.withHost("0.0.0.0"));
    try {
      assertThat(everywhere.address().getHost()).isEqualTo("localhost");
      assertThat(new Client(everywhere).get("ready").statusCode()).isEqualTo(200);
    } finally {
      everywhere.stop();
    }
  }

  @Test
  void writesThroughAnOrdinaryBuffer() {
    store.publish(Sample.quads(1));
    try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(1));
        Generation generation = store.current().orElseThrow()) {
      ServedDataset dataset = new ServedDataset(generation, generation.dataset().getContext());
      var connector =
          Endpoints.of(dataset, new QueryService(limit, Services.none()), FREE_PORT)
              .getJettyServer()
              .getConnectors()[0];
      assertThat(
              connector
                  .getConnectionFactory(HttpConfiguration.ConnectionFactory.class)
                  .getHttpConfiguration()
                  .getOutputBufferSize())
          .isEqualTo(65_536);
    }
  }

  @Test
  void finishesWhatItIsAnsweringBeforeItStops() throws Exception {
    store.publish(Sample.quads(100));
    Server server = Server.start(store, FREE_PORT.withQueryTimeout(Duration.ofMillis(2500)));
    try (Socket socket = new Socket("localhost", server.address().getPort())) {
      BufferedReader in = askSlowly(socket);
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
      awaitRefusal(server.address().getPort());
      assertThat(stopped).isNotDone();

      assertThat(in.lines().toList())
          .contains("HTTP/1.1 503 Service Unavailable")
          .anyMatch(line -> line.startsWith("The query took longer than it may"));
      stopped.get(30, TimeUnit.SECONDS);
    }
    server.join();
    assertThat(views()).isZero();
  }

  @Test
  void doesNotWaitLongerThanItIsTold() throws Exception {
    store.publish(Sample.quads(100));
    Server server = Server.start(store, FREE_PORT.withStopTimeout(Duration.ofMillis(200)));
    try (Socket socket = new Socket("localhost", server.address().getPort())) {
      askSlowly(socket);

      assertThat(CompletableFuture.runAsync(server::stop)).succeedsWithin(Duration.ofSeconds(10));
    }
    server.join();
  }

  @Test
  void stopsOnce() throws InterruptedException {
    store.publish(Sample.quads(1));
    Server server = Server.start(store, FREE_PORT);

    server.stop();
    server.stop();
    server.join();

    assertThat(server.refresh()).isFalse();
  }

  /** Returns when the server has begun to read the query, and has got all of it. */
  private static BufferedReader askSlowly(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    send(socket, post(SLOW.length()));
    assertThat(in.readLine()).contains("100 Continue");
    send(socket, SLOW);
    return in;
  }

  private static String post(int length) {
    return String.join(
        "\r\n",
        "POST /sparql HTTP/1.1",
        "Host: localhost",
        "Content-Type: application/sparql-query",
        "Content-Length: " + length,
        "Accept: text/csv",
        "Expect: 100-continue",
        "Connection: close",
        "",
        "");
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** Knocks until nobody opens. */
  private static void awaitRefusal(int port) throws IOException {
    while (true) {
      try {
        new Socket("localhost", port).close();
      } catch (SocketException refused) {
        return;
      }
    }
  }

  private long views() throws IOException {
    try (Stream<Path> views = Files.list(folder.resolve("views"))) {
      return views.count();
    }
  }
}
