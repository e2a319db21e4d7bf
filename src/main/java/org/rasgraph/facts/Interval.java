package org.rasgraph.facts;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A confidence interval with its level in percent: {@code 95: 10.0-15.5}. */
public record Interval(BigDecimal level, BigDecimal lower, BigDecimal upper) {

  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
  private static final Pattern FORM = Pattern.compile(NUMBER + ": " + NUMBER + "-" + NUMBER);

  /**
   * @throws IllegalArgumentException where the text is no interval
   */
  static Interval parse(String text) {
    Matcher interval = FORM.matcher(text);
    if (!interval.matches()) {
      throw new IllegalArgumentException(
          "not a confidence interval: \""
              + text
              + "\"; write level, lower and upper end as in 95: 10.0-15.5");
    }
    return new Interval(
        new BigDecimal(interval.group(1)),
        new BigDecimal(interval.group(2)),
        new BigDecimal(interval.group(3)));
  }
}
