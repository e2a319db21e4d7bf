package org.rasgraph.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problems;

/**
 * What the curators wrote: {@code entities/<prefix>.tsv} and one folder a review.
 *
 * <p>Everything is streamed, table by table in the order of the file names, so that the same facts
 * always come in the same order.
 */
public final class FactsFolder {

  private static final String ENTITIES = "entities";

  private final Path folder;

  private FactsFolder(Path folder) {
    this.folder = folder;
  }

  /** The facts in this folder, which is {@code src/main/facts} of the project. */
  public static FactsFolder at(Path folder) {
    return new FactsFolder(folder);
  }

  /** Hands over every entity of every entity table. */
  public void entities(Problems problems, Consumer<Entity> consumer) {
    for (String name : names(ENTITIES, path -> path.toString().endsWith(".tsv"), problems)) {
      new EntityTable(file(ENTITIES + "/" + name)).forEach(problems, consumer);
    }
  }

  /**
   * Hands over the credits of every review, which stand in the folder that bears the review's key.
   */
  public void reviews(Problems problems, Consumer<Review> consumer) {
    for (String name : names("", Files::isDirectory, problems)) {
      if (!name.equals(ENTITIES)) {
        TableFile file = file(name + "/review.tsv");
        new ReviewTable(file)
            .forEach(
                problems,
                review -> {
                  if (!review.key().equals(name)) {
                    problems.add(
                        review.place(),
                        "the review's key is \""
                            + review.key()
                            + "\"; it must be its folder's name, \""
                            + name
                            + "\"");
                  }
                  consumer.accept(review);
                });
      }
    }
  }

  /** Hands over what a review states, first of trials, then everything else. */
  public void statements(
      String review, Problems problems, Consumer<Statement> statements, Consumer<Gap> gaps) {
    new TrialTable(review, file(review + "/trials.tsv")).forEach(problems, statements, gaps);
    new StatementTable(review, file(review + "/statements.tsv")).forEach(problems, statements);
  }

  /** Hands over the figures under a review's statements. */
  public void measurements(String review, Problems problems, Consumer<Measurement> consumer) {
    new MeasurementTable(review, file(review + "/measurements.tsv")).forEach(problems, consumer);
  }

  /** Hands over a review's reference list; nothing where its edition prints none. */
  public void references(String review, Problems problems, Consumer<Reference> consumer) {
    TableFile file = file(review + "/references.tsv");
    if (Files.exists(file.path())) {
      new ReferenceTable(review, file).forEach(problems, consumer);
    }
  }

  /** Hands over what curators say contradicts each other. */
  public void disagreements(Problems problems, Consumer<Disagreement> consumer) {
    new DisagreementTable(file("contradictions.tsv")).forEach(problems, consumer);
  }

  /** Hands over what became of a review's lines. */
  public void coverage(String review, Problems problems, Consumer<Coverage> consumer) {
    new CoverageTable(review, file(review + "/coverage.tsv")).forEach(problems, consumer);
  }

  private TableFile file(String name) {
    return TableFile.in(folder, name);
  }

  private List<String> names(String below, Predicate<Path> wanted, Problems problems) {
    Path parent = folder.resolve(below);
    if (!Files.isDirectory(parent)) {
      problems.add(
          Place.of(parent.toString()),
          "there is no such folder; the facts stand in src/main/facts");
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(wanted).map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
