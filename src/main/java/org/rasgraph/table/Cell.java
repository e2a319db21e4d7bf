package org.rasgraph.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The text under one column of a row, with its place. */
public record Cell(String column, String text, Place place) {

  private static final Pattern BAR = Pattern.compile("\\|");

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The parts between bars, as cells at the same place; none for an empty cell. */
  public List<Cell> list() {
    return split(BAR);
  }

  /** The parts between separators, as cells at the same place; none for an empty cell. */
  public List<Cell> split(Pattern separator) {
    if (isEmpty()) {
      return List.of();
    }
    return Arrays.stream(separator.split(text, -1)).map(this::with).toList();
  }

  /** Another text at the same place. */
  public Cell with(String part) {
    return new Cell(column, part, place);
  }

  /**
   * The text as a value.
   *
   * @throws MalformedCell at this cell's place where the parser refuses the text with an {@link
   *     IllegalArgumentException}, whose message is kept
   */
  public <T> T as(Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException refusal) {
      throw new MalformedCell(place, refusal.getMessage());
    }
  }

  /**
   * The text, which must be there.
   *
   * @throws MalformedCell where the cell is empty
   */
  public String required() {
    if (isEmpty()) {
      throw new MalformedCell(place, "\"" + column + "\" must not be empty");
    }
    return text;
  }
}
