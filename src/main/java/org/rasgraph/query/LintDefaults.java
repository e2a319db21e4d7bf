package org.rasgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rasgraph.table.Problems;

/** Each parameter has an example value in the header, which is a good one for its type. */
final class LintDefaults implements LintRule {

  private static final String KEY = "defaults";

  @Override
  public void check(ParsedFile query, Problems problems) {
    if (query.header().equals(Header.EMPTY)) {
      return; // which is a problem of its own
    }
    List<Parameter> parameters = QueryReader.parameters(query.file());
    Map<String, String> defaults = query.header().defaults();
    for (Parameter parameter : parameters) {
      String value = defaults.get(parameter.name());
      if (value == null) {
        problems.add(
            query.atVariable(parameter.variable()),
            "the parameter \""
                + parameter.name()
                + "\" has no default; add \"#+   - "
                + parameter.name()
                + ": an example\" under \"#+ defaults:\"");
      } else {
        checkValue(query, parameter, value, problems);
      }
    }
    Set<String> names = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
    refuseOthers(query, KEY, defaults.keySet(), names, problems);
    refuseOthers(query, "enumerate", query.header().choices().keySet(), names, problems);
  }

  private static void checkValue(
      ParsedFile query, Parameter parameter, String value, Problems problems) {
    if (parameter.type() instanceof Parameter.Iri
        && !value.matches("[a-z]+:(//)?[^\\s<>]+[/#:].+")) {
      problems.add(
          query.atHeader(KEY),
          "the default \""
              + value
              + "\" of \""
              + parameter.name()
              + "\" must be a whole IRI, since grlc puts it in as it stands");
    }
    if (parameter.type() instanceof Parameter.Typed typed && !typed.datatype().isValid(value)) {
      problems.add(
          query.atHeader(KEY),
          "the default \""
              + value
              + "\" of \""
              + parameter.name()
              + "\" is not a value of "
              + typed.datatype().getURI());
    }
  }

  private static void refuseOthers(
      ParsedFile query, String key, Set<String> given, Set<String> known, Problems problems) {
    given.stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                problems.add(
                    query.atHeader(key),
                    "\""
                        + key
                        + "\" speaks of \""
                        + name
                        + "\", which is no parameter of the"
                        + " query"
                        + (known.isEmpty() ? "" : "; those are " + known)));
  }
}
