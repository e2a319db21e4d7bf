package org.rasgraph.federation;

/** Why a service was not asked, or did not answer whole; for whoever wrote the query. */
public final class ServiceFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Whose turn it is to mend something. */
  public enum Kind {
    /** The query may not ask this, or not so; SILENT does not hide it. */
    REFUSED,
    /** The service does not answer, or not as the standard says. */
    FAILED,
    /** The service took longer than it may. */
    TOO_SLOW,
    /** Too many calls go out already. */
    BUSY
  }

  private final Kind kind;

  ServiceFailure(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  ServiceFailure(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
