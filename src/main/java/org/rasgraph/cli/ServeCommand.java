package org.rasgraph.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.rasgraph.serve.Server;
import org.rasgraph.serve.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the graph over HTTP; load it first where the facts have changed.",
    footer = {
      "",
      "Prints the address of the SPARQL endpoint on the standard output once it answers,",
      "and goes on until it is stopped by Ctrl-C or SIGTERM, when it lets running",
      "queries end. A new database (rasgraph load) is served without a restart.",
      "",
      "Examples:",
      "  rasgraph serve",
      "  rasgraph serve --port 8080 --host 0.0.0.0 --timeout 60",
      "  rasgraph serve --import doid.owl        with your own ontology beside",
      "",
      "Exit codes: 130 or 143 stopped by Ctrl-C or SIGTERM, 1 the facts have problems",
      "and nothing was published before, 2 wrong usage, 3 the port is taken, another",
      "loader is at work, or the disk refuses."
    })
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ProjectOption project;
  @Mixin private ImportOption imports;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "The port; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "localhost",
      description =
          "The address to listen at; 0.0.0.0 opens it to other machines (default:"
              + " ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a query may run (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Mixin private ServicesOption services;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ServerOptions options = options();
    Publisher publisher = imports.applyTo(project.publisher());
    publisher.renew();
    Server server = Server.start(publisher.store(), options);
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
    console.out().println(server.address().resolve("sparql"));
    waitFor(server);
    return ExitCodes.DONE;
  }

  private static void waitFor(Server server) {
    try {
      server.join();
    } catch (InterruptedException wanted) {
      server.stop();
      Thread.currentThread().interrupt();
    }
  }

  private ServerOptions options() {
    try {
      return ServerOptions.defaults()
          .withHost(host)
          .withPort(port)
          .withQueryTimeout(Duration.ofSeconds(timeout))
          .withServices(services.list());
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
  }
}
