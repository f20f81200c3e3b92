package org.linkwright.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;

/**
 * Which events to take: those that meet all that is stated. Empty sets and empty options state nothing.
 *
 * @param kinds kinds of event
 * @param entities an end is one of these
 * @param between both ends are among these
 * @param from on or after this day
 * @param to on or before this day
 * @param source number of the source; 0 for all
 * @param limit at most so many, in order of time; 0 for all
 */
public record EventFilter(
        Set<EventKind> kinds,
        Set<Identifier> entities,
        Set<Identifier> between,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        long source,
        int limit) {
    public static final EventFilter ALL =
            new EventFilter(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), 0, 0);
}
