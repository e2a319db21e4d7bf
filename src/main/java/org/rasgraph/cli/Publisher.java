package org.rasgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.rasgraph.load.LoadReport;
import org.rasgraph.load.Loader;
import org.rasgraph.load.Project;
import org.rasgraph.store.Manifest;
import org.rasgraph.store.Store;
import org.rasgraph.table.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads a project's facts into its store, and knows whether that is needed. */
final class Publisher {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  private final Project project;
  private final Store store;

  Publisher(Project project, Store store) {
    this.project = project;
    this.store = store;
  }

  Project project() {
    return project;
  }

  Store store() {
    return store;
  }

  /**
   * Loads and publishes.
   *
   * @throws FactsRefused where the facts have problems; what is published stays as it was
   * @throws org.rasgraph.store.StoreException where the store is in the way
   */
  Manifest publish() {
    String sources = Sources.digest(project);
    LOG.info("loading {}", project.root().toAbsolutePath().normalize());
    AtomicReference<List<Problem>> problems = new AtomicReference<>(List.of());
    Manifest manifest =
        store
            .publish(
                graphs -> {
                  LoadReport report = Loader.of(project).load(graphs);
                  problems.set(report.problems());
                  report(report);
                  return report.isGood();
                })
            .orElseThrow(() -> new FactsRefused(problems.get()));
    note(manifest.name(), sources);
    return manifest;
  }

  /**
   * Publishes where what is published was not made from the facts as they are. Where the facts have
   * problems, goes on with what was published before, and warns.
   *
   * @throws FactsRefused where the facts have problems and nothing was published before
   * @throws org.rasgraph.store.StoreException where the store is in the way
   */
  void renew() {
    if (isFresh()) {
      return;
    }
    try {
      publish();
    } catch (FactsRefused refused) {
      if (store.currentName().isEmpty()) {
        throw refused;
      }
      LOG.warn(
          "{} in the facts (rasgraph check tells them); going on with what was published before",
          FactsRefused.count(refused.problems()));
    }
  }

  /**
   * Whether what is published was made from the facts, the ontology, the queries and the program of
   * now.
   */
  boolean isFresh() {
    Optional<String> current = store.currentName();
    return current.isPresent()
        && noted().equals(Optional.of(current.get() + " " + Sources.digest(project)));
  }

  private static void report(LoadReport report) {
    report.triplesByGraph().forEach((graph, triples) -> LOG.info("{}: {} triples", graph, triples));
    if (report.isGood()) {
      LOG.info("{} entities, {} statements", report.entities(), report.statements());
    }
  }

  private void note(String generation, String sources) {
    try {
      Files.writeString(noteFile(), generation + " " + sources + "\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Optional<String> noted() {
    try {
      return Optional.of(Files.readString(noteFile()).strip());
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path noteFile() {
    return store.folder().resolve("sources");
  }
}
