package org.rasgraph.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.PatternVars;
import org.rasgraph.table.Problems;

/** Every variable that is asked for can be bound: SPARQL answers a misspelt one with nothing. */
final class LintProjection implements LintRule {

  @Override
  public void check(ParsedFile query, Problems problems) {
    Set<Var> bound = bound(query.query());
    for (Var variable : asked(query.query())) {
      if (!bound.contains(variable)) {
        problems.add(
            query.atVariable(variable.getVarName()),
            variable + " is asked for, but nothing in the pattern binds it; correct its name");
      }
    }
  }

  private static Set<Var> bound(Query query) {
    Set<Var> bound = new HashSet<>(PatternVars.vars(query.getQueryPattern()));
    if (query.hasValues()) {
      bound.addAll(query.getValuesVariables());
    }
    query.getGroupBy().forEachVar(bound::add);
    return bound;
  }

  private static Set<Var> asked(Query query) {
    Set<Var> asked = new HashSet<>();
    if (query.isSelectType()) {
      query
          .getProject()
          .forEachVar(
              variable ->
                  asked.addAll(needed(query, variable, query.getProject().getExpr(variable))));
      query.getAggregators().forEach(call -> addAll(asked, call.getAggregator().getExprList()));
    } else if (query.isConstructType()) {
      query.getConstructTemplate().getQuads().forEach(quad -> addVariables(asked, quad));
    }
    return asked;
  }

  private static Collection<Var> needed(Query query, Var variable, Expr expression) {
    if (expression == null) {
      return Set.of(variable);
    }
    Set<Var> mentioned = new HashSet<>(expression.getVarsMentioned());
    query.getProject().getExprs().keySet().forEach(mentioned::remove);
    mentioned.removeIf(each -> !Var.isNamedVar(each));
    return mentioned;
  }

  private static void addAll(Set<Var> variables, Iterable<Expr> expressions) {
    if (expressions != null) {
      expressions.forEach(expression -> variables.addAll(expression.getVarsMentioned()));
    }
  }

  private static void addVariables(Set<Var> variables, Quad quad) {
    for (var node : java.util.List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
      if (Var.isVar(node) && Var.isNamedVar(node)) {
        variables.add(Var.alloc(node));
      }
    }
  }
}
