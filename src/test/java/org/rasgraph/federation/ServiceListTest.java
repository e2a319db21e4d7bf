package org.rasgraph.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceListTest {

  private static final String HEADER = "endpoint\tlocal\taddress\tnote\n";

  @TempDir private Path folder;

  @Test
  void leadsToAddresses() throws IOException {
    ServiceList list =
        read("https://a.example/sparql\t\t\tA\nhttp://b.example/\tlocal\thttp://[::1]:3030/b\tB\n");

    assertThat(list.iris()).containsExactly("https://a.example/sparql", "http://b.example/");
    assertThat(list.find("https://a.example/sparql"))
        .hasValueSatisfying(
            endpoint -> {
              assertThat(endpoint.address()).isEqualTo(endpoint.iri());
              assertThat(endpoint.port()).isEqualTo(443);
              assertThat(endpoint.isLocal()).isFalse();
            });
    assertThat(list.find("http://b.example/"))
        .hasValueSatisfying(
            endpoint -> {
              assertThat(endpoint.address()).hasToString("http://[::1]:3030/b");
              assertThat(endpoint.port()).isEqualTo(3030);
              assertThat(endpoint.isLocal()).isTrue();
            });
    assertThat(list.find("https://a.example/sparql/")).isEmpty();
  }

  @Test
  void shipsWithoutLocalEntries() {
    ServiceList list = ServiceList.shipped();

    assertThat(list.iris())
        .contains("https://sparql.uniprot.org/sparql", "https://query.wikidata.org/sparql");
    assertThat(list.endpoints()).noneMatch(Endpoint::isLocal);
    assertThat(list.endpoints()).allMatch(endpoint -> endpoint.address().equals(endpoint.iri()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "file:///etc/passwd~~~x           | 2:1: | must be like https://host/sparql",
        "ftp://a.example/~~~x             | 2:1: | must be like https://host/sparql",
        "a.example/sparql~~~x             | 2:1: | must be like https://host/sparql",
        "https://a.example/ x~~~x         | 2:1: | Illegal character",
        "https://u:p@a.example/~~~x       | 2:1: | must not hold a name or password",
        "https://a.example/#x~~~x         | 2:1: | without a fragment",
        "~~~x                             | 2:1: | must not be empty",
        "https://a.example/~yes~~x        | 2:2: | must be \"local\" or empty",
        "https://a.example/~~jar:file:x~x | 2:3: | must be like https://host/sparql",
        "https://a.example/~~x            | 2:3: | 3 cells where the header has 4",
        "https://a.example/~~~x;https://a.example/~~~x | 3:1: | is listed twice",
      })
  void refusesWhatCannotBeUsed(String rows, String place, String message) {
    MalformedServiceList refused =
        catchThrowableOfType(
            MalformedServiceList.class,
            () -> read(rows.replace('~', '\t').replace(';', '\n') + "\n"));

    assertThat(refused.problems())
        .singleElement()
        .asString()
        .contains("mine.tsv:" + place)
        .contains(message);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    MalformedServiceList refused =
        catchThrowableOfType(
            MalformedServiceList.class, () -> ServiceList.read(folder.resolve("none.tsv")));

    assertThat(refused.problems()).singleElement().asString().contains("none.tsv");
  }

  private ServiceList read(String rows) throws IOException {
    return ServiceList.read(Files.writeString(folder.resolve("mine.tsv"), HEADER + rows));
  }
}
