package org.rasgraph.federation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulkToSingle;
import org.apache.jena.sparql.service.enhancer.impl.ChainingServiceExecutorBulkServiceEnhancer;
import org.apache.jena.sparql.service.enhancer.pfunction.cacheLs;
import org.apache.jena.sparql.util.Context;
import org.rasgraph.federation.ServiceFailure.Kind;

/**
 * The calls of one query. They pass through Jena's service enhancer, which puts those for many rows
 * into one request and keeps answers where the query asks for it, and then, all of them, through
 * the list.
 *
 * <p>A call that may not be made, or is not answered whole, ends the query and is remembered here:
 * Jena's own refusal turns into an empty row under SILENT, and any exception into "false" in a
 * FILTER, either of which reads as a finding. The signal that stops a query that runs too long is
 * one that all of Jena passes on.
 */
public final class Calls {

  /** How many rows share a request, where the query does not say. */
  private static final String SHARED = "bulk+20:";

  /** What the enhancer reads before an address; its other options run patterns of their own. */
  private static final Pattern OPTIONS =
      Pattern.compile(
          "((?:bulk(?:\\+\\d{1,3})?:|cache(?:\\+(?:off|clear))?:)*)(.*)", Pattern.DOTALL);

  private static final String NOT_LISTED =
      "SERVICE <%s> is refused, and SERVICE SILENT too: it is not in %s. Add it to a list of your"
          + " own and give that with --services FILE; or ask from there: put SERVICE with the"
          + " address of this endpoint into a query that runs at that service.";

  private static final String SILENT_WITH_OPTIONS =
      "SERVICE SILENT <%s> is refused: bulk and cache do not go together with SILENT";

  private final ServiceList list;
  private final HttpCalls http;
  private final long end;
  private final AtomicReference<ServiceFailure> failure = new AtomicReference<>();

  private Calls(ServiceList list, HttpCalls http, long end) {
    this.list = list;
    this.http = http;
    this.end = end;
  }

  static Calls open(Context query, ServiceList list, HttpCalls http, Duration within) {
    Calls calls = new Calls(list, http, System.nanoTime() + within.toNanos());
    ServiceExecutorRegistry.set(
        query,
        new ServiceExecutorRegistry()
            .addBulkLink((call, rows, context, none) -> calls.answer(call, rows, context)));
    forgetTheListOfKept(query);
    return calls;
  }

  /** With the enhancer comes a property that lists what others have asked. */
  private static void forgetTheListOfKept(Context query) {
    PropertyFunctionRegistry properties =
        PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.chooseRegistry(query));
    properties.remove(cacheLs.DEFAULT_IRI);
    PropertyFunctionRegistry.set(query, properties);
  }

  /**
   * What the work gives, which is to take all that it needs from the query.
   *
   * @throws ServiceFailure where a call was refused or failed, whatever the query made of it
   */
  public <T> T whole(Supplier<T> work) {
    try {
      T result = work.get();
      requireNoFailure();
      return result;
    } catch (QueryCancelledException stopped) {
      requireNoFailure();
      throw stopped;
    }
  }

  private void requireNoFailure() {
    ServiceFailure failed = failure.get();
    if (failed != null) {
      throw failed;
    }
  }

  private QueryIterator answer(OpService call, QueryIterator rows, ExecutionContext context) {
    ServiceExecutorBulk rowByRow =
        new ServiceExecutorBulkToSingle((one, original, row, here) -> ask(one, row, here));
    if (!call.getService().isURI()) {
      return rowByRow.createExecution(call, rows, context);
    }
    Matcher service = OPTIONS.matcher(call.getService().getURI());
    try {
      requireListed(service, call.getSilent());
    } catch (ServiceFailure refused) {
      rows.close();
      throw stop(context, refused);
    }
    return call.getSilent()
        ? rowByRow.createExecution(call, rows, context)
        : new StoppedAsSuch(
            new ChainingServiceExecutorBulkServiceEnhancer()
                .createExecution(shared(call, service), rows, context, rowByRow),
            () -> failure.get() != null);
  }

  private void requireListed(Matcher service, boolean isSilent) {
    if (!service.matches() || list.find(service.group(2)).isEmpty()) {
      throw refusal(NOT_LISTED, service.matches() ? service.group(2) : "", list.name());
    }
    if (isSilent && !service.group(1).isEmpty()) {
      throw refusal(SILENT_WITH_OPTIONS, service.group());
    }
  }

  private static OpService shared(OpService call, Matcher service) {
    boolean isSaid = !service.group(1).isEmpty();
    Node node = NodeFactory.createURI((isSaid ? "" : SHARED) + service.group());
    return new OpService(node, call.getSubOp(), false);
  }

  private QueryIterator ask(OpService call, Binding row, ExecutionContext context) {
    try {
      List<Binding> answers = http.ask(endpoint(call.getService()), RemoteQuery.of(call), left());
      return new QueryIterCommonParent(
          QueryIterPlainWrapper.create(answers.iterator(), context), row, context);
    } catch (ServiceFailure failed) {
      boolean isHidden =
          call.getSilent() && (failed.kind() == Kind.FAILED || failed.kind() == Kind.TOO_SLOW);
      if (isHidden) {
        return QueryIterSingleton.create(row, context);
      }
      throw stop(context, failed);
    }
  }

  private Endpoint endpoint(Node service) {
    String iri = service.isURI() ? service.getURI() : service.toString();
    return list.find(iri).orElseThrow(() -> refusal(NOT_LISTED, iri, list.name()));
  }

  private Duration left() {
    return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
  }

  private static ServiceFailure refusal(String why, Object... values) {
    return new ServiceFailure(Kind.REFUSED, why.formatted(values));
  }

  private QueryCancelledException stop(ExecutionContext context, ServiceFailure why) {
    failure.compareAndSet(null, why);
    Context.getOrSetCancelSignal(context.getContext()).set(true);
    return new QueryCancelledException();
  }
}
