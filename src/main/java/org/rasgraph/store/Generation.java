package org.rasgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A published generation, open to read. It stays whole while open, whatever is published meanwhile;
 * closing it gives its disk space back if it is no longer the current one.
 */
public final class Generation implements AutoCloseable {

  private final Manifest manifest;
  private final View view;
  private final DatasetGraph database;
  private final DatasetGraph readOnly;
  private boolean closed;

  private Generation(Manifest manifest, View view, DatasetGraph database) {
    this.manifest = manifest;
    this.view = view;
    this.database = database;
    this.readOnly = new DatasetGraphReadOnly(database);
  }

  static Generation open(Path folder, Path views) throws IOException {
    Manifest manifest = Manifest.readFrom(folder);
    View view = View.of(folder, views);
    DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(view.folder()));
    database.getContext().setTrue(TDB2.symUnionDefaultGraph);
    return new Generation(manifest, view, database);
  }

  public String name() {
    return manifest.name();
  }

  public Manifest manifest() {
    return manifest;
  }

  /**
   * The quads, read-only, for read transactions; queries see the union of the named graphs as the
   * default graph.
   */
  public DatasetGraph dataset() {
    return readOnly;
  }

  /**
   * To be called when all transactions on the dataset have ended; a second call does nothing.
   *
   * @throws StoreException where the files cannot be let go of
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    TDBInternal.expel(database);
    try {
      view.close();
    } catch (IOException failure) {
      throw new StoreException("cannot tidy up \"%s\"".formatted(view.folder()), failure);
    }
  }
}
