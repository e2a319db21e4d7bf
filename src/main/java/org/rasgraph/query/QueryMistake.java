package org.rasgraph.query;

/**
 * What the user asked cannot be asked so; the message is one line for the user and says what could
 * be.
 */
public final class QueryMistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public QueryMistake(String message) {
    super(message);
  }
}
