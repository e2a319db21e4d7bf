package org.rasgraph.facts;

import java.util.List;
import org.rasgraph.table.Place;

/**
 * A thing that statements are about, once, with all its names.
 *
 * @param type the term of its class, such as {@code ras:SmallMolecule}
 * @param synonyms its other names
 * @param wordings phrases by which passages speak of it that are no names of it, such as one of two
 *     that are listed together; they ground rows and stay out of the graph
 * @param broader the next wider things of the same kind
 * @param source where its names were seen
 */
public record Entity(
    Key key,
    Located<String> type,
    String label,
    List<String> synonyms,
    List<String> wordings,
    List<Located<Key>> broader,
    List<Relation> relations,
    String source,
    String note,
    Place place) {}
