package org.rasgraph.load;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.riot.system.ErrorHandler;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problem;

/**
 * Stops at the first error in a file that is not ours, with its place. What the parser only warns
 * of, as of an odd IRI, is let pass: its author cannot mend it here.
 */
final class ImportErrors implements ErrorHandler {

  private final Path file;
  private Optional<Problem> firstWarning = Optional.empty();

  ImportErrors(Path file) {
    this.file = file;
  }

  Optional<Problem> firstWarning() {
    return firstWarning;
  }

  @Override
  public void warning(String message, long line, long column) {
    if (firstWarning.isEmpty()) {
      firstWarning = Optional.of(new Problem(place(line, column), message));
    }
  }

  @Override
  public void error(String message, long line, long column) {
    throw new MalformedCell(place(line, column), message);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw new MalformedCell(place(line, column), message);
  }

  private Place place(long line, long column) {
    return new Place(file.toString(), (int) Math.max(line, 1), (int) Math.max(column, 1));
  }
}
