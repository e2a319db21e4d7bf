package org.rasgraph.check;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.rasgraph.convert.Trace;
import org.rasgraph.ontology.Namespaces;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.ontology.RdfFile;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problems;

/**
 * The checks that every load must pass: SHACL shapes, and no term of ours that the ontology does
 * not declare.
 */
public final class Checks {

  private final Ontology ontology;
  private final Path shapesFile;
  private final Shapes shapes;

  private Checks(Ontology ontology, Path shapesFile) {
    this.ontology = ontology;
    this.shapesFile = shapesFile;
    this.shapes = Shapes.parse(RdfFile.read(shapesFile));
  }

  /**
   * The checks of this ontology folder.
   *
   * @throws RdfFile.MalformedFile where {@code shapes.ttl} is not good Turtle
   */
  public static Checks read(Path folder, Ontology ontology) {
    return new Checks(ontology, folder.resolve("shapes.ttl"));
  }

  /**
   * Holds the union of all graphs, the ontology among them, against the checks.
   *
   * @param trace leads from a node to its row
   */
  public void run(Graph union, Trace trace, Problems problems) {
    ShaclValidator.get()
        .validate(shapes, union)
        .getEntries()
        .forEach(entry -> problems.add(place(entry.focusNode(), trace), violation(entry)));
    undeclaredTerms(union, trace, problems);
  }

  private void undeclaredTerms(Graph union, Trace trace, Problems problems) {
    union.stream()
        .filter(triple -> isUndeclared(triple.getPredicate()) || isUndeclared(triple.getObject()))
        .forEach(
            triple ->
                problems.add(
                    place(triple.getSubject(), trace),
                    "uses a term that ontology/rasgraph.ttl does not declare: "
                        + triple.getSubject()
                        + " "
                        + triple.getPredicate()
                        + " "
                        + triple.getObject()));
  }

  private boolean isUndeclared(Node node) {
    return node.isURI()
        && node.getURI().startsWith(Namespaces.ONTOLOGY)
        && !ontology.declares(node);
  }

  private Place place(Node focus, Trace trace) {
    return trace.placeOf(focus).orElseGet(() -> Place.of(shapesFile.getFileName().toString()));
  }

  private static String violation(ReportEntry entry) {
    String value = entry.value() == null ? "" : "; found " + entry.value();
    return entry.message() + " (<" + entry.focusNode() + ">" + value + ")";
  }
}
