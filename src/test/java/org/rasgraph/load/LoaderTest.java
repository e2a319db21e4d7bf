package org.rasgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.SmallFacts;
import org.rasgraph.table.Problem;

class LoaderTest {

  private static final String BASE = "https://w3id.org/rasgraph/";

  @TempDir private Path root;

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
  private SmallFacts facts;

  @BeforeEach
  void writeProject() throws IOException {
    facts = SmallFacts.in(root);
    copy("rasgraph.ttl");
    copy("shapes.ttl");
    for (Path rule : Files.list(Path.of("ontology/rules")).toList()) {
      copy("rules/" + rule.getFileName());
    }
  }

  @Test
  void fillsAGraphForEachReviewAndForWhatIsDerived() {
    LoadReport report = load();

    assertThat(report.problems()).isEmpty();
    assertThat(report.triplesByGraph())
        .containsOnlyKeys("derived", "entities", "ontology", "small-2024");
    assertThat(report.statements()).isEqualTo(8);
    assertThat(report.isGood()).isTrue();
  }

  @Test
  void derivesPlainEdges() {
    load();

    assertThat(
            holds("derived", "variant/KRAS_Y96D", "ontology#confersResistanceTo", "drug/adagrasib"))
        .isTrue();
  }

  @Test
  void evidenceOnOneAlleleSaysNothingOfAnother() {
    load();

    assertThat(
            holds("derived", "variant/KRAS_G12C", "ontology#confersResistanceTo", "drug/adagrasib"))
        .isFalse();
  }

  @Test
  void evidenceOnOneDiseaseIsWithinWiderOnesOnly() {
    load();

    assertThat(holds("derived", "disease/LUAD", "ontology#within", "disease/NSCLC")).isTrue();
    assertThat(holds("derived", "disease/NSCLC", "ontology#within", "disease/LUAD")).isFalse();
  }

  @Test
  void leadsAViolationOfAShapeBackToItsRow() {
    facts.entities(
        "variant",
        "KRAS_G12C\tras:Substitution\tKRAS G12C\t\t\t\tras:ofGene gene:KRAS; ras:referenceResidue G; ras:residuePosition 13; ras:alternateResidue C\ttest\t\n"
            + "KRAS_Y96D\tras:Substitution\tKRAS Y96D\t\t\t\tras:ofGene gene:KRAS; ras:referenceResidue Y; ras:residuePosition 96; ras:alternateResidue D\ttest\t\n");

    assertThat(load().problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("facts/entities/variant.tsv:2:1: the label of a substitution is its gene")
        .contains("<https://w3id.org/rasgraph/variant/KRAS_G12C>");
  }

  @Test
  void findsAHierarchyThatGoesRound() {
    facts.entities(
        "disease",
        "LUAD\tras:Disease\tlung adenocarcinoma\t\t\tdisease:NSCLC\t\ttest\t\n"
            + "NSCLC\tras:Disease\tnon-small cell lung cancer\tNSCLC\t\tdisease:LUAD\t\ttest\t\n");

    assertThat(load().problems())
        .extracting(Problem::message)
        .allMatch(message -> message.startsWith("broader goes round in a circle"))
        .hasSize(2);
  }

  @Test
  void doesNotDeriveFromFactsThatAreWrong() {
    facts.statement("drug:adagrasib", "drug:adagrasb");

    LoadReport report = load();

    assertThat(report.isGood()).isFalse();
    assertThat(report.triplesByGraph()).isEmpty();
    assertThat(
            holds("derived", "variant/KRAS_Y96D", "ontology#confersResistanceTo", "drug/adagrasib"))
        .isFalse();
  }

  private LoadReport load() {
    return Loader.of(new Project(root)).load(dataset);
  }

  private boolean holds(String graph, String subject, String predicate, String object) {
    return Txn.calculateRead(
        dataset,
        () ->
            dataset.contains(node("graph/" + graph), node(subject), node(predicate), node(object)));
  }

  private static Node node(String name) {
    return NodeFactory.createURI(BASE + name);
  }

  private void copy(String name) throws IOException {
    Path target = root.resolve("ontology").resolve(name);
    Files.createDirectories(target.getParent());
    Files.copy(Path.of("ontology").resolve(name), target);
  }
}
