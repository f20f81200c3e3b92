package org.linkwright.desktop.shared;

import java.util.Set;
import org.linkwright.chart.ChartLink;
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

    /** A line of a chart. */
    record OneLink(ChartLink link) implements Selection {}

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
