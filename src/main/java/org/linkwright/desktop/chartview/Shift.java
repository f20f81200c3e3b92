package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Marks;
import org.linkwright.chart.Scene;

/**
 * Nodes on their way to another place: their marks are shifted and their lines follow, without routes and labels being sought
 * anew; that comes when they are let go.
 *
 * @param nodes names of the nodes
 * @param dx to the right, in points
 * @param dy down, in points
 */
record Shift(Set<String> nodes, double dx, double dy) {
    static final Shift NONE = new Shift(Set.of(), 0, 0);

    Scene applyTo(Scene scene) {
        if (nodes.isEmpty()) {
            return scene;
        }
        Map<String, Double> lineShares = new HashMap<>();
        List<Mark> marks = new ArrayList<>(scene.marks().size());
        Set<String> lines = new HashSet<>();
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Line line && lines.add(line.name())) {
                lineShares.put(line.name(), (share(line.from()) + share(line.to())) / 2);
            }
        }
        for (Mark mark : scene.marks()) {
            marks.add(
                    switch (mark) {
                        case Mark.Shape s -> nodes.contains(s.name()) ? moved(s) : s;
                        case Mark.Line l -> nodes.contains(l.name()) ? whole(l) : bent(l);
                        case Mark.Area a -> nodes.contains(a.name()) ? moved(a) : a;
                        case Mark.Photo p -> nodes.contains(p.name()) ? moved(p) : p;
                        case Mark.Text t ->
                            moved(t, nodes.contains(t.name()) ? 1 : lineShares.getOrDefault(t.name(), 0.0));
                    });
        }
        return new Scene(scene.x(), scene.y(), scene.width(), scene.height(), scene.ground(), marks);
    }

    private double share(String node) {
        return nodes.contains(node) ? 1 : 0;
    }

    private Mark moved(Mark.Shape s) {
        return new Mark.Shape(
                s.name(),
                s.outline(),
                s.x() + dx,
                s.y() + dy,
                s.width(),
                s.height(),
                s.fill(),
                s.stroke(),
                s.strokeWidth());
    }

    private Mark moved(Mark.Area a) {
        return Marks.moved(List.of(a), 1, dx, dy).getFirst();
    }

    private Mark moved(Mark.Photo p) {
        return Marks.moved(List.of(p), 1, dx, dy).getFirst();
    }

    private Mark moved(Mark.Text t, double share) {
        return share == 0
                ? t
                : new Mark.Text(
                        t.name(),
                        t.text(),
                        t.x() + share * dx,
                        t.y() + share * dy,
                        t.size(),
                        t.face(),
                        t.anchor(),
                        t.colour(),
                        t.halo());
    }

    /** A line of an icon moves as a whole. */
    private Mark whole(Mark.Line l) {
        return with(
                l,
                l.points().stream()
                        .map(p -> new Mark.Point(p.x() + dx, p.y() + dy))
                        .toList());
    }

    /** A line between nodes follows at the ends that move. */
    private Mark bent(Mark.Line l) {
        double from = share(l.from());
        double to = share(l.to());
        if (from == 0 && to == 0) {
            return l;
        }
        List<Mark.Point> points = new ArrayList<>(l.points().size());
        for (int i = 0; i < l.points().size(); i++) {
            double along = (double) i / (l.points().size() - 1);
            double share = from * (1 - along) + to * along;
            Mark.Point p = l.points().get(i);
            points.add(new Mark.Point(p.x() + share * dx, p.y() + share * dy));
        }
        return with(l, points);
    }

    private static Mark with(Mark.Line l, List<Mark.Point> points) {
        return new Mark.Line(
                l.name(), l.from(), l.to(), points, l.colour(), l.width(), l.dash(), l.arrowAtStart(), l.arrowAtEnd());
    }
}
