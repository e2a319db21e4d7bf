package org.rasgraph.load;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDF;
import org.rasgraph.check.Checks;
import org.rasgraph.convert.Converter;
import org.rasgraph.convert.Iris;
import org.rasgraph.convert.Trace;
import org.rasgraph.derive.Rules;
import org.rasgraph.facts.FactsFolder;
import org.rasgraph.metadata.Metadata;
import org.rasgraph.ontology.Namespaces;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.ontology.Ras;
import org.rasgraph.ontology.RdfFile;
import org.rasgraph.table.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty TDB2 dataset with everything that the project says: convert, derive, check,
 * describe, in one transaction.
 */
public final class Loader {

  private static final Logger LOG = LoggerFactory.getLogger(Loader.class);

  /** The terms of others that the data use, and how our terms stand to those of others. */
  private static final List<String> BESIDE_THE_ONTOLOGY = List.of("borrowed.ttl", "alignments.ttl");

  private final Project project;
  private final Imports imports;

  private Loader(Project project, Imports imports) {
    this.project = project;
    this.imports = imports;
  }

  /** A loader of this project's facts. */
  public static Loader of(Project project) {
    return new Loader(project, Imports.of(List.of()));
  }

  /** The same loader, which also loads these files of the user's own. */
  public Loader importing(Imports files) {
    return new Loader(project, files);
  }

  /**
   * Loads into a dataset that holds nothing yet. What was written is whole only where the report is
   * good; the caller throws it away otherwise.
   *
   * @throws org.rasgraph.ontology.RdfFile.MalformedFile where the ontology, its shapes or a rule is
   *     malformed
   */
  public LoadReport load(DatasetGraph target) {
    target.getContext().set(TDB2.symUnionDefaultGraph, true);
    return Txn.calculateWrite(target, () -> fill(target));
  }

  private LoadReport fill(DatasetGraph target) {
    Ontology ontology = Ontology.read(project.ontology());
    Problems problems = new Problems();
    Trace trace = convert(target, ontology, problems);
    if (problems.isEmpty()) {
      derive(target);
      check(target, ontology, trace, problems);
      imports.load(target, problems);
    }
    if (problems.isEmpty()) {
      describe(target, ontology);
    }
    return problems.isEmpty()
        ? report(target)
        : new LoadReport(problems.sorted(), Collections.emptySortedMap(), 0, 0);
  }

  private Trace convert(DatasetGraph target, Ontology ontology, Problems problems) {
    long start = System.nanoTime();
    Graph vocabulary = target.getGraph(Iris.graph("ontology"));
    GraphUtil.addInto(vocabulary, ontology.graph());
    for (String beside : BESIDE_THE_ONTOLOGY) {
      GraphUtil.addInto(vocabulary, RdfFile.read(project.ontology().resolve(beside)));
    }
    StreamRDF out = StreamRDFLib.dataset(target);
    out.start();
    Trace trace = new Converter(ontology, FactsFolder.at(project.facts())).convert(out, problems);
    out.finish();
    LOG.info("facts converted in {} ms", millisSince(start));
    return trace;
  }

  private void derive(DatasetGraph target) {
    long start = System.nanoTime();
    Graph derived = target.getGraph(Iris.graph("derived"));
    Rules rules = Rules.read(project.ontology().resolve("rules"));
    int rounds = rules.apply(target, derived);
    LOG.info(
        "{} rules ran {} rounds and derived {} triples in {} ms",
        rules.names().size(),
        rounds,
        derived.size(),
        millisSince(start));
  }

  private void check(DatasetGraph target, Ontology ontology, Trace trace, Problems problems) {
    long start = System.nanoTime();
    Checks.read(project.ontology(), ontology).run(target.getUnionGraph(), trace, problems);
    LOG.info("checked in {} ms", millisSince(start));
  }

  private void describe(DatasetGraph target, Ontology ontology) {
    long start = System.nanoTime();
    Graph metadata = target.getGraph(Iris.graph("metadata"));
    Metadata.of(ontology, project.queries()).describe(target, metadata);
    LOG.info("described in {} triples in {} ms", metadata.size(), millisSince(start));
  }

  private static LoadReport report(DatasetGraph target) {
    SortedMap<String, Long> triples = new TreeMap<>();
    target
        .listGraphNodes()
        .forEachRemaining(
            graph ->
                triples.put(
                    graph.getURI().substring(Namespaces.GRAPH.length()),
                    (long) target.getGraph(graph).size()));
    return new LoadReport(
        List.of(), triples, count(target, Ras.term("Entity")), count(target, Ras.STATEMENT));
  }

  private static long count(DatasetGraph target, Node type) {
    return target.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type)
        .map(Quad::getSubject)
        .distinct()
        .count();
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
