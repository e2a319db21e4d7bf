package org.rasgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.SmallFacts;
import org.rasgraph.cli.TinyProject.Outcome;
import org.rasgraph.load.Project;

/** A user's own ontology beside ours, from the command line to the answer of a canned query. */
class ImportTest {

  private static final Path SLICE = Path.of("src/test/resources/imports/doid-slice.ttl");
  private static final String LUNG_CANCER = "class=http://purl.obolibrary.org/obo/DOID_1324";

  @TempDir private Path folder;

  private TinyProject project;
  private Path ontology;

  @BeforeEach
  void writeProject() throws IOException {
    Path root = folder.resolve("project");
    project = TinyProject.empty(root);
    SmallFacts.in(root)
        .namespaces("DOID\thttp://purl.obolibrary.org/obo/DOID_\t\t\\d+\tHuman Disease Ontology\n")
        .mappings(
            link("LUAD", "lung adenocarcinoma", "3910", "lung adenocarcinoma")
                + link(
                    "NSCLC", "non-small cell lung cancer", "3908", "non-small cell lung cancer"));
    for (String name : new String[] {"things-under-class", "drugs-in-disease-subtree"}) {
      project.write(
          "queries/links/" + name + ".rq",
          Files.readString(Path.of("queries/links", name + ".rq")));
    }
    ontology = Files.copy(SLICE, folder.resolve("doid.ttl"));
  }

  @Test
  void anImportedHierarchyReachesOurThingsThroughTheirLinks() {
    assertThat(thingsUnderLungCancer()).doesNotContain("NSCLC", "LUAD");

    assertThat(project.run("load", "--import", ontology.toString()).exitCode()).isZero();

    assertThat(thingsUnderLungCancer()).contains("disease/NSCLC", "disease/LUAD");
  }

  @Test
  void therapiesAreFoundByAWiderClass() {
    project.run("load", "--import", ontology.toString());

    Outcome therapies =
        project.run("query", "drugs-in-disease-subtree", "--param", LUNG_CANCER, "--format", "csv");

    assertThat(therapies.exitCode()).isZero();
    assertThat(therapies.out()).contains("drug/sotorasib", "disease/NSCLC");
  }

  @Test
  void whatWasImportedIsRememberedUntilItIsForgotten() {
    project.run("load", "--import", ontology.toString());
    project.run("load");
    assertThat(thingsUnderLungCancer()).contains("disease/LUAD");

    project.run("load", "--no-imports");
    assertThat(thingsUnderLungCancer()).doesNotContain("disease/LUAD");
  }

  @Test
  void aChangedImportIsLoadedAnew() throws IOException {
    project.run("load", "--import", folder.resolve("doid.ttl").toString());
    Publisher publisher = new Publisher(new Project(project.root()), project.store());
    assertThat(publisher.isFresh()).isTrue();

    Files.writeString(
        ontology,
        Files.readString(ontology)
            .replace("rdfs:subClassOf obo:DOID_3908", "rdfs:seeAlso obo:DOID_3908"));

    assertThat(publisher.isFresh()).isFalse();
    assertThat(thingsUnderLungCancer()).contains("disease/NSCLC").doesNotContain("disease/LUAD");
  }

  @Test
  void aMalformedImportIsToldWithItsPlaceAndChangesNothing() throws IOException {
    project.run("load");
    String before = project.store().currentName().orElseThrow();
    Path bad =
        Files.writeString(folder.resolve("bad.ttl"), "<urn:a> <urn:b> <urn:c> .\nnonsense\n");

    Outcome load = project.run("load", "--import", bad.toString());

    assertThat(load.exitCode()).isEqualTo(1);
    assertThat(load.err()).contains(bad + ":2:").contains("nothing was changed");
    assertThat(project.store().currentName()).contains(before);
  }

  @Test
  void aMissingImportIsWrongUsage() {
    Outcome load = project.run("load", "--import", folder.resolve("nowhere.owl").toString());

    assertThat(load.exitCode()).isEqualTo(2);
    assertThat(load.err()).contains("there is no file or folder");
  }

  @Test
  void anImportThatIsGoneLeavesWhatWasPublished() throws IOException {
    project.run("load", "--import", ontology.toString());
    Files.delete(ontology);

    assertThat(thingsUnderLungCancer()).contains("disease/LUAD");
    assertThat(project.run("load").exitCode()).isEqualTo(1);
  }

  @Test
  void namesStillMeanOurThings() {
    project.run("load", "--import", ontology.toString());

    assertThat(project.run("describe", "lung adenocarcinoma").out())
        .startsWith("lung adenocarcinoma  (disease:LUAD)");
  }

  private String thingsUnderLungCancer() {
    Outcome outcome =
        project.run("query", "things-under-class", "--param", LUNG_CANCER, "--format", "csv");
    assertThat(outcome.exitCode()).isZero();
    return outcome.out();
  }

  private static String link(String key, String label, String id, String name) {
    return "disease:%s\t%s\tskos:exactMatch\tDOID:%s\t%s\tsemapv:LexicalMatching\trasgraph\ttest\t\n"
        .formatted(key, label, id, name);
  }
}
