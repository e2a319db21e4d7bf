package org.rasgraph.facts;

import java.util.List;
import org.rasgraph.table.Place;

/**
 * A work in a review's reference list, as printed there.
 *
 * @param lines where the list prints it
 * @param year empty where none is printed
 * @param pmid the PubMed identifier, where one was verified; empty otherwise
 * @param doi the DOI, where one was verified; empty otherwise
 */
public record Reference(
    String review,
    int number,
    List<LineRange> lines,
    String authors,
    String title,
    String journal,
    String year,
    String volume,
    String pages,
    String pmid,
    String doi,
    Place place) {}
