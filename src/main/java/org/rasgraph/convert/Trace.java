package org.rasgraph.convert;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.rasgraph.table.Place;

/**
 * Leads from a node back to the row that it was made from, so that what is found in the graph can
 * be mended in a table.
 */
public final class Trace {

  private final Map<Node, Place> places = new HashMap<>();

  void put(Node node, Place place) {
    places.putIfAbsent(node, place);
  }

  /** The first row that the node was made from. */
  public Optional<Place> placeOf(Node node) {
    return Optional.ofNullable(places.get(node));
  }
}
