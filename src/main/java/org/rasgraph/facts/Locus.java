package org.rasgraph.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a review something is said: a section or a row of a table, and its lines.
 *
 * @param section the section's number or title, or the table's name
 * @param row the row of the table, counted from 1 without headings; absent in running text
 */
public record Locus(String section, Optional<Integer> row, List<LineRange> lines) {

  private static final Pattern TABLE_ROW = Pattern.compile("(Table \\d+) row ([1-9]\\d*)");

  /**
   * The place written as {@code Table 2 row 5} or as a section, with its lines.
   *
   * @throws IllegalArgumentException where a table is named without its row
   */
  static Locus parse(String place, List<LineRange> lines) {
    Matcher tableRow = TABLE_ROW.matcher(place);
    if (tableRow.matches()) {
      return new Locus(tableRow.group(1), Optional.of(Integer.valueOf(tableRow.group(2))), lines);
    }
    if (place.startsWith("Table ") && place.contains("row")) {
      throw new IllegalArgumentException(
          "not a place: \"" + place + "\"; write it as Table 2 row 5");
    }
    return new Locus(place, Optional.empty(), lines);
  }
}
