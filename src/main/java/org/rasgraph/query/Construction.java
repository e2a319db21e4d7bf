package org.rasgraph.query;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/**
 * A CONSTRUCT query of our own, in a file beside the class that uses it, some of whose variables
 * ({@code ?_text}, as in canned queries) are given as terms. What a graph says of itself is built
 * this way, so that its vocabulary stands in query files.
 */
public final class Construction {

  private final Query query;

  private Construction(Query query) {
    this.query = query;
  }

  /** The query in the file of this name, without its ending, beside the class. */
  public static Construction beside(Class<?> owner, String name) {
    return new Construction(Sparql.resource(owner, name));
  }

  /**
   * The triples that it makes of a dataset, within the caller's transaction, with its prefixes.
   *
   * @param given terms for variables, by their names; a triple with a variable that has no term is
   *     left out
   */
  public Graph of(DatasetGraph dataset, Map<String, Node> given) {
    QueryExecBuilder builder = QueryExec.dataset(dataset).query(query);
    given.forEach(builder::substitution);
    try (QueryExec run = builder.build()) {
      return run.construct();
    }
  }

  /** The triples that it makes of a dataset, with nothing given. */
  public Graph of(DatasetGraph dataset) {
    return of(dataset, Map.of());
  }
}
