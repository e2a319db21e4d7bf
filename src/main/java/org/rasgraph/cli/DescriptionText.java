package org.rasgraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.rasgraph.ontology.Ras;
import org.rasgraph.query.Description;
import org.rasgraph.query.Description.Fact;
import org.rasgraph.query.Description.Proposed;
import org.rasgraph.query.Description.Said;
import org.rasgraph.query.Description.Term;
import org.rasgraph.query.Prefixes;

/** The description of a thing, for people. */
final class DescriptionText {

  private static final Map<Node, String> KNOWN =
      Map.of(
          RDF.type.asNode(), "is a",
          SKOS.altLabel.asNode(), "also called");

  private static final Set<Node> TITLES = Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());

  /** Told with each statement, and not with its proposition. */
  private static final Set<Node> OF_STATEMENTS = Set.of(Ras.LINES, Ras.EVIDENCE, Ras.CITES);

  private final Prefixes prefixes;

  DescriptionText(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  String of(Description description) {
    StringBuilder text = new StringBuilder();
    String iri = description.thing().getURI();
    text.append(title(description)).append('\n').append('<').append(iri).append(">\n\n");
    text.append(facts(description));
    text.append(propositions(description.propositions()));
    return text.toString();
  }

  private String title(Description description) {
    String name = prefixes.shorten(description.thing().getURI());
    return description.values(RDFS.label.asNode()).stream()
        .findFirst()
        .map(label -> label.label() + "  (" + name + ")")
        .orElse(name);
  }

  private String facts(Description description) {
    Map<String, List<Term>> lines = new LinkedHashMap<>();
    KNOWN.keySet().stream()
        .sorted((a, b) -> KNOWN.get(b).compareTo(KNOWN.get(a)))
        .forEach(property -> lines.put(KNOWN.get(property), description.values(property)));
    for (Fact fact : description.facts()) {
      Node property = fact.property().node();
      if (!KNOWN.containsKey(property) && !TITLES.contains(property)) {
        lines.put(fact.property().label(), description.values(property));
      }
    }
    for (Fact use : description.uses()) {
      boolean isNarrower = use.property().node().equals(Ras.BROADER);
      String name = isNarrower ? "narrower" : "<- " + use.property().label();
      lines.computeIfAbsent(name, n -> new ArrayList<>()).add(use.value());
    }
    lines.values().removeIf(List::isEmpty);
    int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
    return lines.entrySet().stream()
        .map(line -> padded(line.getKey(), width) + "  " + values(line.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private String propositions(List<Proposed> propositions) {
    if (propositions.isEmpty()) {
      return "";
    }
    long statements = propositions.stream().mapToLong(p -> p.statements().size()).sum();
    return "\n"
        + propositions.stream().map(this::proposition).collect(Collectors.joining("\n"))
        + "\n"
        + (statements == 1 ? "1 statement" : statements + " statements")
        + "\n";
  }

  private String proposition(Proposed proposed) {
    String qualifiers =
        proposed.statements().get(0).circumstances().stream()
            .filter(fact -> !OF_STATEMENTS.contains(fact.property().node()))
            .map(fact -> fact.property().label().replace(" qualifier", "") + ": " + value(fact))
            .collect(Collectors.joining("; "));
    String meaning =
        String.join(
            " ",
            proposed.subject().label(),
            proposed.predicate().label(),
            proposed.object().label());
    return meaning
        + (qualifiers.isEmpty() ? "" : "  [" + qualifiers + "]")
        + "\n"
        + proposed.statements().stream().map(this::said).collect(Collectors.joining());
  }

  private String said(Said said) {
    return "  %s %s it, lines %s%s%s  (%s)%n"
        .formatted(
            said.review().label(),
            said.direction().label(),
            lines(said),
            before("; ", circumstance(said, Ras.EVIDENCE)),
            before("; cites ", circumstance(said, Ras.CITES)),
            prefixes.shorten(said.statement().getURI()));
  }

  /** In the order of the text, one line as one number. */
  private static String lines(Said said) {
    return values(said, Ras.LINES)
        .sorted(Comparator.comparingInt(lines -> Integer.parseInt(lines.replaceAll("-.*", ""))))
        .map(lines -> lines.replaceAll("^(\\d+)-\\1$", "$1"))
        .collect(Collectors.joining(", "));
  }

  private static String circumstance(Said said, Node property) {
    return values(said, property).collect(Collectors.joining(", "));
  }

  private static Stream<String> values(Said said, Node property) {
    return said.circumstances().stream()
        .filter(fact -> fact.property().node().equals(property))
        .map(DescriptionText::value);
  }

  private static String before(String mark, String text) {
    return text.isEmpty() ? "" : mark + text;
  }

  private static String value(Fact fact) {
    return fact.value().label();
  }

  private String values(List<Term> values) {
    return values.stream().map(this::named).collect(Collectors.joining(", "));
  }

  private String named(Term term) {
    if (!term.node().isURI()) {
      return term.label();
    }
    String name = prefixes.shorten(term.node().getURI());
    return name.equals(term.label()) ? name : term.label() + " (" + name + ")";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
