package org.linkwright.desktop.shared;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.Strand;
import org.linkwright.model.Identifier;
import org.linkwright.model.SourceRef;

/** What the person is looking at, on every screen of a case at once. */
public sealed interface Selection {
    /** Nothing in particular. */
    static Selection nothing() {
        return new Nothing();
    }

    /** Nothing in particular. */
    record Nothing() implements Selection {}

    /** One entity. */
    record OneEntity(Identifier id) implements Selection {}

    /** A folded group of a chart. */
    record OneGroup(ChartGroup group) implements Selection {}

    /**
     * A line of a chart.
     *
     * @param link what it sums up, named like its mark
     * @param twoWay whether the other direction is in it too
     * @param folded the groups that its ends stand for, by the identifiers of those ends
     */
    record OneLink(ChartLink link, boolean twoWay, Map<Identifier, ChartGroup> folded) implements Selection {
        /** The selection of a line. */
        public static OneLink of(Strand strand) {
            return new OneLink(strand.sum(), strand.isTwoWay(), Map.of());
        }

        /** The same line, its ends known to stand for others. */
        public OneLink standingFor(Map<Identifier, ChartGroup> groups) {
            Map<Identifier, ChartGroup> ends = new HashMap<>();
            for (Identifier end : List.of(link.from(), link.to())) {
                if (groups.containsKey(end)) {
                    ends.put(end, groups.get(end));
                }
            }
            return new OneLink(link, twoWay, Map.copyOf(ends));
        }

        /** All entities at either end. */
        public Set<Identifier> ends() {
            Set<Identifier> ends = new HashSet<>(at(link.from()));
            ends.addAll(at(link.to()));
            return ends;
        }

        /** Who an end stands for. */
        private Set<Identifier> at(Identifier end) {
            return folded.containsKey(end) ? Set.copyOf(folded.get(end).members()) : Set.of(end);
        }

        /** Whether an event with these ends is in the line: asked of each of many events. */
        public BiPredicate<Optional<Identifier>, Optional<Identifier>> joining() {
            Set<Identifier> start = at(link.from());
            Set<Identifier> end = at(link.to());
            return (from, to) -> from.isPresent()
                    && to.isPresent()
                    && ((start.contains(from.get()) && end.contains(to.get()))
                            || (twoWay && end.contains(from.get()) && start.contains(to.get())));
        }
    }

    /** Several entities. */
    record Several(Set<Identifier> ids) implements Selection {}

    /** One row of a source. */
    record OneRow(SourceRef place) implements Selection {}

    /** The selection of these entities: nothing, one or several. */
    static Selection of(Set<Identifier> ids) {
        return switch (ids.size()) {
            case 0 -> nothing();
            case 1 -> new OneEntity(ids.iterator().next());
            default -> new Several(Set.copyOf(ids));
        };
    }

    /** The entities selected: not the ends of a line. */
    default Set<Identifier> entities() {
        return switch (this) {
            case OneEntity one -> Set.of(one.id());
            case Several several -> several.ids();
            case OneGroup one -> Set.of(one.group().node());
            case Nothing nothing -> Set.of();
            case OneLink link -> Set.of();
            case OneRow row -> Set.of();
        };
    }
}
