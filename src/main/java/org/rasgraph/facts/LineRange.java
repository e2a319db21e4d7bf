package org.rasgraph.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a review's plain-text edition, both ends included, counted from 1. */
public record LineRange(int first, int last) {

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,6})(?:-([1-9]\\d{0,6}))?");

  public LineRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "not a line range: \""
              + first
              + "-"
              + last
              + "\"; the first line comes before the last, as in 811-815");
    }
  }

  /**
   * The range written as {@code 811-815} or {@code 811}.
   *
   * @throws IllegalArgumentException where it is of another form
   */
  public static LineRange parse(String text) {
    Matcher range = FORM.matcher(text);
    if (!range.matches()) {
      throw new IllegalArgumentException(
          "not a line range: \"" + text + "\"; write 811-815 or 811");
    }
    int first = Integer.parseInt(range.group(1));
    return new LineRange(first, range.group(2) == null ? first : Integer.parseInt(range.group(2)));
  }

  /**
   * The range as an RFC 5147 fragment, which counts the gaps between lines: lines 811 to 815 are
   * line=810,815.
   */
  public String fragment() {
    return "line=" + (first - 1) + "," + last;
  }

  @Override
  public String toString() {
    return first + "-" + last;
  }
}
