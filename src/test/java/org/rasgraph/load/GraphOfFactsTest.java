package org.rasgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold, and what must never follow, in the graph of the facts as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphOfFactsTest {

  private static final String PREFIXES =
      """
      PREFIX ras: <https://w3id.org/rasgraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX disease: <https://w3id.org/rasgraph/disease/>
      PREFIX drug: <https://w3id.org/rasgraph/drug/>
      PREFIX gene: <https://w3id.org/rasgraph/gene/>
      PREFIX variant: <https://w3id.org/rasgraph/variant/>
      PREFIX publication: <https://w3id.org/rasgraph/publication/>
      """;

  private final DatasetGraph graph = DatabaseMgr.createDatasetGraph();

  @BeforeAll
  void load() {
    assertThat(Loader.of(new Project(Path.of(""))).load(graph).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AMG 510,drug/sotorasib",
    "LUMAKRAS,drug/sotorasib",
    "MRTX849,drug/adagrasib",
    "MEK162,drug/binimetinib",
    "AZD6244,drug/selumetinib",
    "GSK1120212,drug/trametinib",
    "VS-6766,drug/avutometinib",
    "RO5126766,drug/avutometinib",
    "VS-6063,drug/defactinib",
    "SHP2,gene/PTPN11",
    "MEK1,gene/MAP2K1"
  })
  void aThingIsOneEntityUnderAllItsNames(String name, String entity) {
    assertThat(
            holds("<https://w3id.org/rasgraph/" + entity + "> skos:altLabel \"" + name + "\"@en")
                && !holds(
                    "?other rdfs:label|skos:altLabel \""
                        + name
                        + "\"@en ; a ras:Entity . FILTER(?other != <https://w3id.org/rasgraph/"
                        + entity
                        + ">)"))
        .isTrue();
  }

  @Test
  void g12dDoesNotInheritSotorasib() {
    assertThat(holds("?p ras:object drug:sotorasib ; ras:profileQualifier variant:KRAS_G12C"))
        .isTrue();
    assertThat(
            holds(
                "?p ras:object|ras:subject drug:sotorasib ; ras:profileQualifier|ras:subject variant:KRAS_G12D"))
        .isFalse();
    assertThat(holds("drug:sotorasib ras:targets|ras:studiedAgainst variant:KRAS_G12D")).isFalse();
  }

  @Test
  void evidenceInSolidTumoursIsNoEvidenceInLeukaemia() {
    assertThat(holds("disease:NSCLC ras:within disease:solid_tumor")).isTrue();
    assertThat(holds("disease:AML ras:within disease:solid_tumor")).isFalse();
    assertThat(holds("drug:sotorasib ras:approvedFor|ras:effectiveIn|ras:studiedIn disease:AML"))
        .isFalse();
  }

  @Test
  void whatIsDeniedOfColorectalCancerIsNeverSaidOfIt() {
    String sensitizedIn =
        """
        ?p ras:subject variant:FGFR1_loss ; ras:predicate ras:confersSensitivityTo ;
           ras:object drug:trametinib ; ras:conditionQualifier ?disease .
        ?s ras:proposition ?p ; ras:direction\s""";
    assertThat(holds(sensitizedIn + "ras:Supports . ?disease ras:within disease:NSCLC")).isTrue();
    assertThat(holds(sensitizedIn + "ras:Disputes . ?disease ras:within disease:CRC")).isTrue();
    assertThat(holds(sensitizedIn + "ras:Supports . ?disease ras:within disease:CRC")).isFalse();
    assertThat(holds(sensitizedIn + "ras:Supports . disease:CRC ras:within ?disease")).isFalse();
  }

  @Test
  void whatNobodyPutsAsSoIsTentativeAndWhatSomebodyDoesIsNot() {
    String supported =
        "?s ras:proposition ?p ; ras:direction ras:Supports ; ras:strength ?strength . ";
    assertThat(holds("?p ras:tentative true . " + supported)).isTrue();
    assertThat(holds("?p ras:tentative true . " + supported + "FILTER(?strength = ras:Asserted)"))
        .isFalse();
    assertThat(
            holds(
                supported
                    + "FILTER(?strength != ras:Asserted) FILTER NOT EXISTS { ?p ras:tentative true } "
                    + "FILTER NOT EXISTS { ?t ras:proposition ?p ; ras:direction ras:Supports ; ras:strength ras:Asserted }"))
        .isFalse();
  }

  @Test
  void everyPlainEdgeIsSupportedByAStatement() {
    assertThat(
            holds(
                """
                GRAPH <https://w3id.org/rasgraph/graph/derived> { ?subject ?predicate ?object }
                ?predicate rdfs:subPropertyOf+ ras:states .
                FILTER NOT EXISTS {
                  ?p ras:subject ?subject ; ras:predicate ?predicate ; ras:object ?object .
                  ?s ras:proposition ?p ; ras:direction ras:Supports
                }"""))
        .isFalse();
  }

  @Test
  void whatIsOnlyDisputedIsNoPlainEdge() {
    String disputedOnly =
        """
        ?against ras:direction ras:Disputes ; ras:proposition ?p .
        ?p ras:subject ?subject ; ras:predicate ?predicate ; ras:object ?object .
        FILTER NOT EXISTS {
          ?q ras:subject ?subject ; ras:predicate ?predicate ; ras:object ?object .
          ?for ras:proposition ?q ; ras:direction ras:Supports
        }
        """;
    assertThat(holds(disputedOnly)).isTrue();
    assertThat(holds(disputedOnly + " ?subject ?predicate ?object")).isFalse();
  }

  @Test
  void whatIsSupportedAndDisputedCarriesThatItIsContested() {
    assertThat(
            holds(
                """
                ?for ras:direction ras:Supports ; ras:proposition ?p .
                ?against ras:direction ras:Disputes ; ras:proposition ?p .
                FILTER NOT EXISTS { ?p ras:contested true }"""))
        .isFalse();
  }

  @Test
  void everyStatementPointsToThePassageThatMakesIt() {
    assertThat(
            holds(
                "?s a ras:Statement . FILTER NOT EXISTS { ?s ras:passage/ras:edition/ras:sha256 ?digest }"))
        .isFalse();
  }

  @Test
  void moreThanFiftyContradictionsAreFound() {
    assertThat(QueryCount.of(graph, PREFIXES + "SELECT DISTINCT ?c { ?c a ras:Contradiction }"))
        .isGreaterThan(50);
  }

  private boolean holds(String pattern) {
    return Txn.calculateRead(
        graph,
        () -> QueryExec.dataset(graph).query(PREFIXES + "ASK { " + pattern + " }").build().ask());
  }

  /** Counts the rows of a query within a read transaction. */
  private static final class QueryCount {

    static long of(DatasetGraph graph, String query) {
      return Txn.calculateRead(
          graph,
          () -> {
            try (QueryExec run = QueryExec.dataset(graph).query(query).build()) {
              return run.select().stream().count();
            }
          });
    }
  }
}
