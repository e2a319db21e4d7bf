package org.rasgraph.facts;

import java.util.Arrays;
import java.util.Locale;

/** How an entity and what another database has are related (SKOS, section 10). */
public enum Match {
  /** The same thing. */
  EXACT,
  /** Nearly the same. */
  CLOSE,
  /** The other one is wider than ours. */
  BROAD,
  /** The other one is narrower than ours. */
  NARROW;

  static Match parse(String text) {
    return Arrays.stream(values())
        .filter(match -> match.predicate().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a mapping predicate: \""
                        + text
                        + "\"; write skos:exactMatch, skos:closeMatch, skos:broadMatch or"
                        + " skos:narrowMatch"));
  }

  private String predicate() {
    return "skos:" + name().toLowerCase(Locale.ROOT) + "Match";
  }
}
