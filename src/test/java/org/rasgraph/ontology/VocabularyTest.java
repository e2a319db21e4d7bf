package org.rasgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/**
 * What the code, the facts, the shapes, the rules and the queries say is what the ontology
 * declares, both ways.
 */
class VocabularyTest {

  private static final Pattern TERM =
      Pattern.compile("(?:\\bras:|rasgraph/ontology#)([A-Za-z]\\w*)");

  private static final Set<Node> VALUES =
      Set.of(
          Ras.term("TrialPhase"),
          Ras.term("TrialStatus"),
          Ras.term("DevelopmentStage"),
          Ras.EVIDENCE_KIND);

  private final Ontology ontology = Ontology.read(Path.of("ontology"));

  @Test
  void everyConstantIsDeclared() {
    assertThat(constants().filter(term -> !ontology.declares(term))).isEmpty();
  }

  @Test
  void everyTermThatIsUsedIsDeclared() {
    Set<String> undeclared = new TreeSet<>(used());
    undeclared.removeIf(name -> ontology.declares(Ras.term(name)));

    assertThat(undeclared).isEmpty();
  }

  @Test
  void everyTermThatIsDeclaredIsUsed() {
    Set<String> unused =
        ontology.terms().map(Node::getLocalName).collect(Collectors.toCollection(TreeSet::new));
    unused.removeAll(used());
    unused.removeAll(constants().map(Node::getLocalName).toList());
    // a general term is used through those that lie under it, a class also as the domain or range
    // of a property
    unused.removeIf(name -> hasNarrowerTerms(Ras.term(name)) || isDomainOrRange(Ras.term(name)));
    // of a closed list of values, such as phases, all stay
    unused.removeIf(name -> isValue(Ras.term(name)));

    assertThat(unused)
        .as("terms that nothing uses: remove them, or curate the facts they are for")
        .isEmpty();
  }

  private boolean isDomainOrRange(Node term) {
    return ontology
        .terms()
        .flatMap(property -> ontology.property(property).stream())
        .anyMatch(property -> property.domain().contains(term) || property.range().contains(term));
  }

  private boolean isValue(Node term) {
    return !ontology.typesOf(term).isEmpty()
        && ontology.typesOf(term).stream().allMatch(VALUES::contains);
  }

  private boolean hasNarrowerTerms(Node term) {
    return ontology
        .terms()
        .anyMatch(
            narrow ->
                !narrow.equals(term)
                    && (ontology.isA(narrow, term) || ontology.isSubProperty(narrow, term)));
  }

  private static Stream<Node> constants() {
    return Arrays.stream(Ras.class.getFields()).map(VocabularyTest::value);
  }

  private static Node value(Field constant) {
    try {
      return (Node) constant.get(null);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The names of all terms in the facts, shapes, rules and queries. */
  private Set<String> used() {
    Set<String> names = new TreeSet<>();
    for (String folder :
        new String[] {"src/main/facts", "src/main/resources", "ontology", "queries"}) {
      files(Path.of(folder)).forEach(file -> collect(file, names));
    }
    // the fact columns of trials.tsv and the qualifier columns of statements.tsv are named after
    // properties
    Stream.concat(
            columns("trials.tsv"), columns("statements.tsv").map(column -> column + "Qualifier"))
        .filter(name -> ontology.declares(Ras.term(name)))
        .forEach(names::add);
    return names;
  }

  private static Stream<String> columns(String table) {
    try (Stream<String> lines = Files.lines(Path.of("src/main/facts/hou-2022").resolve(table))) {
      return Arrays.stream(lines.findFirst().orElseThrow().split("\t"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void collect(Path file, Set<String> names) {
    try {
      Matcher terms = TERM.matcher(Files.readString(file));
      while (terms.find()) {
        names.add(terms.group(1));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(tsv|rq|ttl)"))
          .filter(file -> !file.endsWith("rasgraph.ttl"))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
