package org.rasgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.cli.TinyProject.Outcome;

/** When a command loads, and what it does where the facts or the store are in the way. */
class PublishingTest {

  private static final String BROKEN = "src/main/facts/entities/gene.tsv";

  @TempDir private Path folder;

  @Test
  void loadPublishesTheFactsOfThisCheckout() {
    Path store = folder.resolve("store");

    Outcome load = TinyProject.runAnywhere("load", "--project", ".", "--store", store.toString());

    assertThat(load).isEqualTo(new Outcome(0, "", ""));
    Outcome described =
        TinyProject.runAnywhere(
            "describe", "--project", ".", "--store", store.toString(), "AMG 510");
    assertThat(described.out()).startsWith("sotorasib  (drug:sotorasib)");
    assertThat(new ProjectPublisher(store).isFresh()).isTrue();
  }

  @Test
  void aBrokenTableIsToldWithItsPlaceAndChangesNothing() {
    TinyProject project = TinyProject.published(folder);
    String before = project.store().currentName().orElseThrow();
    project.write(BROKEN, "ky\ttype\n");

    Outcome load = project.run("load");

    assertThat(load.exitCode()).isEqualTo(1);
    assertThat(load.err()).contains("gene.tsv:1:1: ").contains("in the facts; nothing was changed");
    assertThat(project.store().currentName()).contains(before);
  }

  @Test
  void checkTellsTheProblemsOfFactsAndQueriesTogether() {
    TinyProject project = TinyProject.empty(folder);
    project.write(BROKEN, "ky\ttype\n");
    project.write("queries/drugs/bad.rq", "SELECT");

    Outcome check = project.run("check");

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.out()).contains("gene.tsv:1:1: ").contains("queries/drugs/bad.rq:1:1: has no");
    assertThat(check.err()).endsWith(" problems\n");
  }

  @Test
  void checkFindsNothingInThisCheckout() {
    Outcome check = TinyProject.runAnywhere("check", "--project", ".");

    assertThat(check.out()).isEmpty();
    assertThat(check.exitCode()).isZero();
    assertThat(check.err()).startsWith("good: ");
  }

  @Test
  void checkOpensTheEditionsWhereTheyAreGiven() {
    Outcome check =
        TinyProject.runAnywhere("check", "--project", ".", "--reviews", folder.toString());

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.out()).contains("review.tsv:2:");
    assertThat(check.err()).contains("0 rows held against their lines");
  }

  @Test
  void aQueryGoesOnWithWhatWasPublishedWhereTheFactsAreBroken() {
    TinyProject project = TinyProject.published(folder);
    project.write(BROKEN, "ky\ttype\n");

    Outcome outcome = project.run("query", "to-drug");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).endsWith("3 rows\n");
  }

  @Test
  void aQueryTellsTheProblemsWhereNothingWasPublished() {
    TinyProject project = TinyProject.empty(folder);
    project.write(BROKEN, "ky\ttype\n");

    Outcome outcome = project.run("query", "to-drug");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("gene.tsv:1:1: ");
  }

  @Test
  void aSecondLoaderIsTurnedAway() {
    TinyProject project = TinyProject.empty(folder);
    AtomicReference<Outcome> second = new AtomicReference<>();

    project
        .store()
        .publish(
            graphs -> {
              second.set(project.run("load"));
              return false;
            });

    assertThat(second.get().exitCode()).isEqualTo(3);
    assertThat(second.get().err()).contains("is being loaded by process").hasLineCount(1);
  }

  @Test
  void isStaleOnceAFactOrTheOntologyChanges() {
    TinyProject project = TinyProject.published(folder);
    Publisher publisher =
        new Publisher(new org.rasgraph.load.Project(project.root()), project.store());
    assertThat(publisher.isFresh()).isTrue();

    project.write("ontology/rules/more.rq", "# more");

    assertThat(publisher.isFresh()).isFalse();
  }

  private record ProjectPublisher(Path store) {

    boolean isFresh() {
      return new Publisher(
              new org.rasgraph.load.Project(Path.of(".")), org.rasgraph.store.Store.at(store))
          .isFresh();
    }
  }
}
