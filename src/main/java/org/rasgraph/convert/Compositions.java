package org.rasgraph.convert;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.rasgraph.facts.Expression.Composition;
import org.rasgraph.facts.Expression.Part;
import org.rasgraph.ontology.Ontology;
import org.rasgraph.ontology.Ras;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Place;

/**
 * Entities that curators compose in place: molecular profiles (CIViC's boolean profiles, as
 * triples) and regimens. Each is written to the entities graph where it is used; writing it twice
 * changes nothing.
 */
final class Compositions {

  private static final Node ALTERATION = Ras.term("Alteration");
  private static final Node THERAPEUTIC = Ras.term("Therapeutic");

  private final Quads entities;

  Compositions(Quads entities) {
    this.entities = entities;
  }

  /**
   * The composed entity: a profile of alterations, or a regimen of therapeutics, of which none can
   * be absent.
   */
  Meaning meaning(Composition composition, List<Meaning> members, Ontology ontology, Place place) {
    if (all(members, ALTERATION, ontology)) {
      return profile(composition, members);
    }
    if (all(members, THERAPEUTIC, ontology)
        && composition.parts().stream().noneMatch(Part::absent)) {
      return regimen(composition, members);
    }
    throw new MalformedCell(
        place,
        "\""
            + composition.text()
            + "\" mixes kinds; compose alterations to a profile, or therapeutics to a regimen");
  }

  private Meaning profile(Composition composition, List<Meaning> members) {
    Node profile = Iris.entity("profile", name(composition));
    if (!entities.isNew(profile)) {
      return new Meaning(
          profile, Set.of(Ras.MOLECULAR_PROFILE), label(composition, members, " and "));
    }
    for (int i = 0; i < members.size(); i++) {
      boolean absent = composition.parts().get(i).absent();
      entities.add(
          profile, absent ? Ras.ABSENT_ALTERATION : Ras.PRESENT_ALTERATION, members.get(i).node());
    }
    return composed(profile, Ras.MOLECULAR_PROFILE, label(composition, members, " and "));
  }

  private Meaning regimen(Composition composition, List<Meaning> members) {
    Node regimen = Iris.entity("regimen", name(composition));
    members.forEach(member -> entities.add(regimen, Ras.COMPONENT, member.node()));
    return composed(regimen, Ras.REGIMEN, label(composition, members, " + "));
  }

  private Meaning composed(Node node, Node type, String label) {
    entities.add(node, RDF.type.asNode(), type);
    entities.english(node, RDFS.label.asNode(), label);
    entities.english(node, SKOS.prefLabel.asNode(), label);
    return new Meaning(node, Set.of(type), label);
  }

  private static boolean all(List<Meaning> members, Node kind, Ontology ontology) {
    return members.stream()
        .allMatch(m -> m.types().stream().anyMatch(type -> ontology.isA(type, kind)));
  }

  /**
   * Drugs and alterations stand by their names alone; what has another prefix keeps it, so that no
   * two names collide.
   */
  private static String name(Composition composition) {
    return composition.parts().stream()
        .map(Compositions::name)
        .collect(Collectors.joining(".and."));
  }

  private static String name(Part part) {
    boolean usual = part.key().prefix().equals("drug") || part.key().prefix().equals("variant");
    String name = usual ? part.key().name() : part.key().prefix() + "." + part.key().name();
    return part.absent() ? "not." + name : name;
  }

  private static String label(Composition composition, List<Meaning> members, String between) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < members.size(); i++) {
      label.append(i == 0 ? "" : between);
      label.append(composition.parts().get(i).absent() ? "no " : "").append(members.get(i).label());
    }
    return label.toString();
  }
}
