/**
 * The facts said in the words of the ontology: rows become quads in named graphs, and every IRI is
 * minted here.
 */
package org.rasgraph.convert;
