package org.rasgraph.serve;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Stops queries that run too long.
 *
 * <p>Jena 5.6 has a limit of its own, {@code arq:queryTimeout}, but while a query builds its first
 * hash table that one waits for a lock that the query holds, and meanwhile no other query of the
 * process is stopped either (apache/jena#3535). This one raises the same signal without the lock.
 */
final class TimeLimit implements AutoCloseable {

  private final Duration limit;
  private final ScheduledThreadPoolExecutor clock;

  TimeLimit(Duration limit) {
    this.limit = limit;
    this.clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "rasgraph-time-limit");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
  }

  Duration limit() {
    return limit;
  }

  /**
   * What the work gives, which is to take all that it needs from the query.
   *
   * @throws QueryCancelledException where it has not ended within the limit
   */
  <T> T hold(QueryExec query, Supplier<T> work) {
    AtomicBoolean stop = Context.getOrSetCancelSignal(query.getContext());
    Future<?> alarm = clock.schedule(() -> stop.set(true), limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return work.get();
    } finally {
      alarm.cancel(false);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
