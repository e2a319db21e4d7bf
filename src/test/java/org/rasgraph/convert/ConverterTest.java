package org.rasgraph.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
import org.rasgraph.table.Place;
import org.rasgraph.table.Problem;
import org.rasgraph.table.Problems;

class ConverterTest {

  private static final String PREFIXES =
      """
      PREFIX ras: <https://w3id.org/rasgraph/ontology#>
      PREFIX base: <https://w3id.org/rasgraph/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      """;

  @TempDir private Path root;

  private final Ontology ontology = Ontology.read(SmallFacts.ONTOLOGY);
  private final Problems problems = new Problems();
  private SmallFacts facts;
  private DatasetGraph quads;
  private Trace trace;

  @BeforeEach
  void writeFacts() {
    facts = SmallFacts.in(root);
  }

  @Test
  void saysAStatementInTheWordsOfTheOntology() {
    convert();

    assertThat(
            ask(
                """
                GRAPH <https://w3id.org/rasgraph/graph/small-2024> {
                  <https://w3id.org/rasgraph/statement/small-2024/s1-01> a ras:Statement ;
                    ras:direction ras:Supports ;
                    ras:strength ras:Asserted ;
                    ras:statedIn <https://w3id.org/rasgraph/publication/small-2024> ;
                    ras:evidence ras:ClinicalTrialEvidence ;
                    ras:cites <https://w3id.org/rasgraph/reference/small-2024/7> ,
                              <https://w3id.org/rasgraph/reference/small-2024/8> ;
                    ras:proposition ?proposition .
                  ?proposition ras:subject <https://w3id.org/rasgraph/variant/KRAS_Y96D> ;
                    ras:predicate ras:confersResistanceTo ;
                    ras:object <https://w3id.org/rasgraph/drug/adagrasib> ;
                    ras:conditionQualifier <https://w3id.org/rasgraph/disease/NSCLC> ;
                    rdfs:label "KRAS Y96D confers resistance to adagrasib (condition: non-small cell lung cancer)"@en .
                }"""))
        .isTrue();
  }

  @Test
  void saysHowFirmlyAPassagePutsIt() {
    facts.statement("supports\t\t", "supports\tras:Possible\t");

    convert();

    assertThat(
            ask(
                "GRAPH ?g { <https://w3id.org/rasgraph/statement/small-2024/s1-01> ras:strength ras:Possible }"))
        .isTrue();
  }

  @Test
  void refusesAStrengthThatIsNone() {
    facts.statement("supports\t\t", "supports\tras:Supports\t");

    assertThat(refused())
        .isEqualTo(
            "facts/small-2024/statements.tsv:2:5: \"ras:Supports\" is of the class \"direction\"; what stands here must be of the class \"strength\"");
  }

  @Test
  void pointsToThePassageByAnRfc5147Selector() {
    convert();

    assertThat(
            ask(
                """
                GRAPH ?g {
                  <https://w3id.org/rasgraph/statement/small-2024/s1-01> ras:passage ?passage .
                  ?passage ras:lines "3-4" ; oa:hasSelector [ rdf:value "line=2,4" ] ; ras:edition ?edition .
                  ?edition ras:sha256 ?digest .
                }"""))
        .isTrue();
  }

  @Test
  void makesAStatementOfEachValueOfATrialRow() {
    convert();

    assertThat(
            ask(
                """
                GRAPH ?g {
                  <https://w3id.org/rasgraph/statement/small-2024/t1-01.enrolment.793> ras:record ?record ; ras:proposition ?size .
                  ?size ras:subject <https://w3id.org/rasgraph/trial/NCT03600883> ; ras:predicate ras:enrolment ; ras:objectValue 793 .
                  <https://w3id.org/rasgraph/statement/small-2024/t1-01.investigates.sotorasib> ras:record ?record .
                  <https://w3id.org/rasgraph/statement/small-2024/t1-01.acronym.CodeBreaK_100> ras:record ?record .
                  ?record ras:row 1 ; ras:table "Table 1" ; ras:notStated ras:status .
                }"""))
        .isTrue();
  }

  @Test
  void givesEqualPropositionsOneIriWhoeverStatesThem() {
    facts.statements(
        """
        s1-01\t1\t3\tsupports\t\tvariant:KRAS_Y96D\tras:confersResistanceTo\tdrug:adagrasib\tdisease:NSCLC\tvariant:KRAS_G12C\t\t\t\tras:CellLineEvidence\t\t
        s1-02\t1\t9\tdisputes\t\tvariant:KRAS_Y96D\tras:confersResistanceTo\tdrug:adagrasib\t\t\t\t\tras:profileQualifier variant:KRAS_G12C; ras:conditionQualifier disease:NSCLC\tras:CellLineEvidence\t\t
        s1-03\t1\t9\tsupports\t\tvariant:KRAS_Y96D\tras:confersResistanceTo\tdrug:adagrasib\tdisease:NSCLC\t\t\t\t\tras:CellLineEvidence\t\t
        """);
    convert();

    assertThat(proposition("s1-01"))
        .isEqualTo(proposition("s1-02"))
        .isNotEqualTo(proposition("s1-03"));
  }

  @Test
  void composesProfilesWithPresentAndAbsentAlterations() {
    facts.statement(
        "\tdisease:NSCLC\t\t", "\tdisease:NSCLC\tvariant:KRAS_G12C + !variant:KRAS_Y96D\t");
    convert();

    assertThat(
            ask(
                """
                GRAPH ?g {
                  <https://w3id.org/rasgraph/profile/KRAS_G12C.and.not.KRAS_Y96D> a ras:MolecularProfile ;
                    ras:presentAlteration <https://w3id.org/rasgraph/variant/KRAS_G12C> ;
                    ras:absentAlteration <https://w3id.org/rasgraph/variant/KRAS_Y96D> ;
                    rdfs:label "KRAS G12C and no KRAS Y96D"@en .
                }"""))
        .isTrue();
  }

  @Test
  void composesRegimensOfDrugs() {
    facts.trial("drug:sotorasib", "drug:sotorasib + drug:adagrasib");
    convert();

    assertThat(
            ask(
                """
                GRAPH ?g {
                  <https://w3id.org/rasgraph/regimen/adagrasib.and.sotorasib> a ras:Regimen ;
                    ras:component <https://w3id.org/rasgraph/drug/adagrasib> , <https://w3id.org/rasgraph/drug/sotorasib> .
                }"""))
        .isTrue();
  }

  @Test
  void setsFiguresUnderTheirStatement() {
    facts.measurements(
        """
        m1\ts1-01\t3\tras:ObjectiveResponseRate\tvariant:KRAS_G12C\t37.1\t%\t46/124\t95: 28.6-46.2\t<0.001\tm2\tP6M\t\t
        m2\ts1-01\t3\tras:ObjectiveResponseRate\tvariant:KRAS_Y96D\tNR\t%\t\t\t\t\t\t\t
        """);
    convert();

    assertThat(
            ask(
                """
                GRAPH ?g {
                  <https://w3id.org/rasgraph/statement/small-2024/s1-01> ras:measurement ?m .
                  ?m ras:value 37.1 ; ras:unit "%" ; ras:count 46 ; ras:sampleSize 124 ; ras:confidenceLevel "95"^^<http://www.w3.org/2001/XMLSchema#decimal> ;
                    ras:confidenceLower 28.6 ; ras:pValue 0.001 ; ras:pRelation "<" ; ras:atTime "P6M" ;
                    ras:arm <https://w3id.org/rasgraph/variant/KRAS_G12C> ; ras:comparedWith ?other .
                  ?other ras:notReached true .
                }"""))
        .isTrue();
  }

  @Test
  void leadsFromANodeBackToItsRow() {
    convert();

    assertThat(trace.placeOf(NodeFactory.createURI("https://w3id.org/rasgraph/drug/sotorasib")))
        .contains(new Place("facts/entities/drug.tsv", 3, 1));
    assertThat(
            trace.placeOf(
                NodeFactory.createURI("https://w3id.org/rasgraph/statement/small-2024/s1-01")))
        .contains(new Place("facts/small-2024/statements.tsv", 2, 1));
  }

  @Test
  void refusesAnUnknownPredicateAndNamesTheNearest() {
    facts.statement("ras:confersResistanceTo", "ras:confersResistanceT");

    assertThat(refused())
        .isEqualTo(
            "facts/small-2024/statements.tsv:2:7: \"ras:confersResistanceT\" is not declared in ontology/rasgraph.ttl; did you mean ras:confersResistanceTo?");
  }

  @Test
  void refusesAPropertyThatIsNoFactPredicate() {
    facts.statement("ras:confersResistanceTo", "ras:passage");

    assertThat(refused())
        .startsWith("facts/small-2024/statements.tsv:2:7: \"ras:passage\" is not a fact predicate");
  }

  @Test
  void refusesAnUnknownEntityAndNamesTheNearest() {
    facts.statement("drug:adagrasib", "drug:adagrasb");

    assertThat(refused())
        .isEqualTo(
            "facts/small-2024/statements.tsv:2:8: there is no entity \"drug:adagrasb\"; did you mean drug:adagrasib?");
  }

  @Test
  void suggestsTheEntityThatHasTheNameAsASynonym() {
    facts.statement("drug:adagrasib", "drug:MRTX849");

    assertThat(refused())
        .endsWith("there is no entity \"drug:MRTX849\"; did you mean drug:adagrasib?");
  }

  @Test
  void refusesASubjectOutsideTheDomain() {
    facts.statement("variant:KRAS_Y96D", "trial:NCT03600883");

    assertThat(refused())
        .startsWith(
            "facts/small-2024/statements.tsv:2:6: \"trial:NCT03600883\" is of the class \"clinical trial\"; the subject of \"confers resistance to\" must be of the class");
  }

  @Test
  void refusesAnObjectOutsideTheRange() {
    facts.statement("drug:adagrasib", "disease:LUAD");

    assertThat(refused())
        .isEqualTo(
            "facts/small-2024/statements.tsv:2:8: \"disease:LUAD\" is of the class \"disease\"; the object of \"confers resistance to\" must be of the class \"therapeutic\"");
  }

  @Test
  void refusesAQualifierOfAnotherClass() {
    facts.statement("\tdisease:NSCLC\t", "\tdrug:sotorasib\t");

    assertThat(refused())
        .startsWith(
            "facts/small-2024/statements.tsv:2:9: \"drug:sotorasib\" is of the class \"small molecule\"");
  }

  @Test
  void refusesATermThatIsNoEvidenceKind() {
    facts.statement("ras:ClinicalTrialEvidence", "ras:Phase2");

    assertThat(refused())
        .isEqualTo(
            "facts/small-2024/statements.tsv:2:14: \"ras:Phase2\" is of the class \"trial phase\"; what stands here must be of the class \"evidence kind\"");
  }

  @Test
  void refusesAMalformedTrialNumber() {
    facts.trial("trial:NCT03600883", "trial:NCT0360088");

    assertThat(refused())
        .isEqualTo(
            "facts/small-2024/trials.tsv:2:4: not a ClinicalTrials.gov identifier: \"NCT0360088\"; it is NCT and eight digits");
  }

  @Test
  void refusesAMalformedYear() {
    facts.trial("2018", "about 2018");

    assertThat(refused())
        .isEqualTo(
            "facts/small-2024/trials.tsv:2:8: not a whole number: \"about 2018\"; write digits only, as in 1054");
  }

  @Test
  void refusesAMalformedLineRange() {
    facts.statement("\t3-4\t", "\t4-3\t");

    assertThat(refused())
        .startsWith("facts/small-2024/statements.tsv:2:3: not a line range: \"4-3\"");
  }

  @Test
  void refusesAnEmptyRequiredCell() {
    facts.statement("drug:adagrasib", "");

    assertThat(refused())
        .isEqualTo("facts/small-2024/statements.tsv:2:8: \"object\" must not be empty");
  }

  @Test
  void refusesAReferenceBeyondTheList() {
    facts.statement("7|8", "7|21");

    assertThat(refused())
        .isEqualTo(
            "facts/small-2024/statements.tsv:2:15: small-2024 cites 20 works; there is no reference 21");
  }

  @Test
  void refusesASecondRowOfOneId() {
    String row =
        "s1-01\t1\t3\tsupports\t\tvariant:KRAS_Y96D\tras:confersResistanceTo\tdrug:adagrasib\t\t\t\t\t\tras:CellLineEvidence\t\t\n";
    facts.statements(row + row);

    assertThat(refused())
        .startsWith(
            "facts/small-2024/statements.tsv:3:1: the id \"s1-01\" stands also at facts/small-2024/statements.tsv:2:1");
  }

  @Test
  void refusesASecondEntityOfOneKey() {
    facts.entities(
        "gene", "KRAS\tras:Gene\tKRAS\t\t\t\t\ttest\t\nKRAS\tras:Gene\tKras\t\t\t\t\ttest\t\n");

    assertThat(refused()).startsWith("facts/entities/gene.tsv:3:1: the key \"KRAS\" stands twice");
  }

  @Test
  void refusesASynonymThatIsTheLabelOfAnotherEntity() {
    facts.entities(
        "drug",
        """
        AMG-510\tras:SmallMolecule\tAMG 510\t\t\t\t\ttest\t
        adagrasib\tras:SmallMolecule\tadagrasib\t\t\t\t\ttest\t
        sotorasib\tras:SmallMolecule\tsotorasib\tAMG 510\t\t\t\ttest\t
        """);

    assertThat(refused())
        .startsWith(
            "facts/entities/drug.tsv:4:1: the synonym \"AMG 510\" is the label of drug:AMG-510");
  }

  @Test
  void refusesAnEntityInATableOfAnotherKind() {
    facts.entities("gene", "KRAS\tras:Disease\tKRAS\t\t\t\t\ttest\t\n");

    assertThat(refused())
        .contains("facts/entities/gene.tsv:2:2: \"ras:Disease\" is not a kind of \"gene\"");
  }

  @Test
  void refusesAFigureUnderNoStatement() {
    facts.measurements("m1\ts9-99\t3\tras:Frequency\t\t37.1\t%\t\t\t\t\t\t\t\n");

    assertThat(refused())
        .startsWith(
            "facts/small-2024/measurements.tsv:2:2: there is no statement \"s9-99\" in this review");
  }

  @Test
  void refusesAComparisonWithNoFigure() {
    facts.measurements("m1\ts1-01\t3\tras:Frequency\t\t37.1\t%\t\t\t\tm9\t\t\t\n");

    assertThat(refused())
        .startsWith("facts/small-2024/measurements.tsv:2:11: there is no measurement \"m9\"");
  }

  @Test
  void saysWhatACuratorSaysContradictsItself() {
    facts.contradictions(
        "c1\tsmall-2024/s1-01\tsmall-2024/t1-01.phase.Phase1_2\tvariant:KRAS_Y96D\tthey differ\tA. Curator\n");
    convert();

    assertThat(
            ask(
                """
                GRAPH <https://w3id.org/rasgraph/graph/curators> {
                  ?c a ras:Contradiction ; ras:contradictionKind ras:CuratorNamed ;
                    ras:contradictionAbout <https://w3id.org/rasgraph/variant/KRAS_Y96D> ;
                    ras:contradictionBetween <https://w3id.org/rasgraph/statement/small-2024/s1-01> ,
                                             <https://w3id.org/rasgraph/statement/small-2024/t1-01.phase.Phase1_2> .
                }"""))
        .isTrue();
  }

  @Test
  void refusesAContradictionOfAStatementThatDoesNotExist() {
    facts.contradictions(
        "c1\tsmall-2024/s1-01\tsmall-2024/s9-99\tvariant:KRAS_Y96D\tthey differ\tA. Curator\n");

    assertThat(refused())
        .isEqualTo("facts/contradictions.tsv:2:3: there is no statement \"small-2024/s9-99\"");
  }

  @Test
  void reportsAllProblemsOfARunTogether() {
    facts.statement("drug:adagrasib", "drug:adagrasb").trial("ras:Phase1_2", "ras:Phase12");
    convert();

    assertThat(problems.sorted())
        .extracting(problem -> problem.place().file())
        .containsExactly("facts/small-2024/statements.tsv", "facts/small-2024/trials.tsv");
  }

  private void convert() {
    quads = DatasetGraphFactory.createGeneral();
    trace =
        new Converter(ontology, FactsFolder.at(facts.folder()))
            .convert(StreamRDFLib.dataset(quads), problems);
  }

  private String refused() {
    convert();
    List<Problem> found = problems.sorted();
    assertThat(found).isNotEmpty();
    return found.get(0).toString();
  }

  private boolean ask(String pattern) {
    assertThat(problems.sorted()).isEmpty();
    return QueryExec.dataset(quads).query(PREFIXES + "ASK { " + pattern + " }").build().ask();
  }

  private Node proposition(String id) {
    assertThat(problems.sorted()).isEmpty();
    return quads.stream(
            Node.ANY,
            Iris.statement("small-2024", id),
            NodeFactory.createURI("https://w3id.org/rasgraph/ontology#proposition"),
            Node.ANY)
        .findFirst()
        .orElseThrow()
        .getObject();
  }
}
