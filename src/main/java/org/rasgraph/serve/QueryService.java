package org.rasgraph.serve;

import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.rasgraph.federation.Calls;
import org.rasgraph.federation.ServiceFailure;
import org.rasgraph.federation.Services;

/**
 * SPARQL 1.1 queries by its protocol, answered whole or not at all: Fuseki would send the rows it
 * has when the time runs out, and a reader of CSV takes the notice that follows for data.
 */
final class QueryService extends SPARQL_QueryDataset {

  private static final String TOO_LONG =
      "The query took longer than it may, and was stopped; there is no partial answer. Make it"
          + " narrower: name a subject or a graph, drop unbounded paths, or add a LIMIT.";

  private static final String NOT_SPARQL =
      "JSON {...} is not SPARQL: ask with SELECT, and for Accept: application/sparql-results+json.";

  private final TimeLimit limit;
  private final Services services;

  QueryService(TimeLimit limit, Services services) {
    this.limit = limit;
    this.services = services;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (query.isJsonType()) {
      throw refused(HttpSC.BAD_REQUEST_400, NOT_SPARQL);
    }
  }

  /** Without the limits of Jena; see {@link TimeLimit}. */
  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return QueryExec.newBuilder()
        .dataset(dataset)
        .query(query)
        .context(action.getContext())
        .build();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec run, Query query, String forLog) {
    Calls calls = services.open(run.getContext(), limit.limit());
    try {
      return limit.hold(run, () -> calls.whole(() -> answer(action, run, query, forLog)));
    } catch (ServiceFailure failure) {
      throw refused(status(failure), failure.getMessage());
    } catch (QueryCancelledException stopped) {
      throw refused(HttpSC.SERVICE_UNAVAILABLE_503, TOO_LONG);
    }
  }

  private static int status(ServiceFailure failure) {
    return switch (failure.kind()) {
      case REFUSED -> HttpSC.BAD_REQUEST_400;
      case FAILED -> HttpSC.BAD_GATEWAY_502;
      case TOO_SLOW -> HttpSC.GATEWAY_TIMEOUT_504;
      case BUSY -> HttpSC.SERVICE_UNAVAILABLE_503;
    };
  }

  private QueryExecResult answer(HttpAction action, QueryExec run, Query query, String forLog) {
    return query.isSelectType()
        ? new QueryExecResult(run.select().materialize())
        : super.executeQuery(action, run, query, forLog);
  }

  private static ActionErrorException refused(int status, String why) {
    return new ActionErrorException(status, why, null);
  }
}
