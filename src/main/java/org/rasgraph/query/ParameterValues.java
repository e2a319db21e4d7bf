package org.rasgraph.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * Turns what a user gives for the parameters of a query into RDF terms. A value is one term
 * whatever it holds, so it can change which rows match, never what is asked.
 */
public final class ParameterValues {

  private static final String INTEGER = "[+-]?[0-9]+";
  private static final String DECIMAL = "[+-]?[0-9]*\\.[0-9]+";

  private final Names names;

  public ParameterValues(Names names) {
    this.names = names;
  }

  /**
   * The terms to put for the query's parameters; a parameter that is not given stays open and asks
   * for all.
   *
   * @param given texts by the parameters' names
   * @throws QueryMistake where a name or a value is not what the query takes
   */
  public Binding bind(CannedQuery query, Map<String, String> given) {
    BindingBuilder terms = Binding.builder();
    given.forEach(
        (name, text) -> {
          Parameter parameter = parameter(query, name);
          terms.add(Var.alloc(parameter.variable()), term(parameter, text));
        });
    return terms.build();
  }

  private static Parameter parameter(CannedQuery query, String name) {
    return query.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new QueryMistake(unknown(query, name)));
  }

  private static String unknown(CannedQuery query, String name) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    return "the query \""
        + query.id()
        + "\" has no parameter \""
        + name
        + "\"; "
        + (known.isEmpty() ? "it has none" : "it has " + Nearest.quoted(known));
  }

  private Node term(Parameter parameter, String text) {
    Parameter.Type type = parameter.type();
    if (type instanceof Parameter.Iri) {
      return names.find(text, parameter.name());
    }
    if (type instanceof Parameter.Tagged tagged) {
      return NodeFactory.createLiteralLang(text, tagged.language());
    }
    if (type instanceof Parameter.Numeric) {
      return typed(parameter, text.strip(), numberType(text.strip()));
    }
    if (type instanceof Parameter.Typed typed) {
      return typed(parameter, text, typed.datatype());
    }
    return NodeFactory.createLiteralString(text);
  }

  /** The datatype that SPARQL gives to a number so written (SPARQL 1.1, section 4.1.2). */
  private static RDFDatatype numberType(String text) {
    if (text.matches(INTEGER)) {
      return XSDDatatype.XSDinteger;
    }
    return text.matches(DECIMAL) ? XSDDatatype.XSDdecimal : XSDDatatype.XSDdouble;
  }

  private static Node typed(Parameter parameter, String text, RDFDatatype datatype) {
    if (!datatype.isValid(text)) {
      String form = datatype.getURI().substring(datatype.getURI().indexOf('#') + 1);
      throw new QueryMistake(
          "\"" + parameter.name() + "\" takes a value of xsd:" + form + ", not \"" + text + "\"");
    }
    return NodeFactory.createLiteralDT(text, datatype);
  }
}
