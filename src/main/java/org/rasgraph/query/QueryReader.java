package org.rasgraph.query;

import java.util.List;
import java.util.Optional;
import org.rasgraph.table.Problems;

/** Makes canned queries of query files. */
final class QueryReader {

  private QueryReader() {}

  /** The query of a file in the catalogue; none where it has problems, which are added. */
  static Optional<CannedQuery> read(QueryFile file, Problems problems) {
    Problems here = new Problems();
    Header header = HeaderReader.read(file, here);
    boolean parses = file.parse(here).isPresent();
    here.sorted().forEach(problems::add);
    return parses && here.isEmpty() ? Optional.of(query(file, header)) : Optional.empty();
  }

  /** The query of a user's own file, which needs no header. */
  static Optional<CannedQuery> readAdHoc(QueryFile file, Problems problems) {
    return file.parse(problems).map(parsed -> query(file, Header.EMPTY));
  }

  private static CannedQuery query(QueryFile file, Header header) {
    Prefixes declared = declared(file);
    return new CannedQuery(
        file.theme(),
        file.name(),
        header.summary(),
        header.description(),
        header.tags(),
        header.question(),
        parameters(file),
        header.defaults(),
        header.choices(),
        header.breaks().stream().map(name -> declared.expand(name).orElse(name)).toList(),
        file.text());
  }

  /** The parameters in the order in which the file mentions them. */
  static List<Parameter> parameters(QueryFile file) {
    return file.tokens().stream()
        .filter(token -> token.is(Token.Kind.VARIABLE))
        .map(Token::variable)
        .filter(Parameter::isMeantBy)
        .distinct()
        .flatMap(variable -> Parameter.of(variable).stream())
        .toList();
  }

  private static Prefixes declared(QueryFile file) {
    return Prefixes.only(Sparql.parse(file.text()).getPrefixMapping().getNsPrefixMap());
  }
}
