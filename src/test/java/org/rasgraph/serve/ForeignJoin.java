package org.rasgraph.serve;

import java.nio.file.Path;
import java.util.Map;
import org.rasgraph.federation.PlayedEndpoints;
import org.rasgraph.store.Sample;
import org.rasgraph.store.Store;

/** Our endpoint and another, with data that a client can join. */
final class ForeignJoin implements AutoCloseable {

  /** What is joined from the two. */
  static final String PATTERN_HERE = "?gene <http://example.org/exactMatch> ?protein .";

  static final String PATTERN_THERE = "?protein <http://example.org/name> ?name .";

  private static final String OURS =
      """
      :a { :KRAS :exactMatch :P01116 . :NRAS :exactMatch :P01111 . :HRAS :exactMatch :P01112 }
      """;

  private static final String THEIRS =
      """
      PREFIX : <http://example.org/>
      :P01116 :name "GTPase KRas" . :P01111 :name "GTPase NRas" . :P00533 :name "EGFR" .
      """;

  private static final String ELSEWHERE = "http://proteins.example/sparql";

  private final PlayedEndpoints other;
  private final Server server;

  ForeignJoin(Path folder) {
    other = new PlayedEndpoints(Map.of(ELSEWHERE, THEIRS));
    Store store = Store.at(folder.resolve("store"));
    store.publish(Sample.trig(OURS));
    server = Server.start(store, ServerOptions.defaults().withPort(0));
  }

  String here() {
    return server.address().resolve("sparql").toString();
  }

  String there() {
    return other.address(ELSEWHERE) + "/sparql";
  }

  @Override
  public void close() {
    server.stop();
    other.close();
  }
}
