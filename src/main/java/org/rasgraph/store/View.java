package org.rasgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.dboe.sys.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reader's own hard links to the files of a generation's database.
 *
 * <p>TDB2 lets one process open a database folder, and shares one connection to it within a
 * process. Readers of a generation never write, so each may have a folder of its own: a local query
 * runs beside the server, no reader can close another's database, and an old generation can be
 * deleted at once, for its files stay until the last view of them is gone.
 */
final class View implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(View.class);
  private static final String LOCK = ".lock";

  private final Path folder;
  private final Path lock;
  private final FileChannel held;

  private View(Path folder, Path lock, FileChannel held) {
    this.folder = folder;
    this.lock = lock;
    this.held = held;
  }

  /**
   * Links the generation's database into a new folder among the views.
   *
   * @throws NoSuchFileException where the generation is gone, or goes while being linked
   */
  static View of(Path generation, Path views) throws IOException {
    View view = empty(Files.createDirectories(views));
    try {
      link(generation.resolve(GenerationBuilder.DATABASE), view.folder);
      // who deletes a generation deletes its manifest first: while it stands, the links are whole
      if (!Manifest.isIn(generation)) {
        throw new NoSuchFileException(generation.toString());
      }
      return view;
    } catch (IOException | RuntimeException failure) {
      view.close();
      throw failure;
    }
  }

  private static View empty(Path views) throws IOException {
    while (true) {
      String id = ThisProcess.name() + "-" + UUID.randomUUID();
      Path lock = views.resolve(id + LOCK);
      FileChannel held =
          FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      FileLock taken = held.tryLock();
      // another process may have taken the lock file, unlocked for an instant, for a dead one's
      if (taken != null && Files.exists(lock)) {
        return new View(Files.createDirectory(views.resolve(id)), lock, held);
      }
      held.close();
    }
  }

  private static void link(Path database, Path view) throws IOException {
    try (Stream<Path> tree = Files.walk(database)) {
      for (Path file : (Iterable<Path>) tree::iterator) {
        Path mine = view.resolve(database.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(mine);
        } else if (!file.endsWith(Names.TDB_LOCK_FILE) && !isEmptyJournal(file)) {
          linkOrCopy(file, mine);
        }
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /** Each reader makes its own, and never writes to it. */
  private static boolean isEmptyJournal(Path file) throws IOException {
    return file.endsWith(Names.journalFile) && Files.size(file) == 0;
  }

  private static void linkOrCopy(Path file, Path mine) throws IOException {
    try {
      Files.createLink(mine, file);
    } catch (NoSuchFileException gone) {
      throw gone;
    } catch (FileSystemException | UnsupportedOperationException refused) {
      LOG.warn("no hard links here ({}): copying {}", refused.getMessage(), file);
      Files.copy(file, mine);
    }
  }

  /** Where TDB2 is to open the database. */
  Path folder() {
    return folder;
  }

  /** Deletes what readers left that did not live to do it themselves. */
  static void sweep(Path views) throws IOException {
    for (Path lock : Disk.list(views)) {
      String name = lock.getFileName().toString();
      if (name.endsWith(LOCK) && !name.startsWith(ThisProcess.name() + "-")) {
        sweepUnlessHeld(lock, views.resolve(name.substring(0, name.length() - LOCK.length())));
      }
    }
  }

  private static void sweepUnlessHeld(Path lock, Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      FileLock taken = channel.tryLock();
      if (taken != null) {
        Disk.deleteTree(folder);
        Files.deleteIfExists(lock);
      }
    } catch (NoSuchFileException gone) {
      LOG.debug("a reader tidied up itself: {}", lock);
    }
  }

  @Override
  public void close() throws IOException {
    Disk.deleteTree(folder);
    Files.deleteIfExists(lock);
    held.close();
  }
}
