package org.rasgraph.facts;

/**
 * A property of the ontology and what it points to: an entity's own data, or a qualifier of a
 * statement.
 */
public record Relation(Located<String> property, Located<Expression> value) {}
