package org.rasgraph.facts;

import org.rasgraph.table.Place;

/**
 * A link from a thing of ours to what another database has, in the terms of SSSOM.
 *
 * @param subject our key: of an entity, of a review as in {@code publication:chen-2021}, or of a
 *     work that a review cites as in {@code reference:chen-2021.122}
 * @param subjectLabel what we call it, for who reads the table
 * @param objectLabel what the other database calls it; empty where the source prints no name
 * @param objectSource where the identifier was seen
 * @param comment why it is the same thing where the names do not show it
 */
public record Mapping(
    Located<Key> subject,
    Located<String> subjectLabel,
    Match match,
    Located<ExternalId> object,
    Located<String> objectLabel,
    Justification justification,
    String objectSource,
    String comment,
    Place place) {}
