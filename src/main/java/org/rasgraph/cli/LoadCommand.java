package org.rasgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Turn the facts into triples, check them, and publish them as a database.",
    footer = {
      "",
      "A database is built beside the published one and takes its place in one step;",
      "a server that runs goes over to it by itself. Where the facts have problems,",
      "all of them are told as file:line:column: what is wrong, and what is published",
      "stays as it was.",
      "",
      "Examples:",
      "  rasgraph load",
      "  rasgraph load --store /srv/rasgraph",
      "  rasgraph load --import doid.owl         join with your own ontology, as",
      "                                          ?x skos:exactMatch/rdfs:subClassOf* ?y",
      "",
      "Exit codes: 0 published, 1 the facts have problems, 2 wrong usage, 3 another",
      "loader is at work or the disk refuses."
    })
final class LoadCommand implements Callable<Integer> {

  @Mixin private ProjectOption project;
  @Mixin private ImportOption imports;

  @Override
  public Integer call() {
    imports.applyTo(project.publisher()).publish();
    return ExitCodes.DONE;
  }
}
