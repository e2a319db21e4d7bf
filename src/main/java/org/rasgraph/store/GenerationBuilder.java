package org.rasgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.stats.Stats;
import org.apache.jena.tdb2.solver.stats.StatsResults;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Builds a generation in a folder of its own: database, statistics, and last of all manifest. */
final class GenerationBuilder {

  static final String DATABASE = "tdb2";

  private static final String JENA = "/META-INF/maven/org.apache.jena/jena-tdb2/pom.properties";

  private final Path folder;

  GenerationBuilder(Path folder) {
    this.folder = folder;
  }

  /** The manifest of the finished generation, or nothing where the filler gave up. */
  Optional<Manifest> build(Filler filler) throws IOException {
    Path database = Files.createDirectories(folder.resolve(DATABASE));
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(database));
    try {
      dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
      if (!filler.fill(dataset)) {
        return Optional.empty();
      }
      writeStatistics(dataset);
      return Optional.of(describe(dataset));
    } finally {
      // TDB2.closedown() would pull every other database of this process from under its readers;
      // by force, since a filler that failed may have left a transaction open
      TDBInternal.expel(dataset, true);
    }
  }

  /**
   * Counts the triples of the union of the named graphs, for that is what queries run on; the
   * optimiser finds the counts when the generation is next opened.
   */
  private static void writeStatistics(DatasetGraph dataset) throws IOException {
    StatsResults results =
        Txn.calculateRead(dataset, () -> Stats.gather(dataset.getUnionGraph()).results());
    Location storage = TDBInternal.requireStorage(dataset).getLocation();
    try (OutputStream out = Files.newOutputStream(Path.of(storage.getPath(Names.optStats)))) {
      Stats.write(out, results);
    }
  }

  private Manifest describe(DatasetGraph dataset) throws IOException {
    Census census = Txn.calculateRead(dataset, () -> Census.of(dataset));
    String jena = jenaVersion();
    Manifest manifest =
        new Manifest(
            census.digest("tdb2 " + jena),
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            jena,
            census.quads());
    manifest.writeTo(folder);
    return manifest;
  }

  /** From a file that stays when all is packed into one jar, unlike the jar manifest's version. */
  private static String jenaVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = TDB2.class.getResourceAsStream(JENA)) {
      if (in != null) {
        properties.load(in);
      }
    }
    return properties.getProperty("version", "unknown");
  }
}
