/**
 * What the dataset says of itself, in a graph of its own: what it is, how large, of what kinds,
 * from which sources under which licences, and what can be asked of it. Built by the SPARQL files
 * beside the classes, so that each published number is computed.
 */
package org.rasgraph.metadata;
