package org.rasgraph.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Counts the quads of a dataset and takes their fingerprint, in one pass and constant memory. */
final class Census {

  private static final int HASH_BITS = 256;

  private final MessageDigest sha256;
  private final SortedMap<String, Long> quads = new TreeMap<>();
  private BigInteger sum = BigInteger.ZERO;

  private Census() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * To be called in a transaction.
   *
   * @throws IllegalStateException where there are triples outside of the named graphs: no query
   *     would find them
   */
  static Census of(DatasetGraph dataset) {
    Census census = new Census();
    for (Iterator<Quad> all = dataset.find(); all.hasNext(); ) {
      census.count(all.next());
    }
    return census;
  }

  private void count(Quad quad) {
    if (quad.isDefaultGraph()) {
      throw new IllegalStateException(
          "a triple in the default graph, which no query sees: " + quad.asTriple());
    }
    quads.merge(quad.getGraph().toString(), 1L, Long::sum);
    byte[] hash = sha256.digest(line(quad).getBytes(StandardCharsets.UTF_8));
    // a sum of hashes does not depend on the order, which in TDB2 is the order of arrival
    sum = sum.add(new BigInteger(1, hash));
  }

  private static String line(Quad quad) {
    return String.join(
        " ",
        NodeFmtLib.strNT(quad.getGraph()),
        NodeFmtLib.strNT(quad.getSubject()),
        NodeFmtLib.strNT(quad.getPredicate()),
        NodeFmtLib.strNT(quad.getObject()));
  }

  SortedMap<String, Long> quads() {
    return quads;
  }

  /** The fingerprint of the quads as they are stored in the given format. */
  String digest(String format) {
    BigInteger folded = sum.mod(BigInteger.ONE.shiftLeft(HASH_BITS));
    byte[] whole = (format + " " + folded.toString(16)).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256.digest(whole));
  }
}
