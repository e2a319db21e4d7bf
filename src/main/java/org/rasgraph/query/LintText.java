package org.rasgraph.query;

import java.util.List;
import java.util.regex.Pattern;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problems;

/** How a query file is called, and which characters it may hold: true before it is parsed. */
final class LintText {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String CURLY_QUOTES =
      "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u00b4";

  private LintText() {}

  static void check(QueryFile file, Problems problems) {
    checkName(file, problems);
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      checkLine(file, i + 1, lines.get(i), problems);
    }
    if (file.text().indexOf('\r') >= 0) {
      problems.add(
          file.atOffset(file.text().indexOf('\r')), "a carriage return; end lines with LF alone");
    }
  }

  private static void checkName(QueryFile file, Problems problems) {
    if (!NAME.matcher(file.name()).matches() || !NAME.matcher(file.theme()).matches()) {
      problems.add(
          Place.of(file.path()),
          "must be called <theme>/<name>.rq, both in lower case with dashes, as in"
              + " resistance/to-drug.rq");
    }
  }

  private static void checkLine(QueryFile file, int number, String line, Problems problems) {
    int tab = line.indexOf('\t');
    if (tab >= 0) {
      problems.add(file.at(number, tab + 1), "a tab; indent with blanks");
    }
    for (int i = 0; i < line.length(); i++) {
      if (CURLY_QUOTES.indexOf(line.charAt(i)) >= 0) {
        problems.add(
            file.at(number, i + 1), "the quote " + line.charAt(i) + "; write ASCII ' or \"");
        return;
      }
    }
  }
}
