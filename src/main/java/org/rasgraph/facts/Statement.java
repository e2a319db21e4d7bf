package org.rasgraph.facts;

import java.util.List;
import org.rasgraph.table.Place;

/**
 * What one passage of a review says of one proposition.
 *
 * @param id unique in its review, given once and for ever
 * @param strength the term for how firmly the passage puts it (GA4GH VA-Spec, Statement.strength)
 * @param evidence the term of its evidence kind
 * @param references the numbers of the works that the passage cites
 */
public record Statement(
    String review,
    String id,
    Locus locus,
    Direction direction,
    Located<String> strength,
    Located<Expression> subject,
    Located<String> predicate,
    Located<Expression> object,
    List<Relation> qualifiers,
    Located<String> evidence,
    List<Located<Integer>> references,
    String note,
    Place place) {}
