package org.rasgraph.facts;

import java.util.List;
import org.rasgraph.table.Place;

/**
 * What became of some lines of a review.
 *
 * @param statements the ids of the rows that they gave
 * @param reason why they give none, or no more
 */
public record Coverage(
    String review,
    List<LineRange> lines,
    List<Located<String>> statements,
    String reason,
    Place place) {}
