package org.rasgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.rasgraph.load.Imports;
import org.rasgraph.load.Project;

/**
 * What a database is made from: the facts, the ontology, the queries, what is imported, and this
 * program.
 */
final class Sources {

  private Sources() {}

  /** A digest that changes when any of them does. */
  static String digest(Project project, List<Path> imports) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path folder : List.of(project.facts(), project.ontology(), project.queries())) {
        add(digest, project.root(), folder);
      }
      for (Path file : Imports.of(imports).files()) {
        add(digest, file.toString(), file);
      }
      digest.update(program().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(MessageDigest digest, Path root, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(digest, root.relativize(file).toString(), file);
      }
    }
  }

  /** A file that is gone counts by its name alone, and is told when it is loaded. */
  private static void add(MessageDigest digest, String name, Path file) throws IOException {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    if (Files.isRegularFile(file)) {
      try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  /** The jar's size and time; nothing where the classes come from a folder, as in tests. */
  private static String program() throws IOException {
    CodeSource source = Sources.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis()
          : "";
    } catch (URISyntaxException malformed) {
      throw new IllegalStateException("a class comes from " + source.getLocation(), malformed);
    }
  }
}
