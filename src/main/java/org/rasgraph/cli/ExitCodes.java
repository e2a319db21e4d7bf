package org.rasgraph.cli;

/** What the commands answer to the shell, as their help says. */
final class ExitCodes {

  static final int DONE = 0;

  /** The facts, the ontology or the queries have problems. */
  static final int PROBLEMS = 1;

  /** The command was used in a way that it cannot be. */
  static final int USAGE = 2;

  /** A lock, a port or the disk is in the way. */
  static final int MACHINE = 3;

  /** A fault of this program: EX_SOFTWARE of sysexits.h. */
  static final int BUG = 70;

  private ExitCodes() {}
}
