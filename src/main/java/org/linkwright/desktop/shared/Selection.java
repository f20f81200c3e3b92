package org.linkwright.desktop.shared;

import java.util.Optional;
import java.util.Set;
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

    /**
     * A line of a chart.
     *
     * @param link what it sums up, named like its mark
     * @param twoWay whether the other direction is in it too
     */
    record OneLink(ChartLink link, boolean twoWay) implements Selection {
        /** The selection of a line. */
        public static OneLink of(Strand strand) {
            return new OneLink(strand.sum(), strand.isTwoWay());
        }

        /** Whether an event with these ends is in the line. */
        public boolean joins(Optional<Identifier> from, Optional<Identifier> to) {
            Optional<Identifier> start = Optional.of(link.from());
            Optional<Identifier> end = Optional.of(link.to());
            return (from.equals(start) && to.equals(end)) || (twoWay && from.equals(end) && to.equals(start));
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
            case Nothing nothing -> Set.of();
            case OneLink link -> Set.of();
            case OneRow row -> Set.of();
        };
    }
}
