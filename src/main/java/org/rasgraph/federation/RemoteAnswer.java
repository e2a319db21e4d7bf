package org.rasgraph.federation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.rasgraph.federation.ServiceFailure.Kind;

/** What a service answers, held to be whole. */
record RemoteAnswer(Endpoint endpoint, Response response, InputStream body) {

  private static final int EXCERPT = 300;

  /**
   * The rows in the words of the query.
   *
   * @param most how many rows there may be
   * @throws ServiceFailure where there are more, or not all, or none for another reason
   */
  List<Binding> rows(RemoteQuery query, int most) throws IOException {
    requireSuccess();
    RowSet answer = RowSetReader.createReader(format()).read(body, new Context());
    List<Binding> rows = new ArrayList<>();
    while (answer.hasNext()) {
      if (rows.size() == most) {
        throw refused(
            "has more than %,d rows for this, which is the most that is taken; none is; ask it for"
                + " less",
            most);
      }
      rows.add(query.here(answer.next()));
    }
    requireNotCut(rows.size());
    return rows;
  }

  private void requireSuccess() throws IOException {
    int status = response.getStatus();
    if (HttpStatus.isRedirection(status)) {
      throw refused(
          "sends on to %s; redirects are not followed: name that address in the list of services",
          response.getHeaders().get(HttpHeader.LOCATION));
    }
    if (status != HttpStatus.OK_200) {
      throw failed("answers %d: %s", status, excerpt());
    }
  }

  private Lang format() throws IOException {
    String type = String.valueOf(response.getHeaders().get(HttpHeader.CONTENT_TYPE));
    if (type.contains("json")) {
      return ResultSetLang.RS_JSON;
    }
    if (type.contains("xml") && !type.contains("html")) {
      return ResultSetLang.RS_XML;
    }
    throw failed("answers in %s, which is no format of SPARQL rows: %s", type, excerpt());
  }

  /** Virtuoso answers in part and says so in the head alone: by row count, or when time ran out. */
  private void requireNotCut(int rows) {
    long served = response.getHeaders().getLongField("X-SPARQL-MaxRows");
    if (served > 0 && rows >= served) {
      throw refused(
          "cuts its answers after %,d rows, and this one is cut; ask it for less", served);
    }
    if (response.getHeaders().contains("X-SQL-State", "S1TAT")) {
      throw failed("ran out of time and answers in part; ask it for less");
    }
  }

  private String excerpt() throws IOException {
    String text = new String(body.readNBytes(EXCERPT), StandardCharsets.UTF_8);
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private ServiceFailure refused(String how, Object... values) {
    return failure(Kind.REFUSED, how, values);
  }

  private ServiceFailure failed(String how, Object... values) {
    return failure(Kind.FAILED, how, values);
  }

  private ServiceFailure failure(Kind kind, String how, Object... values) {
    return new ServiceFailure(kind, "the service " + endpoint.iri() + " " + how.formatted(values));
  }
}
