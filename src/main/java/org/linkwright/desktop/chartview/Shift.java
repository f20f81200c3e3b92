package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linkwright.chart.Mark;

/**
 * Nodes on their way to another place: their lines follow, without routes and labels being sought anew; that comes when they are
 * let go.
 *
 * @param nodes names of the nodes
 * @param dx to the right, in points
 * @param dy down, in points
 */
record Shift(Set<String> nodes, double dx, double dy) {
    static final Shift NONE = new Shift(Set.of(), 0, 0);

    /** A line between nodes follows at the ends that move. */
    Mark.Line applyTo(Mark.Line l) {
        double from = nodes.contains(l.from()) ? 1 : 0;
        double to = nodes.contains(l.to()) ? 1 : 0;
        List<Mark.Point> points = new ArrayList<>(l.points().size());
        for (int i = 0; i < l.points().size(); i++) {
            double along = (double) i / (l.points().size() - 1);
            double share = from * (1 - along) + to * along;
            Mark.Point p = l.points().get(i);
            points.add(new Mark.Point(p.x() + share * dx, p.y() + share * dy));
        }
        return new Mark.Line(
                l.name(), l.from(), l.to(), points, l.colour(), l.width(), l.dash(), l.arrowAtStart(), l.arrowAtEnd());
    }
}
