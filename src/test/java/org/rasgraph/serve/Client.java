package org.rasgraph.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Talks to a server under test. */
final class Client {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  Client(Server server) {
    this.address = server.address();
  }

  /** A GET of the SPARQL protocol, the query put into the address. */
  HttpResponse<String> query(String query, String... headers) {
    return send(request(queryPath(query), headers).GET().build());
  }

  private static String queryPath(String query) {
    return "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  /** A request with a body; an empty type is not sent. */
  HttpResponse<String> send(String method, String path, String type, String body) {
    HttpRequest.Builder request =
        type.isEmpty() ? request(path) : request(path, "Content-Type", type);
    return send(request.method(method, BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
    return headers.length == 0 ? request : request.headers(headers);
  }
}
