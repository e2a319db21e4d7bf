package org.rasgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rasgraph.load.Project;

class CommittedTriplesTest {

  private static final Project PROJECT = new Project(Path.of(""));

  @Test
  void sayWhatTheFactsSayByteForByte() throws IOException {
    assumeThat(PROJECT.triples()).exists();
    try (LocalGraphs local = LocalGraphs.load(PROJECT)) {
      GraphWriter graphs = new GraphWriter(local.graphs(), local.prefixes());

      assertThat(new TriplesFolder(PROJECT.triples()).differing(graphs))
          .as("renew them with ./rasgraph export --triples, and read the difference")
          .isEmpty();
    }
  }
}
