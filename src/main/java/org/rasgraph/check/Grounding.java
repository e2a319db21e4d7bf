package org.rasgraph.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rasgraph.facts.Expression;
import org.rasgraph.facts.Expression.Composition;
import org.rasgraph.facts.Expression.Part;
import org.rasgraph.facts.FactsFolder;
import org.rasgraph.facts.LineRange;
import org.rasgraph.facts.Located;
import org.rasgraph.facts.Measurement;
import org.rasgraph.facts.Review;
import org.rasgraph.facts.Statement;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problems;

/**
 * Proves each row by the lines that it cites: every figure, trial number and year of it, and a name
 * of every entity of it, is printed there. Holds also that no line of a review was passed over:
 * each gave a statement, or the ledger says why it gives none.
 */
public final class Grounding {

  private final FactsFolder facts;
  private final Path reviews;
  private final EntityNames names;
  private final Problems problems;

  private Grounding(FactsFolder facts, Path reviews, Problems problems) {
    this.facts = facts;
    this.reviews = reviews;
    this.problems = problems;
    this.names = new EntityNames(facts, problems);
  }

  /**
   * Holds the facts against the editions.
   *
   * @param editions the folder of the plain-text editions, named as the reviews' tables say
   * @param problems takes every row that is not grounded and every line that is not covered
   * @return how many rows were held against their lines
   */
  public static int check(FactsFolder facts, Path editions, Problems problems) {
    Grounding grounding = new Grounding(facts, editions, problems);
    List<Review> found = new ArrayList<>();
    facts.reviews(problems, found::add);
    return found.stream().mapToInt(grounding::check).sum();
  }

  private int check(Review review) {
    Optional<EditionText> edition = edition(review);
    return edition.map(text -> check(review, text)).orElse(0);
  }

  private Optional<EditionText> edition(Review review) {
    try {
      EditionText edition = EditionText.read(reviews.resolve(review.edition()));
      if (!edition.sha256().equals(review.sha256())) {
        problems.add(
            review.place(),
            "the edition has the SHA-256 "
                + edition.sha256()
                + ", not the one given here; its lines may have moved");
        return Optional.empty();
      }
      return Optional.of(edition);
    } catch (IOException missing) {
      problems.add(
          review.place(),
          "the edition " + review.edition() + " cannot be read: " + missing.getMessage());
      return Optional.empty();
    }
  }

  private int check(Review review, EditionText edition) {
    Ledger ledger = new Ledger(review.key(), edition);
    Set<String> rows = new HashSet<>();
    facts.statements(
        review.key(),
        problems,
        statement -> {
          rows.add(statement.place().toString());
          ledger.statement(statement.id(), statement.locus().lines());
          check(statement, edition);
        },
        gap -> {});
    facts.measurements(
        review.key(),
        problems,
        measurement -> {
          rows.add(measurement.place().toString());
          check(measurement, edition);
        });
    facts.coverage(review.key(), problems, ledger::entry);
    ledger.report(problems);
    return rows.size();
  }

  private void check(Statement statement, EditionText edition) {
    passage(statement.locus().lines(), statement.place(), edition)
        .ifPresent(
            passage -> {
              named(statement.subject(), passage);
              printed(statement.object(), passage);
              statement.qualifiers().forEach(qualifier -> named(qualifier.value(), passage));
            });
  }

  private void check(Measurement measurement, EditionText edition) {
    passage(measurement.lines(), measurement.place(), edition)
        .ifPresent(
            passage -> {
              figures(measurement).forEach(number -> figured(number, measurement.place(), passage));
              measurement.arm().ifPresent(arm -> named(arm, passage));
              measurement.dataset().ifPresent(dataset -> named(dataset, passage));
            });
  }

  private Optional<PassageText> passage(List<LineRange> lines, Place place, EditionText edition) {
    for (LineRange range : lines) {
      if (!edition.has(range)) {
        problems.add(
            place, "cites lines " + range + "; the edition has " + edition.size() + " lines");
        return Optional.empty();
      }
    }
    return Optional.of(edition.passage(lines));
  }

  private static Stream<BigDecimal> figures(Measurement measurement) {
    Stream.Builder<BigDecimal> figures = Stream.builder();
    measurement.figure().value().ifPresent(figures);
    measurement.figure().lower().ifPresent(figures);
    measurement.figure().upper().ifPresent(figures);
    measurement.sample().ifPresent(sample -> figures.add(BigDecimal.valueOf(sample.size())));
    measurement
        .sample()
        .flatMap(sample -> sample.count())
        .map(BigDecimal::valueOf)
        .ifPresent(figures);
    measurement
        .interval()
        .ifPresent(interval -> figures.add(interval.lower()).add(interval.upper()));
    measurement.probability().map(p -> p.value()).ifPresent(figures);
    return figures.build();
  }

  /** An entity is named; a value is printed. */
  private void printed(Located<Expression> cell, PassageText passage) {
    if (!(cell.value() instanceof Expression.Text text)) {
      named(cell, passage);
    } else if (text.text().matches("\\d+(\\.\\d+)?")) {
      figured(new BigDecimal(text.text()), cell.place(), passage);
    } else if (!passage.names(text.text())) {
      problems.add(cell.place(), "\"" + text.text() + "\" is not printed in the cited lines");
    }
  }

  private void figured(BigDecimal number, Place place, PassageText passage) {
    if (!passage.figures(number)) {
      problems.add(
          place, "the figure " + number.toPlainString() + " is not printed in the cited lines");
    }
  }

  /**
   * Terms of the ontology are not looked for: a phase or an outcome is printed in too many ways.
   */
  private void named(Located<Expression> cell, PassageText passage) {
    if (cell.value() instanceof Composition composition) {
      for (Part part : composition.parts()) {
        if (!names.isNamed(part.key(), passage)) {
          problems.add(
              cell.place(),
              "no name of "
                  + part.key()
                  + " is printed in the cited lines; looked for "
                  + names.namesOf(part.key()));
        }
      }
    }
  }
}
