package org.rasgraph.facts;

import java.util.regex.Pattern;

/**
 * What another database calls a thing, as a CURIE: {@code HGNC:6407} (W3C CURIE Syntax 1.0, without
 * the safe form in brackets).
 *
 * @param prefix one of those that {@code mappings/namespaces.tsv} explains
 * @param local the identifier within the namespace
 */
public record ExternalId(String prefix, String local) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*:\\S+");

  static ExternalId parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "not a compact identifier: \"" + text + "\"; write prefix:identifier, as in HGNC:6407");
    }
    int colon = text.indexOf(':');
    return new ExternalId(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return prefix + ":" + local;
  }
}
