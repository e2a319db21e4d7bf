package org.rasgraph.facts;

import java.util.Arrays;

/** What a mapping rests on (Semantic Mapping Vocabulary, as SSSOM asks). */
public enum Justification {
  /** Both go by one name. */
  LEXICAL("LexicalMatching"),
  /** Somebody judged that they are the same. */
  MANUAL("ManualMappingCuration"),
  /** Ours is mapped to a third thing, which the source maps to this one. */
  CHAINED("MappingChaining");

  private final String term;

  Justification(String term) {
    this.term = term;
  }

  /** The local name of its term in {@code https://w3id.org/semapv/vocab/}. */
  public String term() {
    return term;
  }

  static Justification parse(String text) {
    return Arrays.stream(values())
        .filter(justification -> text.equals("semapv:" + justification.term))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a mapping justification: \""
                        + text
                        + "\"; write semapv:ManualMappingCuration, semapv:LexicalMatching or"
                        + " semapv:MappingChaining"));
  }
}
