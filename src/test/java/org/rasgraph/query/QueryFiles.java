package org.rasgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Query files for tests, in a folder of theirs. */
public final class QueryFiles {

  /** A query that keeps to every rule. */
  public static final String GOOD =
      """
      #+ summary: Alterations reported to confer resistance to a drug
      #+ description: "One row for each alteration, drug and review; all drugs where none is given"
      #+ tags:
      #+   - resistance
      #+ defaults:
      #+   - drug: https://w3id.org/rasgraph/drug/adagrasib
      #+ breaks:
      #+   - ras:statedIn
      PREFIX ras: <https://w3id.org/rasgraph/ontology#>

      SELECT ?alteration ?drug ?review
      WHERE {
        ?proposition ras:predicate ras:confersResistanceTo ;
          ras:subject ?alteration ;
          ras:object ?_drug_iri .
        ?statement ras:proposition ?proposition ;
          ras:statedIn ?review .
        BIND(?_drug_iri AS ?drug)
      }
      ORDER BY ?alteration ?drug ?review
      """;

  private QueryFiles() {}

  /** Writes a query into a catalogue and tells the catalogue's folder. */
  public static Path write(Path parent, String theme, String name, String text) {
    try {
      Path folder = Files.createDirectories(parent.resolve("queries").resolve(theme));
      Files.writeString(folder.resolve(name + ".rq"), text);
      return parent.resolve("queries");
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
