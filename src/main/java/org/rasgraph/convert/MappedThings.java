package org.rasgraph.convert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rasgraph.facts.Key;
import org.rasgraph.facts.Located;
import org.rasgraph.facts.Review;
import org.rasgraph.table.MalformedCell;

/** What mappings start from: entities, reviews, and the works that reviews cite. */
final class MappedThings {

  private final Resolver resolver;
  private final EntityIndex entities;
  private final Map<String, Review> reviews;

  MappedThings(Resolver resolver, EntityIndex entities, Collection<Review> reviews) {
    this.resolver = resolver;
    this.entities = entities;
    this.reviews = reviews.stream().collect(Collectors.toMap(Review::key, Function.identity()));
  }

  /** The thing of this key, which must exist. */
  NamedThing of(Located<Key> cell) {
    return switch (cell.value().prefix()) {
      case "publication" -> publication(review(cell.value().name(), cell));
      case "reference" -> reference(cell);
      default -> entity(cell);
    };
  }

  private NamedThing entity(Located<Key> cell) {
    Meaning meaning = resolver.entity(cell.value(), cell.place());
    return new NamedThing(meaning.node(), meaning.label(), entities.otherNamesOf(cell.value()));
  }

  private static NamedThing publication(Review review) {
    return new NamedThing(Iris.review(review.key()), review.key(), List.of(review.title()));
  }

  private NamedThing reference(Located<Key> cell) {
    String name = cell.value().name();
    int dot = name.lastIndexOf('.');
    String number = name.substring(dot + 1);
    if (dot < 0 || !number.matches("[1-9]\\d{0,3}")) {
      throw new MalformedCell(
          cell.place(),
          "not a cited work: \"" + cell.value() + "\"; write reference:chen-2021.122");
    }
    Review review = review(name.substring(0, dot), cell);
    if (Integer.parseInt(number) > review.references()) {
      throw new MalformedCell(
          cell.place(),
          review.key()
              + " cites "
              + review.references()
              + " works; there is no reference "
              + number);
    }
    return new NamedThing(
        Iris.reference(review.key(), Integer.parseInt(number)),
        "reference " + number + " of " + review.key(),
        List.of());
  }

  private Review review(String key, Located<Key> cell) {
    Review review = reviews.get(key);
    if (review == null) {
      throw new MalformedCell(cell.place(), "there is no review \"" + key + "\"");
    }
    return review;
  }
}
