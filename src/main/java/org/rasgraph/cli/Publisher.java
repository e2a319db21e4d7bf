package org.rasgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.rasgraph.load.Imports;
import org.rasgraph.load.LoadReport;
import org.rasgraph.load.Loader;
import org.rasgraph.load.Project;
import org.rasgraph.store.Manifest;
import org.rasgraph.store.Store;
import org.rasgraph.table.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads a project's facts into its store, and knows whether that is needed. What was imported
 * beside them is remembered in the store, so that a later command does not lose it.
 */
final class Publisher {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  /** The generation and the digest of what it was made from. */
  private static final String SOURCES = "sources";

  /** The files and folders that were imported, one a line. */
  private static final String IMPORTS = "imports";

  private final Project project;
  private final Store store;
  private final Optional<List<Path>> wanted;

  /** A publisher that imports again what was imported before. */
  Publisher(Project project, Store store) {
    this(project, store, Optional.empty());
  }

  private Publisher(Project project, Store store, Optional<List<Path>> wanted) {
    this.project = project;
    this.store = store;
    this.wanted = wanted;
  }

  /** The same publisher, which imports these files and folders and no others. */
  Publisher importing(List<Path> paths) {
    return new Publisher(project, store, Optional.of(paths));
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
    List<Path> imports = imports();
    String sources = Sources.digest(project, imports);
    LOG.info("loading {}", project.root().toAbsolutePath().normalize());
    AtomicReference<List<Problem>> problems = new AtomicReference<>(List.of());
    Manifest manifest =
        store
            .publish(
                graphs -> {
                  LoadReport report =
                      Loader.of(project).importing(Imports.of(imports)).load(graphs);
                  problems.set(report.problems());
                  report(report);
                  return report.isGood();
                })
            .orElseThrow(() -> new FactsRefused(problems.get()));
    write(IMPORTS, imports.stream().map(path -> path + "\n").collect(Collectors.joining()));
    write(SOURCES, manifest.name() + " " + sources + "\n");
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
        && read(SOURCES)
            .map(String::strip)
            .equals(Optional.of(current.get() + " " + Sources.digest(project, imports())));
  }

  private static void report(LoadReport report) {
    report.triplesByGraph().forEach((graph, triples) -> LOG.info("{}: {} triples", graph, triples));
    if (report.isGood()) {
      LOG.info("{} entities, {} statements", report.entities(), report.statements());
    }
  }

  private List<Path> imports() {
    return wanted.orElseGet(
        () -> read(IMPORTS).stream().flatMap(String::lines).map(Path::of).toList());
  }

  private void write(String name, String text) {
    try {
      Files.writeString(store.folder().resolve(name), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Optional<String> read(String name) {
    try {
      return Optional.of(Files.readString(store.folder().resolve(name)));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
