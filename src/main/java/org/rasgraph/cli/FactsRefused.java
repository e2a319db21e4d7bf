package org.rasgraph.cli;

import java.util.List;
import org.rasgraph.table.Problem;

/** The facts have problems, and nothing can be done without them. */
final class FactsRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  FactsRefused(List<Problem> problems) {
    super(count(problems) + " in the facts; nothing was changed");
    this.problems = List.copyOf(problems);
  }

  static String count(List<Problem> problems) {
    return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
  }

  List<Problem> problems() {
    return problems;
  }
}
