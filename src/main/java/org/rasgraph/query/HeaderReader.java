package org.rasgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problems;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the head of a query file: lines that begin with {@code #+ }, which together are one YAML
 * document of grlc's decorators.
 *
 * <p>{@code summary}, {@code description} (one line each), {@code tags}, {@code defaults} and
 * {@code enumerate} (lists of {@code parameter: value}, as grlc reads them) are grlc's; {@code
 * question} and {@code breaks} (predicates without any one of which the answer must change) are
 * ours, which grlc passes over.
 */
final class HeaderReader {

  private static final String MARK = "#+";
  private static final List<String> KEYS =
      List.of("summary", "description", "tags", "defaults", "enumerate", "question", "breaks");

  private final QueryFile file;
  private final Problems problems;

  private HeaderReader(QueryFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The header, as far as it is good; what is not is added to the problems. */
  static Header read(QueryFile file, Problems problems) {
    return new HeaderReader(file, problems).read();
  }

  private Header read() {
    Map<String, Object> keys = keys();
    keys.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(this::reportUnknown);
    Optional<String> question =
        keys.containsKey("question") ? Optional.of(line(keys, "question")) : Optional.empty();
    return new Header(
        line(keys, "summary"),
        line(keys, "description"),
        list(keys, "tags"),
        question,
        defaults(keys),
        choices(keys),
        list(keys, "breaks"));
  }

  private Map<String, Object> keys() {
    List<String> lines = file.text().lines().takeWhile(line -> line.startsWith(MARK)).toList();
    if (lines.isEmpty()) {
      problems.add(
          Place.of(file.path()),
          "has no header; begin the file with lines like \"#+ summary: what is asked\"");
      return Map.of();
    }
    String yaml =
        lines.stream()
            .map(line -> line.substring(MARK.length()))
            .map(line -> line.startsWith(" ") ? line.substring(1) : line)
            .collect(Collectors.joining("\n"));
    return keys(yaml);
  }

  private Map<String, Object> keys(String yaml) {
    try {
      Object document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
      if (document instanceof Map<?, ?> map) {
        Map<String, Object> keys = new LinkedHashMap<>();
        map.forEach((key, value) -> keys.put(String.valueOf(key), value));
        return keys;
      }
      problems.add(Place.of(file.path()), "the header must be lines of \"key: value\"");
    } catch (MarkedYamlEngineException malformed) {
      Optional<Mark> mark = malformed.getProblemMark();
      problems.add(
          file.at(
              mark.map(m -> m.getLine() + 1).orElse(1),
              mark.map(m -> m.getColumn() + 1 + MARK.length() + 1).orElse(1)),
          "the header is not YAML: " + malformed.getProblem() + "; quote a text that holds \": \"");
    } catch (YamlEngineException malformed) {
      problems.add(Place.of(file.path()), "the header is not YAML: " + malformed.getMessage());
    }
    return Map.of();
  }

  private void reportUnknown(String key) {
    problems.add(
        place(key),
        "unknown key \"" + key + "\" in the header; known are " + String.join(", ", KEYS));
  }

  private String line(Map<String, Object> keys, String key) {
    Object value = keys.get(key);
    if (value instanceof String text && !text.isBlank() && !text.strip().contains("\n")) {
      return text.strip();
    }
    if (value != null || !keys.isEmpty()) {
      problems.add(place(key), "the header needs \"" + key + ": one line of text\"");
    }
    return "";
  }

  private List<String> list(Map<String, Object> keys, String key) {
    Object value = keys.get(key);
    if (value instanceof List<?> items && !items.isEmpty()) {
      return items.stream().map(String::valueOf).toList();
    }
    if (!keys.isEmpty()) {
      problems.add(place(key), "the header needs \"" + key + "\" with a list of one or more");
    }
    return List.of();
  }

  private Map<String, String> defaults(Map<String, Object> keys) {
    Map<String, String> defaults = new LinkedHashMap<>();
    pairs(keys, "defaults").forEach((name, value) -> defaults.put(name, String.valueOf(value)));
    return defaults;
  }

  private Map<String, List<String>> choices(Map<String, Object> keys) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    pairs(keys, "enumerate")
        .forEach(
            (name, value) -> {
              if (value instanceof List<?> items) {
                choices.put(name, items.stream().map(String::valueOf).toList());
              } else {
                problems.add(place("enumerate"), "\"" + name + "\" needs a list of values");
              }
            });
    return choices;
  }

  /** A list of single pairs, since grlc looks through a list and fails on a map. */
  private Map<String, Object> pairs(Map<String, Object> keys, String key) {
    Map<String, Object> pairs = new LinkedHashMap<>();
    List<Object> items = new ArrayList<>();
    if (keys.get(key) instanceof List<?> list) {
      items.addAll(list);
    } else if (keys.containsKey(key)) {
      items.add(null);
    }
    for (Object item : items) {
      if (item instanceof Map<?, ?> pair && pair.size() == 1) {
        pair.forEach((name, value) -> pairs.put(String.valueOf(name), value));
      } else {
        problems.add(
            place(key), "\"" + key + "\" must be a list of lines like \"- drug: value\", for grlc");
      }
    }
    return pairs;
  }

  private Place place(String key) {
    return file.where(MARK + " " + key + ":");
  }
}
