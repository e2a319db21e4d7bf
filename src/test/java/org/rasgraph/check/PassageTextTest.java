package org.rasgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as printed. */
class PassageTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "treated with adag-\\nrasib daily|adagrasib",
        "the PI3K–AKT axis|PI3K-AKT",
        "speciﬁc eﬀect|specific effect",
        "TGFβ signalling|TGF beta",
        "MEK inhibitors|MEK inhibitor",
        "in KRASG12C cells|KRAS",
        "in KRASG12C cells|G12C",
        "CDK 4/6 inhibitor|CDK4/6",
        "HER2-positive|HER2",
        "AMG510 was|AMG 510"
      })
  void aNameIsPrintedHoweverItIsSet(String text, String name) {
    assertThat(new PassageText(text.replace("\\n", "\n")).names(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "metformin|MET",
        "cMET|MET",
        "NRAS|RAS",
        "AKT1|AKT",
        "AMG 5100|AMG 510",
        "KRAS G12D|G12C"
      })
  void aPartOfAnotherWordIsNoName(String text, String name) {
    assertThat(new PassageText(text).names(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "87,606 samples|87606",
        "p = .031|0.031",
        "11.60 %|11.6",
        "2.8–15%|15",
        "six of 30|6",
        "p<0.001|0.001"
      })
  void aFigureIsPrintedHoweverItIsSet(String text, BigDecimal figure) {
    assertThat(new PassageText(text).figures(figure)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"37.1 %|37", "37.1 %|7.1", "1039|39", "0.031|31", "1,039|39"})
  void aPartOfANumberIsNoFigure(String text, BigDecimal figure) {
    assertThat(new PassageText(text).figures(figure)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "G12D/R/V/W,G,12,R,true",
    "H95D/Q/R,H,95,Q,true",
    "KRASG12C,G,12,C,true",
    "G12D/R,G,12,C,false",
    "G120C,G,12,C,false"
  })
  void aSubstitutionMayStandInAList(
      String text, String from, int position, String to, boolean printed) {
    assertThat(new PassageText(text).substitutes(from, position, to)).isEqualTo(printed);
  }
}
