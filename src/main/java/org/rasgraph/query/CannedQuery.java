package org.rasgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A question that is asked again and again: a SPARQL query, what it asks, and what may be changed
 * in it.
 *
 * @param theme the folder it stands in; empty for a file of the user's own
 * @param name the file's name without its ending
 * @param summary one line that says what is asked
 * @param description one line that says what the answer means; may be empty for a user's own file
 * @param tags for finding it
 * @param question the question as a person would ask it
 * @param parameters what the user may give, in the order in which the query mentions them
 * @param defaults an example value for each parameter, by the parameter's name
 * @param choices the values from which a user may choose, by the parameter's name
 * @param breaks the IRIs of predicates without any one of which the answer must change
 * @param text the file, whole
 */
public record CannedQuery(
    String theme,
    String name,
    String summary,
    String description,
    List<String> tags,
    Optional<String> question,
    List<Parameter> parameters,
    Map<String, String> defaults,
    Map<String, List<String>> choices,
    List<String> breaks,
    String text) {

  public CannedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    defaults = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
    choices = Map.copyOf(choices);
    breaks = List.copyOf(breaks);
  }

  /** What it is called on the command line and in the API: {@code resistance/to-drug}. */
  public String id() {
    return theme.isEmpty() ? name : theme + "/" + name;
  }

  /** The query, parsed anew, since a {@link Query} can be changed by whoever holds it. */
  public Query query() {
    return Sparql.parse(text);
  }
}
