package org.rasgraph.serve;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.rasgraph.store.Generation;
import org.rasgraph.store.Manifest;

/**
 * The dataset that requests see: each transaction reads the generation that was current when it
 * began, to its end. A generation that was replaced is closed when its last transaction has ended.
 */
final class ServedDataset extends DatasetGraphWrapper {

  private final AtomicReference<ServedGeneration> current;
  private final ThreadLocal<ServedGeneration> held = new ThreadLocal<>();

  /**
   * @param context the settings of every query, whatever the generation
   */
  ServedDataset(Generation first, Context context) {
    super(null, context);
    current = new AtomicReference<>(new ServedGeneration(first));
  }

  /** What the generation holds that the transaction reads; outside of any, the current one. */
  Manifest manifest() {
    return generation().manifest();
  }

  /** Lets transactions from now on read another generation. */
  void swap(Generation next) {
    current.getAndSet(new ServedGeneration(next)).letGo();
  }

  /** Closes the current generation when the last transaction has ended; none may begin anymore. */
  void retire() {
    current.get().letGo();
  }

  @Override
  protected DatasetGraph get() {
    return generation().dataset();
  }

  private Generation generation() {
    ServedGeneration mine = held.get();
    return (mine == null ? current.get() : mine).generation();
  }

  @Override
  protected DatasetGraph getW() {
    throw new UnsupportedOperationException("this dataset is read-only");
  }

  @Override
  public void begin() {
    begin(TxnType.READ);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.READ) {
      throw new UnsupportedOperationException("this dataset is read-only");
    }
    ServedGeneration mine = holdCurrent();
    held.set(mine);
    try {
      super.begin(type);
    } catch (RuntimeException failure) {
      letGo(mine);
      throw failure;
    }
  }

  private ServedGeneration holdCurrent() {
    while (true) {
      ServedGeneration candidate = current.get();
      if (candidate.hold()) {
        return candidate;
      }
      if (candidate == current.get()) {
        throw new IllegalStateException("the server has stopped");
      }
    }
  }

  @Override
  public void end() {
    ServedGeneration mine = held.get();
    if (mine == null) {
      return;
    }
    try {
      super.end();
    } finally {
      letGo(mine);
    }
  }

  private void letGo(ServedGeneration mine) {
    held.remove();
    mine.letGo();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("the server closes its dataset when it stops");
  }
}
