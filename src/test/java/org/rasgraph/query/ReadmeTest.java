package org.rasgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.rasgraph.load.Loader;
import org.rasgraph.load.Project;

/** What the README shows works as it stands. */
class ReadmeTest {

  private static final Pattern SPARQL = Pattern.compile("```sparql\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CANNED = Pattern.compile("\\./rasgraph query (\\S+/\\S+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(((?!https?:)[^)]+)\\)");

  private final String readme = read();

  @Test
  void itsSparqlAnswers() {
    DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
    assertThat(Loader.of(new Project(Path.of(""))).load(graphs).problems()).isEmpty();
    Matcher block = SPARQL.matcher(readme);
    assertThat(block.find()).isTrue();

    Answer answer =
        new Answers(graphs)
            .answer(
                QueryFactory.create(block.group(1), Syntax.syntaxSPARQL_11),
                BindingFactory.empty());

    assertThat(answer.size()).isPositive();
  }

  @Test
  void itsCannedQueriesExist() {
    Catalogue catalogue = Catalogue.read(Path.of("queries").toAbsolutePath());
    Matcher canned = CANNED.matcher(readme);
    assertThat(canned.results().map(match -> match.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(catalogue.find(name).id()).isEqualTo(name));
  }

  @Test
  void itsLinksLeadSomewhere() {
    assertThat(LINK.matcher(readme).results().map(match -> Path.of(match.group(1))))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path).exists());
  }

  private static String read() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
