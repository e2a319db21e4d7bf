package org.rasgraph.convert;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name as the set of its words, which are runs of letters and digits, in small letters. */
record Name(String text) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  boolean agreesWith(Name other) {
    if (letters().equals(other.letters())) {
      return !letters().isEmpty();
    }
    Set<String> shared = new HashSet<>(words());
    shared.retainAll(other.words());
    return 2 * shared.size() > Math.min(words().size(), other.words().size());
  }

  private String letters() {
    return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private Set<String> words() {
    return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
