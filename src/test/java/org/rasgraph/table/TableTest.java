package org.rasgraph.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  private static final List<String> HEADER = List.of("id", "name", "note");

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  @Test
  void handsOverEachRowUnderItsHeader() throws IOException {
    List<Row> rows = read("id\tname\tnote\na\tRAF\t\nb\tMEK\tboth\n");

    assertThat(rows).extracting(row -> row.cell("name").text()).containsExactly("RAF", "MEK");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void remembersFileLineAndColumnOfEachCell() throws IOException {
    List<Row> rows = read("id\tname\tnote\na\tRAF\t\n");

    assertThat(rows.get(0).cell("note").place()).isEqualTo(new Place("facts/small.tsv", 2, 3));
  }

  @Test
  void refusesAMisspeltHeader() throws IOException {
    List<Row> rows = read("id\tnmae\tnote\na\tRAF\t\n");

    assertThat(rows).isEmpty();
    assertThat(only())
        .startsWith("facts/small.tsv:1:2: the header has \"nmae\" where \"name\" must stand");
  }

  @Test
  void refusesAMissingColumn() throws IOException {
    read("id\tname\na\tRAF\n");

    assertThat(only())
        .startsWith("facts/small.tsv:1:3: the header has \"nothing\" where \"note\" must stand");
  }

  @Test
  void refusesASurplusColumn() throws IOException {
    read("id\tname\tnote\textra\na\tRAF\t\t\n");

    assertThat(only())
        .startsWith("facts/small.tsv:1:4: the header has \"extra\" where \"nothing\" must stand");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    read("");

    assertThat(only()).startsWith("facts/small.tsv:1:1: the header has \"nothing\"");
  }

  @Test
  void refusesARowWithTooFewCellsAndGoesOn() throws IOException {
    List<Row> rows = read("id\tname\tnote\na\tRAF\nb\tMEK\t\n");

    assertThat(rows).hasSize(1);
    assertThat(only()).isEqualTo("facts/small.tsv:2:2: 2 cells where the header has 3");
  }

  @Test
  void refusesARowWithTooManyCells() throws IOException {
    List<Row> rows = read("id\tname\tnote\na\tRAF\t\tshifted\n");

    assertThat(rows).isEmpty();
    assertThat(only()).isEqualTo("facts/small.tsv:2:3: 4 cells where the header has 3");
  }

  @Test
  void refusesAnEmptyLine() throws IOException {
    read("id\tname\tnote\n\na\tRAF\t\n");

    assertThat(only()).isEqualTo("facts/small.tsv:2:1: 1 cells where the header has 3");
  }

  @Test
  void refusesBlanksAroundACell() throws IOException {
    read("id\tname\tnote\na\tRAF \t\n");

    assertThat(only())
        .isEqualTo("facts/small.tsv:2:2: blanks before or after \"RAF\"; remove them");
  }

  @Test
  void refusesBytesThatAreNotUtf8AtTheirLine() throws IOException {
    Path file = folder.resolve("small.tsv");
    Files.write(
        file, "id\tname\tnote\na\tRAF\t\nb\tTGF\u00df\t\n".getBytes(StandardCharsets.ISO_8859_1));

    new Table(file, "facts/small.tsv", HEADER).forEach(problems, row -> {});

    assertThat(only())
        .isEqualTo(
            "facts/small.tsv:3:1: not UTF-8; save the table as UTF-8 without a byte order mark");
  }

  @Test
  void refusesAByteOrderMark() throws IOException {
    read("\ufeffid\tname\tnote\na\tRAF\t\n");

    assertThat(only()).startsWith("facts/small.tsv:1:1: the header has");
  }

  @Test
  void reportsAMissingFile() {
    new Table(folder.resolve("none.tsv"), "facts/none.tsv", HEADER).forEach(problems, row -> {});

    assertThat(only()).startsWith("facts/none.tsv:1:1: cannot be read");
  }

  @Test
  void collectsWhatAConsumerRefusesAndGoesOn() throws IOException {
    List<String> names = new ArrayList<>();
    Path file = Files.writeString(folder.resolve("small.tsv"), "id\tname\tnote\na\t\t\nb\tMEK\t\n");

    new Table(file, "facts/small.tsv", HEADER)
        .forEach(problems, row -> names.add(row.cell("name").required()));

    assertThat(names).containsExactly("MEK");
    assertThat(only()).isEqualTo("facts/small.tsv:2:2: \"name\" must not be empty");
  }

  @Test
  void reportsProblemsInTheOrderOfTheirPlaces() {
    problems.add(new Place("b.tsv", 10, 1), "late");
    problems.add(new Place("a.tsv", 10, 2), "middle");
    problems.add(new Place("a.tsv", 9, 7), "early");

    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("early", "middle", "late");
  }

  private List<Row> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("small.tsv"), text);
    List<Row> rows = new ArrayList<>();
    new Table(file, "facts/small.tsv", HEADER).forEach(problems, rows::add);
    return rows;
  }

  private String only() {
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0).toString();
  }
}
