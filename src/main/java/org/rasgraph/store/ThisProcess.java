package org.rasgraph.store;

/**
 * The name of this process in lock files: its id and, since ids come round again, when it started.
 *
 * <p>A process must never open a lock file of its own a second time: on POSIX systems, closing any
 * channel to a file releases every lock the process holds on it. Hence the name, which tells
 * without opening.
 */
final class ThisProcess {

  private ThisProcess() {}

  static String name() {
    ProcessHandle self = ProcessHandle.current();
    long started = self.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
    return self.pid() + "-" + started;
  }
}
