package org.rasgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileReport;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * The vocabulary is OWL 2 DL, consistent, and every class of it can have members: proven by the OWL
 * API and HermiT.
 */
class OwlTest {

  private static final File FILE = new File("ontology/rasgraph.ttl");
  private static final File BORROWED = new File("ontology/borrowed.ttl");
  private static final File ALIGNMENTS = new File("ontology/alignments.ttl");

  @TempDir private File folder;

  @Test
  void isInTheProfileOwl2Dl() throws OWLOntologyCreationException {
    OWLProfileReport report = new OWL2DLProfile().checkOntology(read(FILE));

    assertThat(report.getViolations()).isEmpty();
  }

  @Test
  void isConsistentAndHasNoUnsatisfiableClass() throws OWLOntologyCreationException {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(read(FILE));

    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    reasoner.dispose();
  }

  @Test
  void theReasonerFindsAClassThatCannotHaveMembers() throws Exception {
    File spoilt = new File(folder, "spoilt.ttl");
    java.nio.file.Files.writeString(
        spoilt.toPath(),
        java.nio.file.Files.readString(FILE.toPath())
            + "\nras:Chimera a owl:Class ; rdfs:subClassOf ras:Gene , ras:Disease .\n");
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(read(spoilt));

    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).hasSize(1);
    reasoner.dispose();
  }

  @Test
  void theProfileCheckerFindsAPropertyThatIsBothKinds() throws Exception {
    File spoilt = new File(folder, "spoilt.ttl");
    java.nio.file.Files.writeString(
        spoilt.toPath(),
        java.nio.file.Files.readString(FILE.toPath()) + "\nras:targets a owl:DatatypeProperty .\n");

    assertThat(new OWL2DLProfile().checkOntology(read(spoilt)).isInProfile()).isFalse();
  }

  @Test
  void isInTheProfileTogetherWithItsAlignments() throws OWLOntologyCreationException {
    assertThat(new OWL2DLProfile().checkOntology(aligned(ALIGNMENTS)).getViolations()).isEmpty();
  }

  @Test
  void isConsistentTogetherWithItsAlignments() throws OWLOntologyCreationException {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(aligned(ALIGNMENTS));

    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    reasoner.dispose();
  }

  @Test
  void theReasonerFindsAnAlignmentThatContradictsTheOntology() throws Exception {
    File spoilt = new File(folder, "spoilt.ttl");
    java.nio.file.Files.writeString(
        spoilt.toPath(),
        java.nio.file.Files.readString(ALIGNMENTS.toPath())
            + "\nprov:Organization owl:disjointWith prov:Entity .\n"
            + "ras:Organisation rdfs:subClassOf prov:Entity .\n");
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(aligned(spoilt));

    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isNotEmpty();
    reasoner.dispose();
  }

  /** The alignments, which import the ontology, and the borrowed terms. */
  private static OWLOntology aligned(File alignments) throws OWLOntologyCreationException {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager.loadOntologyFromOntologyDocument(FILE);
    manager.loadOntologyFromOntologyDocument(BORROWED);
    return manager.loadOntologyFromOntologyDocument(alignments);
  }

  private static OWLOntology read(File file) throws OWLOntologyCreationException {
    return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(file);
  }
}
