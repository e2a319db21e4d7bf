package org.rasgraph.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A p-value from 0 to 1, exact or as a bound: {@code 0.049}, {@code <0.001}. */
public record Probability(Optional<String> relation, BigDecimal value) {

  private static final Pattern FORM = Pattern.compile("([<>])?(\\d(?:\\.\\d+)?)");

  public Probability {
    if (value.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "not a p-value: \"" + value + "\"; it lies between 0 and 1");
    }
  }

  /**
   * @throws IllegalArgumentException where the text is no p-value
   */
  static Probability parse(String text) {
    Matcher probability = FORM.matcher(text);
    if (!probability.matches()) {
      throw new IllegalArgumentException("not a p-value: \"" + text + "\"; write 0.049 or <0.001");
    }
    return new Probability(
        Optional.ofNullable(probability.group(1)), new BigDecimal(probability.group(2)));
  }
}
