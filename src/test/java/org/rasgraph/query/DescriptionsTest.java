package org.rasgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

  private final DatasetGraph graphs = Tiny.graphs();
  private final Descriptions descriptions = new Descriptions(graphs, Tiny.prefixes());

  @Test
  void tellsNamesKindsAndWhatIsWider() {
    Description adagrasib = descriptions.describe(thing("drug/adagrasib"));

    assertThat(adagrasib.values(RDF.type.asNode()))
        .extracting(Description.Term::label)
        .containsExactly("small molecule");
    assertThat(adagrasib.values(SKOS.altLabel.asNode()))
        .extracting(Description.Term::label)
        .containsExactly("Krazati", "MRTX849");
    assertThat(adagrasib.values(thing("ontology#broader")))
        .extracting(Description.Term::label)
        .containsExactly("KRAS G12C inhibitor");
  }

  @Test
  void leavesOutWhatRulesDerived() {
    Description variant = descriptions.describe(thing("variant/KRAS_Y96D"));

    assertThat(variant.facts())
        .extracting(fact -> fact.property().label())
        .doesNotContain("confers resistance to", "ras:within");
  }

  @Test
  void tellsWhatIsNarrowerAndWhatElseNamesIt() {
    assertThat(descriptions.describe(thing("drugclass/KRAS_G12C_inhibitor")).uses())
        .extracting(fact -> fact.property().label() + " " + fact.value().label())
        .containsExactly("ras:broader adagrasib", "ras:broader sotorasib");
    assertThat(descriptions.describe(thing("gene/KRAS")).uses())
        .extracting(fact -> fact.property().label() + " " + fact.value().label())
        .containsExactly("of gene KRAS H95R", "of gene KRAS Y96D");
  }

  @Test
  void tellsWhoSaysWhatAndWhere() {
    Description adagrasib = descriptions.describe(thing("drug/adagrasib"));

    assertThat(adagrasib.propositions()).hasSize(2);
    Description.Proposed contested = adagrasib.propositions().get(1);
    assertThat(contested.subject().label()).isEqualTo("KRAS Y96D");
    assertThat(contested.predicate().label()).isEqualTo("confers resistance to");
    assertThat(contested.statements())
        .extracting(said -> said.direction().label() + " " + said.review().label())
        .containsExactly("disputes Hou 2022", "supports Yang 2023");
    assertThat(contested.statements().get(1).circumstances())
        .extracting(fact -> fact.property().label() + " " + fact.value().label())
        .containsExactlyInAnyOrder(
            "condition qualifier non-small cell lung cancer",
            "ras:lines 811-815",
            "ras:evidence cell line",
            "ras:cites reference:yang-2023/69");
  }

  @Test
  void tellsValuesThatAreNotThings() {
    assertThat(descriptions.describe(thing("trial/NCT03600883")).propositions())
        .singleElement()
        .satisfies(said -> assertThat(said.object().label()).isEqualTo("2018"));
  }

  @Test
  void makesTriplesOfAThingItsStatementsAndTheirPassages() {
    assertThat(descriptions.triples(thing("variant/KRAS_H95R")).triples())
        .extracting(triple -> triple.getSubject().getURI())
        .contains(
            thing("variant/KRAS_H95R").getURI(),
            thing("proposition/p2").getURI(),
            thing("statement/hou-2022/s3-02").getURI(),
            thing("passage/hou-2022/12-14").getURI())
        .doesNotContain(thing("statement/hou-2022/s3-01").getURI());
  }

  @Test
  void saysNothingOfWhatIsNotThere() {
    Description nothing = descriptions.describe(thing("drug/none"));

    assertThat(nothing.facts()).isEmpty();
    assertThat(nothing.propositions()).isEmpty();
  }

  private static Node thing(String path) {
    return NodeFactory.createURI("https://w3id.org/rasgraph/" + path);
  }
}
