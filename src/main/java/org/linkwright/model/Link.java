package org.linkwright.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The sum of all events of one kind from one entity to another. It opens to those events.
 *
 * @param from entity of origin
 * @param to entity of destination
 * @param kind kind of the events
 * @param events how many
 * @param first when the first began, canonical text; empty where no event has a time
 * @param last when the last began, canonical text; empty where no event has a time
 * @param durationSeconds sum of the recorded durations in seconds
 * @param amounts sum per currency, exact; the key is empty for amounts whose currency is unknown
 */
public record Link(
        Entity from,
        Entity to,
        EventKind kind,
        long events,
        Optional<String> first,
        Optional<String> last,
        long durationSeconds,
        SortedMap<String, BigDecimal> amounts) {}
