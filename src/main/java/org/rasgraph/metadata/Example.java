package org.rasgraph.metadata;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.rasgraph.query.CannedQuery;

/** What {@code question.rq} is given of a canned query. */
final class Example {

  private Example() {}

  /** The values for one run after another, since a variable takes one term a run. */
  static Stream<Map<String, Node>> values(CannedQuery query) {
    Stream<Map<String, Node>> keywords =
        query.tags().stream().map(tag -> with(query, "_keyword", tag));
    Stream<Map<String, Node>> services =
        services(query).stream().map(service -> with(query, "_service", service));
    return Stream.concat(Stream.of(values(query, Map.of())), Stream.concat(keywords, services));
  }

  private static Map<String, Node> with(CannedQuery query, String variable, String value) {
    return values(query, Map.of(variable, NodeFactory.createLiteralString(value)));
  }

  private static Map<String, Node> values(CannedQuery query, Map<String, Node> more) {
    Map<String, String> texts =
        Map.of(
            "_id", query.id(),
            "_form", query.query().queryType().name(),
            "_question", query.question().orElse(query.summary()),
            "_summary", query.summary(),
            "_description", query.description(),
            "_text", query.text());
    Map<String, Node> values = new HashMap<>(more);
    texts.forEach((variable, text) -> values.put(variable, NodeFactory.createLiteralString(text)));
    return values;
  }

  /** The endpoints that the query asks by SERVICE, wherever it does. */
  private static Set<String> services(CannedQuery query) {
    Set<String> services = new TreeSet<>();
    Walker.walk(
        Algebra.compile(query.query()),
        new OpVisitorBase() {
          @Override
          public void visit(OpService call) {
            if (call.getService().isURI()) {
              services.add(call.getService().getURI());
            }
          }
        });
    return services;
  }
}
