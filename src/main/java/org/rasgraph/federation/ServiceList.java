package org.rasgraph.federation;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasgraph.table.Cell;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Problems;
import org.rasgraph.table.Row;
import org.rasgraph.table.Table;

/**
 * The endpoints that SERVICE may go to: a table of {@code endpoint}, {@code local} (that word, or
 * empty), {@code address} (where it is asked, if elsewhere) and {@code note}.
 */
public final class ServiceList {

  private static final List<String> HEADER = List.of("endpoint", "local", "address", "note");
  private static final String SHIPPED = "services.tsv";

  private final String name;
  private final Map<String, Endpoint> endpoints;

  private ServiceList(String name, Map<String, Endpoint> endpoints) {
    this.name = name;
    this.endpoints = endpoints;
  }

  /** The list that comes with the program. */
  public static ServiceList shipped() {
    return read(
        new Table(ServiceList.class.getResource(SHIPPED), SHIPPED, HEADER),
        "the list that comes with rasgraph");
  }

  /** A list without endpoints: no query leaves this machine. */
  public static ServiceList none() {
    return new ServiceList("the empty list", Map.of());
  }

  /**
   * A list of the user's own.
   *
   * @throws MalformedServiceList with all that is wrong in it
   */
  public static ServiceList read(Path file) {
    return read(new Table(file, file.toString(), HEADER), "the list " + file);
  }

  private static ServiceList read(Table table, String name) {
    Map<String, Endpoint> endpoints = new LinkedHashMap<>();
    Problems problems = new Problems();
    table.forEach(problems, row -> add(row, endpoints));
    if (!problems.isEmpty()) {
      throw new MalformedServiceList(problems.sorted());
    }
    return new ServiceList(name, endpoints);
  }

  private static void add(Row row, Map<String, Endpoint> endpoints) {
    Cell iri = row.cell("endpoint");
    Cell address = row.cell("address");
    iri.required();
    boolean isLocal = row.cell("local").as(ServiceList::isLocal);
    Endpoint plain = iri.as(text -> new Endpoint(URI.create(text), isLocal, URI.create(text)));
    Endpoint endpoint =
        address.isEmpty()
            ? plain
            : address.as(text -> new Endpoint(plain.iri(), isLocal, URI.create(text)));
    if (endpoints.putIfAbsent(iri.text(), endpoint) != null) {
      throw new MalformedCell(iri.place(), "\"%s\" is listed twice".formatted(iri.text()));
    }
  }

  private static boolean isLocal(String text) {
    if (!text.isEmpty() && !text.equals("local")) {
      throw new IllegalArgumentException("\"%s\" must be \"local\" or empty".formatted(text));
    }
    return !text.isEmpty();
  }

  /** What messages call it. */
  String name() {
    return name;
  }

  /** The endpoint of exactly this IRI. */
  Optional<Endpoint> find(String iri) {
    return Optional.ofNullable(endpoints.get(iri));
  }

  Collection<Endpoint> endpoints() {
    return endpoints.values();
  }

  /** The IRIs of the endpoints, in the order of the list. */
  public List<String> iris() {
    return List.copyOf(endpoints.keySet());
  }
}
