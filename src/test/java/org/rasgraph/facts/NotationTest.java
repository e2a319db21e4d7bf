package org.rasgraph.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasgraph.facts.Expression.Composition;

/** What may stand in a cell. */
class NotationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drug:sotorasib",
        "variant:KRAS_G12C",
        "drug:BI-1701963",
        "trial:NCT03600883",
        "gene:TP53"
      })
  void aKeyIsAPrefixAndAName(String text) {
    assertThat(Key.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sotorasib", "drug:", "drug:a b", "Drug:x", "drug:x.", "drug:x/y", "drug:x#y"})
  void anythingElseIsNoKey(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Key.parse(text))
        .withMessageContaining("not a key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NCT0229612", "NCT022961250", "nct02296125", "NCT 02296125", "EudraCT"})
  void aTrialNumberHasEightDigits(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NctId(text))
        .withMessage(
            "not a ClinicalTrials.gov identifier: \"" + text + "\"; it is NCT and eight digits");
  }

  @Property
  void everyLineRangeReadsBackAsItWasWritten(
      @ForAll @IntRange(min = 1, max = 99_999) int first, @ForAll @IntRange(max = 500) int more) {
    LineRange range = new LineRange(first, first + more);

    assertThat(LineRange.parse(range.toString())).isEqualTo(range);
  }

  @Test
  void anRfc5147FragmentCountsTheGapsBetweenLines() {
    assertThat(LineRange.parse("811-815").fragment()).isEqualTo("line=810,815");
    assertThat(LineRange.parse("1").fragment()).isEqualTo("line=0,1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "0-3", "5-4", "3-", "-3", "3–5", "a", "1-2-3", "99999999"})
  void anythingElseIsNoLineRange(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineRange.parse(text))
        .withMessageContaining("not a line range");
  }

  @Test
  void aPlaceIsATableRowOrASection() {
    assertThat(Locus.parse("Table 2 row 5", List.of()).row()).contains(5);
    assertThat(Locus.parse("3.3.1", List.of()).row()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Locus.parse("Table 2, row 5", List.of()));
  }

  @Test
  void aCompositionIsTheSameInWhateverOrder() {
    assertThat(Expression.parse("drug:b + drug:a")).isEqualTo(Expression.parse("drug:a + drug:b"));
    assertThat(Expression.parse("variant:A + !variant:B").text())
        .isEqualTo("variant:A + !variant:B");
  }

  @Test
  void aCompositionNamesEachThingOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Expression.parse("drug:a + drug:a"))
        .withMessageContaining("twice");
  }

  @Test
  void aSingleKeyIsNoProfileUnlessItIsAbsent() {
    assertThat(((Composition) Expression.parse("variant:A")).isSingle()).isTrue();
    assertThat(((Composition) Expression.parse("!variant:A")).isSingle()).isFalse();
  }

  @Test
  void whatIsNeitherKeyNorTermIsText() {
    assertThat(Expression.parse("CodeBreaK 100")).isInstanceOf(Expression.Text.class);
    assertThat(Expression.parse("ras:Phase2")).isInstanceOf(Expression.Term.class);
  }

  @Test
  void aFigureIsANumberABoundARangeOrNotReached() {
    assertThat(Figure.parse("37.1").value()).contains(new BigDecimal("37.1"));
    assertThat(Figure.parse("<20").relation()).contains("<");
    assertThat(Figure.parse("2.8-15").upper()).contains(new BigDecimal("15"));
    assertThat(Figure.parse("~2.8-15").relation()).contains("~");
    assertThat(Figure.parse("NR").notReached()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"37,1", "37.1%", "about 3", "1-2-3", "> 5", "."})
  void anythingElseIsNoFigure(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse(text))
        .withMessageContaining("not a figure");
  }

  @Test
  void aSampleMaySayHowManyOfIt() {
    assertThat(Sample.parse("46/124")).isEqualTo(new Sample(Optional.of(46), 124));
    assertThat(Sample.parse("124")).isEqualTo(new Sample(Optional.empty(), 124));
    assertThatIllegalArgumentException().isThrownBy(() -> Sample.parse("1,039"));
  }

  @Test
  void anIntervalHasALevel() {
    assertThat(Interval.parse("95: 10.0-15.5").upper()).isEqualTo(new BigDecimal("15.5"));
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.parse("10.0-15.5"));
  }

  @Test
  void aProbabilityLiesBetweenZeroAndOne() {
    assertThat(Probability.parse("<0.001").relation()).contains("<");
    assertThatIllegalArgumentException().isThrownBy(() -> Probability.parse("1.2"));
    assertThatIllegalArgumentException().isThrownBy(() -> Probability.parse("0,05"));
  }

  @Test
  void aDirectionIsOneOfThree() {
    assertThat(Direction.parse("disputes")).isEqualTo(Direction.DISPUTES);
    assertThatIllegalArgumentException().isThrownBy(() -> Direction.parse("refutes"));
  }
}
