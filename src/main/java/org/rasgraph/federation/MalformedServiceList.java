package org.rasgraph.federation;

import java.util.List;
import org.rasgraph.table.Problem;

/** A list of services cannot be used: all that is wrong in it. */
public final class MalformedServiceList extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  MalformedServiceList(List<Problem> problems) {
    super("the list of services has %d problem(s)".formatted(problems.size()));
    this.problems = problems;
  }

  public List<Problem> problems() {
    return problems;
  }
}
