package org.rasgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rasgraph.table.Problem;
import org.rasgraph.table.Problems;

/**
 * The canned queries of a folder, {@code queries/<theme>/<name>.rq}.
 *
 * <p>A file that cannot be read as a query is left out, and its problems are kept: one bad file
 * does not take the others away.
 */
public final class Catalogue {

  private final List<CannedQuery> queries;
  private final List<Problem> problems;

  private Catalogue(List<CannedQuery> queries, List<Problem> problems) {
    this.queries = List.copyOf(queries);
    this.problems = List.copyOf(problems);
  }

  /** The catalogue in a folder; empty where there is no such folder. */
  public static Catalogue read(Path folder) {
    List<CannedQuery> queries = new ArrayList<>();
    Problems problems = new Problems();
    for (Path file : files(folder)) {
      try {
        QueryReader.read(QueryFile.inCatalogue(folder, file), problems).ifPresent(queries::add);
      } catch (QueryFile.Unreadable unreadable) {
        problems.add(unreadable.problem());
      }
    }
    queries.sort(Comparator.comparing(CannedQuery::id));
    return new Catalogue(queries, problems.sorted());
  }

  /**
   * A query in a file of the user's own, which needs no header.
   *
   * @throws QueryMistake where the file cannot be read or is not SPARQL 1.1
   */
  public static CannedQuery readFile(Path file) {
    Problems problems = new Problems();
    try {
      return QueryReader.readAdHoc(QueryFile.adHoc(file), problems)
          .orElseThrow(() -> new QueryMistake(problems.sorted().get(0).toString()));
    } catch (QueryFile.Unreadable unreadable) {
      throw new QueryMistake(unreadable.problem().toString());
    }
  }

  /** All query files under a folder, sorted. */
  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(QueryFile.ENDING))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All queries, by theme and name. */
  public List<CannedQuery> queries() {
    return queries;
  }

  /** What is wrong with the files that were left out. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * The query of this name, {@code theme/name} or {@code name} where only one theme has it.
   *
   * @throws QueryMistake where there is none or more than one; the message tells the nearest
   */
  public CannedQuery find(String name) {
    List<CannedQuery> found =
        queries.stream().filter(q -> q.id().equals(name) || q.name().equals(name)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      throw new QueryMistake(missing(name));
    }
    throw new QueryMistake(
        "more than one query is called \"" + name + "\": " + Nearest.quoted(ids(found)));
  }

  private String missing(String name) {
    String file = name + QueryFile.ENDING;
    return problems.stream()
        .filter(problem -> problem.place().file().endsWith("/" + file))
        .map(problem -> "the query \"" + name + "\" cannot be used: " + problem)
        .findFirst()
        .orElseGet(() -> Nearest.unknown("query", name, Nearest.to(name, ids(queries))));
  }

  private static List<String> ids(List<CannedQuery> queries) {
    return queries.stream().map(CannedQuery::id).toList();
  }
}
