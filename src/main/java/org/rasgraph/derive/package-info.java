/**
 * What follows from the statements, by the rules in {@code ontology/rules/}: SPARQL CONSTRUCT, run
 * to a fixpoint.
 */
package org.rasgraph.derive;
