package org.rasgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the head of a query file says, in the keys that {@link HeaderReader} tells of. */
record Header(
    String summary,
    String description,
    List<String> tags,
    Optional<String> question,
    Map<String, String> defaults,
    Map<String, List<String>> choices,
    List<String> breaks) {

  static final Header EMPTY =
      new Header("", "", List.of(), Optional.empty(), Map.of(), Map.of(), List.of());
}
