package org.rasgraph.convert;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.rasgraph.facts.Disagreement;
import org.rasgraph.facts.Located;
import org.rasgraph.ontology.Ras;
import org.rasgraph.table.MalformedCell;

/** Contradictions that curators name, signed, in a graph of their own. */
final class DisagreementConverter {

  private final Set<Node> statements;
  private final Resolver resolver;
  private final Quads quads;
  private final Trace trace;

  DisagreementConverter(Set<Node> statements, Resolver resolver, Quads quads, Trace trace) {
    this.statements = statements;
    this.resolver = resolver;
    this.quads = quads;
    this.trace = trace;
  }

  void convert(Disagreement disagreement) {
    Node node = Iris.curatedContradiction(disagreement.id());
    trace.put(node, disagreement.place());
    quads.add(node, RDF.type.asNode(), Ras.CONTRADICTION);
    quads.add(node, Ras.CONTRADICTION_KIND, Ras.CURATOR_NAMED);
    quads.add(node, Ras.CONTRADICTION_BETWEEN, statement(disagreement.first()));
    quads.add(node, Ras.CONTRADICTION_BETWEEN, statement(disagreement.second()));
    quads.add(node, Ras.CONTRADICTION_ABOUT, resolver.thing(disagreement.about()).node());
    quads.english(node, SKOS.note.asNode(), disagreement.why());
    quads.text(node, DCTerms.creator.asNode(), disagreement.curator());
  }

  private Node statement(Located<String> cell) {
    int slash = cell.value().indexOf('/');
    if (slash < 0) {
      throw new MalformedCell(
          cell.place(),
          "not a statement: \"" + cell.value() + "\"; write review/id, as in hou-2022/t2-05a");
    }
    Node statement =
        Iris.statement(cell.value().substring(0, slash), cell.value().substring(slash + 1));
    if (!statements.contains(statement)) {
      throw new MalformedCell(cell.place(), "there is no statement \"" + cell.value() + "\"");
    }
    return statement;
  }
}
