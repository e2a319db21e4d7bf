package org.rasgraph.query;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query answers, by the kind of query. */
public sealed interface Answer {

  /** How many rows or triples it has; 1 for yes or no. */
  int size();

  /** The answer of a SELECT query, in its order. */
  record Rows(List<Var> variables, List<Binding> rows) implements Answer {

    public Rows {
      variables = List.copyOf(variables);
      rows = List.copyOf(rows);
    }

    @Override
    public int size() {
      return rows.size();
    }
  }

  /** The answer of an ASK query. */
  record Truth(boolean isTrue) implements Answer {

    @Override
    public int size() {
      return 1;
    }
  }

  /** The answer of a CONSTRUCT or DESCRIBE query, sorted, so that it can be compared. */
  record Triples(List<Triple> triples) implements Answer {

    public Triples {
      triples = triples.stream().distinct().sorted(TripleOrder.BY_TERMS).toList();
    }

    @Override
    public int size() {
      return triples.size();
    }
  }
}
