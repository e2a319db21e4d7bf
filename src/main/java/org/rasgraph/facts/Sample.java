package org.rasgraph.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many were measured, and of those how many were counted: {@code 124} or {@code 46/124}. */
public record Sample(Optional<Integer> count, int size) {

  private static final Pattern FORM = Pattern.compile("(?:(\\d{1,9})/)?(\\d{1,9})");

  /**
   * @throws IllegalArgumentException where the text is no sample
   */
  static Sample parse(String text) {
    Matcher sample = FORM.matcher(text);
    if (!sample.matches()) {
      throw new IllegalArgumentException(
          "not a sample: \"" + text + "\"; write 124, or 46/124 for 46 of 124");
    }
    return new Sample(
        Optional.ofNullable(sample.group(1)).map(Integer::valueOf),
        Integer.parseInt(sample.group(2)));
  }
}
