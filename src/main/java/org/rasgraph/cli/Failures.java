package org.rasgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.rasgraph.federation.MalformedServiceList;
import org.rasgraph.federation.ServiceFailure;
import org.rasgraph.ontology.RdfFile;
import org.rasgraph.query.QueryMistake;
import org.rasgraph.serve.ServerException;
import org.rasgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells failures apart: what the user or the machine can mend is one line; what only a programmer
 * can is a stack trace.
 */
final class Failures implements IExecutionExceptionHandler {

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof FactsRefused refused) {
      refused.problems().forEach(console.err()::println);
      return told(refused.getMessage(), ExitCodes.PROBLEMS);
    }
    if (failure instanceof MalformedServiceList list) {
      list.problems().forEach(console.err()::println);
      return told(list.getMessage(), ExitCodes.PROBLEMS);
    }
    if (failure instanceof ServiceFailure service) {
      boolean isRefused = service.kind() == ServiceFailure.Kind.REFUSED;
      return told(service.getMessage(), isRefused ? ExitCodes.USAGE : ExitCodes.MACHINE);
    }
    if (failure instanceof RdfFile.MalformedFile) {
      return told(failure.getMessage(), ExitCodes.PROBLEMS);
    }
    if (failure instanceof QueryMistake) {
      return told(failure.getMessage(), ExitCodes.USAGE);
    }
    if (failure instanceof StoreException || failure instanceof ServerException) {
      return told(failure.getMessage(), ExitCodes.MACHINE);
    }
    if (failure instanceof UncheckedIOException || failure instanceof IOException) {
      return told("cannot read or write: " + reason(failure), ExitCodes.MACHINE);
    }
    if (failure instanceof HttpException || failure instanceof QueryExceptionHTTP) {
      return told("a service does not answer: " + reason(failure), ExitCodes.MACHINE);
    }
    console.err().println("rasgraph: a fault of this program; please report it with what follows");
    failure.printStackTrace(console.err());
    return ExitCodes.BUG;
  }

  private int told(String message, int exitCode) {
    console.err().println("rasgraph: " + message);
    return exitCode;
  }

  private static String reason(Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    return cause.getMessage() + " (" + cause.getClass().getSimpleName() + ")";
  }
}
