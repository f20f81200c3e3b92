package org.linkwright.desktop.chartview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

/** Finds what a person laid over or under the nodes: notes, and the names and rims of open groups. */
final class Overlaid {
    private final List<Mark> marks;
    private final Set<String> areas = new HashSet<>();

    Overlaid(Scene scene) {
        marks = scene.marks();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Area) {
                areas.add(mark.name());
            }
        }
    }

    private boolean isOverlaid(Mark mark) {
        return areas.contains(mark.name()) || mark.name().startsWith("note:");
    }

    /** Name of the topmost at a point: its words, its rim, or the inside of a callout. */
    Optional<String> at(double x, double y, double reach) {
        for (Mark mark : marks.reversed()) {
            boolean isHit = isOverlaid(mark)
                    && switch (mark) {
                        case Mark.Text text -> holds(Bounds.of(text), x, y, reach / 2);
                        case Mark.Area area ->
                            isAtRim(area, x, y, reach)
                                    || (area.name().startsWith("note:")
                                            && area.fill() != Mark.NONE
                                            && holds(Bounds.of(area), x, y, 0));
                        default -> false;
                    };
            if (isHit) {
                return Optional.of(mark.name());
            }
        }
        return Optional.empty();
    }

    /** The box around all that a note or group draws itself. */
    Optional<Bounds> boundsOf(String name) {
        List<Mark> own = marks.stream()
                .filter(mark -> mark.name().equals(name) && !(mark instanceof Mark.Line))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(Bounds.of(own));
    }

    private static boolean holds(Bounds box, double x, double y, double reach) {
        return x >= box.left() - reach
                && x <= box.right() + reach
                && y >= box.top() - reach
                && y <= box.bottom() + reach;
    }

    private static boolean isAtRim(Mark.Area area, double x, double y, double reach) {
        if (!holds(Bounds.of(area), x, y, reach)) {
            return false;
        }
        Mark.Point before = area.points().getLast();
        for (Mark.Point point : area.points()) {
            if (java.awt.geom.Line2D.ptSegDist(before.x(), before.y(), point.x(), point.y(), x, y) <= reach) {
                return true;
            }
            before = point;
        }
        return false;
    }
}
