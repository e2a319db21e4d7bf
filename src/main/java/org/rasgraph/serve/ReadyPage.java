package org.rasgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.rasgraph.store.Manifest;

/** Says, to machines, which generation answers and what it holds. */
final class ReadyPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Supplier<Manifest> manifest;

  ReadyPage(Supplier<Manifest> manifest) {
    this.manifest = manifest;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Manifest now = manifest.get();
    JsonObject graphs = new JsonObject();
    now.quads().forEach(graphs::put);
    JsonObject answer = new JsonObject();
    answer.put("generation", now.name());
    answer.put("built", now.built().toString());
    answer.put("quads", now.total());
    answer.put("graphs", graphs);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    JSON.write(response.getOutputStream(), answer);
  }
}
