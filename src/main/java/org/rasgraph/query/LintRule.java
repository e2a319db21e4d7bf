package org.rasgraph.query;

import org.rasgraph.table.Problems;

/** One thing that all query files must keep to. */
interface LintRule {

  /** Adds what is wrong with a query that parses. */
  void check(ParsedFile query, Problems problems);
}
