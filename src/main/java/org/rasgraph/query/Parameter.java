package org.rasgraph.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.vocabulary.XSD;

/**
 * A variable of a query that the user may give a value, named as in BASIL and grlc: {@code
 * ?_drug_iri}, {@code ?_text}, {@code ?_year_integer}, {@code ?_label_en}, {@code ?_day_xsd_date}.
 *
 * @param variable the variable without its question mark, {@code _drug_iri}
 * @param name what the user calls it, {@code drug}
 * @param type what kind of term its value is
 */
public record Parameter(String variable, String name, Type type) {

  private static final Pattern FORM =
      Pattern.compile("__?([A-Za-z][A-Za-z0-9]*)(?:_([A-Za-z0-9]+(?:_[A-Za-z0-9]+)?))?");

  /** What kind of RDF term a value becomes. */
  public sealed interface Type {}

  /** An IRI, given as such, with a prefix, or by a name of the thing. */
  public record Iri() implements Type {}

  /** A plain text. */
  public record Text() implements Type {}

  /** A number, whose datatype follows from how it is written, as in SPARQL. */
  public record Numeric() implements Type {}

  /** A text in a language, by its two-letter code. */
  public record Tagged(String language) implements Type {}

  /** A value of a datatype of XML Schema. */
  public record Typed(RDFDatatype datatype) implements Type {}

  /** Whether a variable means to be a parameter. */
  static boolean isMeantBy(String variable) {
    return variable.startsWith("_");
  }

  /** The parameter that a variable stands for; none where its name is not of the form. */
  static Optional<Parameter> of(String variable) {
    Matcher form = FORM.matcher(variable);
    if (!form.matches()) {
      return Optional.empty();
    }
    return type(form.group(2)).map(type -> new Parameter(variable, form.group(1), type));
  }

  private static Optional<Type> type(String suffix) {
    if (suffix == null || suffix.equals("literal")) {
      return Optional.of(new Text());
    }
    if (suffix.equals("iri")) {
      return Optional.of(new Iri());
    }
    if (suffix.equals("number")) {
      return Optional.of(new Numeric());
    }
    if (suffix.matches("[a-z]{2}")) {
      return Optional.of(new Tagged(suffix.toLowerCase(Locale.ROOT)));
    }
    return datatype(suffix.startsWith("xsd_") ? suffix.substring("xsd_".length()) : suffix);
  }

  private static Optional<Type> datatype(String localName) {
    return Optional.ofNullable(TypeMapper.getInstance().getTypeByName(XSD.NS + localName))
        .map(Typed::new);
  }
}
