package org.linkwright.desktop.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.desktop.shared.Kinds;
import org.linkwright.desktop.shared.Words;
import org.linkwright.store.SearchHit;

/**
 * A line of the results: a heading or a hit.
 *
 * @param heading of a group; empty for a hit
 */
record Found(String heading, Optional<SearchHit> hit) {
    /** The hits under headings: entities by kind, then events; the group of the best hit first. */
    static List<Found> grouped(List<SearchHit> hits) {
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        for (SearchHit hit : hits) {
            groups.computeIfAbsent(heading(hit), none -> new ArrayList<>()).add(new Found("", Optional.of(hit)));
        }
        List<Found> lines = new ArrayList<>();
        groups.forEach((heading, found) -> {
            lines.add(new Found(heading, Optional.empty()));
            lines.addAll(found);
        });
        return lines;
    }

    private static String heading(SearchHit hit) {
        return hit.event() != 0 || hit.entities().isEmpty()
                ? Words.text("search.events")
                : Kinds.many(hit.entities().getFirst().kind());
    }
}
