package org.rasgraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Reads a request that says nothing of formats as one for any (RFC 9110, 12.5.1), whose first
 * choice is JSON for rows and Turtle for graphs; left alone, Fuseki would answer rows in XML.
 */
final class AnyFormat extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request.getHeader("Accept") == null ? new Anything(request) : request, response);
  }

  private static final class Anything extends HttpServletRequestWrapper {

    Anything(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase("Accept") ? "*/*" : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase("Accept")
          ? Collections.enumeration(List.of("*/*"))
          : super.getHeaders(name);
    }
  }
}
