package org.rasgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a query's text as SPARQL's grammar cuts it (SPARQL 1.1, section 19.8), with its place.
 *
 * <p>The parser tells what a query means, but neither where in the file a term stands nor which
 * prefix was declared and never used; this does.
 */
record Token(Kind kind, String text, int offset) {

  enum Kind {
    COMMENT("#[^\\n]*"),
    LONG_STRING("\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*\"\"\"|'''(?:[^'\\\\]|\\\\.|'(?!''))*'''"),
    STRING("\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'"),
    IRI("<[^<>\"{}|^`\\\\\\x00-\\x20]*>"),
    VARIABLE("[?$][\\p{L}\\p{N}_]+"),
    BLANK("_:[\\p{L}\\p{N}_.-]*"),
    NAME(
        "(?:\\p{L}(?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_-])?)?:"
            + "(?:(?:[\\p{L}\\p{N}_:.-]|%[0-9A-Fa-f]{2}|\\\\.)*"
            + "(?:[\\p{L}\\p{N}_:-]|%[0-9A-Fa-f]{2}|\\\\.))?"),
    WORD("@?[A-Za-z][A-Za-z0-9_-]*");

    private final String form;

    Kind(String form) {
      this.form = "(?<" + group() + ">" + form + ")";
    }

    private String group() {
      return name().replace("_", "");
    }
  }

  private static final Pattern ANY =
      Pattern.compile(
          String.join("|", List.of(Kind.values()).stream().map(kind -> kind.form).toList()),
          Pattern.DOTALL);

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher next = ANY.matcher(text);
    while (next.find()) {
      for (Kind kind : Kind.values()) {
        if (next.group(kind.group()) != null) {
          tokens.add(new Token(kind, next.group(), next.start()));
        }
      }
    }
    return tokens;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The variable's name without its mark. */
  String variable() {
    return text.substring(1);
  }

  /** The prefix of a prefixed name. */
  String prefix() {
    return text.substring(0, text.indexOf(':'));
  }

  /** What follows the prefix, with its escapes resolved. */
  String localName() {
    return text.substring(text.indexOf(':') + 1).replaceAll("\\\\(.)", "$1");
  }
}
