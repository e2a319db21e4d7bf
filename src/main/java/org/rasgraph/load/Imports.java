package org.rasgraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasgraph.convert.Iris;
import org.rasgraph.table.MalformedCell;
import org.rasgraph.table.Place;
import org.rasgraph.table.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * RDF files of the user's own, such as a disease ontology, loaded beside our graphs: each into a
 * named graph that bears its file name. Nothing is derived from them, and no shape is held against
 * them.
 */
public final class Imports {

  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

  private final List<Path> paths;

  private Imports(List<Path> paths) {
    this.paths = paths;
  }

  /** What these files hold, and the RDF files anywhere below these folders. */
  public static Imports of(List<Path> paths) {
    return new Imports(List.copyOf(paths));
  }

  /** The files, in the order in which they are loaded; one that is missing is among them. */
  public List<Path> files() {
    return paths.stream().flatMap(Imports::below).distinct().toList();
  }

  /** Loads within the caller's write transaction; every file that cannot be read is a problem. */
  void load(DatasetGraph target, Problems problems) {
    Map<String, Path> names = new TreeMap<>();
    List<Path> good = new ArrayList<>();
    for (Path file : files()) {
      Path other = names.putIfAbsent(file.getFileName().toString(), file);
      if (other == null) {
        good.add(file);
      } else {
        problems.add(
            Place.of(file.toString()),
            "has the same file name as " + other + ", and each graph is named after its file");
      }
    }
    good.forEach(file -> load(file, target, problems));
  }

  private static void load(Path file, DatasetGraph target, Problems problems) {
    if (RDFLanguages.pathnameToLang(file.toString()) == null) {
      problems.add(
          Place.of(file.toString()),
          "its name does not end like that of an RDF file; rename it to end in .ttl, .owl, .rdf,"
              + " .nt, .nq, .trig or .jsonld");
      return;
    }
    String name = file.getFileName().toString();
    Node graph = Iris.importGraph(name);
    ImportErrors errors = new ImportErrors(file);
    try {
      RDFParser.source(file)
          .base(graph.getURI())
          .errorHandler(errors)
          .labelToNode(LabelToNode.createScopeByDocumentHash(seed(name)))
          .parse(new IntoGraph(target, graph));
      errors.firstWarning().ifPresent(first -> LOG.warn("{} and perhaps more", first));
    } catch (MalformedCell malformed) {
      problems.add(malformed.problem());
    } catch (RiotException unreadable) {
      problems.add(Place.of(file.toString()), "cannot be read: " + unreadable.getMessage());
    }
  }

  /** The same for every reading of a file, but not for two files: their blank nodes differ. */
  private static UUID seed(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<Path> below(Path path) {
    if (!Files.isDirectory(path)) {
      return Stream.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> RDFLanguages.pathnameToLang(file.toString()) != null)
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
