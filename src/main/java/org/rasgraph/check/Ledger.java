package org.rasgraph.check;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rasgraph.facts.Coverage;
import org.rasgraph.facts.LineRange;
import org.rasgraph.facts.Located;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problems;

/**
 * Which lines of a review are accounted for: cited by a row, or explained in {@code coverage.tsv}.
 */
final class Ledger {

  private final String review;
  private final EditionText edition;
  private final BitSet covered = new BitSet();
  private final Set<String> ids = new HashSet<>();
  private final List<Located<String>> mentioned = new java.util.ArrayList<>();

  Ledger(String review, EditionText edition) {
    this.review = review;
    this.edition = edition;
  }

  void statement(String id, List<LineRange> lines) {
    ids.add(id);
    // a row of trials.tsv gives several statements, and is named in the ledger by its own id
    ids.add(id.replaceFirst("\\..*", ""));
    lines.forEach(this::cover);
  }

  void entry(Coverage entry) {
    entry.lines().forEach(this::cover);
    mentioned.addAll(entry.statements());
  }

  /**
   * Reports statements that the ledger names and nobody made, and each run of lines that nothing
   * accounts for.
   */
  void report(Problems problems) {
    for (Located<String> id : mentioned) {
      if (!ids.contains(id.value())) {
        problems.add(id.place(), "there is no statement \"" + id.value() + "\" in this review");
      }
    }
    int line = 1;
    while (line <= edition.size()) {
      if (isAccountedFor(line)) {
        line++;
      } else {
        line = reportRun(line, problems);
      }
    }
  }

  private int reportRun(int first, Problems problems) {
    int next = first;
    while (next <= edition.size() && !isAccountedFor(next)) {
      next++;
    }
    problems.add(
        Place.of("facts/" + review + "/coverage.tsv"),
        "lines "
            + first
            + "-"
            + (next - 1)
            + " of "
            + review
            + " gave no statement; curate them, or say here why they give none");
    return next;
  }

  private boolean isAccountedFor(int line) {
    return edition.isBlank(line) || covered.get(line);
  }

  private void cover(LineRange range) {
    covered.set(range.first(), range.last() + 1);
  }
}
