package org.rasgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.cli.TinyProject.Outcome;
import org.rasgraph.federation.PlayedEndpoints;

class QueryCommandTest {

  @TempDir private Path folder;

  private TinyProject project;

  @BeforeEach
  void publish() {
    project = TinyProject.published(folder);
  }

  @Test
  void answersWithATable() {
    Outcome outcome = project.run("query", "to-drug", "--param", "drug=MRTX849");

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                """
                alteration         drug            review
                -----------------  --------------  ---------------------
                variant:KRAS_H95R  drug:adagrasib  publication:hou-2022
                variant:KRAS_Y96D  drug:adagrasib  publication:hou-2022
                variant:KRAS_Y96D  drug:adagrasib  publication:yang-2023
                """,
                "3 rows\n"));
  }

  @Test
  void writesNothingButTheDataInOtherFormats() {
    Outcome outcome = project.run("query", "resistance/to-drug", "--format", "csv");

    assertThat(outcome.out()).startsWith("alteration,drug,review\r\n").hasLineCount(4);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void runsAFileOfTheUsersOwn() {
    Path file =
        project.write("mine.rq", "ASK { ?s <https://w3id.org/rasgraph/ontology#object> ?_x_iri }");

    assertThat(project.run("query", file.toString(), "-p", "x=adagrasib").out()).isEqualTo("yes\n");
    assertThat(project.run("query", file.toString(), "-p", "x=sotorasib").out()).isEqualTo("no\n");
  }

  @Test
  void shortensIrisByThePrefixesOfTheQuery() {
    Path file =
        project.write(
            "mine.rq",
            "PREFIX d: <https://w3id.org/rasgraph/drug/> SELECT ?x { BIND(d:adagrasib AS ?x) }");

    assertThat(project.run("query", file.toString()).out()).contains("d:adagrasib");
  }

  @Test
  void listsTheCatalogue() {
    Outcome list = project.run("query");

    assertThat(list)
        .isEqualTo(
            new Outcome(
                0,
                """
                resistance/to-drug  Alterations reported to confer resistance to a drug
                                    --param drug=drug:adagrasib
                """,
                ""));
    assertThat(project.run("query", "--list")).isEqualTo(list);
  }

  @Test
  void tellsTheProblemsOfFilesThatItCannotList() {
    project.write("queries/drugs/bad.rq", "SELECT");

    Outcome list = project.run("query");

    assertThat(list.exitCode()).isEqualTo(1);
    assertThat(list.out()).contains("resistance/to-drug");
    assertThat(list.err()).contains("queries/drugs/bad.rq:1:");
  }

  @Test
  void refusesWhatIsNotThereInOneLine() {
    assertMistake(project.run("query", "to-drugs"), "the nearest are \"resistance/to-drug\"");
    assertMistake(project.run("query", "to-drug", "-p", "gene=x"), "it has \"drug\"");
    assertMistake(project.run("query", "to-drug", "-p", "drug=adagrasip"), "drug:adagrasib");
    assertMistake(project.run("query", "to-drug", "-f", "turtle"), "cannot be written as turtle");
    assertMistake(project.run("query", "none.rq"), "none.rq");
  }

  @Test
  void asksOnlyServicesOfTheList() {
    Path file =
        project.write("ask.rq", "ASK { SERVICE <https://elsewhere.example/> { ?s ?p ?o } }");

    assertMistake(
        project.run("query", file.toString()), "not in the list that comes with rasgraph");
    assertMistake(
        project.run("query", file.toString(), "--services", "none"), "not in the empty list");
  }

  @Test
  void asksServicesOfAListOfTheUsersOwn() {
    String address = "http://proteins.example/sparql";
    try (PlayedEndpoints played =
        new PlayedEndpoints(Map.of(address, "<urn:ex:a> a <urn:ex:b> ."))) {
      Path file = project.write("ask.rq", "ASK { SERVICE <%s> { ?s a ?o } }".formatted(address));

      Outcome outcome =
          project.run("query", file.toString(), "--services", played.list(folder).toString());

      assertThat(outcome.out()).isEqualTo("yes\n");
    }
  }

  @Test
  void tellsThatAServiceDoesNotAnswer() {
    Path list =
        project.write(
            "list.tsv",
            "endpoint\tlocal\taddress\tnote\nhttp://localhost:1/\tlocal\t\tnobody listens\n");
    Path file = project.write("ask.rq", "ASK { SERVICE <http://localhost:1/> { ?s a ?o } }");

    Outcome outcome = project.run("query", file.toString(), "--services", list.toString());

    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.err()).contains("the service http://localhost:1/ does not answer");
    assertThat(outcome.err()).hasLineCount(1);
  }

  @Test
  void tellsAllThatIsWrongInAListOfServices() {
    Path list =
        project.write(
            "list.tsv", "endpoint\tlocal\taddress\tnote\nx\t\t\t\nhttp://a.example/\tx\t\t\n");

    Outcome outcome = project.run("query", "to-drug", "--services", list.toString());

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("list.tsv:2:1:").contains("list.tsv:3:2:").hasLineCount(3);
  }

  private static void assertMistake(Outcome outcome, String message) {
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("rasgraph: ").contains(message).hasLineCount(1);
  }
}
