package org.rasgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ServerOptionsTest {

  private static final ServerOptions DEFAULTS = ServerOptions.defaults();

  @Test
  void listensToThisMachineOnlyUnlessToldOtherwise() {
    assertThat(DEFAULTS.host()).isEqualTo("localhost");
    assertThat(DEFAULTS.port()).isEqualTo(3030);
    assertThat(DEFAULTS.withHost("0.0.0.0").host()).isEqualTo("0.0.0.0");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> DEFAULTS.withPort(65_536)).hasMessageContaining("65536");
    assertThatThrownBy(() -> DEFAULTS.withPort(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> DEFAULTS.withHost(" ")).hasMessageContaining("host");
    assertThatThrownBy(() -> DEFAULTS.withQueryTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("query timeout");
    assertThatThrownBy(() -> DEFAULTS.withStopTimeout(Duration.ofSeconds(-1)))
        .hasMessageContaining("stop timeout");
    assertThatThrownBy(() -> DEFAULTS.withPollInterval(Duration.ZERO))
        .hasMessageContaining("poll interval");
  }
}
