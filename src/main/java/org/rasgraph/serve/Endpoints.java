package org.rasgraph.serve;

import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** All that can be reached: what is not named here does not exist. */
final class Endpoints {

  /** The path at which queries are asked. */
  static final String SPARQL = "/sparql";

  private static final int OUTPUT_BUFFER = 64 * 1024;

  private Endpoints() {}

  /** A server that is ready to be started. */
  static FusekiServer of(ServedDataset dataset, QueryService queries, ServerOptions options) {
    OperationRegistry operations = OperationRegistry.createEmpty();
    operations.register(Operation.Query, queries);
    SelfDescription description = new SelfDescription(dataset);
    FusekiServer server =
        FusekiServer.create(operations, Fuseki.getContext())
            // named, for Fuseki would take in whatever modules the class path has
            .fusekiModules(FusekiModules.empty())
            .port(options.port())
            .addFilter("/*", new OpenToBrowsers())
            .addFilter("/*", new AnyFormat())
            .addFilter(SPARQL, new ServiceDescription(description))
            .add(SPARQL, DataService.newBuilder(dataset).addEndpoint(Operation.Query).build())
            .addServlet(VoidPage.PATH, new VoidPage(description))
            .addServlet("/ready", new ReadyPage(dataset::manifest))
            .addServlet("", new WelcomePage(dataset::manifest))
            .build();
    server.getJettyServer().insertHandler(new GracefulHandler());
    server.getJettyServer().setStopTimeout(options.stopTimeout().toMillis());
    for (Connector connector : server.getJettyServer().getConnectors()) {
      configure((ServerConnector) connector, options);
    }
    return server;
  }

  private static void configure(ServerConnector connector, ServerOptions options) {
    connector.setHost(options.host());
    connector
        .getConnectionFactory(HttpConfiguration.ConnectionFactory.class)
        .getHttpConfiguration()
        // Fuseki's are of 5 MiB, allocated anew for each response
        .setOutputBufferSize(OUTPUT_BUFFER);
  }
}
