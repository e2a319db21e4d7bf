package org.rasgraph.facts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a cell refers to: one entity, several composed in place ({@code drug:A + drug:B}, {@code
 * variant:A + !variant:B}), a term of the ontology ({@code ras:Phase2}), or plain text.
 */
public sealed interface Expression {

  /** The cell as the curator wrote it. */
  String text();

  /**
   * Reads a cell; what is neither a term nor a key is plain text.
   *
   * @throws IllegalArgumentException where a composition is malformed
   */
  static Expression parse(String text) {
    if (text.startsWith(Term.PREFIX)) {
      return new Term(text);
    }
    if (Composition.looksLikeOne(text)) {
      return Composition.parse(text);
    }
    return new Text(text);
  }

  /** A term of the ontology, such as {@code ras:Phase2}. */
  record Term(String text) implements Expression {

    private static final String PREFIX = "ras:";

    /** The name without its prefix. */
    public String name() {
      return text.substring(PREFIX.length());
    }
  }

  /** Plain text or a number. */
  record Text(String text) implements Expression {}

  /** One entity or several composed; the parts are in the order of their keys. */
  record Composition(List<Part> parts) implements Expression {

    private static final Pattern PLUS = Pattern.compile(" \\+ ");
    private static final Pattern BEGIN = Pattern.compile("!?[a-z]+:\\S.*");

    public Composition {
      parts =
          parts.stream()
              .sorted(Comparator.comparing(Part::absent).thenComparing(Part::key))
              .toList();
      if (parts.stream().distinct().count() < parts.size()) {
        throw new IllegalArgumentException("names one thing twice; name each once");
      }
    }

    private static boolean looksLikeOne(String text) {
      return BEGIN.matcher(text).matches();
    }

    private static Composition parse(String text) {
      return new Composition(Arrays.stream(PLUS.split(text, -1)).map(Part::parse).toList());
    }

    /** Whether it is just one entity, which is present. */
    public boolean isSingle() {
      return parts.size() == 1 && !parts.get(0).absent();
    }

    @Override
    public String text() {
      return String.join(" + ", parts.stream().map(Part::toString).toList());
    }
  }

  /** An entity in a composition, or its stated absence. */
  record Part(Key key, boolean absent) {

    private static Part parse(String text) {
      return text.startsWith("!")
          ? new Part(Key.parse(text.substring(1)), true)
          : new Part(Key.parse(text), false);
    }

    @Override
    public String toString() {
      return absent ? "!" + key : key.toString();
    }
  }
}
