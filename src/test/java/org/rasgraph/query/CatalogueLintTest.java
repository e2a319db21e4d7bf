package org.rasgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.table.Problem;

/** Each rule, with a file on which it fires; the good file, on which none does, is their origin. */
class CatalogueLintTest {

  private static final String RAS = "https://w3id.org/rasgraph/ontology#";
  private static final Set<String> DECLARED =
      Set.of(
          RAS + "predicate",
          RAS + "confersResistanceTo",
          RAS + "subject",
          RAS + "object",
          RAS + "proposition",
          RAS + "statedIn");

  @TempDir private Path folder;

  @Test
  void findsNothingInAGoodFile() {
    assertThat(lint(QueryFiles.GOOD)).isEmpty();
  }

  @Test
  void findsNothingInAGoodFileOfEveryKindOfParameter() {
    String everyKind =
        QueryFiles.GOOD
            .replace("#+ breaks", "#+   - text: a\n#+   - year: 2018\n#+   - label: x\n#+ breaks")
            .replace("BIND(", "FILTER(?_text != ?_label_en && ?_year_integer > 1)\n  BIND(");

    assertThat(lint(everyKind)).isEmpty();
  }

  @Test
  void aFileMustHaveAHeader() {
    assertOnly(
        QueryFiles.GOOD.replaceAll("(?m)^#\\+ .*\n", "").replace("?_drug_iri", "?d"),
        ":1:1: has no header");
  }

  @Test
  void theHeaderMustBeYaml() {
    assertFirst(
        change("#+ summary: Alterations", "#+ summary: Wanted: alterations"),
        ":1:19: the header is not YAML");
    assertFirst(change("#+   - resistance\n", "#+   - [\n"), ": the header is not YAML");
    assertFirst("#+ just words\nASK {}\n", "must be lines of \"key: value\"");
  }

  @Test
  void theHeaderMustBeComplete() {
    assertOnly(change("#+ summary: [^\n]*\n", ""), ":1:1: the header needs \"summary: one line");
    assertOnly(change("#+ description: [^\n]*\n", ""), "the header needs \"description: one line");
    assertOnly(change("#+ tags:\n#[+]   - resistance\n", ""), "the header needs \"tags\"");
    assertOnly(change("#+ breaks:\n#[+]   - ras:statedIn\n", ""), "the header needs \"breaks\"");
  }

  @Test
  void aDescriptionMustBeOneLine() {
    assertOnly(
        change("#+ description: [^\n]*\n", "#+ description: |\n#+   one\n#+   two\n"),
        ":2:1: the header needs \"description: one line of text\"");
  }

  @Test
  void theHeaderMustHaveNoOtherKeys() {
    assertOnly(
        change("#+ tags:", "#+ endpoint: http://x/\n#+ tags:"),
        ":3:1: unknown key \"endpoint\" in the header; known are summary,");
  }

  @Test
  void defaultsMustBeAListForGrlc() {
    assertFirst(
        change("#[+]   - drug:", "#+     drug:"),
        ":5:1: \"defaults\" must be a list of lines like \"- drug: value\", for grlc");
  }

  @Test
  void everyParameterMustHaveADefault() {
    assertOnly(
        change("#+ defaults:\n#[^\n]*\n", ""),
        ":13:16: the parameter \"drug\" has no default; add \"#+   - drug: an example\"");
  }

  @Test
  void aDefaultMustBeAValueOfTheParameter() {
    assertOnly(
        change("https://w3id.org/rasgraph/drug/adagrasib", "adagrasib"),
        ":5:1: the default \"adagrasib\" of \"drug\" must be a whole IRI");
    assertOnly(
        change("#+ breaks", "#+   - year: many\n#+ breaks")
            .replace("BIND(", "FILTER(?_year_integer > 1)\n  BIND("),
        ":5:1: the default \"many\" of \"year\" is not a value of");
  }

  @Test
  void aDefaultMustBelongToAParameter() {
    assertOnly(
        change("#+ breaks", "#+   - gene: x\n#+ breaks"),
        ":5:1: \"defaults\" speaks of \"gene\", which is no parameter");
    assertOnly(
        change("#+ breaks", "#+ enumerate:\n#+   - gene:\n#+     - x\n#+ breaks"),
        ":7:1: \"enumerate\" speaks of \"gene\", which is no parameter");
  }

  @Test
  void whatBreaksAQueryMustBeInIt() {
    assertOnly(
        change("- ras:statedIn", "- ras:within"),
        ":7:1: \"breaks\" names ras:within, which the query does not use");
  }

  @Test
  void aQueryMustParse() {
    assertOnly(
        change("WHERE \\{", "WHERE"), ":13:3: not SPARQL 1.1: \"?proposition\" cannot stand");
  }

  @Test
  void aQueryMustNotUseWhatOnlyJenaUnderstands() {
    assertOnly(
        change("BIND\\(\\?_drug_iri AS \\?drug\\)", "LET(?drug := ?_drug_iri)"), "not SPARQL 1.1");
  }

  @Test
  void everyPrefixMustBeDeclared() {
    assertOnly(
        change("ras:statedIn \\?review", "skos:note ?review"),
        ":17:5: not SPARQL 1.1: the prefix \"skos:\" is not declared; add PREFIX skos: <");
  }

  @Test
  void everyDeclaredPrefixMustBeUsed() {
    assertOnly(
        change("PREFIX ras", "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\nPREFIX ras"),
        ":9:8: the prefix \"xsd:\" is declared and never used; remove it");
    assertOnly(
        change("PREFIX ras", "PREFIX ras: <" + RAS + ">\nPREFIX ras"),
        ":10:8: the prefix \"ras:\" is declared again");
  }

  @Test
  void aPrefixInACommentOrAStringIsNotUsed() {
    assertOnly(
        change("PREFIX ras", "PREFIX a: <http://a/>\nPREFIX ras")
            .replace("BIND(", "FILTER(\"a:b\" != 'a:c') # a:d <a:e>\n  BIND("),
        "the prefix \"a:\" is declared and never used");
  }

  @Test
  void quotesMustBeAscii() {
    assertOnly(
        change("for each alteration", "for \u201ceach\u201d alteration"),
        ":2:30: the quote \u201c; write ASCII");
  }

  @Test
  void tabsAndCarriageReturnsAreRefused() {
    assertOnly(change("    ras:object", "\tras:object"), ":15:1: a tab; indent with blanks");
    assertOnly(change("WHERE \\{\n", "WHERE {\r\n"), ":12:8: a carriage return");
  }

  @Test
  void aParameterMustBeCalledAsGrlcCallsIt() {
    assertOnly(
        change("\\?_drug_iri", "?_drug_klass_iri"),
        ":5:1: \"defaults\" speaks of \"drug\"",
        ":15:16: ?_drug_klass_iri is not a parameter's name");
  }

  @Test
  void aParameterMustNotBeginAnotherVariable() {
    assertOnly(
        change("\\?statement", "?_drug_iris"),
        ":16:3: ?_drug_iris begins with the parameter ?_drug_iri",
        ":16:3: ?_drug_iris is not a parameter's name");
  }

  @Test
  void twoParametersMustNotHaveOneName() {
    assertOnly(
        change("\\?statement", "?_drug"),
        ":15:16: ?_drug_iri begins with the parameter ?_drug,",
        ":16:3: ?_drug and ?_drug_iri are both the parameter \"drug\"");
  }

  @Test
  void aParameterMustNotBeProjected() {
    assertFirst(
        change("SELECT \\?alteration \\?drug", "SELECT ?alteration ?_drug_iri ?drug"),
        ":11:20: the parameter ?_drug_iri must not stand in SELECT",
        ":20:1: the order is not total");
  }

  @Test
  void aParameterMustNotBeProjectedByAStar() {
    assertFirst(
        change("SELECT \\?alteration \\?drug \\?review", "SELECT *"),
        "the parameter ?_drug_iri must not stand in SELECT");
  }

  @Test
  void aParameterMustNotBeProjectedByASubquery() {
    assertOnly(
        change("BIND\\(", "{ SELECT ?_drug_iri { ?x ras:object ?_drug_iri } }\n  BIND("),
        "the parameter ?_drug_iri must not stand in SELECT");
  }

  @Test
  void aParameterMustNotGetValues() {
    assertOnly(
        change("BIND\\(", "VALUES ?_drug_iri { ras:object }\n  BIND("),
        "the parameter ?_drug_iri must not stand in VALUES");
    assertOnly(
        QueryFiles.GOOD + "VALUES ?_drug_iri { ras:object }\n",
        "the parameter ?_drug_iri must not stand in VALUES");
  }

  @Test
  void aParameterMustNotBeTheTargetOfBind() {
    assertOnly(
        change("ras:object \\?_drug_iri", "ras:object ?drug")
            .replace("BIND(?_drug_iri AS ?drug)", "BIND(?drug AS ?_drug_iri)"),
        ":18:17: the parameter ?_drug_iri must not be the target of BIND");
  }

  @Test
  void aParameterMustNotGroup() {
    assertOnly(
        change("SELECT \\?alteration \\?drug \\?review", "SELECT (COUNT(*) AS ?n)")
            .replaceAll("ORDER BY .*", "GROUP BY ?_drug_iri\nORDER BY ?n"),
        "the parameter ?_drug_iri must not stand in GROUP BY");
  }

  @Test
  void everyTermMustBeDeclared() {
    assertOnly(
        change("ras:predicate", "ras:predicat"),
        ":13:16: ras:predicat is not declared in ontology/rasgraph.ttl");
    assertOnly(
        change("ras:predicate", "<" + RAS + "predicat>"), ":13:16: <" + RAS + "predicat> is not");
  }

  @Test
  void theOrderMustBeTotal() {
    assertOnly(
        change("ORDER BY \\?alteration \\?drug", "ORDER BY DESC(?alteration)"),
        ":20:1: the order is not total; add to ORDER BY ?drug");
    assertOnly(
        change("ORDER BY .*\n", ""),
        ":11:1: the order is not total; add to ORDER BY ?alteration ?drug ?review");
    assertOnly(
        change("ORDER BY \\?alteration", "ORDER BY LCASE(STR(?alteration))"),
        "the order is not total; add to ORDER BY ?alteration");
  }

  @Test
  void oneRowNeedsNoOrder() {
    assertThat(
            lint(
                change("SELECT \\?alteration \\?drug \\?review", "SELECT (COUNT(?drug) AS ?n)")
                    .replaceAll("ORDER BY .*\n", "")))
        .isEmpty();
  }

  @Test
  void whatIsAskedForMustBeBound() {
    assertOnly(
        change("ras:statedIn \\?review", "ras:statedIn ?reviews"),
        ":11:26: ?review is asked for, but nothing in the pattern binds it");
    assertOnly(
        change("SELECT \\?alteration \\?drug \\?review", "SELECT (COUNT(?dug) AS ?n)")
            .replaceAll("ORDER BY .*\n", ""),
        "?dug is asked for");
    assertOnly(
        change("SELECT \\?alteration \\?drug \\?review", "CONSTRUCT { ?alteration ras:object ?dr }")
            .replaceAll("ORDER BY .*\n", ""),
        "?dr is asked for");
  }

  @Test
  void functionsOfOneEngineAreRefused() {
    assertOnly(
        change("\nBIND\\(|BIND\\(", "FILTER(<http://example.org/f>(?drug))\n  BIND("),
        ":18:10: <http://example.org/f> is not of SPARQL 1.1");
    assertOnly(
        change("PREFIX ras", "PREFIX text: <http://jena.apache.org/text#>\nPREFIX ras")
            .replace("BIND(", "?review text:query 'x' .\n  BIND("),
        "<http://jena.apache.org/text#query> is not of SPARQL 1.1");
    assertOnly(
        change("PREFIX ras", "PREFIX afn: <http://jena.apache.org/ARQ/function#>\nPREFIX ras")
            .replace("BIND(", "FILTER NOT EXISTS { ?drug ?p ?o FILTER(afn:now() > 1) }\n  BIND("),
        "<http://jena.apache.org/ARQ/function#now> is not of SPARQL 1.1");
  }

  @Test
  void castsOfXmlSchemaAreGood() {
    assertThat(
            lint(
                change("PREFIX ras", "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\nPREFIX ras")
                    .replace("BIND(", "FILTER(xsd:integer(?review) > 1)\n  BIND(")))
        .isEmpty();
  }

  @Test
  void aFileMustBeCalledInLowerCaseWithDashes() {
    assertThat(lint("resistance", "To_Drug", QueryFiles.GOOD))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem)
                    .hasToString(
                        "queries/resistance/To_Drug.rq:1:1: must be called <theme>/<name>.rq, both"
                            + " in lower case with dashes, as in resistance/to-drug.rq"));
    assertThat(lint("", "to-drug", QueryFiles.GOOD)).hasSize(2);
  }

  @Test
  void aFileMustBeUtf8() throws IOException {
    Path queries = QueryFiles.write(folder, "drugs", "latin", QueryFiles.GOOD);
    Files.write(queries.resolve("drugs/latin.rq"), new byte[] {(byte) 0xe4, '\n'});

    assertThat(CatalogueLint.with(DECLARED::contains).check(queries))
        .singleElement()
        .hasToString("queries/drugs/latin.rq:1:1: not UTF-8; save the file as UTF-8");
  }

  private static String change(String pattern, String by) {
    String regex = pattern.replace("#+ ", "#\\+ ");
    String changed =
        QueryFiles.GOOD.replaceAll(regex, java.util.regex.Matcher.quoteReplacement(by));
    assertThat(changed).isNotEqualTo(QueryFiles.GOOD);
    return changed;
  }

  private List<Problem> lint(String text) {
    return lint("resistance", "to-drug", text);
  }

  private List<Problem> lint(String theme, String name, String text) {
    return CatalogueLint.with(DECLARED::contains)
        .check(QueryFiles.write(folder, theme, name, text));
  }

  private void assertOnly(String text, String... parts) {
    assertThat(lint(text)).hasSize(parts.length);
    assertFirst(text, parts);
  }

  private void assertFirst(String text, String... parts) {
    List<Problem> problems = lint(text);
    assertThat(problems).hasSizeGreaterThanOrEqualTo(parts.length);
    for (int i = 0; i < parts.length; i++) {
      assertThat(problems.get(i).toString()).contains(parts[i]);
    }
  }
}
