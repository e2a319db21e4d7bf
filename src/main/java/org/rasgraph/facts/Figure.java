package org.rasgraph.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a measurement, as printed: {@code 37.1}, {@code <20}, {@code ~24}, a range {@code
 * 2.8-15}, {@code NR} for a median that was not reached, or nothing where only a p-value is
 * reported.
 *
 * @param relation how the true value lies to the number: {@code < <= > >= ~}; absent where it is
 *     equal
 */
public record Figure(
    Optional<String> relation,
    Optional<BigDecimal> value,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    boolean notReached) {

  private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
  private static final Pattern SINGLE = Pattern.compile("(<=|>=|<|>|~)?(" + NUMBER + ")");
  private static final Pattern RANGE = Pattern.compile("(~)?(" + NUMBER + ")-(" + NUMBER + ")");

  /**
   * @throws IllegalArgumentException where the text is no figure
   */
  static Figure parse(String text) {
    if (text.isEmpty() || text.equals("NR")) {
      return new Figure(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), !text.isEmpty());
    }
    Matcher single = SINGLE.matcher(text);
    if (single.matches()) {
      return new Figure(
          Optional.ofNullable(single.group(1)),
          Optional.of(new BigDecimal(single.group(2))),
          Optional.empty(),
          Optional.empty(),
          false);
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return new Figure(
          Optional.ofNullable(range.group(1)),
          Optional.empty(),
          Optional.of(new BigDecimal(range.group(2))),
          Optional.of(new BigDecimal(range.group(3))),
          false);
    }
    throw new IllegalArgumentException(
        "not a figure: \""
            + text
            + "\"; write 37.1, <20, ~24, a range 2.8-15, or NR for not reached");
  }
}
