package org.linkwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linkwright.model.Assertion;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;

/**
 * What of a whole case is shown where all of it could not be read: first the identifiers that a graded statement attributes to
 * a person, then the ends of the strongest lines of each kind of event, then contacts shared by several of those identifiers,
 * as long as there is room.
 */
final class Strongest {
    /** So many lines of each kind. */
    static final int LINES = 3;

    /** A contact of so many attributed identifiers is shared. */
    static final int SHARED = 3;

    private static final Comparator<Link> BY_EVENTS = Comparator.comparingLong((Link link) -> -link.events())
            .thenComparing(link -> link.from().identifier())
            .thenComparing(link -> link.to().identifier());

    private final List<Link> links;
    private final List<Assertion> attributions;
    private final int room;
    private final Set<Identifier> chosen = new TreeSet<>();
    private final Set<Identifier> persons = new HashSet<>();

    private Strongest(List<Link> links, List<Assertion> attributions, int room) {
        this.links = links;
        this.attributions = attributions;
        this.room = room;
    }

    /**
     * The identifiers to show.
     *
     * @param links of the case
     * @param attributions statements of use by a person
     * @param room for so many entities, the persons among them
     */
    static Set<Identifier> of(List<Link> links, List<Assertion> attributions, int room) {
        Strongest strongest = new Strongest(links, attributions, room);
        strongest.attributed();
        strongest.ends();
        strongest.shared();
        return strongest.chosen;
    }

    private void attributed() {
        boolean isGraded = attributions.stream().anyMatch(each -> each.grade().isGiven());
        Map<Identifier, Long> events = new HashMap<>();
        for (Link link : links) {
            events.merge(link.from().identifier(), link.events(), Long::sum);
            events.merge(link.to().identifier(), link.events(), Long::sum);
        }
        attributions.stream()
                .filter(each -> each.grade().isGiven() == isGraded && events.containsKey(each.subject()))
                .sorted(Comparator.comparingLong((Assertion each) -> -events.get(each.subject()))
                        .thenComparing(Assertion::subject)
                        .thenComparing(each -> each.object().orElseThrow()))
                .forEach(this::take);
    }

    private void take(Assertion attribution) {
        Identifier person = attribution.object().orElseThrow();
        if (chosen.contains(attribution.subject()) || hasRoom(persons.contains(person) ? 1 : 2)) {
            chosen.add(attribution.subject());
            persons.add(person);
        }
    }

    private boolean hasRoom(int more) {
        return chosen.size() + persons.size() + more <= room;
    }

    private void ends() {
        Map<EventKind, List<Link>> byKind = new TreeMap<>();
        repeated().stream()
                .sorted(BY_EVENTS)
                .forEach(link -> byKind.computeIfAbsent(link.kind(), kind -> new ArrayList<>())
                        .add(link));
        for (int place = 0; place < LINES; place++) {
            for (List<Link> ranked : byKind.values()) {
                if (place < ranked.size()) {
                    take(ranked.get(place));
                }
            }
        }
    }

    /** What happened once makes no line strong, and no contact. */
    private List<Link> repeated() {
        return links.stream().filter(link -> link.events() > 1).toList();
    }

    private void take(Link link) {
        Set<Identifier> more = new HashSet<>(List.of(link.from().identifier()));
        more.add(link.to().identifier());
        more.removeAll(chosen);
        if (hasRoom(more.size())) {
            chosen.addAll(more);
        }
    }

    private void shared() {
        Set<Identifier> subjects = new HashSet<>();
        attributions.stream().map(Assertion::subject).filter(chosen::contains).forEach(subjects::add);
        Map<Identifier, Set<Identifier>> users = new TreeMap<>();
        for (Link link : repeated()) {
            contact(users, subjects, link.from().identifier(), link.to().identifier());
            contact(users, subjects, link.to().identifier(), link.from().identifier());
        }
        users.entrySet().stream()
                .filter(each -> each.getValue().size() >= SHARED && !chosen.contains(each.getKey()))
                .sorted(Comparator.comparingInt((Map.Entry<Identifier, Set<Identifier>> each) ->
                                -each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .filter(each -> hasRoom(1))
                .forEach(each -> chosen.add(each.getKey()));
    }

    private static void contact(
            Map<Identifier, Set<Identifier>> users, Set<Identifier> subjects, Identifier user, Identifier contact) {
        if (subjects.contains(user)) {
            users.computeIfAbsent(contact, key -> new HashSet<>()).add(user);
        }
    }
}
