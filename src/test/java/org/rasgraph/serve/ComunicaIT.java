package org.rasgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Comunica, a client in JavaScript that runs in browsers too, joins our endpoint with another and
 * is told nothing but the two addresses.
 */
class ComunicaIT {

  private static final Path SOURCE = Path.of("src/test/comunica");
  private static final Path INSTALLED = Path.of("target/comunica");

  @TempDir private Path folder;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    boolean isThere = isThere("node") && isThere("npm");
    if (!isThere) {
      System.err.println(
          "ComunicaIT IS SKIPPED: there is no node or npm on the path; install them (apt-get"
              + " install nodejs npm), or trust .ci/run, which does");
    }
    assumeTrue(isThere, "node and npm are on the path");
    Files.createDirectories(INSTALLED);
    for (String file : List.of("package.json", "package-lock.json", "ask.mjs")) {
      Files.copy(
          SOURCE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline");
  }

  @Test
  void joinsOursWithAnotherKnowingTheirAddressesAlone() throws Exception {
    try (ForeignJoin endpoints = new ForeignJoin(folder)) {
      assertThat(ask(endpoints, endpoints.here(), endpoints.there()))
          .containsExactlyInAnyOrder(
              "{\"gene\":\"http://example.org/KRAS\",\"name\":\"GTPase KRas\"}",
              "{\"gene\":\"http://example.org/NRAS\",\"name\":\"GTPase NRas\"}");
    }
  }

  @Test
  void findsNothingInOneOfThem() throws Exception {
    try (ForeignJoin endpoints = new ForeignJoin(folder)) {
      assertThat(ask(endpoints, endpoints.here())).isEmpty();
    }
  }

  private List<String> ask(ForeignJoin endpoints, String... addresses) throws Exception {
    Path query =
        Files.writeString(
            folder.resolve("join.rq"),
            "SELECT ?gene ?name { %s %s }"
                .formatted(ForeignJoin.PATTERN_HERE, ForeignJoin.PATTERN_THERE));
    java.util.ArrayList<String> command =
        new java.util.ArrayList<>(List.of("node", "ask.mjs", query.toAbsolutePath().toString()));
    command.addAll(List.of(addresses));
    return run(command.toArray(String[]::new)).lines().toList();
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Path errors = INSTALLED.resolve("stderr");
    Process process =
        new ProcessBuilder(command)
            .directory(INSTALLED.toFile())
            .redirectError(errors.toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue())
        .as(String.join(" ", command) + "\n" + out + Files.readString(errors))
        .isZero();
    return out;
  }
}
