package org.rasgraph.serve;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.bulk.ChainingServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;
import org.apache.jena.sparql.util.Context;

/**
 * Stops a query that calls another server (SPARQL 1.1 Federated Query) and remembers which, one for
 * each query.
 *
 * <p>Jena's own switch answers {@code SERVICE SILENT} with an empty row, which reads as a finding,
 * and an exception of ours would end as "false" in a FILTER: hence the signal that stops a query
 * that runs too long, which all of Jena passes on.
 */
final class NoServices implements ChainingServiceExecutorBulk {

  private final AtomicReference<String> called = new AtomicReference<>();

  private NoServices() {}

  /** For one query, the only way to a service that it has. */
  static NoServices in(Context query) {
    NoServices none = new NoServices();
    ServiceExecutorRegistry.set(query, new ServiceExecutorRegistry().addBulkLink(none));
    return none;
  }

  /** The service that the query called. */
  Optional<String> called() {
    return Optional.ofNullable(called.get());
  }

  @Override
  public QueryIterator createExecution(
      OpService call, QueryIterator rows, ExecutionContext context, ServiceExecutorBulk others) {
    called.set(call.getService().toString());
    Context.getOrSetCancelSignal(context.getContext()).set(true);
    rows.close();
    throw new QueryCancelledException();
  }
}
