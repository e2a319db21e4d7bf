package org.rasgraph.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.rasgraph.table.Problems;

/** Every column is in ORDER BY, so that equal data give equal answers, row by row. */
final class LintOrder implements LintRule {

  @Override
  public void check(ParsedFile query, Problems problems) {
    if (!query.query().isSelectType() || hasOneRow(query.query())) {
      return;
    }
    Set<Var> ordered = ordered(query.query());
    List<Var> missing =
        query.query().getProjectVars().stream().filter(v -> !ordered.contains(v)).toList();
    if (!missing.isEmpty()) {
      problems.add(
          query.atWord(ordered.isEmpty() ? "SELECT" : "ORDER"),
          "the order is not total; add to ORDER BY "
              + missing.stream().map(Var::toString).collect(Collectors.joining(" ")));
    }
  }

  /** An aggregate over everything has one row (SPARQL 1.1, section 11.2). */
  private static boolean hasOneRow(Query query) {
    return query.hasAggregators() && query.getGroupBy().isEmpty();
  }

  private static Set<Var> ordered(Query query) {
    if (!query.hasOrderBy()) {
      return Set.of();
    }
    return query.getOrderBy().stream()
        .filter(condition -> condition.getExpression().isVariable())
        .map(condition -> condition.getExpression().asVar())
        .collect(Collectors.toSet());
  }
}
