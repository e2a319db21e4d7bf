package org.rasgraph.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasgraph.SmallProject;
import org.rasgraph.load.Loader;
import org.rasgraph.load.Project;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.query.QueryFiles;

/** On a small project, with four queries of its own. */
class MetadataTest {

  private static final String PREFIXES =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX ext: <http://ldf.fi/void-ext#>
      PREFIX graph: <https://w3id.org/rasgraph/graph/>
      PREFIX pav: <http://purl.org/pav/>
      PREFIX query: <https://w3id.org/rasgraph/query/small/>
      PREFIX ras: <https://w3id.org/rasgraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX spex: <https://purl.expasy.org/sparql-examples/ontology#>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX : <https://w3id.org/rasgraph/>
      """;

  private static final String FEDERATED =
      """
      PREFIX up:  <http://purl.uniprot.org/core/>
      PREFIX ras: <http://elsewhere.example/>
      SELECT ?entry
      WHERE {
        { SELECT ?entry WHERE { SERVICE <http://first.example/sparql> { ?entry ?p ?o } } }
        FILTER EXISTS { SERVICE SILENT <http://second.example/sparql> { ?entry ?p ?o } }
      }
      ORDER BY ?entry
      """;

  private static final String LINKS =
      """
      PREFIX : <https://w3id.org/rasgraph/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      GRAPH <https://w3id.org/rasgraph/graph/mappings> {
        :a skos:exactMatch <http://purl.obolibrary.org/obo/DOID_1> ; skos:exactMatch :b ; skos:notation "x" .
        :b skos:exactMatch <http://purl.obolibrary.org/obo/DOID_1> ; skos:broadMatch <http://purl.obolibrary.org/obo/DOID_2> .
        :c skos:exactMatch <http://identifiers.org/hgnc/6407> ; rdfs:seeAlso <https://pubmed.ncbi.nlm.nih.gov/34301278/> .
      }
      """;

  private static final Node METADATA =
      NodeFactory.createURI("https://w3id.org/rasgraph/graph/metadata");

  @TempDir private static Path root;
  private static Graph metadata;
  private static List<Triple> data;

  @BeforeAll
  static void load() {
    SmallProject.in(root);
    String header = QueryFiles.GOOD.substring(0, QueryFiles.GOOD.indexOf("PREFIX"));
    QueryFiles.write(root, "small", "one", QueryFiles.GOOD);
    QueryFiles.write(root, "small", "two", header + FEDERATED);
    QueryFiles.write(root, "small", "construct", header + "CONSTRUCT WHERE { ?s ?p ?o }");
    QueryFiles.write(root, "small", "ask", header + "ASK { ?s ?p ?o }");
    DatasetGraph graphs = loaded();
    metadata = metadata(graphs);
    data =
        Txn.calculateRead(
            graphs,
            () ->
                graphs.stream()
                    .filter(quad -> !quad.getGraph().equals(METADATA))
                    .map(Quad::asTriple)
                    .distinct()
                    .toList());
  }

  private static DatasetGraph loaded() {
    DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
    assertThat(Loader.of(new Project(root)).load(graphs).problems()).isEmpty();
    return graphs;
  }

  private static Graph metadata(DatasetGraph graphs) {
    Graph copy = GraphFactory.createDefaultGraph();
    Txn.executeRead(graphs, () -> GraphUtil.addInto(copy, graphs.getGraph(METADATA)));
    return copy;
  }

  @Test
  void isTheSameForTheSameProject() {
    assertThat(metadata(loaded()).stream()).containsExactlyInAnyOrderElementsOf(triples());
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(metadata.stream())
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @Test
  void countsWhatTheOtherGraphsHoldTogether() {
    assertThat(count("triples")).isEqualTo(data.size());
    assertThat(count("distinctSubjects")).isEqualTo(distinct(data, Triple::getSubject));
    assertThat(count("properties")).isEqualTo(distinct(data, Triple::getPredicate));
    assertThat(count("distinctObjects")).isEqualTo(distinct(data, Triple::getObject));
  }

  @Test
  void countsEntitiesAndTheirClasses() {
    List<Triple> types =
        data.stream()
            .filter(t -> t.getPredicate().equals(RDF.type.asNode()) && t.getSubject().isURI())
            .toList();

    assertThat(count("entities")).isEqualTo(distinct(types, Triple::getSubject));
    assertThat(count("classes")).isEqualTo(distinct(types, Triple::getObject));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // VoID
        ":dataset void:classPartition [ void:class ras:SmallMolecule ; void:entities 2 ]",
        ":dataset void:propertyPartition [ void:property ras:ofGene ; void:triples 2 ]",
        "[] void:class ras:Statement ; void:propertyPartition ?p . ?p void:property ras:direction ; void:triples 8",
        "[] void:class ras:Substitution ; void:propertyPartition ?p . ?p void:property ras:ofGene ; void:classPartition [ void:class ras:Gene ]",
        "[] void:class ras:Substitution ; void:propertyPartition ?p . ?p void:property ras:residuePosition ; ext:datatypePartition [ ext:datatype xsd:integer ]",
        ":dataset void:vocabulary <https://w3id.org/rasgraph/ontology#>, skos:",
        // sources and dates
        ":dataset void:subset graph:small-2024, graph:entities, graph:derived, graph:ontology",
        "graph:small-2024 dct:source <https://w3id.org/rasgraph/publication/small-2024>",
        "graph:small-2024 dct:license <https://creativecommons.org/licenses/by/4.0/>",
        "graph:small-2024 dct:bibliographicCitation 'A small review. Journal 2024; 1.'",
        // prefixes and examples
        "[] sh:prefix 'variant' ; sh:namespace 'https://w3id.org/rasgraph/variant/'^^xsd:anyURI",
        "[] sh:prefix 'up' ; sh:namespace 'http://purl.uniprot.org/core/'^^xsd:anyURI",
        "[] sh:prefix 'ras' ; sh:namespace 'https://w3id.org/rasgraph/ontology#'^^xsd:anyURI",
        "query:one a sh:SPARQLExecutable, sh:SPARQLSelectExecutable",
        "query:one schema:keywords 'resistance' ; schema:target :sparql",
        "query:one rdfs:comment 'Alterations reported to confer resistance to a drug'@en",
        "query:two spex:federatesWith <http://first.example/sparql>, <http://second.example/sparql>",
        "query:construct a sh:SPARQLConstructExecutable ; sh:construct ?text",
        "query:ask a sh:SPARQLAskExecutable ; sh:ask ?text",
      })
  void says(String pattern) {
    assertThat(holds(metadata, pattern)).isTrue();
  }

  @Test
  void declaresEachPrefixOnce() {
    List<String> prefixes = rows(metadata, "?prefix { [] sh:prefix ?prefix ; sh:namespace ?n }");

    assertThat(prefixes).doesNotHaveDuplicates().contains("rdfs", "gene", "statement");
  }

  @Test
  void isDatedByTheOntology() {
    String date = "?date WHERE { <https://w3id.org/rasgraph/%s> dct:modified ?date }";

    assertThat(holds(metadata, ":dataset dct:modified ?date")).isTrue();
    assertThat(rows(metadata, date.formatted("dataset")))
        .isEqualTo(
            rows(Ontology.read(root.resolve("ontology")).graph(), date.formatted("ontology")));
  }

  @Test
  void givesTheTextOfAQueryAsItIs() {
    assertThat(rows(metadata, "?text { query:one sh:select ?text }"))
        .containsExactly(QueryFiles.GOOD);
  }

  @Test
  void countsLinksByTheSpaceThatTheyLeadTo() {
    DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
    graphs.getContext().setTrue(TDB2.symUnionDefaultGraph);
    Graph described = GraphFactory.createDefaultGraph();
    Txn.executeWrite(
        graphs,
        () -> {
          RDFParser.fromString(LINKS, Lang.TRIG).parse(StreamRDFLib.dataset(graphs));
          Metadata.of(Ontology.read(root.resolve("ontology")), root).describe(graphs, described);
        });

    assertThat(
            rows(
                described,
                """
                (CONCAT(STRAFTER(STR(?link), "#"), " ", ?space, " ", STR(?n), " ", STR(?o)) AS ?row) {
                  :dataset void:subset [ void:linkPredicate ?link ; void:objectsTarget [ void:uriSpace ?space ] ;
                    void:subjectsTarget :dataset ; void:triples ?n ; void:distinctObjects ?o ] }
                """))
        .containsExactlyInAnyOrder(
            "exactMatch http://purl.obolibrary.org/obo/DOID_ 2 1",
            "broadMatch http://purl.obolibrary.org/obo/DOID_ 1 1",
            "exactMatch http://identifiers.org/hgnc/ 1 1",
            "seeAlso https://pubmed.ncbi.nlm.nih.gov/ 1 1");
  }

  @Test
  void keepsToTheShapesOfItsConventions() {
    assertThat(conforms(metadata)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rdfs:comment", "sh:select", "sh:prefixes", "schema:target", "schema:keywords",
        "sh:prefix", "sh:namespace", "dct:title", "dct:description", "dct:publisher",
        "dct:creator", "dct:license", "dct:issued", "dct:modified", "dct:source",
        "dct:isVersionOf", "dcat:version", "dcat:distribution", "void:subset", "void:triples",
        "void:class", "void:property", "pav:version"
      })
  void wouldBreakThemWithout(String property) {
    Graph less = GraphFactory.createDefaultGraph();
    Node removed = node(property);
    metadata.stream().filter(t -> !t.getPredicate().equals(removed)).forEach(less::add);

    assertThat(less.size()).isLessThan(metadata.size());
    assertThat(conforms(less)).isFalse();
  }

  private static boolean conforms(Graph graph) {
    Graph shapes = GraphFactory.createDefaultGraph();
    RDFParser.source(MetadataTest.class.getResource("shapes.ttl").toString()).parse(shapes);
    return ShaclValidator.get().validate(Shapes.parse(shapes), graph).conforms();
  }

  private static List<Triple> triples() {
    return metadata.stream().toList();
  }

  private static long count(String what) {
    return Long.parseLong(rows(metadata, "?n { :dataset void:" + what + " ?n }").get(0));
  }

  private static long distinct(List<Triple> triples, Function<Triple, Node> part) {
    return triples.stream().map(part).distinct().count();
  }

  private static boolean holds(Graph graph, String pattern) {
    return QueryExec.graph(graph).query(PREFIXES + "ASK { " + pattern + " }").ask();
  }

  /** What the query has in its only column. */
  private static List<String> rows(Graph graph, String query) {
    RowSet rows = QueryExec.graph(graph).query(PREFIXES + "SELECT " + query).select();
    Var column = rows.getResultVars().get(0);
    return rows.stream().map(row -> row.get(column).getLiteralLexicalForm()).toList();
  }

  private static Node node(String prefixedName) {
    return NodeFactory.createURI(
        QueryFactory.create(PREFIXES + "ASK {}").getPrefixMapping().expandPrefix(prefixedName));
  }
}
