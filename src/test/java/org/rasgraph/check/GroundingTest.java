package org.rasgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.SmallFacts;
import org.rasgraph.facts.FactsFolder;
import org.rasgraph.table.Problems;

class GroundingTest {

  private static final String EDITION =
      """
      A small review

      The KRAS Y96D mutation confers resistance to the inhibitor adag-
      rasib (MRTX849) in NSCLC: 37.1 % of 124 patients (p < 0.001), seven of them with G12D/R.

      Nothing is said in this line.




      NCT03600883 (CodeBreaK 100) AMG 510
      began in 2018 with 793 patients, NSCLC, KRAS(G12C)
      end
      """;

  @TempDir private Path root;

  private final Problems problems = new Problems();
  private SmallFacts facts;

  @BeforeEach
  void writeFactsAndEdition() throws IOException {
    facts = SmallFacts.in(root);
    edition(EDITION);
    facts.write(
        "small-2024/coverage.tsv",
        "lines\tstatements\treason\n1\t\theading\n3-4\ts1-01\t\n6\t\ttransition\n13\tt1-01\tend\n");
  }

  @Test
  void acceptsRowsWhoseLinesPrintThem() {
    assertThat(check()).isEqualTo(2);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void refusesWrongLines() {
    facts.statement("\t3-4\t", "\t6\t");

    assertThat(firstProblem())
        .startsWith(
            "facts/small-2024/statements.tsv:2:6: no name of variant:KRAS_Y96D is printed in the cited lines");
  }

  @Test
  void refusesAWrongEntity() {
    facts.statement("drug:adagrasib", "drug:sotorasib");

    assertThat(firstProblem())
        .isEqualTo(
            "facts/small-2024/statements.tsv:2:8: no name of drug:sotorasib is printed in the cited lines; looked for AMG 510, sotorasib");
  }

  @Test
  void refusesAWrongQualifier() {
    facts.statement("\tdisease:NSCLC\t", "\tdisease:LUAD\t");

    assertThat(firstProblem())
        .startsWith("facts/small-2024/statements.tsv:2:9: no name of disease:LUAD");
  }

  @Test
  void refusesAWrongFigure() {
    facts.measurements("m1\ts1-01\t4\tras:Frequency\t\t37.2\t%\t124\t\t<0.001\t\t\t\t\n");

    assertThat(firstProblem())
        .isEqualTo(
            "facts/small-2024/measurements.tsv:2:1: the figure 37.2 is not printed in the cited lines");
  }

  @Test
  void refusesAWrongSample() {
    facts.measurements("m1\ts1-01\t4\tras:Frequency\t\t37.1\t%\t12\t\t\t\t\t\t\n");

    assertThat(firstProblem()).endsWith("the figure 12 is not printed in the cited lines");
  }

  @Test
  void readsNumbersInWords() {
    facts.measurements("m1\ts1-01\t4\tras:Frequency\t\t37.1\t%\t7/124\t\t\t\t\t\t\n");
    check();

    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void refusesAWrongYear() {
    facts.trial("2018", "2019");

    assertThat(firstProblem()).endsWith("the figure 2019 is not printed in the cited lines");
  }

  @Test
  void refusesAWrongTrialNumber() throws IOException {
    edition(EDITION.replace("NCT03600883", "NCT03600884"));

    assertThat(firstProblem()).contains("no name of trial:NCT03600883 is printed");
  }

  @Test
  void refusesAWrongAcronym() {
    facts.trial("CodeBreaK 100", "CodeBreaK 101");

    assertThat(firstProblem()).endsWith("\"CodeBreaK 101\" is not printed in the cited lines");
  }

  @Test
  void refusesLinesThatTheEditionDoesNotHave() {
    facts.statement("\t3-4\t", "\t3-44\t");

    assertThat(firstProblem()).contains("cites lines 3-44; the edition has 13 lines");
  }

  @Test
  void refusesAnotherEdition() throws IOException {
    Files.writeString(root.resolve("small-2024.txt"), EDITION + "\n");

    assertThat(firstProblem())
        .startsWith("facts/small-2024/review.tsv:2:1: the edition has the SHA-256");
  }

  @Test
  void reportsAMissingEdition() throws IOException {
    Files.delete(root.resolve("small-2024.txt"));

    assertThat(firstProblem()).contains("the edition small-2024.txt cannot be read");
  }

  @Test
  void reportsLinesThatNothingAccountsFor() {
    facts.write("small-2024/coverage.tsv", "lines\tstatements\treason\n1\t\theading\n13\t\tend\n");

    assertThat(firstProblem())
        .isEqualTo(
            "facts/small-2024/coverage.tsv:1:1: lines 6-6 of small-2024 gave no statement; curate them, or say here why they give none");
  }

  @Test
  void reportsALedgerThatNamesNoStatement() {
    facts.write("small-2024/coverage.tsv", "lines\tstatements\treason\n1-13\ts9-99\t\n");

    assertThat(firstProblem())
        .isEqualTo(
            "facts/small-2024/coverage.tsv:2:2: there is no statement \"s9-99\" in this review");
  }

  @Test
  void refusesALedgerRowThatExplainsNothing() {
    facts.write("small-2024/coverage.tsv", "lines\tstatements\treason\n1-13\t\t\n");
    check();

    assertThat(problems.sorted())
        .extracting(problem -> problem.toString())
        .anyMatch(problem -> problem.contains("coverage.tsv:2:3: says neither which statements"));
  }

  private int check() {
    return Grounding.check(FactsFolder.at(facts.folder()), root, problems);
  }

  private String firstProblem() {
    check();
    assertThat(problems.sorted()).isNotEmpty();
    return problems.sorted().get(0).toString();
  }

  /** Writes the edition and puts its digest into the review's table, as a curator would. */
  private void edition(String text) throws IOException {
    Files.writeString(root.resolve("small-2024.txt"), text);
    Path review = facts.folder().resolve("small-2024/review.tsv");
    Files.writeString(review, Files.readString(review).replaceAll("[0-9a-f]{64}", sha256(text)));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
