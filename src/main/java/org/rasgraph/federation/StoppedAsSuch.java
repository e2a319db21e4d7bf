package org.rasgraph.federation;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/**
 * Lets the signal that stops a query through the service enhancer, which reads ahead and wraps what
 * it meets there; wrapped, it would end as "false" in a FILTER.
 */
final class StoppedAsSuch extends QueryIteratorWrapper {

  private final BooleanSupplier isStopped;

  StoppedAsSuch(QueryIterator rows, BooleanSupplier isStopped) {
    super(rows);
    this.isStopped = isStopped;
  }

  @Override
  protected boolean hasNextBinding() {
    return unwrapped(super::hasNextBinding);
  }

  @Override
  protected Binding moveToNextBinding() {
    return unwrapped(super::moveToNextBinding);
  }

  private <T> T unwrapped(Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException failure) {
      if (isStopped.getAsBoolean()) {
        throw new QueryCancelledException();
      }
      throw failure;
    }
  }
}
