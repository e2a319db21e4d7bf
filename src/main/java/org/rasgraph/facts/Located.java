package org.rasgraph.facts;

import org.rasgraph.table.Place;

/** A value together with the cell that it was read from. */
public record Located<T>(T value, Place place) {}
