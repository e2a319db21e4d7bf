package org.rasgraph.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rasgraph.facts.FactsFolder;
import org.rasgraph.table.Problems;

/**
 * Every row of ours is printed in the lines that it cites, and every line of the reviews is
 * accounted for. The editions are not in this repository: where they do not lie beside it, this is
 * skipped and says so.
 */
class GroundedFactsTest {

  private static final Path EDITIONS = Path.of("../shared/reviews");

  @Test
  void everyRowIsGroundedAndEveryLineAccountedFor() {
    assumeTrue(
        Files.isDirectory(EDITIONS),
        "SKIPPED: the review editions are not at "
            + EDITIONS
            + ", so no row was held against its lines");
    Problems problems = new Problems();

    int rows = Grounding.check(FactsFolder.at(Path.of("src/main/facts")), EDITIONS, problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(rows).isPositive();
  }
}
