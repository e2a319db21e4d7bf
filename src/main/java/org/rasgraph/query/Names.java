package org.rasgraph.query;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.system.Txn;

/**
 * Finds the thing that a user names: by its IRI, by a prefixed name, or by any of its labels and
 * other names, in capital or small letters.
 */
public final class Names {

  private static final Var NAME = Var.alloc("name");
  private static final Var THING = Var.alloc("thing");
  private static final Var WANTED = Var.alloc("_name");

  private final Query thingsNamed = Sparql.resource("things-named");
  private final Query allNames = Sparql.resource("all-names");
  private final DatasetGraph graphs;
  private final Prefixes prefixes;

  public Names(DatasetGraph graphs, Prefixes prefixes) {
    this.graphs = graphs;
    this.prefixes = prefixes;
  }

  /**
   * The one thing that is meant.
   *
   * @throws QueryMistake where nothing has this name, or several things have it
   */
  public Node find(String text) {
    return find(text, "");
  }

  /**
   * The one thing that is meant; of several, the one under the preferred prefix, so that {@code
   * KRAS} as a gene is the gene.
   *
   * @throws QueryMistake where nothing has this name, or several things have it
   */
  public Node find(String text, String preferredPrefix) {
    String name = text.strip();
    if (name.startsWith("<") && name.endsWith(">")) {
      return iri(name.substring(1, name.length() - 1));
    }
    if (name.contains("://") || name.startsWith("urn:")) {
      return iri(name);
    }
    return prefixes
        .expand(name)
        .map(iri -> existing(name, iri))
        .orElseGet(() -> named(name, preferredPrefix));
  }

  private static Node iri(String text) {
    try {
      IRIx iri = IRIx.create(text);
      if (iri.isAbsolute() && !text.matches(".*[\\s<>\"{}|\\\\^`].*")) {
        return NodeFactory.createURI(text);
      }
    } catch (IRIException malformed) {
      throw new QueryMistake("not an IRI: \"" + text + "\": " + malformed.getMessage());
    }
    throw new QueryMistake("not an absolute IRI: \"" + text + "\"");
  }

  private Node existing(String name, String iri) {
    Node node = iri(iri);
    boolean exists =
        Txn.calculateRead(
            graphs,
            () ->
                graphs.contains(Node.ANY, node, Node.ANY, Node.ANY)
                    || graphs.contains(Node.ANY, Node.ANY, Node.ANY, node));
    if (exists) {
      return node;
    }
    String local = name.substring(name.indexOf(':') + 1).replace('_', ' ');
    throw new QueryMistake(Nearest.unknown("thing", name, nearest(local)));
  }

  private Node named(String name, String preferredPrefix) {
    List<Node> things =
        new Answers(graphs)
                .rows(
                    thingsNamed,
                    BindingFactory.binding(WANTED, NodeFactory.createLiteralString(name)))
                .stream()
                .map(row -> row.get(THING))
                .toList();
    if (things.size() == 1) {
      return things.get(0);
    }
    List<Node> preferred =
        things.stream()
            .filter(thing -> prefixes.shorten(thing.getURI()).startsWith(preferredPrefix + ":"))
            .toList();
    if (preferred.size() == 1) {
      return preferred.get(0);
    }
    throw new QueryMistake(things.isEmpty() ? unknown(name) : ambiguous(name, things));
  }

  private String unknown(String name) {
    return Nearest.unknown("thing", name, nearest(name));
  }

  private String ambiguous(String name, List<Node> things) {
    return "\""
        + name
        + "\" is the name of "
        + things.size()
        + " things; write one of "
        + things.stream()
            .map(thing -> prefixes.shorten(thing.getURI()))
            .collect(Collectors.joining(", "));
  }

  /** The nearest names, each with the thing that has it. */
  private List<String> nearest(String name) {
    List<Binding> rows = new Answers(graphs).rows(allNames, BindingFactory.empty());
    List<String> near =
        Nearest.to(name, rows.stream().map(row -> row.get(NAME).getLiteralLexicalForm()).toList());
    return near.stream()
        .map(
            found ->
                rows.stream()
                    .filter(row -> row.get(NAME).getLiteralLexicalForm().equals(found))
                    .map(row -> found + " (" + prefixes.shorten(row.get(THING).getURI()) + ")")
                    .findFirst()
                    .orElse(found))
        .toList();
  }
}
