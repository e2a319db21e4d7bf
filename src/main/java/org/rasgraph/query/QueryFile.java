package org.rasgraph.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problem;
import org.rasgraph.table.Problems;

/**
 * The text of a query file, and where things stand in it.
 *
 * @param theme the folder; empty for a file of the user's own
 * @param path what the file is called in problems
 */
record QueryFile(String path, String theme, String name, String text) {

  static final String ENDING = ".rq";

  private static final Pattern ENCOUNTERED =
      Pattern.compile("Encountered \".*? \"(.*?) ?\"\" at line (\\d+), column (\\d+)");

  private static final Pattern UNRESOLVED = Pattern.compile("Unresolved prefixed name: ([^:]*):");

  /**
   * A file of the catalogue in this folder.
   *
   * @throws Unreadable where it cannot be read or is not UTF-8
   */
  static QueryFile inCatalogue(Path folder, Path file) throws Unreadable {
    Path within = folder.relativize(file);
    String path = folder.getFileName().resolve(within).toString().replace('\\', '/');
    String theme =
        within.getNameCount() > 1 ? within.getParent().toString().replace('\\', '/') : "";
    return new QueryFile(path, theme, stem(file), read(file, path));
  }

  /** A file of the user's own. */
  static QueryFile adHoc(Path file) throws Unreadable {
    return new QueryFile(file.toString(), "", stem(file), read(file, file.toString()));
  }

  Place at(int line, int column) {
    return new Place(path, Math.max(line, 1), Math.max(column, 1));
  }

  Place atOffset(int offset) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return at(line, offset - lineStart + 1);
  }

  /** Where a text first stands; the beginning of the file where it does not. */
  Place where(String part) {
    return atOffset(Math.max(text.indexOf(part), 0));
  }

  List<Token> tokens() {
    return Token.of(text);
  }

  /** The query, or what is wrong with it added to the problems. */
  Optional<Query> parse(Problems problems) {
    try {
      return Optional.of(Sparql.parse(text));
    } catch (QueryParseException malformed) {
      problems.add(refusal(malformed));
    } catch (QueryException malformed) {
      problems.add(Place.of(path), "not SPARQL 1.1: " + oneLine(malformed.getMessage()));
    }
    return Optional.empty();
  }

  /** The parser's own words name the place of the token at fault more exactly than its fields. */
  private Problem refusal(QueryParseException malformed) {
    Matcher encountered = ENCOUNTERED.matcher(malformed.getMessage());
    if (encountered.find()) {
      return new Problem(
          at(Integer.parseInt(encountered.group(2)), Integer.parseInt(encountered.group(3))),
          "not SPARQL 1.1: \"" + encountered.group(1).strip() + "\" cannot stand here");
    }
    Matcher unresolved = UNRESOLVED.matcher(malformed.getMessage());
    if (unresolved.find()) {
      return new Problem(
          at(malformed.getLine(), malformed.getColumn()),
          "not SPARQL 1.1: the prefix \"%1$s:\" is not declared; add PREFIX %1$s: <…>"
              .formatted(unresolved.group(1)));
    }
    return new Problem(
        at(malformed.getLine(), malformed.getColumn()),
        "not SPARQL 1.1: " + oneLine(malformed.getMessage()));
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", "; ");
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  private static String read(Path file, String path) throws Unreadable {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException malformed) {
      throw new Unreadable(new Problem(Place.of(path), "not UTF-8; save the file as UTF-8"));
    } catch (IOException unreadable) {
      throw new Unreadable(
          new Problem(Place.of(path), "cannot be read: " + unreadable.getMessage()));
    }
  }

  /** The file could not be read at all. */
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Unreadable(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
