package org.rasgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The vocabulary explains itself. */
class OntologyTest {

  private final Ontology ontology = Ontology.read(Path.of("ontology"));

  @Test
  void everyTermHasALabelADefinitionAndTheSourceOfItsMeaning() {
    for (Node property :
        List.of(
            RDFS.label.asNode(),
            SKOS.definition.asNode(),
            DCTerms.source.asNode(),
            RDFS.isDefinedBy.asNode())) {
      assertThat(ontology.terms().filter(term -> !has(term, property)))
          .as("terms without %s", property.getLocalName())
          .isEmpty();
    }
  }

  @Test
  void everyClassAndPropertyHasAnExampleOfUse() {
    assertThat(
            ontology
                .terms()
                .filter(term -> !isIndividual(term))
                .filter(term -> !has(term, SKOS.example.asNode())))
        .isEmpty();
  }

  @Test
  void everyPropertyThatDataUseHasADomainAndARange() {
    Set<Node> open = Set.of(Ras.STATES, Ras.STATES_VALUE, Ras.OBJECT_VALUE);
    assertThat(
            ontology
                .terms()
                .flatMap(term -> ontology.property(term).stream())
                .filter(property -> property.domain().isEmpty() || property.range().isEmpty())
                .map(Property::iri)
                .filter(iri -> !open.contains(iri)))
        .isEmpty();
  }

  @Test
  void noTwoTermsOfAKindShareALabel() {
    List<String> labels =
        ontology
            .terms()
            .filter(term -> ontology.property(term).isPresent())
            .map(ontology::label)
            .toList();
    assertThat(labels).doesNotHaveDuplicates();
  }

  @Test
  void saysItsVersionLicenceAndCreators() {
    Node itself = NodeFactory.createURI("https://w3id.org/rasgraph/ontology");
    assertThat(has(itself, OWL2.versionIRI.asNode())).isTrue();
    assertThat(has(itself, DCTerms.license.asNode())).isTrue();
    assertThat(has(itself, DCTerms.creator.asNode())).isTrue();
  }

  @Test
  void everyKeyPrefixNamesOneClass() {
    assertThat(ontology.keyPrefixes()).contains("gene", "drug", "variant", "disease", "trial");
    assertThat(ontology.classOfKeyPrefix("drug")).contains(Ras.term("Drug"));
  }

  @Test
  void knowsWhichClassesLieUnderWhich() {
    assertThat(ontology.isA(Ras.term("Substitution"), Ras.term("Entity"))).isTrue();
    assertThat(ontology.isA(Ras.term("Entity"), Ras.term("Substitution"))).isFalse();
  }

  @Test
  void readsADomainThatIsAUnion() {
    assertThat(ontology.property(Ras.term("studiedIn")).orElseThrow().range())
        .containsExactlyInAnyOrder(Ras.term("Disease"), Ras.term("ModelSystem"));
  }

  private boolean has(Node subject, Node property) {
    return ontology.graph().contains(subject, property, Node.ANY);
  }

  private boolean isIndividual(Node term) {
    return ontology.graph().contains(term, RDF.type.asNode(), OWL2.NamedIndividual.asNode())
        || ontology.graph().contains(term, RDF.type.asNode(), OWL.Ontology.asNode());
  }
}
