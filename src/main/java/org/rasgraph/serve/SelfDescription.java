package org.rasgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rasgraph.query.Construction;
import org.rasgraph.store.Manifest;

/**
 * What the dataset says of itself, in the RDF format that the client prefers. It changes only with
 * the generation, so a client that has it need not get it again (RFC 9110, 13.1.2).
 */
final class SelfDescription {

  /** The first is for who takes anything. */
  private static final AcceptList FORMATS =
      AcceptList.create(
          "text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples");

  private final ServedDataset dataset;

  SelfDescription(ServedDataset dataset) {
    this.dataset = dataset;
  }

  /** Answers a request with what these queries make of the dataset. */
  void answer(HttpServletRequest request, HttpServletResponse response, List<Construction> queries)
      throws IOException {
    response.setHeader("Vary", "Accept");
    String accepted = String.join(",", Collections.list(request.getHeaders("Accept")));
    MediaType format = ConNeg.match(accepted, FORMATS);
    if (format == null) {
      response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
      return;
    }
    dataset.begin();
    try {
      if (isNew(dataset.manifest(), format, request, response)) {
        response.setContentType(format.getContentTypeStr());
        response.setCharacterEncoding("UTF-8");
        Graph graph = description(queries, URI.create(request.getRequestURL().toString()));
        RDFDataMgr.write(response.getOutputStream(), graph, written(format));
      }
    } finally {
      dataset.end();
    }
  }

  /** RDF/XML is written plain: its abbreviated form takes minutes for a graph of this size. */
  private static RDFFormat written(MediaType format) {
    Lang lang = RDFLanguages.contentTypeToLang(format.getContentTypeStr());
    return lang.equals(Lang.RDFXML)
        ? RDFFormat.RDFXML_PLAIN
        : RDFWriterRegistry.defaultSerialization(lang);
  }

  /** Whether the client does not have it yet, which the response says where it does. */
  private static boolean isNew(
      Manifest served, MediaType format, HttpServletRequest request, HttpServletResponse response) {
    // weak, since equal graphs may be written in another order
    String tag = "W/\"%s-%s\"".formatted(served.name(), format.getSubType());
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", served.built().toEpochMilli());
    response.setHeader("Cache-Control", "no-cache");
    String had = request.getHeader("If-None-Match");
    if (had == null || !had.contains(tag)) {
      return true;
    }
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return false;
  }

  private Graph description(List<Construction> queries, URI asked) {
    Map<String, Node> given =
        Map.of(
            "_document_iri", NodeFactory.createURI(asked.toString()),
            "_endpoint_iri", NodeFactory.createURI(asked.resolve(Endpoints.SPARQL).toString()));
    Graph graph = GraphFactory.createDefaultGraph();
    for (Construction query : queries) {
      Graph part = query.of(dataset, given);
      GraphUtil.addInto(graph, part);
      graph.getPrefixMapping().setNsPrefixes(part.getPrefixMapping());
    }
    return graph;
  }
}
