package org.rasgraph.table;

import java.util.Comparator;

/**
 * Something wrong in the facts, for the person who can mend it: where, what, and what would be
 * right.
 */
public record Problem(Place place, String message) implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place).thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return place + ": " + message;
  }
}
