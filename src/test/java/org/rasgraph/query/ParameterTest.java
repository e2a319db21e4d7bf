package org.rasgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {

  @Test
  void readsTheNamesOfGrlc() {
    assertThat(Parameter.of("_drug_iri"))
        .contains(new Parameter("_drug_iri", "drug", new Parameter.Iri()));
    assertThat(Parameter.of("__name"))
        .contains(new Parameter("__name", "name", new Parameter.Text()));
    assertThat(Parameter.of("_text"))
        .contains(new Parameter("_text", "text", new Parameter.Text()));
    assertThat(Parameter.of("_x_number"))
        .contains(new Parameter("_x_number", "x", new Parameter.Numeric()));
    assertThat(Parameter.of("_label_en"))
        .contains(new Parameter("_label_en", "label", new Parameter.Tagged("en")));
    assertThat(Parameter.of("_year_integer"))
        .contains(
            new Parameter("_year_integer", "year", new Parameter.Typed(XSDDatatype.XSDinteger)));
    assertThat(Parameter.of("_d_xsd_date"))
        .contains(new Parameter("_d_xsd_date", "d", new Parameter.Typed(XSDDatatype.XSDdate)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"drug", "_", "_drug_", "_drug_klass_iri", "_drug_foo_bar", "_drug_irx"})
  void refusesOthers(String variable) {
    assertThat(Parameter.of(variable)).isEmpty();
  }
}
