package org.rasgraph.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.XSD;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problems;

/** No function or property that only one engine knows: the queries run on any SPARQL 1.1 store. */
final class LintFunctions implements LintRule {

  /** Where engines keep their own functions and properties. */
  private static final List<String> VENDORS =
      List.of(
          "http://jena.apache.org/",
          "http://jena.hpl.hp.com/",
          "java:",
          "http://www.openlinksw.com/",
          "bif:",
          "sql:",
          "http://www.bigdata.com/",
          "http://www.ontotext.com/",
          "http://qlever.cs.uni-freiburg.de/",
          "tag:stardog:",
          "http://franz.com/");

  @Override
  public void check(ParsedFile query, Problems problems) {
    Set<String> refused = functions(query);
    for (Token token : query.tokens()) {
      query
          .iri(token)
          .filter(iri -> VENDORS.stream().anyMatch(iri::startsWith))
          .filter(iri -> !isNamespace(query, iri))
          .ifPresent(refused::add);
    }
    refused.forEach(
        iri ->
            problems.add(
                place(query, iri),
                "<"
                    + iri
                    + "> is not of SPARQL 1.1; only its own functions and xsd: casts are known to"
                    + " every store"));
  }

  private static boolean isNamespace(ParsedFile query, String iri) {
    return query.query().getPrefixMapping().getNsURIPrefix(iri) != null;
  }

  private static Place place(ParsedFile query, String iri) {
    return query.tokens().stream()
        .filter(token -> query.iri(token).filter(iri::equals).isPresent())
        .findFirst()
        .map(query::at)
        .orElseGet(() -> Place.of(query.file().path()));
  }

  private static Set<String> functions(ParsedFile query) {
    Set<String> functions = new TreeSet<>();
    Walker.walk(
        Algebra.compile(query.query()),
        new OpVisitorBase(),
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionN function) {
            if (function instanceof E_Function call && !call.getFunctionIRI().startsWith(XSD.NS)) {
              functions.add(call.getFunctionIRI());
            }
          }
        });
    return functions;
  }
}
