package org.linkwright.chart;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Mark.Point;

/**
 * Where lines run: parallel ones side by side, a line to itself as a loop, all from border to border. A line that would run
 * through a node that is not its end goes around it in a gentle bend, where one is free.
 */
final class Routes {
    private static final double APART = 6;

    /** How near a line may come to the form of another node. */
    private static final double CLEAR = 4;

    /** How far a bend goes from the straight line, in shares of its length; the gentlest first. */
    private static final double[] BENDS = {0, 0.06, -0.06, 0.1, -0.1, 0.14, -0.14, 0.19, -0.19, 0.25, -0.25, 0.32, -0.32
    };

    private static final int STEPS = 24;

    private final Map<String, Mark.Shape> forms;
    private final Map<String, Shape> outlines = new HashMap<>();
    private final Map<Pair, Integer> total = new HashMap<>();
    private final Map<Pair, Double> bends = new HashMap<>();

    Routes(Map<String, Mark.Shape> forms) {
        this.forms = forms;
    }

    /**
     * The points of each line, in the order of {@code strands}.
     *
     * @param careful whether lines go around nodes
     */
    List<List<Point>> of(List<Strand> strands, boolean careful) {
        strands.forEach(strand -> total.merge(Pair.of(strand), 1, Integer::sum));
        total.forEach((pair, lines) -> bends.put(pair, careful && !pair.isLoop() ? bend(pair, lines) : 0));
        Map<Pair, Integer> seen = new HashMap<>();
        List<List<Point>> routes = new ArrayList<>(strands.size());
        for (Strand strand : strands) {
            Pair pair = Pair.of(strand);
            int place = seen.merge(pair, 1, Integer::sum) - 1;
            routes.add(
                    pair.isLoop()
                            ? loop(forms.get(pair.first), place)
                            : run(strand, place - (total.get(pair) - 1) / 2.0));
        }
        return routes;
    }

    /** The middle between the lines of the same two nodes; for a line to itself {@code route}. */
    List<Point> middle(Strand strand, List<Point> route) {
        return Pair.of(strand).isLoop() ? route : run(strand, 0);
    }

    private List<Point> run(Strand strand, double place) {
        Pair pair = Pair.of(strand);
        Mark.Shape a = forms.get(pair.first);
        Mark.Shape b = forms.get(pair.second);
        double reach = Math.min(Math.min(a.width(), a.height()), Math.min(b.width(), b.height())) * 0.4;
        List<Point> points =
                fromBorderToBorder(pair, curve(a, b, bends.get(pair), Math.clamp(place * APART, -reach, reach)));
        return pair.first.equals(ChartNode.nameOf(strand.links().getFirst().from())) ? points : points.reversed();
    }

    /** From centre to centre: two points, or a curve that is so far from the straight line in its middle. */
    private static List<Point> curve(Mark.Shape a, Mark.Shape b, double bend, double side) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        List<Point> points = new ArrayList<>();
        int steps = bend == 0 ? 1 : STEPS;
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double away = side / length + 4 * t * (1 - t) * bend;
            points.add(new Point(a.x() + dx * t - dy * away, a.y() + dy * t + dx * away));
        }
        return points;
    }

    private List<Point> fromBorderToBorder(Pair pair, List<Point> points) {
        int first = 0;
        while (first + 2 < points.size() && isInside(pair.first, points.get(first + 1))) {
            first++;
        }
        int last = points.size() - 1;
        while (last > first + 1 && isInside(pair.second, points.get(last - 1))) {
            last--;
        }
        List<Point> cut = new ArrayList<>(points.subList(first, last + 1));
        Point start = Outlines.border(outline(pair.first), cut.getFirst(), cut.get(1));
        Point end = Outlines.border(outline(pair.second), cut.getLast(), cut.get(cut.size() - 2));
        cut.set(0, start);
        cut.set(cut.size() - 1, end);
        return List.copyOf(cut);
    }

    private boolean isInside(String node, Point point) {
        return outline(node).contains(point.x(), point.y());
    }

    private Shape outline(String node) {
        return outlines.computeIfAbsent(node, name -> Outlines.of(forms.get(name)));
    }

    /** The gentlest bend with which the lines of a pair meet no other node; else the one that meets the fewest. */
    private double bend(Pair pair, int lines) {
        double best = 0;
        int least = Integer.MAX_VALUE;
        double slack = CLEAR + (lines - 1) * APART / 2;
        for (double bend : BENDS) {
            int met = met(pair, curve(forms.get(pair.first), forms.get(pair.second), bend, 0), slack);
            if (met < least) {
                least = met;
                best = bend;
            }
            if (least == 0) {
                break;
            }
        }
        return best;
    }

    private int met(Pair pair, List<Point> points, double slack) {
        int met = 0;
        for (Mark.Shape form : forms.values()) {
            boolean isEnd = form.name().equals(pair.first) || form.name().equals(pair.second);
            if (!isEnd && distance(points, form) < Math.max(form.width(), form.height()) / 2 + slack) {
                met++;
            }
        }
        return met;
    }

    private static double distance(List<Point> points, Mark.Shape form) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            least = Math.min(least, Outlines.distance(points.get(i - 1), points.get(i), form.x(), form.y()));
        }
        return least;
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
        static Pair of(Strand strand) {
            String from = ChartNode.nameOf(strand.links().getFirst().from());
            String to = ChartNode.nameOf(strand.links().getFirst().to());
            return Comparator.<String>naturalOrder().compare(from, to) <= 0 ? new Pair(from, to) : new Pair(to, from);
        }

        boolean isLoop() {
            return first.equals(second);
        }
    }
}
