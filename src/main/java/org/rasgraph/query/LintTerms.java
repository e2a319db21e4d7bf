package org.rasgraph.query;

import java.util.function.Predicate;
import org.rasgraph.ontology.Namespaces;
import org.rasgraph.table.Problems;

/** Every term of our ontology that a query names exists there: a misspelt one matches nothing. */
final class LintTerms implements LintRule {

  private final Predicate<String> isDeclared;

  LintTerms(Predicate<String> isDeclared) {
    this.isDeclared = isDeclared;
  }

  @Override
  public void check(ParsedFile query, Problems problems) {
    for (Token token : query.tokens()) {
      query
          .iri(token)
          .filter(iri -> iri.startsWith(Namespaces.ONTOLOGY) && !iri.equals(Namespaces.ONTOLOGY))
          .filter(iri -> !isDeclared.test(iri))
          .ifPresent(
              iri ->
                  problems.add(
                      query.at(token),
                      token.text()
                          + " is not declared in ontology/rasgraph.ttl; correct it, or"
                          + " declare it there"));
    }
  }
}
