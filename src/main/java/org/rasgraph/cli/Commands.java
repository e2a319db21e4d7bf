package org.rasgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands under their one name. */
@Command(
    name = "rasgraph",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "The knowledge graph of RAS-driven cancer: who says what, on what evidence.",
    footer = {
      "",
      "Start here:",
      "  rasgraph serve                         load what is not loaded, and serve it",
      "  rasgraph query                         list the canned queries",
      "  rasgraph query NAME --param drug=adagrasib",
      "  rasgraph describe \"AMG 510\"            all that is said about a thing",
      "  rasgraph help COMMAND                  what a command takes, with examples",
      "",
      "Data go to the standard output, everything else to the standard error.",
      "",
      "Exit codes:",
      "  0   done",
      "  1   the facts, the ontology or the queries have problems",
      "  2   wrong usage",
      "  3   the machine is in the way: a lock, a port, the disk",
      "  70  a fault of this program, shown with its stack trace"
    })
final class Commands implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs a command line and tells the exit code. */
  static int run(Console console, String... arguments) {
    try {
      return commandLine(console).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError tooMuch) {
      tooMuch.printStackTrace(console.err());
      return ExitCodes.MACHINE;
    }
  }

  /** The commands, ready to parse a command line. */
  static CommandLine commandLine(Console console) {
    CommandLine commands =
        new CommandLine(new Commands())
            .addSubcommand(new LoadCommand())
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new QueryCommand(console))
            .addSubcommand(new DescribeCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new HelpCommand())
            .addSubcommand("completion", new AutoComplete.GenerateCompletion());
    return commands
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler(new Failures(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is needed");
  }
}
