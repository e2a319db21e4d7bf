package org.rasgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Reads query texts as SPARQL 1.1, without the extensions that Jena takes unless told not to. */
final class Sparql {

  private Sparql() {}

  /**
   * A query.
   *
   * @throws org.apache.jena.query.QueryException where the text is not SPARQL 1.1
   */
  static Query parse(String text) {
    return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
  }

  /** A query of our own, from the file of this name beside the classes. */
  static Query resource(String name) {
    return resource(Sparql.class, name);
  }

  /** A query of our own, from the file of this name beside a class. */
  static Query resource(Class<?> owner, String name) {
    try (InputStream file = owner.getResourceAsStream(name + ".rq")) {
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
