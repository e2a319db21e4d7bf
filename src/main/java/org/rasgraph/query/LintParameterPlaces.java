package org.rasgraph.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.rasgraph.table.Problems;

/** A parameter gets its value from the user alone: nothing in the query may set or project it. */
final class LintParameterPlaces implements LintRule {

  @Override
  public void check(ParsedFile query, Problems problems) {
    checkHeadOf(query, query.query(), problems);
    ElementWalker.walk(
        query.query().getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementBind bind) {
            refuse(query, List.of(bind.getVar()), "be the target of BIND", problems);
          }

          @Override
          public void visit(ElementData values) {
            refuse(query, values.getVars(), "stand in VALUES", problems);
          }

          @Override
          public void visit(ElementSubQuery inner) {
            checkHeadOf(query, inner.getQuery(), problems);
          }
        });
  }

  private static void checkHeadOf(ParsedFile file, Query query, Problems problems) {
    if (query.isSelectType()) {
      refuse(file, query.getProjectVars(), "stand in SELECT", problems);
    }
    if (query.hasGroupBy()) {
      refuse(file, query.getGroupBy().getVars(), "stand in GROUP BY", problems);
    }
    if (query.hasValues()) {
      refuse(file, query.getValuesVariables(), "stand in VALUES", problems);
    }
  }

  private static void refuse(
      ParsedFile file, List<Var> variables, String where, Problems problems) {
    List<Var> parameters = new ArrayList<>(variables);
    parameters.removeIf(variable -> !Parameter.isMeantBy(variable.getVarName()));
    for (Var parameter : parameters) {
      problems.add(
          file.atVariable(parameter.getVarName()),
          "the parameter "
              + parameter
              + " must not "
              + where
              + "; use another variable, as in BIND("
              + parameter
              + " AS ?"
              + Parameter.of(parameter.getVarName()).map(Parameter::name).orElse("x")
              + ")");
    }
  }
}
