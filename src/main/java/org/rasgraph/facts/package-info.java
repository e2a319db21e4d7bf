/**
 * The facts as values, as the curators' tables give them: rows become records, in the order of the
 * tables. No RDF.
 */
package org.rasgraph.facts;
