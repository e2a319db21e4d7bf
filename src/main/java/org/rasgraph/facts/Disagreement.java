package org.rasgraph.facts;

import org.rasgraph.table.Place;

/**
 * Two statements that cannot both be right, named by a curator where no rule can find them.
 *
 * @param first a statement, as {@code review/id}
 * @param second the other one
 * @param about the entity on which they disagree
 * @param why in the curator's own words
 * @param curator who says so
 */
public record Disagreement(
    String id,
    Located<String> first,
    Located<String> second,
    Located<Expression> about,
    String why,
    String curator,
    Place place) {}
