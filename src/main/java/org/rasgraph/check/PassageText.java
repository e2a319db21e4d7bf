package org.rasgraph.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a passage prints, made comparable: ligatures and compatibility forms resolved (Unicode
 * NFKC), dashes alike, Greek letters spelled out, words that are broken over lines joined, numbers
 * read as numbers.
 */
final class PassageText {

  private static final Pattern DASHES =
      Pattern.compile("[\\u2010-\\u2015\\u2212\\u00ad\\ufe58\\ufe63\\uff0d]");
  private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{L})");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:(?<=\\d)\\.\\d+|\\.\\d+)?");
  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LOOSE = Pattern.compile(" |(?<=\\p{L})(?=\\p{N})");
  private static final Pattern LIST_OF_RESIDUES =
      Pattern.compile("\\b(\\p{Lu}?)(\\d{1,4})(\\p{Lu}(?:/\\p{Lu})+)\\b");
  private static final Map<Character, String> GREEK =
      Map.of(
          'α', "alpha", 'β', "beta", 'γ', "gamma", 'δ', "delta", 'κ', "kappa", 'ε', "epsilon", 'μ',
          "mu", 'ζ', "zeta", 'λ', "lambda");
  private static final List<String> SPELLED =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private final String printed;
  private final String joined;
  private final String apart;
  private final Set<BigDecimal> numbers;

  PassageText(String text) {
    this.printed = DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
    this.joined = words(BROKEN_WORD.matcher(printed).replaceAll(""));
    this.apart = words(BROKEN_WORD.matcher(printed).replaceAll("-"));
    this.numbers = numbers(printed);
  }

  /** Whether a name is printed, as whole words, a plural included. */
  boolean names(String name) {
    String words =
        words(DASHES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("-"))
            .strip();
    return !words.isEmpty() && (holds(joined, words) || holds(apart, words));
  }

  /** Whether a word with this beginning is printed. */
  boolean hasWordThatBegins(String beginning) {
    return joined.contains(" " + beginning) || apart.contains(" " + beginning);
  }

  /** Whether a codon is printed, with the residue's letter or after the word. */
  boolean hasCodon(int position) {
    return Pattern.compile("(?<![A-Za-z])\\p{Lu}" + position + "(?!\\d)").matcher(printed).find()
        || hasWordThatBegins("codon") && figures(BigDecimal.valueOf(position));
  }

  /** Whether a number is printed, in digits or, up to twenty, in words. */
  boolean figures(BigDecimal number) {
    return numbers.contains(number.stripTrailingZeros());
  }

  /** Whether a substitution such as G12C is printed, be it in a list such as G12C/D/V. */
  boolean substitutes(String from, int position, String to) {
    String change = from + position + to;
    if (Pattern.compile("(?<![A-Za-z0-9])(?:\\p{Lu}{3,5}[12]?)?" + change + "(?![0-9a-z])")
            .matcher(printed)
            .find()
        || Pattern.compile(change + "(?![0-9a-z])").matcher(printed).find()) {
      return true;
    }
    Matcher lists = LIST_OF_RESIDUES.matcher(printed);
    while (lists.find()) {
      if (lists.group(2).equals(Integer.toString(position))
          && List.of(lists.group(3).split("/")).contains(to)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name is whole where no letter or digit goes on before or after it, but for a plural or a
   * fused mutation.
   */
  private static boolean holds(String text, String words) {
    // blanks, and the step from letters to digits, are where printers differ: CDK4/6, CDK 4/6
    String body = LOOSE.matcher(words).replaceAll(" ?");
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + body + "(?:s|es)?(?![\\p{L}\\p{N}])")
            .matcher(text)
            .find()
        || Pattern.compile("(?<![\\p{L}\\p{N}])" + body + "(?=[a-z]\\d+[a-z]?\\b)")
            .matcher(text)
            .find()
        || Pattern.compile("(?<=\\b(?:k|n|h)ras|braf)" + body + "(?:s|es)?(?![\\p{L}\\p{N}])")
            .matcher(text)
            .find();
  }

  private static String words(String text) {
    StringBuilder spelled = new StringBuilder();
    text.chars()
        .forEach(c -> spelled.append(GREEK.getOrDefault((char) c, String.valueOf((char) c))));
    return " "
        + NOT_ALPHANUMERIC.matcher(spelled.toString().toLowerCase(Locale.ROOT)).replaceAll(" ")
        + " ";
  }

  private static Set<BigDecimal> numbers(String text) {
    Set<BigDecimal> numbers = new HashSet<>();
    Matcher printed = NUMBER.matcher(text);
    while (printed.find()) {
      String digits = printed.group().replace(",", "");
      if (!digits.isEmpty()) {
        numbers.add(new BigDecimal(digits).stripTrailingZeros());
      }
    }
    String words = words(text);
    for (int number = 0; number < SPELLED.size(); number++) {
      if (words.contains(" " + SPELLED.get(number) + " ")) {
        numbers.add(BigDecimal.valueOf(number).stripTrailingZeros());
      }
    }
    if (words.contains(" dozen ")) {
      numbers.add(BigDecimal.valueOf(12));
    }
    return numbers;
  }
}
