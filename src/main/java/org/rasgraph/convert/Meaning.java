package org.rasgraph.convert;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What a cell refers to: a node, the classes it is of (none for a literal), and what people call
 * it.
 */
record Meaning(Node node, Set<Node> types, String label) {}
