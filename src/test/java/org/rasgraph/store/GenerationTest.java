package org.rasgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderWeighted;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

  /** One triple in two graphs; one rare predicate, one common. */
  private static final String DATA =
      """
      :a { :x :common 1, 2, 3 ; :rare 1 ; a :Thing }
      :b { :x :common 1, 4 }
      """;

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void published() {
    store = Store.at(folder);
    store.publish(Sample.trig(DATA));
  }

  @Test
  void countsTheQuadsOfEachGraph() {
    try (Generation generation = open()) {
      Manifest manifest = generation.manifest();
      assertThat(manifest.quads())
          .containsExactly(
              Map.entry("http://example.org/a", 5L), Map.entry("http://example.org/b", 2L));
      assertThat(manifest.total()).isEqualTo(7);
      assertThat(manifest.jena()).matches("\\d+\\.\\d+\\.\\d+");
      assertThat(manifest.digest()).matches("[0-9a-f]{64}").startsWith(generation.name());
    }
  }

  @Test
  void queriesTheUnionOfItsGraphs() {
    try (Generation generation = open()) {
      DatasetGraph dataset = generation.dataset();
      String each = "SELECT * { <http://example.org/x> <http://example.org/common> ?o }";
      long rows =
          Txn.calculateRead(
              dataset,
              () -> {
                try (QueryExec run = QueryExec.dataset(dataset).query(each).build()) {
                  return run.select().materialize().stream().count();
                }
              });
      assertThat(rows).isEqualTo(4);
    }
  }

  @Test
  void carriesStatisticsOfTheUnionOfItsGraphs() throws IOException {
    Path statistics =
        folder.resolve("generations").resolve(currentName()).resolve("tdb2/Data-0001/stats.opt");

    assertThat(Files.readString(statistics))
        .contains("(count 6)")
        .contains("(<http://example.org/common> 4)")
        .contains("(<http://example.org/rare> 1)")
        .containsPattern("\\(VAR \\S+type> <http://example.org/Thing>\\)\\s+1\\)");
  }

  @Test
  void ordersJoinsByItsStatistics() {
    BasicPattern asWritten = new BasicPattern();
    asWritten.add(SSE.parseTriple("(?s <http://example.org/common> ?o)"));
    asWritten.add(SSE.parseTriple("(?s <http://example.org/rare> ?o)"));
    try (Generation generation = open()) {
      ReorderTransformation order =
          TDBInternal.requireStorage(((DatasetGraphWrapper) generation.dataset()).getWrapped())
              .getReorderTransform();

      assertThat(order).isInstanceOf(ReorderWeighted.class);
      assertThat(order.reorder(asWritten).getList())
          .containsExactly(asWritten.get(1), asWritten.get(0));
    }
  }

  @Test
  void cannotBeWrittenTo() {
    try (Generation generation = open()) {
      DatasetGraph dataset = generation.dataset();
      dataset.begin(TxnType.READ);
      try {
        assertThatThrownBy(() -> dataset.add(SSE.parseQuad("(:g :s :p :o)")))
            .isInstanceOf(UnsupportedOperationException.class);
      } finally {
        dataset.end();
      }
    }
  }

  @Test
  void staysWholeWhileOthersArePublishedAndClosed() {
    try (Generation old = open()) {
      store.publish(Sample.quads(50));
      try (Generation next = open()) {
        assertThat(count(next)).isEqualTo(50);
      }
      assertThat(count(old)).isEqualTo(7);
    }
  }

  @Test
  void isReadByManyAtOnceEachClosingItsOwn() {
    try (Generation one = open()) {
      try (Generation other = Store.at(folder).current().orElseThrow()) {
        assertThat(count(other)).isEqualTo(7);
      }
      assertThat(count(one)).isEqualTo(7);
    }
  }

  @Test
  void leavesNothingBehindWhenClosed() throws IOException {
    Generation generation = open();
    assertThat(Disk.list(folder.resolve("views"))).hasSize(2);

    generation.close();
    generation.close();

    assertThat(Disk.list(folder.resolve("views"))).isEmpty();
  }

  @Test
  void isOpenedWithoutCopyingItsFiles() throws IOException {
    try (Generation generation = open()) {
      Path file = Path.of("Data-0001/GSPO.dat");
      Path view = Disk.list(folder.resolve("views")).get(0).resolve(file);
      Path original =
          folder.resolve("generations").resolve(generation.name()).resolve("tdb2").resolve(file);
      assertThat(Files.isSameFile(view, original)).isTrue();
    }
  }

  @Test
  void isTheSameByteForByteAfterItWasRead() throws IOException {
    Map<Path, Long> before = checksums();
    try (Generation generation = open()) {
      assertThat(count(generation)).isEqualTo(7);
    }
    assertThat(checksums()).isEqualTo(before).containsKey(Path.of("tdb2/Data-0001/GSPO.dat"));
  }

  private Map<Path, Long> checksums() throws IOException {
    Path generation = folder.resolve("generations").resolve(currentName());
    Map<Path, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(generation).filter(Files::isRegularFile)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        sums.put(generation.relativize(file), sum.getValue());
      }
    }
    return sums;
  }

  private String currentName() {
    return store.currentName().orElseThrow();
  }

  private Generation open() {
    return store.current().orElseThrow();
  }

  private static long count(Generation generation) {
    return Txn.calculateRead(generation.dataset(), () -> generation.dataset().stream().count());
  }
}
