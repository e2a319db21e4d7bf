package org.rasgraph.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.SmallFacts;
import org.rasgraph.facts.FactsFolder;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.table.Problems;

/** Links to other databases, and every way in which a row of them can be wrong. */
class MappingConverterTest {

  private static final String TABLE = "facts/mappings/all.sssom.tsv";
  private static final String PREFIXES =
      """
      PREFIX base: <https://w3id.org/rasgraph/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX ras: <https://w3id.org/rasgraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX semapv: <https://w3id.org/semapv/vocab/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX sssom: <https://w3id.org/sssom/>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;

  @TempDir private Path root;

  private final Ontology ontology = Ontology.read(SmallFacts.ONTOLOGY);
  private final Problems problems = new Problems();
  private SmallFacts facts;
  private DatasetGraph quads;

  @BeforeEach
  void writeFacts() {
    facts = SmallFacts.in(root);
  }

  @Test
  void linksAnEntityToTheIriThatTheOtherEndpointUses() {
    convert();

    assertThat(
            ask(
                """
                <https://w3id.org/rasgraph/gene/KRAS> skos:exactMatch <http://identifiers.org/hgnc/6407> ;
                  ras:curie "HGNC:6407" ;
                  rdfs:seeAlso <https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:6407> .
                """))
        .isTrue();
  }

  @Test
  void keepsWhatALinkRestsOn() {
    facts.mapping("\t\n", "\tthe symbol is the same\n");
    convert();

    assertThat(
            ask(
                """
                <https://w3id.org/rasgraph/mapping/gene/KRAS/HGNC%3A6407> a ras:Mapping , owl:Axiom ;
                  owl:annotatedSource <https://w3id.org/rasgraph/gene/KRAS> ;
                  owl:annotatedProperty skos:exactMatch ;
                  owl:annotatedTarget <http://identifiers.org/hgnc/6407> ;
                  ras:namespace <https://w3id.org/rasgraph/namespace/HGNC> ;
                  ras:curie "HGNC:6407" ;
                  sssom:object_label "KRAS" ;
                  sssom:object_source "the HGNC table" ;
                  sssom:mapping_justification semapv:LexicalMatching ;
                  rdfs:comment "the symbol is the same"@en .
                <https://w3id.org/rasgraph/namespace/HGNC> a ras:Namespace ;
                  ras:curiePrefix "HGNC" ;
                  void:uriSpace "http://identifiers.org/hgnc/" .
                """))
        .isTrue();
  }

  @Test
  void saysOfALinkThatIsNotExactNeitherIdentifierNorPage() {
    facts.mapping("exactMatch", "closeMatch");
    convert();

    assertThat(ask("base:gene\\/KRAS skos:closeMatch <http://identifiers.org/hgnc/6407>")).isTrue();
    assertThat(ask("base:gene\\/KRAS ras:curie|rdfs:seeAlso ?any")).isFalse();
  }

  @Test
  void givesAnIdentifierThatHasNoIriAsTextOnly() {
    facts.mappings(
        "variant:KRAS_G12C\tKRAS G12C\tskos:exactMatch\tHGVS:NP_004976.2:p.Gly12Cys\t\tsemapv:MappingChaining\trasgraph\tCIViC\tgiven by civic.vid:78\n");
    convert();

    assertThat(ask("base:variant\\/KRAS_G12C ras:curie \"HGVS:NP_004976.2:p.Gly12Cys\"")).isTrue();
    assertThat(ask("base:variant\\/KRAS_G12C skos:exactMatch ?any")).isFalse();
    assertThat(ask("?mapping owl:annotatedTarget ?any")).isFalse();
  }

  @Test
  void linksReviewsAndTheWorksThatTheyCite() {
    facts.mappings(
        "publication:small-2024\tsmall-2024\tskos:exactMatch\tHGNC:1\tA small review\tsemapv:LexicalMatching\trasgraph\ttest\t\n"
            + "reference:small-2024.7\treference 7 of small-2024\tskos:exactMatch\tHGNC:2\tOther\tsemapv:ManualMappingCuration\trasgraph\ttest\tprinted under 7\n");
    convert();

    assertThat(ask("base:publication\\/small-2024 ras:curie \"HGNC:1\"")).isTrue();
    assertThat(ask("base:reference\\/small-2024\\/7 ras:curie \"HGNC:2\"")).isTrue();
  }

  @Test
  void takesANameThatSharesMostWords() {
    facts.mapping("\tKRAS\tsemapv", "\tKRAS Gene\tsemapv");
    convert();

    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void takesASynonymWhateverItsCapitalsAndPunctuation() {
    facts.mapping("\tKRAS\tsemapv", "\tk-Ras\tsemapv");
    convert();

    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void takesAnUnlikeNameWhereTheCommentExplainsIt() {
    facts.mapping(
        "\tKRAS\tsemapv:LexicalMatching\trasgraph\tthe HGNC table\t",
        "\tRASK2\tsemapv:ManualMappingCuration\trasgraph\tthe HGNC table\tan old symbol");
    convert();

    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void refusesAnExactMatchUnderAnUnlikeName() {
    facts.mapping("\tKRAS\tsemapv", "\tNRAS\tsemapv");

    assertThat(refused())
        .isEqualTo(
            TABLE
                + ":2:5: \"NRAS\" is no name of gene:KRAS; say in the comment why it is the same thing, or correct the identifier");
  }

  @Test
  void refusesHalfOfTheWordsAsTheSameName() {
    facts.mappings(
        "disease:LUAD\tlung adenocarcinoma\tskos:exactMatch\tHGNC:1\tcolon adenocarcinoma\tsemapv:LexicalMatching\trasgraph\ttest\t\n");

    assertThat(refused()).contains("\"colon adenocarcinoma\" is no name of disease:LUAD");
  }

  @Test
  void refusesAnExactMatchWithoutANameAndWithoutAComment() {
    facts.mapping("\tKRAS\tsemapv", "\t\tsemapv");

    assertThat(refused()).contains(":2:5: \"\" is no name of gene:KRAS");
  }

  @Test
  void refusesAnUnknownSubjectAndNamesTheNearest() {
    facts.mapping("gene:KRAS", "gene:KRASS");

    assertThat(refused())
        .startsWith(TABLE + ":2:1: there is no entity \"gene:KRASS\"; did you mean gene:KRAS");
  }

  @Test
  void refusesAReviewAndAWorkThatDoNotExist() {
    facts.mapping("gene:KRAS\tKRAS", "publication:big-2024\tbig-2024");
    assertThat(refused()).isEqualTo(TABLE + ":2:1: there is no review \"big-2024\"");
  }

  @Test
  void refusesAWorkBeyondTheList() {
    facts.mapping("gene:KRAS\tKRAS", "reference:small-2024.21\treference 21 of small-2024");
    assertThat(refused())
        .isEqualTo(TABLE + ":2:1: small-2024 cites 20 works; there is no reference 21");
  }

  @Test
  void refusesAWorkWithoutANumber() {
    facts.mapping("gene:KRAS\tKRAS", "reference:small-2024\tsmall-2024");
    assertThat(refused()).startsWith(TABLE + ":2:1: not a cited work: \"reference:small-2024\"");
  }

  @Test
  void refusesALabelThatIsNotOurs() {
    facts.mapping("gene:KRAS\tKRAS", "gene:KRAS\tK-RAS");

    assertThat(refused())
        .isEqualTo(TABLE + ":2:2: \"K-RAS\" is not the label of gene:KRAS, which is \"KRAS\"");
  }

  @Test
  void refusesAnUnknownPredicate() {
    facts.mapping("skos:exactMatch", "owl:sameAs");

    assertThat(refused()).startsWith(TABLE + ":2:3: not a mapping predicate: \"owl:sameAs\"");
  }

  @Test
  void refusesAnUnknownJustification() {
    facts.mapping("semapv:LexicalMatching", "semapv:Guessing");

    assertThat(refused())
        .startsWith(TABLE + ":2:6: not a mapping justification: \"semapv:Guessing\"");
  }

  @Test
  void refusesAnUnknownPrefix() {
    facts.mapping("HGNC:6407", "HGCN:6407");

    assertThat(refused())
        .isEqualTo(
            TABLE
                + ":2:4: there is no namespace \"HGCN\" in mappings/namespaces.tsv; there are HGNC, HGVS");
  }

  @Test
  void refusesAnIdentifierThatDoesNotLookLikeThoseOfItsNamespace() {
    facts.mapping("HGNC:6407", "HGNC:ENSG00000133703");

    assertThat(refused())
        .isEqualTo(
            TABLE + ":2:4: \"ENSG00000133703\" is no identifier of HGNC, which look like \\d{1,5}");
  }

  @Test
  void refusesAnIdentifierWithoutAPrefix() {
    facts.mapping("HGNC:6407", "6407");

    assertThat(refused()).startsWith(TABLE + ":2:4: not a compact identifier: \"6407\"");
  }

  @Test
  void refusesASecondRowOfOneLink() {
    String row =
        "gene:KRAS\tKRAS\tskos:%s\tHGNC:6407\tKRAS\tsemapv:LexicalMatching\trasgraph\ttest\t\n";
    facts.mappings(row.formatted("closeMatch") + row.formatted("exactMatch"));

    assertThat(refused())
        .isEqualTo(
            TABLE
                + ":3:1: gene:KRAS is mapped to HGNC:6407 also at "
                + TABLE
                + ":2:1; keep one row");
  }

  @Test
  void refusesOneIdentifierForTwoEntities() {
    String row =
        "drug:%1$s\t%1$s\tskos:exactMatch\tHGNC:1\t%1$s\tsemapv:LexicalMatching\trasgraph\ttest\t\n";
    facts.mappings(row.formatted("adagrasib") + row.formatted("sotorasib"));

    assertThat(refused())
        .isEqualTo(
            TABLE
                + ":3:4: HGNC:1 is exactly drug:adagrasib at "
                + TABLE
                + ":2:1; one thing has one entity");
  }

  @Test
  void refusesALinkThatDoesNotSayWhereItWasSeen() {
    facts.mapping("the HGNC table", "");

    assertThat(refused()).isEqualTo(TABLE + ":2:8: \"object_source\" must not be empty");
  }

  @Test
  void refusesASecondNamespaceOfOnePrefix() {
    facts.namespaces("HGNC\thttp://a/\t\t\\d+\tA\nHGNC\thttp://b/\t\t\\d+\tB\n");

    assertThat(refused())
        .isEqualTo(
            "facts/mappings/namespaces.tsv:3:1: the prefix \"HGNC\" stands also at facts/mappings/namespaces.tsv:2:1");
  }

  @Test
  void refusesANamespaceWhosePatternOrAddressIsMalformed() {
    facts.namespaces("HGNC\thttp://a/\t\t[\\d\tA\nHGVS\tftp//b\t\t\\d+\tB\n");
    convert();

    assertThat(problems.sorted())
        .extracting(problem -> problem.place().toString())
        .startsWith(
            "facts/mappings/all.sssom.tsv:2:4",
            "facts/mappings/namespaces.tsv:2:4",
            "facts/mappings/namespaces.tsv:3:2");
  }

  @Test
  void doesNotTakeTheMappingsForAReview() {
    convert();

    assertThat(ask("<https://w3id.org/rasgraph/publication/mappings> ?p ?o")).isFalse();
  }

  private void convert() {
    quads = DatasetGraphFactory.createGeneral();
    new Converter(ontology, FactsFolder.at(facts.folder()))
        .convert(StreamRDFLib.dataset(quads), problems);
  }

  private String refused() {
    convert();
    assertThat(problems.sorted()).isNotEmpty();
    return problems.sorted().get(0).toString();
  }

  private boolean ask(String pattern) {
    assertThat(problems.sorted()).isEmpty();
    return QueryExec.dataset(quads)
        .query(PREFIXES + "ASK { GRAPH ?graph { " + pattern + " } }")
        .build()
        .ask();
  }
}
