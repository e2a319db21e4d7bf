package org.rasgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasgraph.cli.TinyProject.Outcome;
import org.rasgraph.query.QueryMistake;
import picocli.CommandLine;

class CommandsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"load", "serve", "query", "describe", "check", "export"})
  void everyCommandTeachesItself(String command) {
    Outcome help = TinyProject.runAnywhere(command, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .startsWith("Usage: rasgraph " + command)
        .containsPattern("Examples?:\n  rasgraph " + command)
        .contains("Exit codes:");
    assertThat(help.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(83));
  }

  @Test
  void helpTellsTheCommandsAndExitCodes() {
    assertThat(TinyProject.runAnywhere("--help").out())
        .contains("load", "serve", "query", "describe", "check", "export", "completion")
        .contains("70  a fault of this program");
    assertThat(TinyProject.runAnywhere("help", "query").out()).startsWith("Usage: rasgraph query");
  }

  @Test
  void completionIsAScriptForBash() {
    assertThat(TinyProject.runAnywhere("completion").out())
        .startsWith("#!")
        .contains("complete -F _complete_rasgraph");
  }

  @Test
  void wrongUsageIsOneLineAndAHint() {
    assertWrongUsage(TinyProject.runAnywhere(), "a command is needed");
    assertWrongUsage(TinyProject.runAnywhere("querry"), "querry");
    assertWrongUsage(TinyProject.runAnywhere("query", "--formt", "csv"), "--formt");
    assertWrongUsage(TinyProject.runAnywhere("query", "x", "--format", "pdf"), "JSONLD");
    assertWrongUsage(TinyProject.runAnywhere("query", "x", "--param", "drug"), "drug");
    assertWrongUsage(TinyProject.runAnywhere("describe"), "NAME-OR-IRI");
  }

  @Test
  void aFolderThatIsNoCheckoutIsWrongUsage() {
    Outcome outcome = TinyProject.runAnywhere("query", "x", "--project", folder.toString());

    assertWrongUsage(outcome, "is no checkout of rasgraph");
  }

  @Test
  void mistakesAreOneLine() {
    assertThat(failed(new QueryMistake("no such thing")))
        .isEqualTo(new Outcome(2, "", "rasgraph: no such thing\n"));
  }

  @Test
  void theMachineInTheWayIsOneLine() {
    assertThat(failed(new NoSuchFileException("/x")))
        .isEqualTo(
            new Outcome(3, "", "rasgraph: cannot read or write: /x (NoSuchFileException)\n"));
    assertThat(failed(new UncheckedIOException(new IOException("disk full"))))
        .isEqualTo(new Outcome(3, "", "rasgraph: cannot read or write: disk full (IOException)\n"));
  }

  @Test
  void faultsShowTheirStackTrace() {
    Outcome outcome = failed(new IllegalStateException("impossible"));

    assertThat(outcome.exitCode()).isEqualTo(70);
    assertThat(outcome.err())
        .contains("IllegalStateException: impossible", "at org.rasgraph.cli.CommandsTest");
  }

  private static void assertWrongUsage(Outcome outcome, String message) {
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("rasgraph: ")
        .contains(message)
        .contains("Try \"rasgraph")
        .doesNotContain("\tat ");
  }

  private static Outcome failed(Exception failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int exitCode =
        new Failures(new Console(stream, stream))
            .handleExecutionException(failure, new CommandLine(new Commands()), null);
    return new Outcome(exitCode, "", err.toString(StandardCharsets.UTF_8));
  }
}
