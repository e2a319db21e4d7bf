package org.rasgraph.facts;

import java.util.regex.Pattern;
import org.rasgraph.table.Place;

/**
 * Where the identifiers of another database come from, and what they look like.
 *
 * @param prefix before the colon of a compact identifier
 * @param iri what an identifier is put behind to give the IRI that the database's own endpoint
 *     uses; empty where nobody gives these identifiers IRIs
 * @param page the address that a person opens, with {@code $1} for the identifier; empty where
 *     there is none but the IRI
 * @param pattern what the identifiers look like
 * @param name what the database is called
 */
public record ExternalNamespace(
    String prefix, String iri, String page, Pattern pattern, String name, Place place) {}
