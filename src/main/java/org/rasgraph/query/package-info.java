/**
 * The canned questions: their files, their parameters, and answers in every format.
 *
 * <p>A question is a file of plain SPARQL 1.1 whose header says what it asks ({@link
 * org.rasgraph.query.Catalogue}); the values that a user gives are bound as RDF terms ({@link
 * org.rasgraph.query.ParameterValues}), never put in as text; {@link org.rasgraph.query.Answers}
 * runs it and {@link org.rasgraph.query.CatalogueLint} holds all files to the same rules.
 */
package org.rasgraph.query;
