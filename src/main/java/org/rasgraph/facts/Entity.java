package org.rasgraph.facts;

import java.util.List;
import org.rasgraph.table.Place;

/**
 * A thing that statements are about, once, with all its names.
 *
 * @param type the term of its class, such as {@code ras:SmallMolecule}
 * @param broader the next wider things of the same kind
 * @param source where its names were seen
 */
public record Entity(
    Key key,
    Located<String> type,
    String label,
    List<String> synonyms,
    List<Located<Key>> broader,
    List<Relation> relations,
    String source,
    String note,
    Place place) {}
