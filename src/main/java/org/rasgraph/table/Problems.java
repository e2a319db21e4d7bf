package org.rasgraph.table;

import java.util.List;
import java.util.TreeSet;

/**
 * The problems of one run, collected so that all of them can be reported together, sorted by place.
 */
public final class Problems {

  private final TreeSet<Problem> found = new TreeSet<>();

  public void add(Place place, String message) {
    found.add(new Problem(place, message));
  }

  public void add(Problem problem) {
    found.add(problem);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> sorted() {
    return List.copyOf(found);
  }
}
