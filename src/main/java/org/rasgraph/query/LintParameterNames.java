package org.rasgraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasgraph.table.Problems;

/**
 * Parameters are called as grlc calls them, each by a name of its own; none is the beginning of
 * another variable, since grlc puts values in for the text of the variable.
 */
final class LintParameterNames implements LintRule {

  @Override
  public void check(ParsedFile query, Problems problems) {
    List<String> variables =
        query.tokens().stream()
            .filter(token -> token.is(Token.Kind.VARIABLE))
            .map(Token::variable)
            .distinct()
            .toList();
    List<String> parameters = variables.stream().filter(Parameter::isMeantBy).toList();
    parameters.forEach(parameter -> checkForm(query, parameter, problems));
    checkNames(query, parameters, problems);
    for (String parameter : parameters) {
      variables.stream()
          .filter(other -> other.startsWith(parameter) && !other.equals(parameter))
          .forEach(
              other ->
                  problems.add(
                      query.atVariable(other),
                      "?"
                          + other
                          + " begins with the parameter ?"
                          + parameter
                          + ", which grlc would replace within it; rename one"));
    }
  }

  private static void checkForm(ParsedFile query, String variable, Problems problems) {
    if (Parameter.of(variable).isEmpty()) {
      problems.add(
          query.atVariable(variable),
          "?"
              + variable
              + " is not a parameter's name; write ?_name, ?_name_iri,"
              + " ?_name_integer, ?_name_number, ?_name_en or ?_name_xsd_date, the name without _");
    }
  }

  private static void checkNames(ParsedFile query, List<String> variables, Problems problems) {
    Map<String, String> byName = new HashMap<>();
    for (String variable : variables) {
      Parameter.of(variable)
          .ifPresent(
              parameter -> {
                String other = byName.putIfAbsent(parameter.name(), variable);
                if (other != null) {
                  problems.add(
                      query.atVariable(variable),
                      "?"
                          + variable
                          + " and ?"
                          + other
                          + " are both the parameter \""
                          + parameter.name()
                          + "\"; rename one");
                }
              });
    }
  }
}
