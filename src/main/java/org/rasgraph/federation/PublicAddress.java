package org.rasgraph.federation;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses of the public internet from those of this machine and of the networks around it,
 * which a query must not reach into (IANA special-purpose address registries, RFC 6890).
 */
final class PublicAddress {

  private static final List<Block> SPECIAL =
      List.of(
          new Block("0.0.0.0", 8),
          new Block("10.0.0.0", 8),
          new Block("100.64.0.0", 10),
          new Block("127.0.0.0", 8),
          new Block("169.254.0.0", 16),
          new Block("172.16.0.0", 12),
          new Block("192.0.0.0", 24),
          new Block("192.0.2.0", 24),
          new Block("192.88.99.0", 24),
          new Block("192.168.0.0", 16),
          new Block("198.18.0.0", 15),
          new Block("198.51.100.0", 24),
          new Block("203.0.113.0", 24),
          new Block("224.0.0.0", 3));

  /** Global unicast; all that is special in IPv6 lies outside, but for the exceptions. */
  private static final Block GLOBAL_6 = new Block("2000::", 3);

  /** Those that are tunnels to IPv4 addresses, and documentation. */
  private static final List<Block> SPECIAL_6 =
      List.of(
          new Block("2001::", 23),
          new Block("2001:db8::", 32),
          new Block("2002::", 16),
          new Block("3fff::", 20));

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    boolean isVersion4 = address.getAddress().length == 4;
    return isVersion4
        ? SPECIAL.stream().noneMatch(block -> block.contains(address))
        : GLOBAL_6.contains(address)
            && SPECIAL_6.stream().noneMatch(block -> block.contains(address));
  }

  /** The addresses that share their first bits with one. */
  private record Block(BigInteger bits, int length, int shift) {

    Block(String first, int prefix) {
      this(literal(first), prefix);
    }

    private Block(byte[] first, int prefix) {
      this(
          new BigInteger(1, first).shiftRight(first.length * 8 - prefix),
          first.length,
          first.length * 8 - prefix);
    }

    boolean contains(InetAddress address) {
      byte[] bytes = address.getAddress();
      return bytes.length == length && new BigInteger(1, bytes).shiftRight(shift).equals(bits);
    }

    private static byte[] literal(String address) {
      try {
        return InetAddress.getByName(address).getAddress();
      } catch (UnknownHostException impossible) {
        throw new IllegalArgumentException(impossible);
      }
    }
  }
}
