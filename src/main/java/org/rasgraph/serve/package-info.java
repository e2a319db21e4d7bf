/**
 * The published data over HTTP, read-only: the SPARQL endpoint and its limits, the page that says
 * what this is, and the generation that stands behind every answer.
 */
package org.rasgraph.serve;
