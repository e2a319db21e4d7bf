package org.rasgraph.federation;

import java.time.Duration;
import org.apache.jena.sparql.service.enhancer.impl.ServiceResponseCache;
import org.apache.jena.sparql.service.enhancer.impl.ServiceResultSizeCache;
import org.apache.jena.sparql.util.Context;

/** The services that queries may ask, for as long as the program runs. */
public final class Services implements AutoCloseable {

  private static final Duration UNLIMITED = Duration.ofDays(365);

  private final ServiceList list;
  private final HttpCalls http;

  /** Answers that queries ask to be kept; none but those of this list can be in it. */
  private final ServiceResponseCache kept = new ServiceResponseCache();

  /** How many rows each service was seen to answer, without which no kept answer is trusted. */
  private final ServiceResultSizeCache sizes = new ServiceResultSizeCache();

  private Services(ServiceList list, HttpCalls http) {
    this.list = list;
    this.http = http;
  }

  public static Services of(ServiceList list, CallLimits limits) {
    return new Services(list, new HttpCalls(list, limits));
  }

  /** Without any service. */
  public static Services none() {
    return of(ServiceList.none(), CallLimits.defaults());
  }

  /** With another word on where names are. */
  static Services of(ServiceList list, CallLimits limits, CheckedAddresses.Lookup lookup) {
    return new Services(list, new HttpCalls(list, limits, lookup));
  }

  /**
   * Makes this the only way to a service that a query has.
   *
   * @param query the settings of that query alone, which has not begun
   * @param within how long the query may run
   */
  public Calls open(Context query, Duration within) {
    ServiceResponseCache.set(query, kept);
    ServiceResultSizeCache.set(query, sizes);
    return Calls.open(query, list, http, within);
  }

  /** The same for a query that may run as long as it takes. */
  public Calls open(Context query) {
    return open(query, UNLIMITED);
  }

  @Override
  public void close() {
    http.close();
    kept.invalidateAll();
  }
}
