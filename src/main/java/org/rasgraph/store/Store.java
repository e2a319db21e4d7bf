package org.rasgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The published data in a folder: one generation that answers, and perhaps the next one being
 * built.
 *
 * <p>A generation is built beside the one that answers and takes its place in one step, so that a
 * process that is killed at any point leaves the old one as it was. Any number of processes may
 * read while one loads.
 */
public final class Store {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  /** How often a reader looks again whose generation was replaced and deleted under its hands. */
  private static final int ATTEMPTS = 100;

  private final Path folder;

  private Store(Path folder) {
    this.folder = folder;
  }

  /** The store in a folder, which need not exist before something is published. */
  public static Store at(Path folder) {
    return new Store(folder.toAbsolutePath().normalize());
  }

  public Path folder() {
    return folder;
  }

  /**
   * Builds a generation and makes it the current one. Where the filler's quads are those of the
   * current generation, that one stays.
   *
   * @return what is current now, or nothing where the filler gave up and nothing has changed
   * @throws StoreException where another loader is at work, or the disk refuses
   */
  public Optional<Manifest> publish(Filler filler) {
    try {
      Files.createDirectories(generations());
      LoaderLock lock = LoaderLock.take(folder);
      try (lock) {
        sweep();
        return publishAlone(filler);
      }
    } catch (IOException failure) {
      throw refused("write to", failure);
    }
  }

  private Optional<Manifest> publishAlone(Filler filler) throws IOException {
    try {
      Optional<Manifest> built = new GenerationBuilder(building()).build(filler);
      if (built.isPresent()) {
        switchTo(built.get());
      }
      return built;
    } finally {
      sweep();
    }
  }

  private void switchTo(Manifest built) throws IOException {
    if (currentName().equals(Optional.of(built.name()))) {
      LOG.info("generation {} is current already: nothing has changed", built.name());
      return;
    }
    Disk.move(building(), generations().resolve(built.name()));
    Disk.replace(pointer(), built.name() + "\n");
    LOG.info("generation {} is current: {} quads", built.name(), built.total());
  }

  /** Deletes all but the current generation; who still reads another has files of its own. */
  private void sweep() throws IOException {
    Disk.deleteTree(building());
    Optional<Path> current = currentName().map(generations()::resolve);
    for (Path generation : Disk.list(generations())) {
      if (!current.equals(Optional.of(generation))) {
        Files.deleteIfExists(generation.resolve(Manifest.FILE));
        Disk.deleteTree(generation);
      }
    }
    View.sweep(views());
  }

  /** The name of the generation that answers now, without opening it. */
  public Optional<String> currentName() {
    try {
      return Optional.of(Files.readString(pointer(), StandardCharsets.UTF_8).strip());
    } catch (NoSuchFileException fresh) {
      return Optional.empty();
    } catch (IOException failure) {
      throw refused("read", failure);
    }
  }

  /**
   * Opens the generation that answers now; whoever asks closes it.
   *
   * @return nothing where nothing has been published
   * @throws StoreException where the current generation is missing or cannot be opened
   */
  public Optional<Generation> current() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<String> name = currentName();
      if (name.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(Generation.open(generations().resolve(name.get()), views()));
      } catch (NoSuchFileException replaced) {
        LOG.debug("generation {} is gone: looking again", name.get());
      } catch (IOException failure) {
        throw refused("open", failure);
      }
    }
    throw new StoreException(
        "the store \"%s\" is damaged: its current generation is missing; load it again"
            .formatted(folder));
  }

  private StoreException refused(String what, IOException failure) {
    String how = "cannot %s the store \"%s\": %s".formatted(what, folder, failure.getMessage());
    return new StoreException(how + " (" + failure.getClass().getSimpleName() + ")", failure);
  }

  private Path pointer() {
    return folder.resolve("current");
  }

  private Path generations() {
    return folder.resolve("generations");
  }

  private Path building() {
    return folder.resolve("building");
  }

  private Path views() {
    return folder.resolve("views");
  }
}
