package org.rasgraph.cli;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.rasgraph.load.LoadReport;
import org.rasgraph.load.Loader;
import org.rasgraph.load.Project;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.query.Prefixes;
import org.rasgraph.store.Generation;
import org.rasgraph.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The graphs for a command that needs no server: the published database, which is made or renewed
 * first where the facts have changed, so that any command just works in a fresh clone and never
 * answers from the facts of yesterday.
 */
final class LocalGraphs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LocalGraphs.class);

  private final DatasetGraph graphs;
  private final Prefixes prefixes;
  private final Runnable closing;

  private LocalGraphs(DatasetGraph graphs, Prefixes prefixes, Runnable closing) {
    this.graphs = graphs;
    this.prefixes = prefixes;
    this.closing = closing;
  }

  /**
   * The published graphs, renewed where they are stale; loaded into memory where the store is in
   * the way.
   *
   * @throws FactsRefused where the facts have problems and nothing was published before
   */
  static LocalGraphs open(Publisher publisher) {
    try {
      publisher.renew();
      return published(publisher);
    } catch (StoreException inTheWay) {
      LOG.warn("{}; loading into memory instead", inTheWay.getMessage());
      return load(publisher.project());
    }
  }

  /**
   * The graphs made from the facts as they are, in memory.
   *
   * @throws FactsRefused where the facts have problems
   */
  static LocalGraphs load(Project project) {
    DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
    graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
    LoadReport report = Loader.of(project).load(graphs);
    if (!report.isGood()) {
      throw new FactsRefused(report.problems());
    }
    return new LocalGraphs(graphs, prefixes(project), graphs::close);
  }

  private static LocalGraphs published(Publisher publisher) {
    Generation generation = publisher.store().current().orElseThrow();
    return new LocalGraphs(generation.dataset(), prefixes(publisher.project()), generation::close);
  }

  /** The prefixes that the project's ontology gives. */
  static Prefixes prefixes(Project project) {
    return Prefixes.of(Ontology.read(project.ontology()).graph());
  }

  DatasetGraph graphs() {
    return graphs;
  }

  Prefixes prefixes() {
    return prefixes;
  }

  @Override
  public void close() {
    closing.run();
  }
}
