package org.rasgraph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rasgraph.facts.Entity;
import org.rasgraph.facts.FactsFolder;
import org.rasgraph.facts.Key;
import org.rasgraph.facts.Relation;
import org.rasgraph.table.Problems;

/** By what names a passage may speak of each entity. */
final class EntityNames {

  private static final Map<String, List<String>> FORMS =
      Map.of(
          "alteration", List.of("alter", "mut", "co"),
          "amplification", List.of("amplif", "copy"),
          "antibody", List.of("antibod", "anti"),
          "expression", List.of("express"),
          "fusion", List.of("fusion"),
          "inhibitor", List.of("inhibit", "block", "target"),
          "line", List.of("line", "cell"),
          "loss", List.of("loss", "lost", "delet"),
          "mutation", List.of("mut"),
          "type", List.of("wild", "wt"));

  private record Names(List<String> names, Map<String, String> data) {}

  private final Map<Key, Names> entities = new HashMap<>();

  EntityNames(FactsFolder facts, Problems problems) {
    facts.entities(problems, this::add);
  }

  private void add(Entity entity) {
    List<String> names = new ArrayList<>(entity.synonyms());
    names.addAll(entity.wordings());
    names.add(entity.label());
    Map<String, String> data = new HashMap<>();
    for (Relation relation : entity.relations()) {
      data.put(relation.property().value(), relation.value().value().text());
    }
    entities.put(entity.key(), new Names(List.copyOf(names), data));
  }

  /** Whether the passage names the entity; an unknown one is not the grounding's business. */
  boolean isNamed(Key key, PassageText passage) {
    Names names = entities.get(key);
    return names == null
        || names.names().stream().anyMatch(passage::names)
        || names.names().stream().anyMatch(name -> isPrintedApart(name, passage))
        || isOfNamedGene(names, passage)
        || isSubstitution(names.data(), passage)
        || isCodon(names.data(), passage);
  }

  /** What the passage was searched for. */
  String namesOf(Key key) {
    return String.join(", ", entities.get(key).names());
  }

  /**
   * Lists print the last word of a name once for several: "PARP and PD-L1 inhibitors", "mutations
   * in NRAS and BRAF". Such a name is printed where the rest of it is, and its last word or a form
   * of it.
   */
  private static boolean isPrintedApart(String name, PassageText passage) {
    int blank = name.lastIndexOf(' ');
    return blank > 0
        && FORMS.getOrDefault(name.substring(blank + 1), List.of()).stream()
            .anyMatch(passage::hasWordThatBegins)
        && passage.names(name.substring(0, blank));
  }

  /**
   * An alteration is printed where its gene is, under any name, and a form of its own last word.
   */
  private boolean isOfNamedGene(Names names, PassageText passage) {
    String label = names.names().get(names.names().size() - 1);
    return Optional.ofNullable(names.data().get("ras:ofGene"))
        .filter(gene -> forms(label).anyMatch(passage::hasWordThatBegins))
        .filter(gene -> entities.containsKey(Key.parse(gene)))
        .filter(gene -> isNamed(Key.parse(gene), passage))
        .filter(gene -> !names.data().containsKey("ras:residuePosition"))
        .isPresent();
  }

  private static Stream<String> forms(String name) {
    return FORMS.getOrDefault(name.substring(name.lastIndexOf(' ') + 1), List.of()).stream();
  }

  private static boolean isSubstitution(Map<String, String> data, PassageText passage) {
    return Optional.ofNullable(data.get("ras:referenceResidue"))
        .filter(
            from ->
                passage.substitutes(
                    from,
                    Integer.parseInt(data.get("ras:residuePosition")),
                    data.get("ras:alternateResidue")))
        .isPresent();
  }

  /** A codon is printed as G12, or in a list as "Codon 12, 13": the word once, then the numbers. */
  private static boolean isCodon(Map<String, String> data, PassageText passage) {
    return !data.containsKey("ras:referenceResidue")
        && Optional.ofNullable(data.get("ras:residuePosition"))
            .filter(position -> passage.hasCodon(Integer.parseInt(position)))
            .isPresent();
  }
}
