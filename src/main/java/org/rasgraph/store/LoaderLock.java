package org.rasgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Lets one loader at a time into a store; the operating system lets go of it when the process dies.
 */
final class LoaderLock implements AutoCloseable {

  private final FileChannel channel;
  private final Path owner;

  private LoaderLock(FileChannel channel, Path owner) {
    this.channel = channel;
    this.owner = owner;
  }

  /**
   * @throws StoreException naming the holder and since when, where another loader is at work
   */
  static LoaderLock take(Path store) throws IOException {
    // who holds the lock stands beside it, not in it: see ThisProcess
    Path owner = store.resolve("loader.owner");
    if (ownerName(owner).equals(ThisProcess.name())) {
      throw held(store, owner);
    }
    FileChannel channel =
        FileChannel.open(
            store.resolve("loader.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw held(store, owner);
    }
    Disk.replace(owner, ThisProcess.name() + " " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
    return new LoaderLock(channel, owner);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException here) {
      return false;
    }
  }

  private static StoreException held(Path store, Path owner) throws IOException {
    String[] words = text(owner).split("[- ]", 3);
    String who =
        words.length < 3 ? "another process" : "process " + words[0] + " since " + words[2];
    return new StoreException(
        "the store \"%s\" is being loaded by %s: wait until it is done, or stop it"
            .formatted(store, who));
  }

  private static String ownerName(Path owner) throws IOException {
    return text(owner).split(" ", 2)[0];
  }

  private static String text(Path owner) throws IOException {
    try {
      return Files.readString(owner, StandardCharsets.UTF_8);
    } catch (NoSuchFileException nobody) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(owner);
    channel.close();
  }
}
