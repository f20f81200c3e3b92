package org.linkwright.chart;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Mark.Point;

/** Where lines run: parallel ones side by side, a line to itself as a loop, all from border to border. */
final class Routes {
    private static final double APART = 6;

    private final Map<String, Mark.Shape> forms;
    private final Map<String, Shape> outlines = new HashMap<>();

    Routes(Map<String, Mark.Shape> forms) {
        this.forms = forms;
    }

    /** The points of each line, in the order of {@code links}. */
    List<List<Point>> of(List<ChartLink> links) {
        Map<Pair, Integer> total = new HashMap<>();
        links.forEach(link -> total.merge(Pair.of(link), 1, Integer::sum));
        Map<Pair, Integer> seen = new HashMap<>();
        List<List<Point>> routes = new ArrayList<>(links.size());
        for (ChartLink link : links) {
            Pair pair = Pair.of(link);
            int place = seen.merge(pair, 1, Integer::sum) - 1;
            routes.add(
                    link.from().equals(link.to())
                            ? loop(forms.get(pair.first), place)
                            : straight(link, pair, place - (total.get(pair) - 1) / 2.0));
        }
        return routes;
    }

    private List<Point> straight(ChartLink link, Pair pair, double place) {
        Mark.Shape a = forms.get(pair.first);
        Mark.Shape b = forms.get(pair.second);
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double reach = Math.min(Math.min(a.width(), a.height()), Math.min(b.width(), b.height())) * 0.4;
        double side = Math.clamp(place * APART, -reach, reach);
        Point from = new Point(a.x() - dy / length * side, a.y() + dx / length * side);
        Point to = new Point(b.x() - dy / length * side, b.y() + dx / length * side);
        Point start = Outlines.border(outline(a), from, to);
        Point end = Outlines.border(outline(b), to, from);
        return pair.first.equals(ChartNode.nameOf(link.from())) ? List.of(start, end) : List.of(end, start);
    }

    private Shape outline(Mark.Shape form) {
        return outlines.computeIfAbsent(form.name(), name -> Outlines.of(form));
    }

    /** A round way out of the upper right and back in. */
    private static List<Point> loop(Mark.Shape form, int place) {
        double radius = 9 + place * 5;
        double x = form.x() + form.width() * (form.outline() == Outline.DIAMOND ? 0.25 : 0.36);
        double y = form.y() - form.height() * (form.outline() == Outline.DIAMOND ? 0.25 : 0.36);
        double middleX = x + radius * 0.7;
        double middleY = y - radius * 0.7;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 16; i++) {
            double angle = Math.toRadians(150 + 20.0 * i);
            points.add(new Point(middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle)));
        }
        return points;
    }

    /** Two ends, whichever way; the smaller name first. */
    private record Pair(String first, String second) {
        static Pair of(ChartLink link) {
            String from = ChartNode.nameOf(link.from());
            String to = ChartNode.nameOf(link.to());
            return Comparator.<String>naturalOrder().compare(from, to) <= 0 ? new Pair(from, to) : new Pair(to, from);
        }
    }
}
