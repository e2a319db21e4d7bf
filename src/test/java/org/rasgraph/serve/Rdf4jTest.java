package org.rasgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** RDF4J, an engine that shares nothing with Jena, asks our endpoint and another. */
class Rdf4jTest {

  @TempDir private static Path folder;
  private static ForeignJoin endpoints;

  @BeforeAll
  static void serve() {
    endpoints = new ForeignJoin(folder);
  }

  @AfterAll
  static void stop() {
    endpoints.close();
  }

  @Test
  void readsOurEndpoint() {
    assertThat(
            ask(
                new SPARQLRepository(endpoints.here()),
                "SELECT ?gene { %s } ORDER BY ?gene".formatted(ForeignJoin.PATTERN_HERE)))
        .containsExactly(
            "[gene=http://example.org/HRAS]",
            "[gene=http://example.org/KRAS]",
            "[gene=http://example.org/NRAS]");
  }

  @Test
  void joinsOursWithAnother() {
    String query =
        "SELECT ?gene ?name { SERVICE <%s> { %s } SERVICE <%s> { %s } } ORDER BY ?gene"
            .formatted(
                endpoints.here(),
                ForeignJoin.PATTERN_HERE,
                endpoints.there(),
                ForeignJoin.PATTERN_THERE);

    assertThat(ask(new SailRepository(new MemoryStore()), query))
        .containsExactly(
            "[gene=http://example.org/KRAS;name=\"GTPase KRas\"]",
            "[gene=http://example.org/NRAS;name=\"GTPase NRas\"]");
  }

  @Test
  void joinsAnotherWithOurs() {
    String query =
        "SELECT ?gene { %s SERVICE <%s> { %s } } ORDER BY ?gene"
            .formatted(ForeignJoin.PATTERN_THERE, endpoints.here(), ForeignJoin.PATTERN_HERE);
    Repository local = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = local.getConnection()) {
      connection
          .prepareUpdate("PREFIX : <http://example.org/> INSERT DATA { :P01116 :name 'KRas' }")
          .execute();
    }

    assertThat(ask(local, query)).containsExactly("[gene=http://example.org/KRAS]");
  }

  private static List<String> ask(Repository repository, String query) {
    try (RepositoryConnection connection = repository.getConnection();
        TupleQueryResult rows = connection.prepareTupleQuery(query).evaluate()) {
      return rows.stream().map(Object::toString).toList();
    } finally {
      repository.shutDown();
    }
  }
}
