package org.rasgraph.facts;

import java.util.regex.Pattern;

/**
 * What an entity is called in the tables: {@code drug:sotorasib}. The prefix is the stem of the
 * entity's table.
 */
public record Key(String prefix, String name) implements Comparable<Key> {

  private static final Pattern FORM =
      Pattern.compile("[a-z]+:[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");

  /**
   * The key written as {@code prefix:name}.
   *
   * @throws IllegalArgumentException where it is of another form
   */
  public static Key parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "not a key: \""
              + text
              + "\"; write prefix:name with letters, digits, _ . and -, as in drug:sotorasib");
    }
    int colon = text.indexOf(':');
    return new Key(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public int compareTo(Key other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return prefix + ":" + name;
  }
}
