package org.rasgraph.load;

import java.util.List;
import java.util.SortedMap;
import org.rasgraph.table.Problem;

/**
 * What a load found and made.
 *
 * @param problems what is wrong with the facts, sorted by place; the counts are empty where there
 *     is anything
 * @param triplesByGraph how many triples each named graph has, by the graph's short name
 */
public record LoadReport(
    List<Problem> problems,
    SortedMap<String, Long> triplesByGraph,
    long entities,
    long statements) {

  /** Whether the dataset is whole and may be published. */
  public boolean isGood() {
    return problems.isEmpty();
  }
}
