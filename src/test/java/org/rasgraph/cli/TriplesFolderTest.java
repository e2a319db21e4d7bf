package org.rasgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.query.Tiny;

class TriplesFolderTest {

  @TempDir private Path folder;

  private final GraphWriter graphs = new GraphWriter(Tiny.graphs(), Tiny.prefixes());

  @Test
  void writesOneFileAGraphAndNotTheOntology() throws IOException {
    assertThat(new TriplesFolder(folder).renew(graphs))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("derived.trig", "entities.trig", "hou-2022.trig", "yang-2023.trig");
    assertThat(folder).isDirectoryNotContaining("glob:**ontology*");
  }

  @Test
  void changesNothingWhereTheFilesSayTheSame() throws IOException {
    new TriplesFolder(folder).renew(graphs);

    assertThat(new TriplesFolder(folder).differing(new GraphWriter(Tiny.graphs(), Tiny.prefixes())))
        .isEmpty();
    assertThat(new TriplesFolder(folder).renew(graphs)).isEmpty();
  }

  @Test
  void findsAndMendsAChangedAMissingAndASurplusFile() throws IOException {
    TriplesFolder triples = new TriplesFolder(folder);
    triples.renew(graphs);
    Files.writeString(folder.resolve("derived.trig"), "# edited by hand\n");
    Files.delete(folder.resolve("entities.trig"));
    Files.writeString(folder.resolve("old.trig"), "");

    assertThat(triples.differing(graphs))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("derived.trig", "entities.trig", "old.trig");
    triples.renew(graphs);
    assertThat(triples.differing(graphs)).isEmpty();
    assertThat(folder.resolve("old.trig")).doesNotExist();
  }
}
