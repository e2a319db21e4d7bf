package org.rasgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.TxnType;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final Filler ONE = Sample.trig(":a { :x :p 1 }");
  private static final Filler TWO = Sample.trig(":a { :x :p 1, 2 }");

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void inAFolderThatDoesNotExistYet() {
    folder = folder.resolve("store");
    store = Store.at(folder);
  }

  @Test
  void isEmptyBeforeAnythingIsPublished() {
    assertThat(store.current()).isEmpty();
    assertThat(store.currentName()).isEmpty();
    assertThat(folder).doesNotExist();
  }

  @Test
  void servesWhatWasPublishedLast() {
    store.publish(ONE);
    Optional<Manifest> last = store.publish(TWO);

    assertThat(last).map(Manifest::total).contains(2L);
    assertThat(store.currentName()).isEqualTo(last.map(Manifest::name));
    assertThat(quadsNow()).isEqualTo(2);
  }

  @Test
  void keepsOneGenerationOnDisk() throws IOException {
    store.publish(ONE);
    store.publish(TWO);

    assertThat(entries("generations")).containsExactly(store.currentName().orElseThrow());
    assertThat(folder.resolve("building")).doesNotExist();
  }

  @Test
  void changesNothingWhenTheFillerGivesUp() throws IOException {
    store.publish(ONE);
    Optional<String> before = store.currentName();

    assertThat(store.publish(dataset -> TWO.fill(dataset) && false)).isEmpty();

    assertThat(store.currentName()).isEqualTo(before);
    assertThat(folder.resolve("building")).doesNotExist();
    assertThat(entries("generations")).hasSize(1);
  }

  @Test
  void changesNothingWhenTheFillerFailsInTheMiddleOfATransaction() {
    store.publish(ONE);

    assertThatThrownBy(
            () ->
                store.publish(
                    dataset -> {
                      dataset.begin(TxnType.WRITE);
                      throw new IllegalArgumentException("broken filler");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("broken filler");

    assertThat(quadsNow()).isEqualTo(1);
    assertThat(store.publish(TWO)).isPresent();
  }

  @Test
  void keepsTheGenerationWhoseQuadsAreTheSame() {
    Optional<Manifest> first = store.publish(Sample.trig(":a { :x :p 1, 2 } :b { :y :p 3 }"));
    Optional<Manifest> again = store.publish(Sample.trig(":b { :y :p 3 } :a { :x :p 2, 1 }"));

    assertThat(again.map(Manifest::name)).isEqualTo(first.map(Manifest::name));
    assertThat(store.publish(Sample.trig(":b { :x :p 1, 2 } :a { :y :p 3 }")).map(Manifest::name))
        .as("the same triples in other graphs")
        .isNotEqualTo(first.map(Manifest::name));
  }

  @Test
  void refusesTriplesThatNoQueryWouldSee() {
    store.publish(ONE);

    assertThatThrownBy(() -> store.publish(Sample.trig(":x :p 1 .")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("default graph");

    assertThat(quadsNow()).isEqualTo(1);
  }

  @Test
  void ignoresAndClearsWhatAKilledLoaderLeft() throws IOException {
    store.publish(ONE);
    Files.createDirectories(folder.resolve("building/tdb2/Data-0001"));
    Files.writeString(folder.resolve("building/tdb2/Data-0001/GSPO.dat"), "half of it");
    Files.createDirectories(folder.resolve("generations/moved-but-not-current/tdb2"));
    Files.writeString(folder.resolve("current.new"), "moved-but-not-cur");

    assertThat(quadsNow()).isEqualTo(1);
    store.publish(TWO);

    assertThat(quadsNow()).isEqualTo(2);
    assertThat(entries("")).containsExactly("current", "generations", "loader.lock", "views");
    assertThat(entries("generations")).hasSize(1);
  }

  @Test
  void neverOpensAFolderWithoutAManifest() throws IOException {
    store.publish(ONE);
    Path generation = folder.resolve("generations").resolve(store.currentName().orElseThrow());
    Files.delete(generation.resolve("manifest.properties"));

    assertThatThrownBy(store::current)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("load it again");
    assertThat(entries("views")).isEmpty();
  }

  @Test
  void admitsOneLoaderAtATimeAndNamesTheOther() {
    Filler nested =
        dataset -> {
          assertThatThrownBy(() -> Store.at(folder).publish(TWO))
              .isInstanceOf(StoreException.class)
              .hasMessageContaining(folder.toString())
              .hasMessageContaining("process " + ProcessHandle.current().pid() + " since 20")
              .hasMessageContaining("wait until it is done, or stop it");
          return ONE.fill(dataset);
        };

    assertThat(store.publish(nested)).isPresent();
    assertThat(quadsNow()).isEqualTo(1);
    assertThat(store.publish(TWO)).as("after the first loader is done").isPresent();
  }

  @Test
  void saysWhatIsInTheWay() throws IOException {
    Files.writeString(folder, "a file where the store should be");

    assertThatThrownBy(() -> store.publish(ONE))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("cannot write to the store \"" + folder + "\": ");
  }

  private long quadsNow() {
    try (Generation now = store.current().orElseThrow()) {
      return Txn.calculateRead(now.dataset(), () -> now.dataset().stream().count());
    }
  }

  private List<String> entries(String sub) throws IOException {
    return Disk.list(folder.resolve(sub)).stream().map(it -> it.getFileName().toString()).toList();
  }
}
