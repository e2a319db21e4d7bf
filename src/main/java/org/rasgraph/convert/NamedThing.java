package org.rasgraph.convert;

import java.util.List;
import org.apache.jena.graph.Node;

/** A thing of ours with what it is called: its label first, then every other name. */
record NamedThing(Node node, String label, List<String> otherNames) {

  /**
   * Whether one of the names can be meant by a name that somebody else uses: they are equal but for
   * capitals and punctuation, or they share more than half of the words of the shorter one. So
   * "KRAS Gene" is KRAS and "non-small cell lung carcinoma" is "non-small cell lung cancer", but
   * "breast cancer" is not "lung cancer".
   */
  boolean goesBy(String name) {
    Name other = new Name(name);
    return new Name(label).agreesWith(other)
        || otherNames.stream().map(Name::new).anyMatch(ours -> ours.agreesWith(other));
  }
}
