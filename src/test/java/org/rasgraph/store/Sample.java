package org.rasgraph.store;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.system.Txn;

/** Small data in named graphs, for the tests of the store and of what reads it. */
public final class Sample {

  private static final String PREFIX = "PREFIX : <http://example.org/>\n";

  private Sample() {}

  /** Loads TriG, in which {@code :} stands for {@code http://example.org/}. */
  public static Filler trig(String text) {
    return dataset -> {
      Txn.executeWrite(
          dataset,
          () ->
              RDFParser.fromString(PREFIX + text, Lang.TRIG).parse(StreamRDFLib.dataset(dataset)));
      return true;
    };
  }

  /** As many quads as asked for, in one graph. */
  public static Filler quads(int count) {
    StringBuilder text = new StringBuilder(":many {");
    for (int each = 0; each < count; each++) {
      text.append(" :s").append(each).append(" :p ").append(each).append(" .");
    }
    return trig(text.append("}").toString());
  }
}
