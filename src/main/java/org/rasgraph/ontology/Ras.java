package org.rasgraph.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/rasgraph.ttl} that the code speaks of by name. A test holds them
 * against the ontology; all other terms reach the code only through the facts.
 */
public final class Ras {

  public static final Node ABSENT_ALTERATION = term("absentAlteration");
  public static final Node ARM = term("arm");
  public static final Node AT_TIME = term("atTime");
  public static final Node BROADER = term("broader");
  public static final Node CITED_IN = term("citedIn");
  public static final Node CITED_REFERENCE = term("CitedReference");
  public static final Node CITES = term("cites");
  public static final Node COMPARED_WITH = term("comparedWith");
  public static final Node COMPONENT = term("component");
  public static final Node CONFIDENCE_LEVEL = term("confidenceLevel");
  public static final Node CONFIDENCE_LOWER = term("confidenceLower");
  public static final Node CONFIDENCE_UPPER = term("confidenceUpper");
  public static final Node CONTRADICTION = term("Contradiction");
  public static final Node CONTRADICTION_ABOUT = term("contradictionAbout");
  public static final Node CONTRADICTION_BETWEEN = term("contradictionBetween");
  public static final Node CONTRADICTION_KIND = term("contradictionKind");
  public static final Node COUNT = term("count");
  public static final Node CURATOR_NAMED = term("CuratorNamed");
  public static final Node CURIE = term("curie");
  public static final Node CURIE_PREFIX = term("curiePrefix");
  public static final Node DIRECTION = term("direction");
  public static final Node DISPUTES = term("Disputes");
  public static final Node EDITION = term("edition");
  public static final Node EDITION_CLASS = term("Edition");
  public static final Node EDITION_OF = term("editionOf");
  public static final Node EVIDENCE = term("evidence");
  public static final Node EVIDENCE_KIND = term("EvidenceKind");
  public static final Node FROM_DATASET = term("fromDataset");
  public static final Node INCONCLUSIVE = term("Inconclusive");
  public static final Node KEY_PREFIX = term("keyPrefix");
  public static final Node LINES = term("lines");
  public static final Node LOWER_VALUE = term("lowerValue");
  public static final Node MAPPING = term("Mapping");
  public static final Node MEASUREMENT = term("measurement");
  public static final Node MEASUREMENT_CLASS = term("Measurement");
  public static final Node MOLECULAR_PROFILE = term("MolecularProfile");
  public static final Node NAMESPACE = term("namespace");
  public static final Node NAMESPACE_CLASS = term("Namespace");
  public static final Node NOT_REACHED = term("notReached");
  public static final Node NOT_STATED = term("notStated");
  public static final Node NUMBER = term("number");
  public static final Node OBJECT = term("object");
  public static final Node OBJECT_VALUE = term("objectValue");
  public static final Node PASSAGE = term("passage");
  public static final Node PASSAGE_CLASS = term("Passage");
  public static final Node PREDICATE = term("predicate");
  public static final Node PRESENT_ALTERATION = term("presentAlteration");
  public static final Node PROPOSITION = term("proposition");
  public static final Node PROPOSITION_CLASS = term("Proposition");
  public static final Node P_RELATION = term("pRelation");
  public static final Node P_VALUE = term("pValue");
  public static final Node QUALIFIER = term("qualifier");
  public static final Node QUANTITY = term("quantity");
  public static final Node QUANTITY_CLASS = term("Quantity");
  public static final Node RECORD = term("record");
  public static final Node RECORD_CLASS = term("Record");
  public static final Node REGIMEN = term("Regimen");
  public static final Node REVIEW = term("Review");
  public static final Node ROW = term("row");
  public static final Node SAMPLE_SIZE = term("sampleSize");
  public static final Node SECTION = term("section");
  public static final Node SHA256 = term("sha256");
  public static final Node STATED_IN = term("statedIn");
  public static final Node STATEMENT = term("Statement");
  public static final Node STATES = term("states");
  public static final Node STATES_VALUE = term("statesValue");
  public static final Node STRENGTH = term("strength");
  public static final Node STRENGTH_CLASS = term("Strength");
  public static final Node SUBJECT = term("subject");
  public static final Node SUPPORTS = term("Supports");
  public static final Node TABLE = term("table");
  public static final Node UNIT = term("unit");
  public static final Node UPPER_VALUE = term("upperValue");
  public static final Node VALUE = term("value");
  public static final Node VALUE_RELATION = term("valueRelation");

  private Ras() {}

  /** The term of this name, whether declared or not. */
  public static Node term(String name) {
    return NodeFactory.createURI(Namespaces.ONTOLOGY + name);
  }
}
