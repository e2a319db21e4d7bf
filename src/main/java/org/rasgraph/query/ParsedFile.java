package org.rasgraph.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.rasgraph.table.Place;

/** A query file with what it means: its header, its query and the pieces of its text. */
record ParsedFile(QueryFile file, Header header, Query query, List<Token> tokens) {

  Place at(Token token) {
    return file.atOffset(token.offset());
  }

  Place atHeader(String key) {
    return file.where("#+ " + key + ":");
  }

  /** Where a variable first stands. */
  Place atVariable(String name) {
    return tokens.stream()
        .filter(token -> token.is(Token.Kind.VARIABLE) && token.variable().equals(name))
        .findFirst()
        .map(this::at)
        .orElseGet(() -> Place.of(file.path()));
  }

  /** Where a word of SPARQL first stands. */
  Place atWord(String word) {
    return tokens.stream()
        .filter(token -> token.is(Token.Kind.WORD) && token.text().equalsIgnoreCase(word))
        .findFirst()
        .map(this::at)
        .orElseGet(() -> Place.of(file.path()));
  }

  /** The IRI that a piece of the text stands for, where it stands for one. */
  Optional<String> iri(Token token) {
    if (token.is(Token.Kind.IRI)) {
      return Optional.of(token.text().substring(1, token.text().length() - 1));
    }
    if (token.is(Token.Kind.NAME)) {
      return Optional.ofNullable(query.getPrefixMapping().getNsPrefixURI(token.prefix()))
          .map(namespace -> namespace + token.localName());
    }
    return Optional.empty();
  }
}
