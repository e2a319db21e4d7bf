package org.rasgraph.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.rasgraph.federation.Services;

/** Answers queries over a dataset, whole, each within one read transaction. */
public final class Answers {

  private final DatasetGraph graphs;
  private final Services services;

  /** Answers from the dataset alone. */
  public Answers(DatasetGraph graphs) {
    this(graphs, Services.none());
  }

  /** Answers from the dataset and from the services that a query asks, as far as it may. */
  public Answers(DatasetGraph graphs, Services services) {
    this.graphs = graphs;
    this.services = services;
  }

  /**
   * The answer, held in memory, so that it outlives the transaction.
   *
   * @param values the terms to put for variables of the query
   * @throws org.rasgraph.federation.ServiceFailure where a service may not be asked, or does not
   *     answer whole
   */
  public Answer answer(Query query, Binding values) {
    return Txn.calculateRead(
        graphs,
        () -> {
          try (QueryExec run =
              QueryExec.dataset(graphs).query(query).substitution(values).build()) {
            return services.open(run.getContext()).whole(() -> answer(query, run));
          }
        });
  }

  /** The rows of a SELECT query. */
  List<Binding> rows(Query query, Binding values) {
    if (answer(query, values) instanceof Answer.Rows rows) {
      return rows.rows();
    }
    throw new IllegalArgumentException("not a SELECT query: " + query);
  }

  private static Answer answer(Query query, QueryExec run) {
    return switch (query.queryType()) {
      case SELECT -> rows(run.select());
      case ASK -> new Answer.Truth(run.ask());
      case CONSTRUCT -> new Answer.Triples(run.construct().find().toList());
      case DESCRIBE -> new Answer.Triples(run.describe().find().toList());
      default -> throw new QueryMistake("only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
    };
  }

  private static Answer rows(RowSet rows) {
    return new Answer.Rows(rows.getResultVars(), rows.stream().map(Binding::detach).toList());
  }
}
