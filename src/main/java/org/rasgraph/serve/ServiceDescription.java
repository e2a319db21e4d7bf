package org.rasgraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.rasgraph.query.Construction;

/**
 * Answers who gets the endpoint without a query, as SPARQL 1.1 Service Description (section 2) asks
 * for, where Fuseki would say that there is nothing.
 */
final class ServiceDescription extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient SelfDescription description;
  private final transient List<Construction> queries =
      List.of(
          Construction.beside(ServiceDescription.class, "service"),
          Construction.beside(ServiceDescription.class, "void"));

  ServiceDescription(SelfDescription description) {
    this.description = description;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isBareGet(request)) {
      description.answer(request, response, queries);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isBareGet(HttpServletRequest request) {
    String method = request.getMethod();
    String query = request.getQueryString();
    return (method.equals("GET") || method.equals("HEAD")) && (query == null || query.isEmpty());
  }
}
