package org.rasgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.rasgraph.query.Construction;

/** The dataset's description where crawlers look for it (VoID, section 7.2, and RFC 8615). */
final class VoidPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** The path of the page. */
  static final String PATH = "/.well-known/void";

  private final transient SelfDescription description;
  private final transient List<Construction> queries =
      List.of(Construction.beside(VoidPage.class, "void"));

  VoidPage(SelfDescription description) {
    this.description = description;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    description.answer(request, response, queries);
  }
}
