package org.rasgraph.convert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rasgraph.facts.ExternalId;
import org.rasgraph.facts.Key;
import org.rasgraph.facts.LineRange;
import org.rasgraph.ontology.Namespaces;

/**
 * Every IRI of our data, as a function of keys. Keys hold only characters that an IRI may hold as
 * they are.
 */
public final class Iris {

  private static final int HASH_DIGITS = 20;

  private Iris() {}

  /** The named graph of this name: a review's key, {@code entities}, {@code derived} … */
  public static Node graph(String name) {
    return iri("graph/", name);
  }

  /** The named graph of a file that a user imports. */
  public static Node importGraph(String fileName) {
    return graph("import/" + IRILib.encodeUriComponent(fileName));
  }

  /** An entity. */
  public static Node entity(Key key) {
    return entity(key.prefix(), key.name());
  }

  static Node entity(String prefix, String name) {
    return iri(prefix + "/", name);
  }

  static Node review(String review) {
    return entity("publication", review);
  }

  static Node edition(String review) {
    return iri("edition/", review);
  }

  static Node statement(String review, String id) {
    return iri("statement/", review + "/" + id);
  }

  static Node measurement(String review, String id) {
    return iri("measurement/", review + "/" + id);
  }

  static Node record(String review, String table, int row) {
    return iri(
        "record/",
        review + "/" + table.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".row-" + row);
  }

  static Node curatedContradiction(String id) {
    return iri("contradiction/", id);
  }

  static Node reference(String review, int number) {
    return iri("reference/", review + "/" + number);
  }

  static Node passage(String review, LineRange lines) {
    return iri("passage/", review + "/" + lines);
  }

  static Node selector(String review, LineRange lines) {
    return iri("passage/", review + "/" + lines + "#selector");
  }

  /** A proposition, whose IRI follows from its content: equal content, equal IRI. */
  static Node proposition(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return iri("proposition/", HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /** The record of a link, whose identifier may hold characters that an IRI may not. */
  static Node mapping(Key subject, ExternalId object) {
    return iri(
        "mapping/",
        subject.prefix()
            + "/"
            + subject.name()
            + "/"
            + IRILib.encodeUriComponent(object.toString()));
  }

  static Node namespace(String prefix) {
    return iri("namespace/", prefix);
  }

  /** An IRI or address that somebody else gave. */
  static Node external(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node iri(String space, String name) {
    return NodeFactory.createURI(Namespaces.BASE + space + name);
  }
}
