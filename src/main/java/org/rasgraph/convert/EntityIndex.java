package org.rasgraph.convert;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.rasgraph.facts.Entity;
import org.rasgraph.facts.Key;
import org.rasgraph.table.Problems;

/** All entities by key and by name, without what else is known of them. */
final class EntityIndex {

  private static final int SUGGESTIONS = 3;
  private static final double LIKENESS = 0.8;

  private record Entry(String type, String label, List<String> synonyms) {}

  private final Map<Key, Entry> entries = new HashMap<>();
  private final Map<String, Key> labels = new HashMap<>();
  private final Map<String, Key> synonyms = new HashMap<>();

  /** Takes an entity in; a key that another one has already is a problem. */
  void add(Entity entity, Problems problems) {
    Entry entry = new Entry(entity.type().value(), entity.label(), entity.synonyms());
    if (entries.putIfAbsent(entity.key(), entry) != null) {
      problems.add(
          entity.place(),
          "the key \"" + entity.key().name() + "\" stands twice; keep one row, with all its names");
      return;
    }
    label(entity, problems);
    entity
        .synonyms()
        .forEach(synonym -> synonyms.putIfAbsent(spoken(entity.key(), synonym), entity.key()));
  }

  private void label(Entity entity, Problems problems) {
    Key other = labels.putIfAbsent(spoken(entity.key(), entity.label()), entity.key());
    if (other != null) {
      problems.add(
          entity.place(),
          "\""
              + entity.label()
              + "\" is also the label of "
              + other
              + "; one thing has one row, with all its names");
    }
  }

  /**
   * Refuses an entity whose synonym is what another one of its kind is called. Two may share a
   * synonym: the reviews use one abbreviation for different things.
   */
  void refuseTakenNames(Entity entity, Problems problems) {
    for (String synonym : entity.synonyms()) {
      Key other = labels.get(spoken(entity.key(), synonym));
      if (other != null && !other.equals(entity.key())) {
        problems.add(
            entity.place(),
            "the synonym \""
                + synonym
                + "\" is the label of "
                + other
                + "; one thing has one row, with all its names");
      }
    }
  }

  /** The class term of the entity, such as {@code ras:Gene}. */
  Optional<String> typeOf(Key key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::type);
  }

  String labelOf(Key key) {
    return entries.get(key).label();
  }

  /** Its synonyms and the name in its key. */
  List<String> otherNamesOf(Key key) {
    return Stream.concat(Stream.of(key.name()), entries.get(key).synonyms().stream()).toList();
  }

  /** The keys that somebody who wrote this one may have meant, likeliest first. */
  List<Key> nearest(Key wrong) {
    String name = normal(wrong.name());
    Stream<Key> bySynonym = Stream.ofNullable(synonyms.get(spoken(wrong, wrong.name())));
    JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
    Comparator<Key> likest =
        Comparator.comparingDouble((Key key) -> -likeness.apply(normal(key.name()), name))
            .thenComparing(key -> !key.prefix().equals(wrong.prefix()))
            .thenComparing(Comparator.naturalOrder());
    Stream<Key> byKey =
        entries.keySet().stream()
            .filter(key -> likeness.apply(normal(key.name()), name) >= LIKENESS)
            .sorted(likest);
    return Stream.concat(bySynonym, byKey).distinct().limit(SUGGESTIONS).toList();
  }

  private static String spoken(Key key, String name) {
    return key.prefix() + ":" + normal(name);
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
