package org.linkwright.desktop.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.linkwright.desktop.shared.Used;
import org.linkwright.model.Assertion;
import org.linkwright.model.Entity;
import org.linkwright.model.Event;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;

/**
 * What the case knows of an entity.
 *
 * @param contacts by number of events, the most first
 * @param assertions about it, and about others where they name it
 */
record EntityFacts(Entity entity, List<Event> events, List<Contact> contacts, List<Assertion> assertions) {
    /** Another entity and how often the two met, by kind of event. */
    record Contact(Entity entity, Map<EventKind, Long> events, long total) {}

    static Optional<EntityFacts> read(CaseFile file, Identifier id) throws LinkwrightException {
        Optional<Entity> entity = file.entity(id);
        if (entity.isEmpty()) {
            return Optional.empty();
        }
        List<Assertion> assertions = file.assertions(Optional.empty()).stream()
                .filter(assertion -> assertion.subject().equals(id)
                        || assertion.object().filter(id::equals).isPresent())
                .toList();
        Set<Identifier> own = Used.by(id, assertions);
        EventFilter filter = filter(own);
        return Optional.of(
                new EntityFacts(entity.get(), file.events(filter), contacts(own, file.links(filter)), assertions));
    }

    static EventFilter filter(Set<Identifier> ids) {
        return new EventFilter(Set.of(), ids, Set.of(), Optional.empty(), Optional.empty(), 0, 0);
    }

    static List<Contact> contacts(Set<Identifier> own, List<Link> links) {
        Map<Identifier, Entity> others = new HashMap<>();
        Map<Identifier, Map<EventKind, Long>> sums = new HashMap<>();
        for (Link link : links) {
            Entity other = own.contains(link.from().identifier()) ? link.to() : link.from();
            if (own.contains(other.identifier())) {
                continue;
            }
            others.put(other.identifier(), other);
            sums.computeIfAbsent(other.identifier(), none -> new TreeMap<>())
                    .merge(link.kind(), link.events(), Long::sum);
        }
        List<Contact> contacts = new ArrayList<>();
        sums.forEach((key, events) -> contacts.add(new Contact(
                others.get(key),
                events,
                events.values().stream().mapToLong(Long::longValue).sum())));
        contacts.sort(Comparator.comparingLong(Contact::total)
                .reversed()
                .thenComparing(contact -> contact.entity().identifier()));
        return contacts;
    }

    /** How many events of each kind. */
    Map<EventKind, Long> eventsByKind() {
        Map<EventKind, Long> sums = new TreeMap<>();
        events.forEach(event -> sums.merge(event.kind(), 1L, Long::sum));
        return sums;
    }
}
