package org.rasgraph.serve;

import java.time.Duration;
import org.rasgraph.federation.CallLimits;
import org.rasgraph.federation.ServiceList;

/**
 * How to serve.
 *
 * @param host the name or address to listen at; {@code 0.0.0.0} for all of this machine's
 * @param port 0 to 65535; 0 picks a free one
 * @param queryTimeout how long a query may run before it is refused an answer
 * @param stopTimeout how long stopping waits for requests that are being answered
 * @param pollInterval how often to look for a newly published generation
 * @param services the endpoints that SERVICE may go to
 * @param callLimits what a call of one of them may take
 */
public record ServerOptions(
    String host,
    int port,
    Duration queryTimeout,
    Duration stopTimeout,
    Duration pollInterval,
    ServiceList services,
    CallLimits callLimits) {

  private static final int MAX_PORT = 65_535;

  public ServerOptions {
    if (host.isBlank()) {
      throw new IllegalArgumentException("the host to listen at must not be empty");
    }
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("not a port from 0 to 65535: " + port);
    }
    requirePositive("query timeout", queryTimeout);
    requirePositive("stop timeout", stopTimeout);
    requirePositive("poll interval", pollInterval);
  }

  private static void requirePositive(String what, Duration time) {
    if (time.toMillis() <= 0) {
      throw new IllegalArgumentException("the %s must be at least 1 ms: %s".formatted(what, time));
    }
  }

  /**
   * This machine only, port 3030, 30 s a query, 10 s to stop, a look at the store each second, and
   * the list of services that comes with the program.
   */
  public static ServerOptions defaults() {
    return new ServerOptions(
        "localhost",
        3030,
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        Duration.ofSeconds(1),
        ServiceList.shipped(),
        CallLimits.defaults());
  }

  public ServerOptions withHost(String other) {
    return new ServerOptions(
        other, port, queryTimeout, stopTimeout, pollInterval, services, callLimits);
  }

  public ServerOptions withPort(int other) {
    return new ServerOptions(
        host, other, queryTimeout, stopTimeout, pollInterval, services, callLimits);
  }

  public ServerOptions withQueryTimeout(Duration other) {
    return new ServerOptions(host, port, other, stopTimeout, pollInterval, services, callLimits);
  }

  public ServerOptions withStopTimeout(Duration other) {
    return new ServerOptions(host, port, queryTimeout, other, pollInterval, services, callLimits);
  }

  public ServerOptions withPollInterval(Duration other) {
    return new ServerOptions(host, port, queryTimeout, stopTimeout, other, services, callLimits);
  }

  public ServerOptions withServices(ServiceList other) {
    return new ServerOptions(
        host, port, queryTimeout, stopTimeout, pollInterval, other, callLimits);
  }

  public ServerOptions withCallLimits(CallLimits other) {
    return new ServerOptions(host, port, queryTimeout, stopTimeout, pollInterval, services, other);
  }
}
