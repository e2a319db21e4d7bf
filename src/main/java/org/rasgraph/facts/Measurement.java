package org.rasgraph.facts;

import java.util.List;
import java.util.Optional;
import org.rasgraph.table.Place;

/**
 * A figure under a statement.
 *
 * @param statement the id of the statement in the same review
 * @param unit a UCUM code
 * @param comparedWith the ids of the measurements of other arms
 * @param atTime an ISO 8601 duration; empty where none is given
 */
public record Measurement(
    String review,
    String id,
    Located<String> statement,
    List<LineRange> lines,
    Located<String> quantity,
    Optional<Located<Expression>> arm,
    Figure figure,
    String unit,
    Optional<Sample> sample,
    Optional<Interval> interval,
    Optional<Probability> probability,
    List<Located<String>> comparedWith,
    String atTime,
    Optional<Located<Expression>> dataset,
    String note,
    Place place) {}
