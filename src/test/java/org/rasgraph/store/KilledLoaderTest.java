package org.rasgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Really kills a loader in a process of its own, and looks at what it leaves. */
class KilledLoaderTest {

  private static final int KILLED = 137;

  @TempDir private Path folder;

  /** Where the process dies. */
  enum Moment {
    IN_A_TRANSACTION {
      @Override
      boolean fill(DatasetGraph dataset) {
        return Txn.calculateWrite(dataset, () -> Sample.quads(10).fill(dataset) && die());
      }
    },
    AFTER_THE_TRANSACTION {
      @Override
      boolean fill(DatasetGraph dataset) {
        return Sample.quads(10).fill(dataset) && die();
      }
    };

    abstract boolean fill(DatasetGraph dataset);

    static boolean die() {
      Runtime.getRuntime().halt(KILLED);
      return true;
    }
  }

  /** The loader that dies. */
  static final class Loader {

    public static void main(String[] arguments) {
      Store.at(Path.of(arguments[0])).publish(Moment.valueOf(arguments[1])::fill);
    }
  }

  /** A reader that dies with a generation open. */
  static final class Reader {

    public static void main(String[] arguments) {
      Store.at(Path.of(arguments[0])).current().orElseThrow().dataset().begin();
      Moment.die();
    }
  }

  @ParameterizedTest
  @EnumSource(Moment.class)
  void leavesTheOldGenerationServing(Moment moment) throws Exception {
    Store store = Store.at(folder);
    store.publish(Sample.quads(3));

    assertThat(run(Loader.class, folder.toString(), moment.name())).isEqualTo(KILLED);

    assertThat(count(store)).isEqualTo(3);
    assertThat(folder.resolve("building")).as("what the killed loader left").exists();
    store.publish(Sample.quads(4));
    assertThat(count(store)).isEqualTo(4);
    assertThat(folder.resolve("building")).doesNotExist();
  }

  @Test
  void aReaderMayBeKilledBesideAnotherAndIsTidiedUpByTheNextPublication() throws Exception {
    Store store = Store.at(folder);
    store.publish(Sample.quads(3));
    try (Generation here = store.current().orElseThrow()) {
      assertThat(run(Reader.class, folder.toString())).isEqualTo(KILLED);
      assertThat(views()).as("locks and folders of both readers").hasSize(4);

      store.publish(Sample.quads(4));

      assertThat(views()).as("those of the living").hasSize(2);
      assertThat(here.manifest().total()).isEqualTo(3);
    }
    assertThat(views()).isEmpty();
  }

  private List<Path> views() throws IOException {
    return Disk.list(folder.resolve("views"));
  }

  private static long count(Store store) {
    try (Generation now = store.current().orElseThrow()) {
      return Txn.calculateRead(now.dataset(), () -> now.dataset().stream().count());
    }
  }

  private static int run(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName());
    java.command().addAll(List.of(arguments));
    Process process =
        java.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
