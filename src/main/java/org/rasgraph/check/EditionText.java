package org.rasgraph.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.rasgraph.facts.LineRange;

/** The plain-text edition of a review, by its lines. */
final class EditionText {

  private final List<String> lines;
  private final String sha256;

  private EditionText(List<String> lines, String sha256) {
    this.lines = lines;
    this.sha256 = sha256;
  }

  static EditionText read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new EditionText(
        new String(bytes, StandardCharsets.UTF_8).lines().toList(),
        HexFormat.of().formatHex(digest(bytes)));
  }

  /** The SHA-256 of the file's bytes, in hexadecimal digits. */
  String sha256() {
    return sha256;
  }

  int size() {
    return lines.size();
  }

  /** Whether there is nothing to read on this line, counted from 1. */
  boolean isBlank(int line) {
    return lines.get(line - 1).isBlank();
  }

  boolean has(LineRange range) {
    return range.last() <= lines.size();
  }

  /** The lines of these ranges, as one passage. */
  PassageText passage(List<LineRange> ranges) {
    return new PassageText(
        ranges.stream()
            .map(range -> String.join("\n", lines.subList(range.first() - 1, range.last())))
            .collect(Collectors.joining("\n\n")));
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
