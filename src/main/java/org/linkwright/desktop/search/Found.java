package org.linkwright.desktop.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwright.desktop.shared.Kinds;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Assertion;
import org.linkwright.model.Entity;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.SearchHit;

/**
 * A line of the results: a heading or a hit.
 *
 * @param heading of a group; empty for a hit
 * @param user who is said to use what was found, by the best graded statement
 * @param events how many events what was found takes part in
 */
record Found(String heading, Optional<SearchHit> hit, Optional<Entity> user, long events) {
    private static Found heading(String text) {
        return new Found(text, Optional.empty(), Optional.empty(), 0);
    }

    static boolean isEvent(SearchHit hit) {
        return hit.event() != 0 || hit.entities().isEmpty();
    }

    /** Searches; the hits come under headings: entities by kind, then events; the group of the best hit first. */
    static List<Found> search(CaseFile file, String query, int most) throws LinkwrightException {
        List<SearchHit> hits = file.search(query, most);
        Map<Identifier, Long> events = events(file, hits);
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        for (SearchHit hit : hits) {
            Found found =
                    isEvent(hit) ? new Found("", Optional.of(hit), Optional.empty(), 0) : found(file, hit, events);
            groups.computeIfAbsent(group(hit), none -> new ArrayList<>()).add(found);
        }
        List<Found> lines = new ArrayList<>();
        groups.forEach((heading, found) -> {
            lines.add(heading(heading));
            lines.addAll(found);
        });
        return lines;
    }

    private static Found found(CaseFile file, SearchHit hit, Map<Identifier, Long> events) throws LinkwrightException {
        Identifier id = hit.entities().getFirst().identifier();
        Optional<Identifier> user = file.assertions(Optional.of(id)).stream()
                .filter(assertion -> assertion.predicate().equals(Assertion.USED_BY)
                        && assertion.object().isPresent())
                .min(Comparator.comparing(
                                (Assertion assertion) -> !assertion.grade().isGiven())
                        .thenComparing(assertion -> assertion.grade().value())
                        .thenComparingLong(Assertion::id))
                .flatMap(Assertion::object);
        Optional<Entity> person = user.isPresent() ? file.entity(user.get()) : Optional.empty();
        return new Found("", Optional.of(hit), person, events.getOrDefault(id, 0L));
    }

    private static Map<Identifier, Long> events(CaseFile file, List<SearchHit> hits) throws LinkwrightException {
        Set<Identifier> ids = new HashSet<>();
        hits.stream()
                .filter(hit -> !isEvent(hit))
                .forEach(hit -> ids.add(hit.entities().getFirst().identifier()));
        Map<Identifier, Long> events = new HashMap<>();
        if (!ids.isEmpty()) {
            EventFilter filter = new EventFilter(Set.of(), ids, Set.of(), Optional.empty(), Optional.empty(), 0, 0);
            for (Link link : file.links(filter)) {
                events.merge(link.from().identifier(), link.events(), Long::sum);
                events.merge(link.to().identifier(), link.events(), Long::sum);
            }
        }
        return events;
    }

    private static String group(SearchHit hit) {
        return isEvent(hit)
                ? Words.text("search.events")
                : Kinds.many(hit.entities().getFirst().kind());
    }
}
