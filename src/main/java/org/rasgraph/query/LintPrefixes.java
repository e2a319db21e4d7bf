package org.rasgraph.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasgraph.table.Problems;

/** Every prefix that is declared is used, once declared; the parser sees to the converse. */
final class LintPrefixes implements LintRule {

  @Override
  public void check(ParsedFile query, Problems problems) {
    Map<String, Token> declared = new HashMap<>();
    Set<String> used = new HashSet<>();
    List<Token> tokens = query.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.is(Token.Kind.NAME)) {
        continue;
      }
      if (i > 0 && tokens.get(i - 1).text().equalsIgnoreCase("PREFIX")) {
        if (declared.put(token.prefix(), token) != null) {
          problems.add(query.at(token), declaration(token) + " again; remove one of the two");
        }
      } else {
        used.add(token.prefix());
      }
    }
    declared.forEach(
        (prefix, token) -> {
          if (!used.contains(prefix)) {
            problems.add(query.at(token), declaration(token) + " and never used; remove it");
          }
        });
  }

  private static String declaration(Token token) {
    return "the prefix \"" + token.prefix() + ":\" is declared";
  }
}
