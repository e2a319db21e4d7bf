package org.rasgraph.query;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rasgraph.table.Problems;

/** The predicates that are said to break a query are among its own terms. */
final class LintBreaks implements LintRule {

  @Override
  public void check(ParsedFile query, Problems problems) {
    if (query.header().equals(Header.EMPTY)) {
      return; // which is a problem of its own
    }
    Set<String> used =
        query.tokens().stream()
            .flatMap(token -> query.iri(token).stream())
            .collect(Collectors.toSet());
    Prefixes declared = Prefixes.only(query.query().getPrefixMapping().getNsPrefixMap());
    for (String name : query.header().breaks()) {
      Optional<String> iri = declared.expand(name);
      if (iri.filter(used::contains).isEmpty()) {
        problems.add(
            query.atHeader("breaks"),
            "\"breaks\" names "
                + name
                + ", which the query does not use; name a predicate of it,"
                + " without which its answer changes");
      }
    }
  }
}
