package org.rasgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.rasgraph.table.Problems;

class AnswersTest {

  private static final String CONSTRUCT =
      "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(?s = "
          + "<https://w3id.org/rasgraph/variant/KRAS_Y96D>) }";

  private final DatasetGraph graphs = Tiny.graphs();

  @Test
  void writesATableForPeople() {
    assertThat(written(QueryFiles.GOOD, Map.of("drug", "MRTX849"), AnswerFormat.TEXT))
        .isEqualTo(
            """
            alteration         drug            review
            -----------------  --------------  ---------------------
            variant:KRAS_H95R  drug:adagrasib  publication:hou-2022
            variant:KRAS_Y96D  drug:adagrasib  publication:hou-2022
            variant:KRAS_Y96D  drug:adagrasib  publication:yang-2023
            """);
  }

  @Test
  void setsNumbersRightAndLeavesOpenCellsEmpty() {
    String query =
        """
        SELECT ?number ?nothing ?text { BIND(2 AS ?number) BIND("a\\nb" AS ?text) }
        """;

    assertThat(written(query, Map.of(), AnswerFormat.TEXT))
        .isEqualTo(
            """
            number  nothing  text
            ------  -------  ----
                 2           a b
            """);
  }

  @Test
  void asksForAllWhereAParameterStaysOpen() {
    assertThat(answer(QueryFiles.GOOD, Map.of()).size()).isEqualTo(3);
    assertThat(answer(QueryFiles.GOOD, Map.of("drug", "sotorasib")).size()).isZero();
  }

  @Test
  void writesRowsInTheFormatsOfTheW3c() {
    String query = "SELECT ?drug { BIND(<https://w3id.org/rasgraph/drug/adagrasib> AS ?drug) }";

    assertThat(written(query, Map.of(), AnswerFormat.CSV))
        .isEqualTo("drug\r\nhttps://w3id.org/rasgraph/drug/adagrasib\r\n");
    assertThat(written(query, Map.of(), AnswerFormat.TSV))
        .isEqualTo("?drug\n<https://w3id.org/rasgraph/drug/adagrasib>\n");
    assertThat(written(query, Map.of(), AnswerFormat.JSON)).contains("\"bindings\"");
    assertThat(written(query, Map.of(), AnswerFormat.XML)).contains("<uri>");
  }

  @Test
  void writesYesAndNo() {
    assertThat(written("ASK { ?s ?p ?o }", Map.of(), AnswerFormat.TEXT)).isEqualTo("yes\n");
    assertThat(written("ASK { ?s ?s ?s }", Map.of(), AnswerFormat.TEXT)).isEqualTo("no\n");
    assertThat(written("ASK { ?s ?s ?s }", Map.of(), AnswerFormat.JSON)).contains("false");
  }

  @Test
  void writesTriplesSortedWithNoMorePrefixesThanNeeded() {
    String turtle = written(CONSTRUCT, Map.of(), AnswerFormat.TURTLE);

    assertThat(turtle).contains("PREFIX variant:").doesNotContain("PREFIX disease:");
    assertThat(turtle).isEqualTo(written(CONSTRUCT, Map.of(), AnswerFormat.TEXT));
    assertThat(written(CONSTRUCT, Map.of(), AnswerFormat.NTRIPLES).lines()).isSorted().hasSize(6);
  }

  @Test
  void writesJsonLdThatReadsBackAsTheSameGraph() {
    Graph there = parse(written(CONSTRUCT, Map.of(), AnswerFormat.NTRIPLES), Lang.NTRIPLES);

    Graph back = parse(written(CONSTRUCT, Map.of(), AnswerFormat.JSONLD), Lang.JSONLD11);

    assertThat(back.isIsomorphicWith(there)).isTrue();
  }

  @Test
  void tellsTheFormatsThatFitTheAnswer() {
    assertThatThrownBy(() -> written(CONSTRUCT, Map.of(), AnswerFormat.CSV))
        .isInstanceOf(QueryMistake.class)
        .hasMessage(
            "this answer cannot be written as csv; it can as text, turtle, ntriples, jsonld");
  }

  @Test
  void answersThatOutliveTheTransactionAreWhole() {
    Answer answer = answer("SELECT * { ?s ?p ?o }", Map.of());

    assertThat(((Answer.Rows) answer).rows())
        .hasSizeGreaterThan(50)
        .allSatisfy(row -> assertThat(row.get("p").isURI()).isTrue());
  }

  private Answer answer(String text, Map<String, String> given) {
    CannedQuery query =
        QueryReader.readAdHoc(new QueryFile("q.rq", "", "q", text), new Problems()).orElseThrow();
    var values = new ParameterValues(new Names(graphs, Tiny.prefixes())).bind(query, given);
    return new Answers(graphs).answer(query.query(), values);
  }

  private String written(String text, Map<String, String> given, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(Tiny.prefixes()).write(answer(text, given), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Graph parse(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }
}
