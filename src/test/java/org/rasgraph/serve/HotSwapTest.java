package org.rasgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.store.Generation;
import org.rasgraph.store.Sample;
import org.rasgraph.store.Store;

@Timeout(120)
class HotSwapTest {

  /** Lets the tests look, and not the clock. */
  private static final ServerOptions BY_HAND =
      ServerOptions.defaults().withPort(0).withPollInterval(Duration.ofDays(1));

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void published() {
    store = Store.at(folder);
    store.publish(Sample.quads(3));
  }

  @Test
  void servesWhatIsPublishedWithoutARestart() throws IOException {
    Server server = Server.start(store, BY_HAND);
    try {
      Client client = new Client(server);
      assertThat(count(client)).isEqualTo("3");
      assertThat(server.refresh()).as("nothing new").isFalse();

      Store.at(folder).publish(Sample.quads(4));

      assertThat(count(client)).as("not looked yet").isEqualTo("3");
      assertThat(server.refresh()).isTrue();
      assertThat(count(client)).isEqualTo("4");
      assertThat(client.get("ready").body()).contains(store.currentName().orElseThrow());
      assertThat(views()).as("the lock and the folder of the one that is served").isEqualTo(2);
    } finally {
      server.stop();
    }
    assertThat(views()).isZero();
  }

  @Test
  void looksByItself() {
    Server server = Server.start(store, BY_HAND.withPollInterval(Duration.ofMillis(5)));
    try {
      store.publish(Sample.quads(4));
      Client client = new Client(server);
      while (!count(client).equals("4")) {
        assertThat(count(client)).isIn("3", "4");
      }
    } finally {
      server.stop();
    }
  }

  @Test
  void aTransactionReadsOneGenerationToItsEnd() throws IOException {
    Generation first = store.current().orElseThrow();
    ServedDataset dataset = new ServedDataset(first, first.dataset().getContext());
    dataset.begin(TxnType.READ);

    store.publish(Sample.quads(4));
    dataset.swap(store.current().orElseThrow());

    assertThat(dataset.stream().count()).isEqualTo(3);
    assertThat(CompletableFuture.supplyAsync(() -> countIn(dataset)).join()).isEqualTo(4);
    assertThat(views()).isEqualTo(4);

    dataset.end();
    assertThat(views()).as("the old generation is closed").isEqualTo(2);
    assertThat(countIn(dataset)).isEqualTo(4);

    dataset.retire();
    assertThat(views()).isZero();
    assertThatThrownBy(() -> countIn(dataset)).hasMessage("the server has stopped");
  }

  @Test
  void isReadOnly() {
    try (Generation first = store.current().orElseThrow()) {
      ServedDataset dataset = new ServedDataset(first, first.dataset().getContext());

      assertThatThrownBy(() -> dataset.begin(ReadWrite.WRITE)).hasMessageContaining("read-only");
      assertThatThrownBy(() -> dataset.begin(TxnType.READ_PROMOTE))
          .hasMessageContaining("read-only");
      dataset.begin();
      assertThatThrownBy(() -> dataset.add(SSE.parseQuad("(:g :s :p :o)")))
          .hasMessageContaining("read-only");
      dataset.end();
    }
  }

  @Test
  void noRequestFailsOrSeesTwoGenerationsWhileManyArePublished() {
    Server server = Server.start(store, BY_HAND);
    String twice =
        "SELECT * { { SELECT (COUNT(*) AS ?a) { ?s ?p ?o } } { SELECT (MAX(?v) + 1 AS ?b) { ?t ?q ?v } } }";
    try {
      Client client = new Client(server);
      CompletableFuture<List<HttpResponse<String>>> asking =
          CompletableFuture.supplyAsync(
              () ->
                  Stream.generate(() -> client.query(twice, "Accept", "text/csv"))
                      .limit(200)
                      .toList());
      CompletableFuture<List<HttpResponse<String>>> too =
          CompletableFuture.supplyAsync(
              () ->
                  Stream.generate(() -> client.query(twice, "Accept", "text/csv"))
                      .limit(200)
                      .toList());
      IntStream.range(4, 12)
          .forEach(
              size -> {
                store.publish(Sample.quads(size));
                assertThat(server.refresh()).isTrue();
              });

      assertThat(Stream.concat(asking.join().stream(), too.join().stream()))
          .allSatisfy(
              answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).matches("a,b\r\n(\\d+),\\1\r\n");
              });
      assertThat(count(client)).isEqualTo("11");
    } finally {
      server.stop();
    }
  }

  @Test
  void goesOnServingWhenTheNextGenerationCannotBeOpened() throws IOException {
    Server server = Server.start(store, BY_HAND);
    try {
      Files.writeString(folder.resolve("current"), "nonsense\n");

      assertThatThrownBy(server::refresh).hasMessageContaining("damaged");

      assertThat(count(new Client(server))).isEqualTo("3");
    } finally {
      server.stop();
    }
  }

  private static long countIn(ServedDataset dataset) {
    dataset.begin(TxnType.READ);
    try {
      return dataset.stream().count();
    } finally {
      dataset.end();
    }
  }

  private static String count(Client client) {
    HttpResponse<String> answer = client.query(COUNT, "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().lines().skip(1).findFirst().orElseThrow();
  }

  private long views() throws IOException {
    try (Stream<Path> views = Files.list(folder.resolve("views"))) {
      return views.count();
    }
  }
}
