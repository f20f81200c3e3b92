package org.linkwright.chart;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.chart.Mark.Point;

/**
 * Where lines run: parallel ones side by side, a line to itself as a loop, all from border to border. A line that would run
 * through a node that is not its end goes around it in a gentle bend, where one is free.
 */
final class Routes {
    private static final double APART = 6;
    private static final int LOOP = 32;

    private final Map<String, Mark.Shape> forms;
    private final Map<String, Shape> outlines = new HashMap<>();
    private final Map<Pair, Integer> total = new HashMap<>();
    private final Map<Pair, double[]> ways = new HashMap<>();

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
        Detours detours = new Detours(careful ? forms.values() : List.of());
        total.forEach((pair, lines) ->
                ways.put(pair, detours.past(forms.get(pair.first), forms.get(pair.second), (lines - 1) * APART / 2)));
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
        List<Point> points = fromBorderToBorder(
                pair, Detours.points(a, b, ways.get(pair), Math.clamp(place * APART, -reach, reach)));
        return pair.first.equals(ChartNode.nameOf(strand.links().getFirst().from())) ? points : points.reversed();
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

    /** A round way out of the upper right and back in; each further one is wider. */
    private List<Point> loop(Mark.Shape form, int place) {
        double radius = Math.max(9, Math.min(form.width(), form.height()) * 0.3) + place * 5;
        Point centre = new Point(form.x(), form.y());
        Point outside = new Point(form.x() + form.width(), form.y() - form.width());
        Point border = Outlines.border(outline(form.name()), centre, outside);
        double middleX = border.x() + radius * 0.55;
        double middleY = border.y() - radius * 0.55;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= LOOP; i++) {
            double angle = Math.toRadians(135 + 360.0 * i / LOOP);
            points.add(new Point(middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle)));
        }
        return fromBorderToBorder(new Pair(form.name(), form.name()), points);
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
