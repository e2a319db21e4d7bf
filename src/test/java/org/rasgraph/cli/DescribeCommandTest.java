package org.rasgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.cli.TinyProject.Outcome;

class DescribeCommandTest {

  @TempDir private Path folder;

  private TinyProject project;

  @BeforeEach
  void publish() {
    project = TinyProject.published(folder);
  }

  @Test
  void tellsAllThatIsSaidOfAThing() {
    assertThat(project.run("describe", "adagrasib"))
        .isEqualTo(
            new Outcome(
                0,
                """
                adagrasib  (drug:adagrasib)
                <https://w3id.org/rasgraph/drug/adagrasib>

                is a            small molecule (ras:SmallMolecule)
                also called     Krazati, MRTX849
                dcterms:source  identifiers
                ras:broader     KRAS G12C inhibitor (drugclass:KRAS_G12C_inhibitor)

                KRAS H95R confers resistance to adagrasib
                  Hou 2022 supports it, lines 12-14  (statement:hou-2022/s3-02)

                KRAS Y96D confers resistance to adagrasib  [condition: non-small cell lung cancer]
                  Hou 2022 disputes it, lines 12-14  (statement:hou-2022/s3-01)
                  Yang 2023 supports it, lines 811-815; cell line; cites reference:yang-2023/69  (statement:yang-2023/t3-05a)

                3 statements
                """,
                ""));
  }

  @Test
  void takesNamesOfSeveralWordsAndShortNamesAndIris() {
    Outcome outcome = project.run("describe", "AMG", "510");

    assertThat(outcome.out()).startsWith("sotorasib  (drug:sotorasib)\n");
    assertThat(project.run("describe", "drug:sotorasib")).isEqualTo(outcome);
    assertThat(project.run("describe", "https://w3id.org/rasgraph/drug/sotorasib"))
        .isEqualTo(outcome);
  }

  @Test
  void tellsWhatIsNarrowerAndWhatElseNamesIt() {
    assertThat(project.run("describe", "KRAS G12C inhibitor").out())
        .contains("narrower  adagrasib (drug:adagrasib), sotorasib (drug:sotorasib)");
    assertThat(project.run("describe", "gene:KRAS").out()).contains("<- of gene  KRAS H95R (");
  }

  @Test
  void describesStatementsToo() {
    assertThat(project.run("describe", "statement:hou-2022/s3-01").out())
        .contains("statement:hou-2022/s3-01\n<https://", "disputes (ras:Disputes)");
  }

  @Test
  void writesTriples() {
    assertThat(project.run("describe", "adagrasib", "--format", "turtle").out())
        .startsWith("PREFIX ")
        .contains("ras:direction", "\"MRTX849\"");
    assertThat(project.run("describe", "adagrasib", "--format", "jsonld").out())
        .startsWith("{")
        .contains("\"@context\"");
  }

  @Test
  void refusesWhatHasNoOrManyThings() {
    assertThat(project.run("describe", "KRAS").err())
        .isEqualTo(
            "rasgraph: \"KRAS\" is the name of 2 things; write one of gene:KRAS, genegroup:KRAS\n");
    Outcome unknown = project.run("describe", "https://w3id.org/rasgraph/drug/none");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo("rasgraph: the graph says nothing of <https://w3id.org/rasgraph/drug/none>\n");
  }
}
