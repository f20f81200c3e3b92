package org.linkwright.chart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;

/**
 * A line on a chart: the sum of the events of one kind from one entity to another, or an assertion.
 *
 * @param from entity of origin
 * @param to entity of destination
 * @param kind kind of its events; empty where the line is an assertion
 * @param predicate what is asserted, such as {@code used-by}; empty where the line is a sum of events
 * @param standing how sure it is
 * @param events how many; 0 for an assertion
 * @param first canonical time of the first event
 * @param last canonical time of the last event
 * @param durationSeconds sum of the durations
 * @param amounts sum per currency
 */
public record ChartLink(
        Identifier from,
        Identifier to,
        Optional<EventKind> kind,
        String predicate,
        Standing standing,
        long events,
        Optional<String> first,
        Optional<String> last,
        long durationSeconds,
        SortedMap<String, BigDecimal> amounts) {
    /** How sure a line is, surest first: solid, dashed or dotted. */
    public enum Standing {
        CONFIRMED,
        UNCONFIRMED,
        TENTATIVE
    }

    /** Whether it is what somebody states, not a sum of events. */
    public boolean isAssertion() {
        return kind.isEmpty();
    }

    /** Whether it sums up what the members of a folded group have among themselves: said at the group, not drawn. */
    public boolean isInside() {
        return from.kind().equals(ChartGroup.KIND) && from.equals(to);
    }

    /** Names the line within its chart: the same for the same ends and kind, whatever the sums. */
    public String name() {
        return ChartNode.nameOf(from) + " > " + ChartNode.nameOf(to) + " "
                + kind.map(Object::toString).orElse(predicate);
    }
}
