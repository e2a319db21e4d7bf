package org.rasgraph.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables as files: one fact a line, in an order that makes a change one line of a diff. */
class FactsFilesTest {

  private static final Path FACTS = Path.of("src/main/facts");

  @TestFactory
  Stream<DynamicTest> everyEntityTableIsSortedByKey() throws IOException {
    return tables(FACTS.resolve("entities"))
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> isSorted(file)));
  }

  @TestFactory
  Stream<DynamicTest> everyMappingTableIsSortedBySubjectPredicateAndObject() throws IOException {
    return tables(FACTS.resolve("mappings"))
        .filter(file -> file.toString().endsWith(".sssom.tsv"))
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> linksAreSorted(file)));
  }

  @TestFactory
  Stream<DynamicTest> everyTableHasUnixLinesAndNoEmptyOne() throws IOException {
    return tables(FACTS).map(file -> DynamicTest.dynamicTest(file.toString(), () -> isClean(file)));
  }

  @Test
  void everyRowOfEveryTableOfTheReviewsIsCurated() throws IOException {
    assertRows("yang-2023", "Table 1", 4);
    assertRows("yang-2023", "Table 2", 35);
    assertRows("yang-2023", "Table 3", 23);
    assertRows("yang-2023", "Table 4", 4);
    assertRows("chen-2021", "Table 1", 8);
    assertRows("chen-2021", "Table 3", 22);
    assertRows("chen-2021", "Table 4", 81);
    assertRows("hou-2022", "Table 1", 26);
    assertRows("hou-2022", "Table 2", 44);
  }

  private static void assertRows(String review, String table, int rows) throws IOException {
    List<String> places =
        Stream.of("trials", "statements")
            .flatMap(name -> lines(FACTS.resolve(review).resolve(name + ".tsv")).stream())
            .map(line -> line.split("\t", -1)[1])
            .filter(place -> place.startsWith(table + " row "))
            .distinct()
            .toList();
    List<String> expected =
        Stream.iterate(1, n -> n + 1).limit(rows).map(n -> table + " row " + n).toList();
    assertThat(places).as(review).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void isSorted(Path file) {
    assertThat(lines(file).stream().skip(1).map(line -> line.split("\t")[0])).isSorted();
  }

  private static void linksAreSorted(Path file) {
    assertThat(lines(file).stream().skip(1).map(line -> line.split("\t")))
        .isSortedAccordingTo(
            Comparator.comparing((String[] cells) -> cells[0])
                .thenComparing(cells -> cells[2])
                .thenComparing(cells -> cells[3]));
  }

  private static void isClean(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).doesNotContain("\r").doesNotContain("\n\n").endsWith("\n");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }
}
