package org.rasgraph.facts;

import org.rasgraph.table.Place;

/** A table row that says it does not state something: the predicate that it leaves open. */
public record Gap(String review, Locus locus, Located<String> predicate, Place place) {}
