package org.rasgraph.facts;

import java.util.List;
import org.rasgraph.table.Place;

/**
 * A review article whose statements are curated here.
 *
 * @param licence the IRI of the licence it is published under
 * @param edition the file name of its plain-text edition
 * @param sha256 the digest of that edition, in hexadecimal digits
 * @param references how many works it cites by number
 */
public record Review(
    String key,
    String title,
    List<String> authors,
    String journal,
    int year,
    String volume,
    String doi,
    String pmid,
    String licence,
    String edition,
    String sha256,
    int references,
    Place place) {}
