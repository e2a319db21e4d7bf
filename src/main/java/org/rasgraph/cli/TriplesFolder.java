package org.rasgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The committed graphs, one TriG file each: what the loader makes of the facts, so that a change of
 * a fact shows as a change of its triples. The ontology's graph is left out: its source is in the
 * repository.
 */
final class TriplesFolder {

  private static final String ENDING = ".trig";
  private static final String ONTOLOGY = "ontology";

  private final Path folder;

  TriplesFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder say what the graphs say.
   *
   * @return the files that were written or removed
   */
  List<Path> renew(GraphWriter graphs) throws IOException {
    Files.createDirectories(folder);
    List<Path> changed = differing(graphs);
    Map<Path, byte[]> wanted = wanted(graphs);
    for (Path file : changed) {
      if (wanted.containsKey(file)) {
        replace(file, wanted.get(file));
      } else {
        Files.delete(file);
      }
    }
    return changed;
  }

  /** The files that are not, byte for byte, what the graphs say; sorted. */
  List<Path> differing(GraphWriter graphs) throws IOException {
    Map<Path, byte[]> wanted = wanted(graphs);
    Map<Path, byte[]> there = there();
    return Stream.concat(wanted.keySet().stream(), there.keySet().stream())
        .distinct()
        .filter(file -> !Arrays.equals(wanted.get(file), there.get(file)))
        .sorted()
        .toList();
  }

  private Map<Path, byte[]> wanted(GraphWriter graphs) {
    Map<Path, byte[]> files = new TreeMap<>();
    for (String name : graphs.names()) {
      if (!name.equals(ONTOLOGY)) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        graphs.write(List.of(name), GraphWriter.Format.TRIG, bytes);
        files.put(folder.resolve(name + ENDING), bytes.toByteArray());
      }
    }
    return files;
  }

  private Map<Path, byte[]> there() throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        for (Path file : entries.filter(f -> f.toString().endsWith(ENDING)).toList()) {
          files.put(file, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(aside, bytes);
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
