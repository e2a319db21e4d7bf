package org.rasgraph.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a generation holds.
 *
 * @param digest SHA-256 in hexadecimal over the quads, whatever their order, and the way they are
 *     stored; the same data is the same generation. Blank nodes count by their labels, which a
 *     parser makes anew for each reading
 * @param built when it was built
 * @param jena the version of Apache Jena that wrote it
 * @param quads how many quads each named graph has, by the graph's IRI
 */
public record Manifest(String digest, Instant built, String jena, SortedMap<String, Long> quads) {

  static final String FILE = "manifest.properties";

  private static final int NAME_LENGTH = 16;
  private static final String QUADS = "quads.";

  public Manifest {
    quads = Collections.unmodifiableSortedMap(new TreeMap<>(quads));
  }

  /** The name of the generation: the head of its digest. */
  public String name() {
    return digest.substring(0, NAME_LENGTH);
  }

  /** How many quads all graphs have together. */
  public long total() {
    return quads.values().stream().mapToLong(Long::longValue).sum();
  }

  static boolean isIn(Path generation) {
    return Files.isRegularFile(generation.resolve(FILE));
  }

  static Manifest readFrom(Path generation) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(generation.resolve(FILE), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    SortedMap<String, Long> quads = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(QUADS)) {
        quads.put(key.substring(QUADS.length()), Long.valueOf(properties.getProperty(key)));
      }
    }
    return new Manifest(
        properties.getProperty("digest"),
        Instant.parse(properties.getProperty("built")),
        properties.getProperty("jena"),
        quads);
  }

  void writeTo(Path generation) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("digest", digest);
    properties.setProperty("built", built.toString());
    properties.setProperty("jena", jena);
    for (Map.Entry<String, Long> graph : quads.entrySet()) {
      properties.setProperty(QUADS + graph.getKey(), graph.getValue().toString());
    }
    StringWriter text = new StringWriter();
    properties.store(text, "a generation of rasgraph: never change anything in this folder");
    Disk.replace(generation.resolve(FILE), text.toString());
  }
}
