package org.rasgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueReadTest {

  @TempDir private Path folder;

  @Test
  void tellsWhatTheHeaderAndTheVariablesSay() {
    Path queries = QueryFiles.write(folder, "resistance", "to-drug", QueryFiles.GOOD);

    CannedQuery query = Catalogue.read(queries).find("to-drug");

    assertThat(query.id()).isEqualTo("resistance/to-drug");
    assertThat(query.summary()).startsWith("Alterations reported");
    assertThat(query.tags()).containsExactly("resistance");
    assertThat(query.parameters())
        .containsExactly(new Parameter("_drug_iri", "drug", new Parameter.Iri()));
    assertThat(query.defaults()).containsEntry("drug", "https://w3id.org/rasgraph/drug/adagrasib");
    assertThat(query.breaks()).containsExactly("https://w3id.org/rasgraph/ontology#statedIn");
  }

  @Test
  void leavesOutABadFileAndKeepsItsProblem() {
    QueryFiles.write(folder, "drugs", "broken", "#+ summary: x\nSELECT * {");
    Path queries = QueryFiles.write(folder, "resistance", "to-drug", QueryFiles.GOOD);

    Catalogue catalogue = Catalogue.read(queries);

    assertThat(catalogue.queries()).hasSize(1);
    assertThat(catalogue.problems()).isNotEmpty();
    assertThatThrownBy(() -> catalogue.find("broken"))
        .isInstanceOf(QueryMistake.class)
        .hasMessageContaining("queries/drugs/broken.rq:");
  }

  @Test
  void tellsTheNearestNamesOfAnUnknownOne() {
    Path queries = QueryFiles.write(folder, "resistance", "to-drug", QueryFiles.GOOD);

    assertThatThrownBy(() -> Catalogue.read(queries).find("to-drugs"))
        .isInstanceOf(QueryMistake.class)
        .hasMessage("there is no query \"to-drugs\"; the nearest are \"resistance/to-drug\"");
  }

  @Test
  void asksForTheThemeWhereTwoHaveTheName() {
    QueryFiles.write(folder, "drugs", "to-drug", QueryFiles.GOOD);
    Catalogue catalogue =
        Catalogue.read(QueryFiles.write(folder, "resistance", "to-drug", QueryFiles.GOOD));

    assertThat(catalogue.find("drugs/to-drug").theme()).isEqualTo("drugs");
    assertThatThrownBy(() -> catalogue.find("to-drug"))
        .isInstanceOf(QueryMistake.class)
        .hasMessageContaining("\"drugs/to-drug\", \"resistance/to-drug\"");
  }

  @Test
  void isEmptyWhereThereIsNoFolder() {
    assertThat(Catalogue.read(folder.resolve("none")).queries()).isEmpty();
  }

  @Test
  void readsAFileOfTheUsersOwnWithoutHeader() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rq"), "ASK { ?s ?p ?_x_number }");

    CannedQuery query = Catalogue.readFile(file);

    assertThat(query.id()).isEqualTo("mine");
    assertThat(query.parameters()).extracting(Parameter::name).containsExactly("x");
  }

  @Test
  void tellsWhereAFileOfTheUsersOwnIsWrong() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rq"), "SELECT *\nWHERE { ?s ?p }");

    assertThatThrownBy(() -> Catalogue.readFile(file))
        .isInstanceOf(QueryMistake.class)
        .hasMessageContaining("mine.rq:2:15: not SPARQL 1.1")
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> Catalogue.readFile(folder.resolve("none.rq")))
        .isInstanceOf(QueryMistake.class)
        .hasMessageContaining("cannot be read");
  }
}
