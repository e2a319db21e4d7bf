package org.rasgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterValuesTest {

  private static final String ADAGRASIB = "https://w3id.org/rasgraph/drug/adagrasib";

  @TempDir private Path folder;

  private final ParameterValues values = new ParameterValues(Tiny.names());

  @ParameterizedTest
  @ValueSource(
      strings = {
        ADAGRASIB,
        "<" + ADAGRASIB + ">",
        "drug:adagrasib",
        "adagrasib",
        "ADAGRASIB",
        " MRTX849 ",
        "krazati"
      })
  void takesAnIriAPrefixedNameOrAnyName(String text) {
    assertThat(iri(text).getURI()).isEqualTo(ADAGRASIB);
  }

  @Test
  void takesNamesWithBlanksAndKeysWithoutPrefix() {
    assertThat(iri("AMG 510").getURI()).isEqualTo("https://w3id.org/rasgraph/drug/sotorasib");
    assertThat(iri("SHP2").getURI()).isEqualTo("https://w3id.org/rasgraph/gene/PTPN11");
    assertThat(iri("KRAS_Y96D").getURI()).isEqualTo("https://w3id.org/rasgraph/variant/KRAS_Y96D");
  }

  @Test
  void tellsTheNearestNamesOfAnUnknownOne() {
    assertThatThrownBy(() -> iri("adagrasid"))
        .isInstanceOf(QueryMistake.class)
        .hasMessageContaining("there is no thing \"adagrasid\"")
        .hasMessageContaining("\"adagrasib (drug:adagrasib)\"");
    assertThatThrownBy(() -> iri("drug:sotorasibb"))
        .isInstanceOf(QueryMistake.class)
        .hasMessageContaining("\"sotorasib (drug:sotorasib)\"");
  }

  @Test
  void asksWhichIsMeantWhereTwoThingsHaveTheName() {
    assertThatThrownBy(() -> iri("KRAS"))
        .isInstanceOf(QueryMistake.class)
        .hasMessage("\"KRAS\" is the name of 2 things; write one of gene:KRAS, genegroup:KRAS");
  }

  @Test
  void prefersTheThingOfTheParametersKind() {
    assertThat(bind("SELECT * { ?s ?p ?_gene_iri }", "_gene_iri", "gene", "KRAS").getURI())
        .isEqualTo("https://w3id.org/rasgraph/gene/KRAS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<not an iri>", "http://x y", "<drug>", "https://x/>}", ""})
  void refusesWhatIsNoIri(String text) {
    assertThatThrownBy(() -> iri(text)).isInstanceOf(QueryMistake.class);
  }

  @ParameterizedTest
  @CsvSource({
    "_text,          a b,        '\"a b\"'",
    "_text_en,       a b,        '\"a b\"@en'",
    "_text_integer,  2018,       2018",
    "_text_number,   2018,       2018",
    "_text_number,   1.5,        1.5",
    "_text_number,   1e3,        1e3",
    "_text_xsd_date, 2024-02-29, '\"2024-02-29\"^^<http://www.w3.org/2001/XMLSchema#date>'"
  })
  void makesTermsOfTheParametersType(String variable, String text, String term) {
    assertThat(bind("SELECT * { ?s ?p ?" + variable + " }", variable, "text", text))
        .isEqualTo(NodeFactoryExtra.parseNode(term));
  }

  @ParameterizedTest
  @CsvSource({
    "_text_integer,  20x8,       xsd:integer",
    "_text_number,   many,       xsd:double",
    "_text_xsd_date, 2023-02-29, xsd:date"
  })
  void refusesATextThatIsNoValueOfTheType(String variable, String text, String type) {
    assertThatThrownBy(() -> bind("SELECT * { ?s ?p ?" + variable + " }", variable, "text", text))
        .isInstanceOf(QueryMistake.class)
        .hasMessage("\"text\" takes a value of " + type + ", not \"" + text + "\"");
  }

  @Test
  void tellsTheParametersOfAQueryThatHasNoSuch() {
    CannedQuery query = query("SELECT * { ?s ?p ?_drug_iri }");

    assertThatThrownBy(() -> values.bind(query, Map.of("gene", "KRAS")))
        .isInstanceOf(QueryMistake.class)
        .hasMessage("the query \"mine\" has no parameter \"gene\"; it has \"drug\"");
  }

  private Node iri(String text) {
    return bind("SELECT * { ?s ?p ?_x_iri }", "_x_iri", "x", text);
  }

  private Node bind(String query, String variable, String name, String text) {
    return values.bind(query(query), Map.of(name, text)).get(variable);
  }

  private CannedQuery query(String text) {
    return QueryReader.readAdHoc(
            new QueryFile("mine.rq", "", "mine", text), new org.rasgraph.table.Problems())
        .orElseThrow();
  }
}
