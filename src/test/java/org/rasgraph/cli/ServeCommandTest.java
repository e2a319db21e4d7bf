package org.rasgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasgraph.cli.TinyProject.Outcome;

class ServeCommandTest {

  @TempDir private Path folder;

  @Test
  void printsTheAddressOnceItAnswers() throws Exception {
    TinyProject project = TinyProject.published(folder);
    PipedInputStream printed = new PipedInputStream();
    PrintStream out = new PrintStream(new PipedOutputStream(printed), true, StandardCharsets.UTF_8);
    FutureTask<Integer> serving =
        new FutureTask<>(
            () ->
                Commands.run(
                    new Console(out, System.err),
                    "serve",
                    "--project",
                    project.root().toString(),
                    "--port",
                    "0"));
    Thread thread = new Thread(serving, "serve");
    thread.start();

    String address =
        new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8)).readLine();

    assertThat(address).matches("http://localhost:\\d+/sparql");
    assertThat(ask(address)).contains("true");
    thread.interrupt();
    assertThat(serving.get(30, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void aPortThatIsTakenIsTheMachinesFault() throws IOException {
    TinyProject project = TinyProject.published(folder);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      Outcome outcome = project.run("serve", "--port", Integer.toString(taken.getLocalPort()));

      assertThat(outcome.exitCode()).isEqualTo(3);
      assertThat(outcome.err()).contains("cannot listen at localhost").hasLineCount(1);
    }
  }

  @Test
  void refusesImpossibleOptions() {
    TinyProject project = TinyProject.published(folder);

    assertThat(project.run("serve", "--port", "99999").exitCode()).isEqualTo(2);
    assertThat(project.run("serve", "--timeout", "0").exitCode()).isEqualTo(2);
    assertThat(project.run("serve", "--services", "no-such-file.tsv").exitCode()).isEqualTo(1);
  }

  private static String ask(String address) throws IOException, InterruptedException {
    URI query = URI.create(address + "?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D");
    HttpRequest request =
        HttpRequest.newBuilder(query).header("Accept", "application/sparql-results+json").build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
