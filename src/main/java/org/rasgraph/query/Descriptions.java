package org.rasgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.system.Txn;

/** Gathers all that the graph says about one thing. */
public final class Descriptions {

  private static final Var THING = Var.alloc("_thing_iri");

  private final Query facts = Sparql.resource("describe-facts");
  private final Query statements = Sparql.resource("describe-statements");
  private final Query circumstances = Sparql.resource("describe-circumstances");
  private final Query triples = Sparql.resource("describe-triples");
  private final DatasetGraph graphs;
  private final Answers answers;
  private final Prefixes prefixes;

  public Descriptions(DatasetGraph graphs, Prefixes prefixes) {
    this.graphs = graphs;
    this.answers = new Answers(graphs);
    this.prefixes = prefixes;
  }

  /** The thing as people read it; without facts or propositions where the graph has none. */
  public Description describe(Node thing) {
    Binding terms = BindingFactory.binding(THING, thing);
    return Txn.calculateRead(graphs, () -> describe(thing, terms));
  }

  /** The thing as triples. */
  public Answer.Triples triples(Node thing) {
    return (Answer.Triples) answers.answer(triples, BindingFactory.binding(THING, thing));
  }

  private Description describe(Node thing, Binding terms) {
    Map<Boolean, List<Binding>> said =
        answers.rows(facts, terms).stream()
            .collect(Collectors.partitioningBy(row -> isTrue(row.get("inverse"))));
    return new Description(
        thing,
        said.get(false).stream().map(this::fact).toList(),
        said.get(true).stream().map(this::fact).toList(),
        propositions(terms));
  }

  private List<Description.Proposed> propositions(Binding terms) {
    Map<Node, List<Description.Fact>> byStatement = new LinkedHashMap<>();
    for (Binding row : answers.rows(circumstances, terms)) {
      byStatement.computeIfAbsent(row.get("statement"), s -> new ArrayList<>()).add(fact(row));
    }
    Map<Node, List<Binding>> byProposition =
        answers.rows(statements, terms).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("proposition"), LinkedHashMap::new, Collectors.toList()));
    return byProposition.values().stream().map(rows -> proposed(rows, byStatement)).toList();
  }

  private Description.Proposed proposed(
      List<Binding> rows, Map<Node, List<Description.Fact>> circumstancesOf) {
    Binding first = rows.get(0);
    return new Description.Proposed(
        first.get("proposition"),
        term(first, "subject"),
        term(first, "predicate"),
        term(first, "object"),
        rows.stream()
            .map(
                row ->
                    new Description.Said(
                        row.get("statement"),
                        term(row, "direction"),
                        term(row, "review"),
                        circumstancesOf.getOrDefault(row.get("statement"), List.of())))
            .toList());
  }

  private Description.Fact fact(Binding row) {
    return new Description.Fact(term(row, "property"), term(row, "value"));
  }

  private Description.Term term(Binding row, String variable) {
    Node node = row.get(variable);
    Node label = row.get(variable + "Label");
    return new Description.Term(
        node, label == null ? shortForm(node) : label.getLiteralLexicalForm());
  }

  private String shortForm(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : prefixes.shorten(node.toString());
  }

  private static boolean isTrue(Node flag) {
    return Boolean.parseBoolean(flag.getLiteralLexicalForm());
  }
}
