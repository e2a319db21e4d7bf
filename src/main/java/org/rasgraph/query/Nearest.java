package org.rasgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds what a user may have meant, among what there is. */
final class Nearest {

  private static final double ALIKE = 0.75;
  private static final int SHOWN = 3;

  private Nearest() {}

  /** A message that a thing does not exist, and what are the nearest that do. */
  static String unknown(String kind, String name, List<String> nearest) {
    String message = "there is no " + kind + " \"" + name + "\"";
    return nearest.isEmpty() ? message : message + "; the nearest are " + quoted(nearest);
  }

  /** Up to three names that are like this one, the likest first. */
  static List<String> to(String name, Collection<String> known) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String wanted = simple(name);
    record Candidate(String name, double likeness) {}
    return known.stream()
        .distinct()
        .map(each -> new Candidate(each, likeness(similarity, wanted, each)))
        .filter(candidate -> candidate.likeness() >= ALIKE)
        .sorted(
            Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
                .thenComparing(Candidate::name))
        .limit(SHOWN)
        .map(Candidate::name)
        .toList();
  }

  static String quoted(List<String> names) {
    return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }

  /** The likeness to the whole, or to what follows the theme or prefix, whichever is greater. */
  private static double likeness(JaroWinklerSimilarity similarity, String wanted, String name) {
    String whole = simple(name);
    String last = whole.replaceFirst("^.*[/:]", "");
    return Math.max(similarity.apply(wanted, whole), similarity.apply(wanted, last));
  }

  private static String simple(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }
}
