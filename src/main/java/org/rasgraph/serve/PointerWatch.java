package org.rasgraph.serve;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rasgraph.store.Generation;
import org.rasgraph.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a newly published generation to the dataset that requests see. It looks at one line of
 * text now and then, which works on every file system, unlike notifications.
 */
final class PointerWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PointerWatch.class);

  private final Store store;
  private final ServedDataset dataset;
  private final ScheduledExecutorService clock;
  private String failed = "";

  PointerWatch(Store store, ServedDataset dataset) {
    this.store = store;
    this.dataset = dataset;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "rasgraph-pointer-watch");
              thread.setDaemon(true);
              return thread;
            });
  }

  void every(Duration interval) {
    long millis = interval.toMillis();
    clock.scheduleWithFixedDelay(this::lookAndLog, millis, millis, TimeUnit.MILLISECONDS);
  }

  /**
   * Serves the store's current generation if it is another than the one served.
   *
   * @return whether it was another
   */
  synchronized boolean look() {
    String served = dataset.manifest().name();
    if (clock.isShutdown() || store.currentName().filter(name -> !name.equals(served)).isEmpty()) {
      return false;
    }
    Generation next = store.current().orElseThrow();
    dataset.swap(next);
    LOG.info("now serving generation {} instead of {}", next.name(), served);
    return true;
  }

  /** A generation that cannot be opened is no reason to stop serving the one that is open. */
  private void lookAndLog() {
    try {
      look();
      failed = "";
    } catch (RuntimeException failure) {
      // said once, not each second
      if (!failed.equals(failure.toString())) {
        LOG.error("still serving generation {}", dataset.manifest().name(), failure);
      }
      failed = failure.toString();
    }
  }

  /** Waits for a look that is being taken; there will be no other. */
  @Override
  public synchronized void close() {
    clock.shutdownNow();
  }
}
