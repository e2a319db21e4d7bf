package org.rasgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.rasgraph.table.Problems;

/** Whatever a user gives as a value, the query asks the same question. */
class InjectionTest {

  private static final CannedQuery QUERY =
      QueryReader.readAdHoc(
              new QueryFile(
                  "q.rq",
                  "",
                  "q",
                  """
                  PREFIX ras: <https://w3id.org/rasgraph/ontology#>
                  SELECT ?s (COUNT(*) AS ?n) WHERE {
                    ?s ras:object ?_drug_iri ; ras:label ?_text ; ras:note ?_note_en ; ras:year ?_year_integer .
                    FILTER(CONTAINS(?s, ?_text) && ?x > ?_year_integer)
                    OPTIONAL { ?s ras:cites ?c FILTER NOT EXISTS { ?c ras:by ?_drug_iri } }
                    { SELECT ?x { ?x ras:within ?_drug_iri } LIMIT 3 }
                  } GROUP BY ?s ORDER BY ?s
                  """),
              new Problems())
          .orElseThrow();

  private final ParameterValues values = new ParameterValues(Tiny.names());

  @Property(tries = 2000, shrinking = ShrinkingMode.BOUNDED)
  void aTextIsOneLiteral(@ForAll("texts") String text) {
    Binding terms = values.bind(QUERY, Map.of("text", text, "note", text));

    assertThat(terms.get("_text")).isEqualTo(NodeFactory.createLiteralString(text));
    assertThat(terms.get("_note_en")).isEqualTo(NodeFactory.createLiteralLang(text, "en"));
    assertSameQuestion(terms);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void anIriIsOneIriOrRefused(@ForAll("texts") String text, @ForAll("around") String around) {
    bound("drug", around.replace("TEXT", text))
        .ifPresent(
            terms -> {
              assertThat(terms.get("_drug_iri").isURI()).isTrue();
              assertSameQuestion(terms);
            });
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.BOUNDED)
  void aNumberIsOneNumberOrRefused(@ForAll("texts") String text) {
    bound("year", text).ifPresent(InjectionTest::assertSameQuestion);
  }

  private Optional<Binding> bound(String name, String text) {
    try {
      return Optional.of(values.bind(QUERY, Map.of(name, text)));
    } catch (QueryMistake refused) {
      return Optional.empty();
    }
  }

  /**
   * The algebra with the terms is that of the query as it stands with the variables replaced node
   * by node; and the query still says the same when it is written out and read again.
   */
  private static void assertSameQuestion(Binding terms) {
    Map<Var, Node> byVariable = new HashMap<>();
    terms.forEach(byVariable::put);
    Query asked = QueryTransformOps.replaceVars(QUERY.query(), byVariable);

    assertThat(shape(Algebra.compile(asked), terms))
        .isEqualTo(shape(Substitute.substitute(Algebra.compile(QUERY.query()), terms), terms));
    Query again = QueryFactory.create(asked.toString(), Syntax.syntaxSPARQL_11);
    assertThat(Algebra.compile(again)).isEqualTo(Algebra.compile(asked));
  }

  private static Op shape(Op op, Binding terms) {
    return Substitute.substitute(op, terms);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> sparql =
        Arbitraries.of(
                "\"",
                "'",
                "\"\"\"",
                "\\",
                "\n",
                "}",
                "{",
                ">",
                "<",
                " . ",
                " ; ",
                "#",
                "?s",
                "@en",
                "^^",
                "*",
                " UNION ",
                "DROP ALL",
                "SELECT * { ?s ?p ?o }",
                "_:b",
                "\u0000",
                "\uD83D\uDE00",
                "adagrasib",
                "drug:",
                "https://w3id.org/rasgraph/",
                "-1",
                "1e9",
                "\\u0022",
                "%22")
            .list()
            .ofMaxSize(8)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(sparql, Arbitraries.strings().ofMaxLength(30));
  }

  @Provide
  Arbitrary<String> around() {
    return Arbitraries.of("TEXT", "<TEXT>", "https://x/TEXT", "drug:TEXT", "urn:x:TEXT");
  }
}
