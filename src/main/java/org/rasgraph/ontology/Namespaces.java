package org.rasgraph.ontology;

/** The IRI spaces of rasgraph, from which every IRI of ours begins. */
public final class Namespaces {

  /** The base of everything that rasgraph names. */
  public static final String BASE = "https://w3id.org/rasgraph/";

  /** The ontology's terms, prefix {@code ras:}. */
  public static final String ONTOLOGY = BASE + "ontology#";

  /** The named graphs. */
  public static final String GRAPH = BASE + "graph/";

  private Namespaces() {}
}
