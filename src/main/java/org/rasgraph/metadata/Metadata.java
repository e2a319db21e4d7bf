package org.rasgraph.metadata;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.query.CannedQuery;
import org.rasgraph.query.Catalogue;
import org.rasgraph.query.Construction;
import org.rasgraph.query.Prefixes;

/**
 * The description of a dataset, in DCAT 3 and the HCLS community profile, VoID, and the SHACL
 * prefixes and examples that SPARQL editors read. It follows from the data, the ontology and the
 * canned queries alone, never from the clock, so that the same build has the same description.
 */
public final class Metadata {

  private static final List<String> OF_THE_DATA =
      List.of(
          "dataset",
          "sources",
          "graphs",
          "counts",
          "vocabularies",
          "properties",
          "classes",
          "properties-of-classes",
          "classes-of-objects",
          "datatypes-of-objects",
          "linksets");

  private final Prefixes prefixes;
  private final List<CannedQuery> queries;

  private Metadata(Prefixes prefixes, List<CannedQuery> queries) {
    this.prefixes = prefixes;
    this.queries = queries;
  }

  /**
   * For the data of this ontology and the canned queries of this folder, with the prefixes of both;
   * a query file that is not good is left out.
   */
  public static Metadata of(Ontology ontology, Path queries) {
    List<CannedQuery> canned = Catalogue.read(queries).queries();
    Prefixes ours = Prefixes.of(ontology.graph());
    Prefixes all = ours;
    for (CannedQuery query : canned) {
      all = all.and(query.query().getPrefixMapping().getNsPrefixMap());
    }
    return new Metadata(all.and(ours.asMap()), canned);
  }

  /**
   * Adds the description to a graph of the dataset, which is empty so far, since what is in it
   * would be counted; within the caller's write transaction.
   *
   * @param dataset its default graph is the union of the named ones
   */
  public void describe(DatasetGraph dataset, Graph description) {
    // collected first: a graph must not grow under the query that reads it
    Graph all = GraphFactory.createDefaultGraph();
    OF_THE_DATA.forEach(name -> GraphUtil.addInto(all, file(name).of(dataset)));
    Construction prefix = file("prefix");
    prefixes
        .asMap()
        .forEach(
            (name, namespace) ->
                GraphUtil.addInto(
                    all,
                    prefix.of(
                        dataset, Map.of("_prefix", text(name), "_namespace", text(namespace)))));
    Construction question = file("question");
    queries.stream()
        .flatMap(Example::values)
        .forEach(values -> GraphUtil.addInto(all, question.of(dataset, values)));
    GraphUtil.addInto(description, all);
  }

  private static Construction file(String name) {
    return Construction.beside(Metadata.class, name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
