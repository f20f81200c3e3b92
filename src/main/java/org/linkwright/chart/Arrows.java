package org.linkwright.chart;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.chart.Mark.Point;

/** Arrow heads: a filled triangle whose tip is the end of the line, and the shaft that stops at its base. */
public final class Arrows {
    private Arrows() {}

    /** Length of a head on a line of that width. */
    public static double length(double width) {
        return 4.2 + 1.6 * width;
    }

    /** The triangle at the end of the line, tip first. */
    public static List<Point> atEnd(Mark.Line line) {
        List<Point> points = line.points();
        return head(points.get(points.size() - 2), points.getLast(), line.width());
    }

    /** The triangle at the start of the line, tip first. */
    public static List<Point> atStart(Mark.Line line) {
        return head(line.points().get(1), line.points().getFirst(), line.width());
    }

    private static List<Point> head(Point before, Point tip, double width) {
        double dx = tip.x() - before.x();
        double dy = tip.y() - before.y();
        double distance = Math.max(1e-9, Math.hypot(dx, dy));
        double along = length(width) / distance;
        double across = along * 0.42;
        double x = tip.x() - dx * along;
        double y = tip.y() - dy * along;
        return List.of(tip, new Point(x - dy * across, y + dx * across), new Point(x + dy * across, y - dx * across));
    }

    /** The points of the line without the room that its heads take. */
    public static List<Point> shaft(Mark.Line line) {
        List<Point> points = new ArrayList<>(line.points());
        if (line.arrowAtEnd()) {
            int last = points.size() - 1;
            points.set(last, shortened(points.get(last - 1), points.get(last), line.width()));
        }
        if (line.arrowAtStart()) {
            points.set(0, shortened(points.get(1), points.get(0), line.width()));
        }
        return points;
    }

    private static Point shortened(Point before, Point tip, double width) {
        double distance = Math.max(1e-9, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
        return Outlines.between(tip, before, Math.min(1, length(width) * 0.8 / distance));
    }
}
