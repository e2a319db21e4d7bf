package org.rasgraph.derive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.rasgraph.ontology.RdfFile;

/**
 * The derivation rules, each a SPARQL 1.1 CONSTRUCT file over the union of all graphs. Their order
 * is that of their file names; all are run again until a whole round brings nothing new. Rules make
 * no blank nodes, so a fixpoint exists.
 */
public final class Rules {

  private record Rule(String name, Query query) {}

  private final List<Rule> rules;

  private Rules(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * The rules in this folder.
   *
   * @throws RdfFile.MalformedFile where a file is not a SPARQL 1.1 CONSTRUCT query
   */
  public static Rules read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new Rules(
          files.filter(file -> file.toString().endsWith(".rq")).sorted().map(Rules::rule).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The file names of the rules without their ending, in the order in which they run. */
  public List<String> names() {
    return rules.stream().map(Rule::name).toList();
  }

  /**
   * Derives into one graph of a dataset whose default graph is the union of the named ones, within
   * the caller's write transaction.
   *
   * @param derived the graph that takes what follows; nothing is added that it has already
   * @return how many rounds it took
   */
  public int apply(DatasetGraph dataset, Graph derived) {
    int rounds = 0;
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Rule rule : rules) {
        // a recursive rule closes here, so that the whole round need not be repeated for each of
        // its steps
        while (apply(rule, dataset, derived)) {
          grown = true;
        }
      }
      rounds++;
    }
    return rounds;
  }

  private static boolean apply(Rule rule, DatasetGraph dataset, Graph derived) {
    // collected first: a graph must not grow under the query that reads it
    List<Triple> news =
        conclusions(rule, dataset).filter(triple -> !derived.contains(triple)).toList();
    news.forEach(derived::add);
    return !news.isEmpty();
  }

  private static Stream<Triple> conclusions(Rule rule, DatasetGraph dataset) {
    try (QueryExec run = QueryExec.dataset(dataset).query(rule.query()).build()) {
      return run.construct().find().toList().stream();
    }
  }

  private static Rule rule(Path file) {
    String name = file.getFileName().toString();
    try {
      Query query = QueryFactory.create(Files.readString(file), Syntax.syntaxSPARQL_11);
      if (!query.isConstructType()) {
        throw new RdfFile.MalformedFile(file, 1, 1, "a rule is a CONSTRUCT query");
      }
      return new Rule(name.substring(0, name.lastIndexOf('.')), query);
    } catch (QueryException malformed) {
      throw new RdfFile.MalformedFile(file, 1, 1, malformed.getMessage());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
