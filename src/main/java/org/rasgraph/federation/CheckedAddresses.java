package org.rasgraph.federation;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Resolves the names of services, once for each connection, which is then made to the very
 * addresses that were checked here: a name that answers otherwise the next time (DNS rebinding)
 * gains nothing.
 */
final class CheckedAddresses implements SocketAddressResolver {

  /** The network's own word on a name: all its addresses. */
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  private final Lookup lookup;
  private final Set<String> local;

  /**
   * @param local the endpoints that may have addresses that are not public
   */
  CheckedAddresses(Lookup lookup, List<Endpoint> local) {
    this.lookup = lookup;
    this.local =
        local.stream()
            .map(endpoint -> place(endpoint.address().getHost(), endpoint.port()))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void resolve(
      String host,
      int port,
      Map<String, Object> context,
      Promise<List<InetSocketAddress>> addresses) {
    try {
      InetAddress[] found = lookup.of(host);
      if (!local.contains(place(host, port))) {
        requirePublic(host, found);
      }
      addresses.succeeded(
          Arrays.stream(found).map(address -> new InetSocketAddress(address, port)).toList());
    } catch (UnknownHostException | ServiceFailure failure) {
      addresses.failed(failure);
    }
  }

  private static void requirePublic(String host, InetAddress... found) {
    for (InetAddress address : found) {
      if (!PublicAddress.is(address)) {
        throw new ServiceFailure(
            ServiceFailure.Kind.REFUSED,
            "\"%s\" is at %s, which is not a public address; only an entry that is marked \"local\""
                    .formatted(host, address.getHostAddress())
                + " in the list of services may be there");
      }
    }
  }

  private static String place(String host, int port) {
    return host.toLowerCase(Locale.ROOT) + ":" + port;
  }
}
