package org.rasgraph.federation;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.eclipse.jetty.client.FormRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Fields;
import org.rasgraph.federation.ServiceFailure.Kind;

/**
 * Asks endpoints by the SPARQL 1.1 Protocol, within limits. An answer is taken whole or refused;
 * redirects are not followed, since they may lead anywhere.
 *
 * <p>Not by the JDK's client, which looks names up by itself and cannot be told which address to
 * connect to; see {@link CheckedAddresses}.
 */
final class HttpCalls implements AutoCloseable {

  /** As operators of public endpoints ask of programs, Wikidata among them. */
  private static final String USER_AGENT = "rasgraph (https://w3id.org/rasgraph)";

  private static final String ACCEPT =
      "application/sparql-results+json, application/sparql-results+xml;q=0.9";

  private final CallLimits limits;
  private final Semaphore places;
  private final CheckedAddresses addresses;
  private Optional<HttpClient> started = Optional.empty();

  HttpCalls(ServiceList list, CallLimits limits, CheckedAddresses.Lookup lookup) {
    this.limits = limits;
    this.places = new Semaphore(limits.atOnce(), true);
    this.addresses =
        new CheckedAddresses(lookup, list.endpoints().stream().filter(Endpoint::isLocal).toList());
  }

  HttpCalls(ServiceList list, CallLimits limits) {
    this(list, limits, InetAddress::getAllByName);
  }

  /**
   * The rows of the answer, all of them.
   *
   * @param left how long the query around the call may still run
   * @throws ServiceFailure where there is no whole answer
   */
  List<Binding> ask(Endpoint endpoint, RemoteQuery query, Duration left) {
    Duration time = left.compareTo(limits.time()) < 0 ? left : limits.time();
    long end = System.nanoTime() + time.toNanos();
    try {
      if (!places.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new ServiceFailure(
            Kind.BUSY,
            "%d calls of services go out already, as many as may; ask again later"
                .formatted(limits.atOnce()));
      }
      try {
        return send(endpoint, query, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
      } finally {
        places.release();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw failed(endpoint, "was not waited for", stopped);
    }
  }

  private List<Binding> send(Endpoint endpoint, RemoteQuery query, Duration time)
      throws InterruptedException {
    Fields form = new Fields();
    form.add("query", query.query().serialize());
    Request request =
        client()
            .POST(endpoint.address())
            .headers(headers -> headers.put(HttpHeader.ACCEPT, ACCEPT))
            .timeout(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS)
            .body(new FormRequestContent(form));
    try (InputStreamResponseListener answer = new InputStreamResponseListener()) {
      request.send(answer);
      return new RemoteAnswer(
              endpoint,
              answer.get(time.toMillis() + 1_000, TimeUnit.MILLISECONDS),
              answer.getInputStream())
          .rows(query, limits.rows());
    } catch (TimeoutException late) {
      throw tooSlow(endpoint, late);
    } catch (java.io.IOException | ExecutionException | RuntimeException failure) {
      throw reason(endpoint, failure);
    }
  }

  /** Started by the first call: most commands make none. */
  private synchronized HttpClient client() {
    if (started.isEmpty()) {
      HttpClient http = new HttpClient();
      http.setName("rasgraph-services");
      http.setSocketAddressResolver(addresses);
      http.setFollowRedirects(false);
      http.setHttpCookieStore(new HttpCookieStore.Empty());
      http.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, USER_AGENT));
      http.setConnectTimeout(limits.time().toMillis());
      try {
        http.start();
      } catch (Exception failure) {
        throw new IllegalStateException("the client of services does not start", failure);
      }
      started = Optional.of(http);
    }
    return started.get();
  }

  private ServiceFailure reason(Endpoint endpoint, Exception failure) {
    List<Throwable> causes =
        Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause).toList();
    return causes.stream()
        .filter(ServiceFailure.class::isInstance)
        .map(ServiceFailure.class::cast)
        .findFirst()
        .orElseGet(
            () ->
                causes.stream().anyMatch(TimeoutException.class::isInstance)
                    ? tooSlow(endpoint, failure)
                    : failed(
                        endpoint, "does not answer: " + causes.get(causes.size() - 1), failure));
  }

  private ServiceFailure tooSlow(Endpoint endpoint, Exception late) {
    return new ServiceFailure(
        Kind.TOO_SLOW,
        "the service %s took longer than it may, %d s at most; ask it for less"
            .formatted(endpoint.iri(), limits.time().toSeconds()),
        late);
  }

  private static ServiceFailure failed(Endpoint endpoint, String how, Exception failure) {
    return new ServiceFailure(
        Kind.FAILED, "the service %s %s".formatted(endpoint.iri(), how), failure);
  }

  @Override
  public synchronized void close() {
    try {
      if (started.isPresent()) {
        started.get().stop();
      }
    } catch (Exception failure) {
      throw new IllegalStateException("the client of services does not stop", failure);
    }
    started = Optional.empty();
  }
}
