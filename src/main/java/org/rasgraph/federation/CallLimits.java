package org.rasgraph.federation;

import java.time.Duration;

/**
 * What calls of services may take.
 *
 * @param time how long one call may last, from connecting to its last row
 * @param rows how many rows one call may answer; at least 1
 * @param atOnce how many calls of one program go out at the same time; at least 1
 */
public record CallLimits(Duration time, int rows, int atOnce) {

  public CallLimits {
    if (time.toMillis() <= 0 || rows < 1 || atOnce < 1) {
      throw new IllegalArgumentException(
          "a call of a service needs at least 1 ms, 1 row and 1 place: %s, %d, %d"
              .formatted(time, rows, atOnce));
    }
  }

  /** 20 s, 100,000 rows, 8 at once. */
  public static CallLimits defaults() {
    return new CallLimits(Duration.ofSeconds(20), 100_000, 8);
  }

  public CallLimits withTime(Duration other) {
    return new CallLimits(other, rows, atOnce);
  }

  public CallLimits withRows(int other) {
    return new CallLimits(time, other, atOnce);
  }

  public CallLimits withAtOnce(int other) {
    return new CallLimits(time, rows, other);
  }
}
