package org.rasgraph.ontology;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A property as the ontology declares it.
 *
 * @param domain the classes of which the subject must be one; empty where anything goes
 * @param range the classes or the datatype of which the object must be one; empty where anything
 *     goes
 * @param takesLiterals true for a datatype property
 */
public record Property(Node iri, Set<Node> domain, Set<Node> range, boolean takesLiterals) {

  public Property {
    domain = Set.copyOf(domain);
    range = Set.copyOf(range);
  }
}
