package org.rasgraph.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.query.Query;
import org.rasgraph.table.Problem;
import org.rasgraph.table.Problems;

/**
 * Holds the files of the catalogue to the rules that let one file be plain SPARQL 1.1, an operation
 * of grlc, a form on the page and an example of SIB at once.
 */
public final class CatalogueLint {

  private final List<LintRule> rules;

  private CatalogueLint(List<LintRule> rules) {
    this.rules = rules;
  }

  /**
   * The rules.
   *
   * @param isDeclared whether the ontology has the term of this IRI
   */
  public static CatalogueLint with(Predicate<String> isDeclared) {
    return new CatalogueLint(
        List.of(
            new LintPrefixes(),
            new LintParameterNames(),
            new LintParameterPlaces(),
            new LintDefaults(),
            new LintTerms(isDeclared),
            new LintFunctions(),
            new LintProjection(),
            new LintOrder(),
            new LintBreaks()));
  }

  /** What is wrong in the query files under a folder, sorted by place. */
  public List<Problem> check(Path folder) {
    Problems problems = new Problems();
    for (Path path : Catalogue.files(folder)) {
      try {
        check(QueryFile.inCatalogue(folder, path), problems);
      } catch (QueryFile.Unreadable unreadable) {
        problems.add(unreadable.problem());
      }
    }
    return problems.sorted();
  }

  private void check(QueryFile file, Problems problems) {
    LintText.check(file, problems);
    Header header = HeaderReader.read(file, problems);
    Optional<Query> query = file.parse(problems);
    query
        .map(parsed -> new ParsedFile(file, header, parsed, file.tokens()))
        .ifPresent(parsed -> rules.forEach(rule -> rule.check(parsed, problems)));
  }
}
