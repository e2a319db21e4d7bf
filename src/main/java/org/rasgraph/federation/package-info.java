/**
 * Queries that ask other endpoints (SPARQL 1.1 Federated Query): the list of those that may be
 * asked, and calls that go there and nowhere else, within limits.
 */
package org.rasgraph.federation;
