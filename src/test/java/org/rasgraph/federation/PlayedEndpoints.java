package org.rasgraph.federation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A real server on loopback whose datasets play endpoints of the world at their own IRIs. */
public final class PlayedEndpoints implements AutoCloseable {

  private final Map<String, DatasetGraph> datasets = new TreeMap<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final FusekiServer server;

  /**
   * @param data the endpoints' data in TriG, by their IRIs
   */
  public PlayedEndpoints(Map<String, String> data) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(0)
            .loopback(true)
            .addFilter(
                "/*",
                (request, response, chain) -> {
                  requests.incrementAndGet();
                  chain.doFilter(request, response);
                });
    new TreeMap<>(data)
        .forEach(
            (iri, graphs) -> {
              DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
              RDFParser.fromString(graphs, Lang.TRIG).parse(dataset);
              datasets.put(iri, dataset);
              builder.add("/" + datasets.size(), dataset);
            });
    server = builder.start();
  }

  /** What an endpoint holds. */
  public DatasetGraph data(String iri) {
    return datasets.get(iri);
  }

  /** How many requests all of them have had. */
  public int requests() {
    return requests.get();
  }

  /** Where an endpoint is in truth. */
  public String address(String iri) {
    int number = 1;
    for (String each : datasets.keySet()) {
      if (each.equals(iri)) {
        break;
      }
      number++;
    }
    return "http://localhost:%d/%d".formatted(server.getPort(), number);
  }

  /** A list that leads from the endpoints' IRIs to where they are. */
  public Path list(Path folder) {
    StringBuilder table = new StringBuilder("endpoint\tlocal\taddress\tnote\n");
    datasets
        .keySet()
        .forEach(
            iri -> table.append(iri).append("\tlocal\t").append(address(iri)).append("\tplayed\n"));
    try {
      return Files.writeString(folder.resolve("services.tsv"), table);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
