package org.rasgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.cli.TinyProject.Outcome;

/** The jar as users get it: started as a process of its own, with this checkout's facts. */
class RunnableJarIT {

  private static final Path JAR = Path.of("target/rasgraph.jar");

  /** Shared, so that only the first command loads. */
  @TempDir private static Path folder;

  @Test
  void teachesItself() throws Exception {
    assertThat(run("--help").out()).startsWith("Usage: rasgraph");
    assertThat(run("--version").out()).matches("rasgraph \\d+\\.\\d+\\.\\d+.*\n");
  }

  @Test
  void answersACannedQuery() throws Exception {
    Outcome outcome = onStore("query", "quality/counts-by-review", "--format", "tsv");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith("?review\t").contains("publication/yang-2023");
  }

  @Test
  void describesAThingInAllFormats() throws Exception {
    assertThat(onStore("describe", "AMG 510").out()).startsWith("sotorasib  (drug:sotorasib)");
    assertThat(onStore("describe", "AMG 510", "-f", "turtle").out()).contains("PREFIX ras:");
    assertThat(onStore("describe", "AMG 510", "-f", "jsonld").out()).contains("\"@context\"");
  }

  @Test
  void writesUtf8WhateverTheLocale() throws Exception {
    Path file = Files.writeString(folder.resolve("b.rq"), "SELECT (\"\u03b2-catenin\" AS ?x) {}");

    assertThat(onStore("query", file.toString()).out()).contains("\u03b2-catenin");
  }

  @Test
  void exitsAsDocumented() throws Exception {
    assertThat(run("nonsense").exitCode()).isEqualTo(2);
    assertThat(onStore("query", "none").exitCode()).isEqualTo(2);
  }

  @Test
  void servesAndStopsWhenTold() throws Exception {
    Process server = start("serve", "--store", folder.resolve("store").toString(), "--port", "0");
    String address =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
            .readLine();

    assertThat(ask(address)).contains("true");
    server.destroy();
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("stderr-serve"))).endsWith("stopped\n");
  }

  private static Outcome onStore(String command, String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--store", folder.resolve("store").toString()));
    line.addAll(List.of(arguments));
    return run(line.toArray(String[]::new));
  }

  private static Outcome run(String... arguments) throws Exception {
    Process process = start(arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exitCode = process.waitFor();
    return new Outcome(exitCode, out, Files.readString(folder.resolve("stderr-" + arguments[0])));
  }

  private static Process start(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("RASGRAPH_HOME", ".");
    process.environment().put("LC_ALL", "C");
    process.redirectError(folder.resolve("stderr-" + arguments[0]).toFile());
    return process.start();
  }

  private static String ask(String address) throws IOException, InterruptedException {
    URI query = URI.create(address + "?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D");
    HttpRequest request =
        HttpRequest.newBuilder(query).header("Accept", "application/sparql-results+json").build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
