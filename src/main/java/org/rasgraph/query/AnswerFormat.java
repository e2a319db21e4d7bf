package org.rasgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms in which an answer can be written. */
public enum AnswerFormat {
  /** A table for people, with short names; Turtle for triples. */
  TEXT("text/plain", true, true),
  /** SPARQL 1.1 Query Results CSV. */
  CSV("text/csv", true, false),
  /** SPARQL 1.1 Query Results TSV. */
  TSV("text/tab-separated-values", true, false),
  /** SPARQL 1.1 Query Results JSON. */
  JSON("application/sparql-results+json", true, false),
  /** SPARQL Query Results XML. */
  XML("application/sparql-results+xml", true, false),
  /** RDF 1.1 Turtle. */
  TURTLE("text/turtle", false, true),
  /** RDF 1.1 N-Triples. */
  NTRIPLES("application/n-triples", false, true),
  /** JSON-LD 1.1. */
  JSONLD("application/ld+json", false, true);

  private final String mediaType;
  private final boolean writesRows;
  private final boolean writesTriples;

  AnswerFormat(String mediaType, boolean writesRows, boolean writesTriples) {
    this.mediaType = mediaType;
    this.writesRows = writesRows;
    this.writesTriples = writesTriples;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether an answer of this kind can be written so. */
  public boolean writes(Answer answer) {
    return answer instanceof Answer.Triples ? writesTriples : writesRows;
  }

  /** The formats in which this answer can be written. */
  public static List<AnswerFormat> of(Answer answer) {
    return Arrays.stream(values()).filter(format -> format.writes(answer)).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
