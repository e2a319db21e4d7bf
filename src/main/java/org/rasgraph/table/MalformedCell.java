package org.rasgraph.table;

/**
 * Ends the reading of a row at its first problem; the reader collects it and goes on with the next
 * row.
 */
public final class MalformedCell extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Place place;

  public MalformedCell(Place place, String message) {
    super(message, null, false, false);
    this.place = place;
  }

  public Problem problem() {
    return new Problem(place, getMessage());
  }
}
