package org.rasgraph.facts;

import java.util.Arrays;

/**
 * Whether a passage supports, disputes or leaves open a proposition (GA4GH VA-Spec,
 * Statement.direction).
 */
public enum Direction {
  SUPPORTS,
  DISPUTES,
  INCONCLUSIVE;

  static Direction parse(String text) {
    return Arrays.stream(values())
        .filter(direction -> direction.name().toLowerCase(java.util.Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a direction: \"" + text + "\"; write supports, disputes or inconclusive"));
  }
}
