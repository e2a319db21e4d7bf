package org.rasgraph.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * A tab-separated table with an exact header: UTF-8, no quoting, one row a line.
 *
 * <p>The number of cells is compared with the header before any cell is paired with its column, so
 * that a surplus or missing cell can never shift or vanish. Rows are streamed; a row with a problem
 * is reported and left out.
 */
public final class Table {

  private interface Source {
    InputStream open() throws IOException;
  }

  private final Source source;
  private final String name;
  private final List<String> header;

  /** A table in a file, called by a short name in problems, with the columns that it must have. */
  public Table(Path path, String name, List<String> header) {
    this(() -> Files.newInputStream(path), name, header);
  }

  /** A table that comes with the program. */
  public Table(URL resource, String name, List<String> header) {
    this(resource::openStream, name, header);
  }

  private Table(Source source, String name, List<String> header) {
    this.source = source;
    this.name = name;
    this.header = List.copyOf(header);
  }

  /**
   * Hands each well-formed row to the consumer; what it refuses with {@link MalformedCell} is
   * collected too.
   */
  public void forEach(Problems problems, Consumer<Row> consumer) {
    // an InputStreamReader would put U+FFFD for malformed bytes: the decoder must report them
    // instead
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder()))) {
      if (hasHeader(lines.readLine(), problems)) {
        readRows(lines, problems, consumer);
      }
    } catch (CharacterCodingException malformed) {
      problems.add(
          new Place(name, lineOfMalformedBytes(), 1),
          "not UTF-8; save the table as UTF-8 without a byte order mark");
    } catch (IOException unreadable) {
      problems.add(Place.of(name), "cannot be read: " + unreadable.getMessage());
    }
  }

  private boolean hasHeader(String line, Problems problems) {
    List<String> found = line == null ? List.of() : split(line);
    for (int i = 0; i < Math.max(found.size(), header.size()); i++) {
      String is = i < found.size() ? found.get(i) : "nothing";
      String must = i < header.size() ? header.get(i) : "nothing";
      if (!is.equals(must)) {
        problems.add(
            new Place(name, 1, i + 1),
            "the header has \""
                + is
                + "\" where \""
                + must
                + "\" must stand; the header is: "
                + String.join(" ", header));
        return false;
      }
    }
    return true;
  }

  private void readRows(BufferedReader lines, Problems problems, Consumer<Row> consumer)
      throws IOException {
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      List<String> cells = split(line);
      if (cells.size() != header.size()) {
        problems.add(
            new Place(name, number, Math.min(cells.size(), header.size())),
            cells.size() + " cells where the header has " + header.size());
        continue;
      }
      readRow(new Row(name, number, header, cells), problems, consumer);
    }
  }

  private void readRow(Row row, Problems problems, Consumer<Row> consumer) {
    try {
      row.cells().forEach(Table::refuseBlanksAround);
      consumer.accept(row);
    } catch (MalformedCell malformed) {
      problems.add(malformed.problem());
    }
  }

  private static void refuseBlanksAround(Cell cell) {
    if (!cell.text().equals(cell.text().strip())) {
      throw new MalformedCell(
          cell.place(), "blanks before or after \"" + cell.text().strip() + "\"; remove them");
    }
  }

  private static List<String> split(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  private int lineOfMalformedBytes() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.ISO_8859_1))) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
        if (!decodes(line.getBytes(StandardCharsets.ISO_8859_1))) {
          return number;
        }
      }
      return number;
    } catch (IOException unreadable) {
      return 1;
    }
  }

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
