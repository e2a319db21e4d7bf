package org.rasgraph.serve;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.rasgraph.federation.Services;
import org.rasgraph.store.Generation;
import org.rasgraph.store.Manifest;
import org.rasgraph.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a store's current generation over HTTP, and the next one as soon as it is published. */
public final class Server {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final FusekiServer fuseki;
  private final ServedDataset dataset;
  private final TimeLimit limit;
  private final Services services;
  private final PointerWatch watch;
  private final URI address;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Server(
      FusekiServer fuseki,
      ServedDataset dataset,
      TimeLimit limit,
      Services services,
      PointerWatch watch,
      URI address) {
    this.fuseki = fuseki;
    this.dataset = dataset;
    this.limit = limit;
    this.services = services;
    this.watch = watch;
    this.address = address;
  }

  /**
   * Serves; it answers when this returns.
   *
   * @throws ServerException where nothing is published yet, or the address is taken
   * @throws org.rasgraph.store.StoreException where the store cannot be read
   */
  public static Server start(Store store, ServerOptions options) {
    Generation generation =
        store
            .current()
            .orElseThrow(
                () ->
                    new ServerException(
                        "nothing is published in the store \"%s\" yet: load it first"
                            .formatted(store.folder())));
    ServedDataset dataset = new ServedDataset(generation, context(generation));
    TimeLimit limit = new TimeLimit(options.queryTimeout());
    Services services = Services.of(options.services(), options.callLimits());
    FusekiServer fuseki = listen(dataset, limit, services, options);
    PointerWatch watch = new PointerWatch(store, dataset);
    watch.every(options.pollInterval());
    Server server =
        new Server(fuseki, dataset, limit, services, watch, address(options, fuseki.getPort()));
    LOG.info("serving generation {} at {}", generation.name(), server.address);
    return server;
  }

  /** What every query runs with: Jena's settings for the database, and ours. */
  private static Context context(Generation generation) {
    Context context = generation.dataset().getContext().copy();
    // Jena's own way out stays shut: services are asked through the list alone
    context.set(ARQ.httpServiceAllowed, false);
    return context;
  }

  private static FusekiServer listen(
      ServedDataset dataset, TimeLimit limit, Services services, ServerOptions options) {
    try {
      return Endpoints.of(dataset, new QueryService(limit, services), options).start();
    } catch (FusekiException failure) {
      limit.close();
      services.close();
      dataset.retire();
      throw isAboutTheAddress(failure) ? cannotListen(options, failure) : failure;
    }
  }

  private static boolean isAboutTheAddress(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(it -> it instanceof SocketException || it instanceof UnresolvedAddressException);
  }

  private static ServerException cannotListen(ServerOptions options, Throwable failure) {
    return new ServerException(
        "cannot listen at %s, port %d: another program does, or this machine has no such address;"
                .formatted(options.host(), options.port())
            + " choose another port or host",
        failure);
  }

  private static URI address(ServerOptions options, int port) {
    InetAddress bound = new InetSocketAddress(options.host(), port).getAddress();
    String host = bound.isAnyLocalAddress() ? "localhost" : options.host();
    return URI.create(
        "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port));
  }

  /** Where a browser on this machine finds it, ending in a slash. */
  public URI address() {
    return address;
  }

  /** What the generation holds that answers now. */
  public Manifest manifest() {
    return dataset.manifest();
  }

  /**
   * Looks for a newly published generation at once, and not only at the next interval.
   *
   * @return whether another one is served now
   */
  public boolean refresh() {
    return watch.look();
  }

  /** Waits until the server has stopped. */
  public void join() throws InterruptedException {
    stopped.await();
  }

  /**
   * Takes no more requests, waits for those being answered, as long as the options say, and lets go
   * of the store. A second call does nothing.
   */
  public synchronized void stop() {
    if (stopped.getCount() == 0) {
      return;
    }
    watch.close();
    try {
      fuseki.stop();
      LOG.info("stopped");
    } catch (FusekiException failure) {
      if (!(failure.getCause() instanceof TimeoutException)) {
        throw failure;
      }
      LOG.warn("stopped in the middle of answers: they took longer than stopping may");
    } finally {
      limit.close();
      services.close();
      dataset.retire();
      stopped.countDown();
    }
  }
}
