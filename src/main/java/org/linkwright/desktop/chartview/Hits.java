package org.linkwright.desktop.chartview;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.linkwright.chart.Mark;

/**
 * Finds what is drawn at a point. It looks at every mark: over flat arrays that takes less than a millisecond for a hundred
 * thousand nodes, and nothing has to be prepared.
 */
record Hits(Plot plot) {
    /** Name of the topmost node whose form holds the point, the form taken {@code growth} times as large as in the scene. */
    Optional<String> node(double x, double y, double growth) {
        for (int i = plot.marks.length - 1; i >= 0; i--) {
            if (plot.isNode(i)
                    && Math.abs(x - plot.x[i]) <= plot.u[i] / 2 * growth + 1
                    && Math.abs(y - plot.y[i]) <= plot.v[i] / 2 * growth + 1) {
                return Optional.of(plot.marks[i].name());
            }
        }
        return Optional.empty();
    }

    /** Name of the line that passes nearest to the point, within {@code reach} points. */
    Optional<String> line(double x, double y, double reach) {
        int found = Plot.NONE;
        double nearest = reach;
        for (int i = 0; i < plot.marks.length; i++) {
            boolean isLine = plot.to[i] != Plot.NONE;
            double distance = isLine ? distance(i, x, y, nearest) - plot.pen[i] / 2 : Double.MAX_VALUE;
            if (distance <= nearest) {
                nearest = distance;
                found = i;
            }
        }
        return found == Plot.NONE ? Optional.empty() : Optional.of(plot.marks[found].name());
    }

    private double distance(int i, double x, double y, double nearest) {
        if (plot.kind[i] == Plot.BENT) {
            return distance((Mark.Line) plot.marks[i], x, y);
        }
        double reach = nearest + plot.pen[i];
        boolean near = x >= Math.min(plot.x[i], plot.u[i]) - reach
                && x <= Math.max(plot.x[i], plot.u[i]) + reach
                && y >= Math.min(plot.y[i], plot.v[i]) - reach
                && y <= Math.max(plot.y[i], plot.v[i]) + reach;
        return near ? distance(plot.x[i], plot.y[i], plot.u[i], plot.v[i], x, y) : Double.MAX_VALUE;
    }

    private static double distance(Mark.Line line, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < line.points().size(); i++) {
            Mark.Point a = line.points().get(i - 1);
            Mark.Point b = line.points().get(i);
            nearest = Math.min(nearest, distance(a.x(), a.y(), b.x(), b.y(), x, y));
        }
        return nearest;
    }

    private static double distance(double ax, double ay, double bx, double by, double x, double y) {
        double dx = bx - ax;
        double dy = by - ay;
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.clamp(((x - ax) * dx + (y - ay) * dy) / length, 0, 1);
        return Math.hypot(x - ax - share * dx, y - ay - share * dy);
    }

    /** Names of the nodes whose middles lie in a form, in the order of the scene. */
    Set<String> nodes(java.awt.Shape area) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < plot.marks.length; i++) {
            if (plot.isNode(i) && area.contains(plot.x[i], plot.y[i])) {
                found.add(plot.marks[i].name());
            }
        }
        return found;
    }
}
