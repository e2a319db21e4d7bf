package org.rasgraph.serve;

import java.util.concurrent.atomic.AtomicInteger;
import org.rasgraph.store.Generation;

/** A generation and how many hold it; the last one to let go closes it. */
final class ServedGeneration {

  private final Generation generation;

  /** One for being the current generation, and one for each transaction. */
  private final AtomicInteger holders = new AtomicInteger(1);

  ServedGeneration(Generation generation) {
    this.generation = generation;
  }

  Generation generation() {
    return generation;
  }

  /** Whether it is held now: not so once it has been closed. */
  boolean hold() {
    return holders.updateAndGet(count -> count == 0 ? 0 : count + 1) > 0;
  }

  void letGo() {
    if (holders.decrementAndGet() == 0) {
      generation.close();
    }
  }
}
