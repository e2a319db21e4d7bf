package org.rasgraph.store;

/** The store is in the way: what and where, and what to do about it, for the person at the keys. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
