package org.rasgraph.facts;

import java.util.regex.Pattern;

/** A ClinicalTrials.gov identifier, such as NCT02296125. */
public record NctId(String value) {

  private static final Pattern FORM = Pattern.compile("NCT\\d{8}");

  public NctId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a ClinicalTrials.gov identifier: \"" + value + "\"; it is NCT and eight digits");
    }
  }
}
