/**
 * The vocabulary: what is declared in {@code ontology/}, read once, and the few terms that the code
 * itself speaks of.
 */
package org.rasgraph.ontology;
