package org.rasgraph.serve;

/** The server cannot start: why, and what to do about it, for the person who starts it. */
public final class ServerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ServerException(String message) {
    super(message);
  }

  ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
