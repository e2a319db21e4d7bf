package org.rasgraph.store;

import org.apache.jena.sparql.core.DatasetGraph;

/** Puts the quads of a new generation into an empty dataset. */
@FunctionalInterface
public interface Filler {

  /**
   * Fills the dataset, in transactions of its own, all of them ended when it returns. Quads go into
   * named graphs only: the default graph of the service is their union, and the real one is never
   * seen.
   *
   * @return whether to publish; false throws the dataset away and leaves what is published as it is
   */
  boolean fill(DatasetGraph dataset);
}
