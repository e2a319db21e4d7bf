/**
 * Holds what was built against the shapes and the ontology, and leads every violation back to the
 * row that it comes from.
 */
package org.rasgraph.check;
