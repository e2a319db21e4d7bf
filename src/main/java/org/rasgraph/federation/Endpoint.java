package org.rasgraph.federation;

import java.net.URI;

/**
 * An endpoint that queries may ask.
 *
 * @param iri what queries call it
 * @param isLocal whether it may be on this machine or in a private network
 * @param address where it is asked, mostly the same
 */
record Endpoint(URI iri, boolean isLocal, URI address) {

  Endpoint {
    requireWeb(iri);
    requireWeb(address);
  }

  private static void requireWeb(URI address) {
    boolean isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!isWeb || address.getHost() == null || address.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "\"%s\" must be like https://host/sparql, without a fragment".formatted(address));
    }
    if (address.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "\"%s\" must not hold a name or password".formatted(address));
    }
  }

  /** The port that is connected to. */
  int port() {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return address.getScheme().equals("https") ? 443 : 80;
  }
}
