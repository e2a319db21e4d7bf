package org.rasgraph.cli;

import java.nio.file.Path;
import org.rasgraph.federation.ServiceList;
import picocli.CommandLine.Option;

/** Which endpoints SERVICE may go to. */
final class ServicesOption {

  private static final String NONE = "none";

  @Option(
      names = "--services",
      paramLabel = "FILE|none",
      description =
          "The endpoints that SERVICE in a query may ask: a table of endpoint, local, address and"
              + " note; \"none\" for no endpoint (default: the list that comes with rasgraph).")
  private String services = "";

  /**
   * The list.
   *
   * @throws org.rasgraph.federation.MalformedServiceList where it cannot be used
   */
  ServiceList list() {
    if (services.isEmpty()) {
      return ServiceList.shipped();
    }
    return services.equals(NONE) ? ServiceList.none() : ServiceList.read(Path.of(services));
  }
}
