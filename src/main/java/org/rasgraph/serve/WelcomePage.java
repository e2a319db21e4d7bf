package org.rasgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.StringSubstitutor;
import org.rasgraph.store.Manifest;

/** Says, to people, what this is, what it holds, and how to ask it. */
final class WelcomePage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Supplier<Manifest> manifest;
  private final String template;

  WelcomePage(Supplier<Manifest> manifest) {
    this.manifest = manifest;
    this.template = template();
  }

  private static String template() {
    try (InputStream in = WelcomePage.class.getResourceAsStream("welcome.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'");
    response.getWriter().write(page(manifest.get(), request.getRequestURL().toString()));
  }

  private String page(Manifest now, String address) {
    Map<String, String> values =
        Map.of(
            "address", StringEscapeUtils.escapeHtml4(address),
            "generation", now.name(),
            "built", now.built().toString(),
            "quads", number(now.total()),
            "graphs", rows(now));
    return new StringSubstitutor(values).replace(template);
  }

  private static String rows(Manifest now) {
    return now.quads().entrySet().stream()
        .map(graph -> row(graph.getKey(), graph.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String row(String graph, long quads) {
    return "<tr><td><code>%s</code></td><td class=\"number\">%s</td></tr>"
        .formatted(StringEscapeUtils.escapeHtml4(graph), number(quads));
  }

  private static String number(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }
}
