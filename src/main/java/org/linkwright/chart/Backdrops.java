package org.linkwright.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.linkwright.chart.ChartGroup.Form;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Point;

/** What is drawn behind the members of open groups: a box or a hull in a soft colour, and the group's name. */
final class Backdrops {
    static final double SIZE = 8;

    private static final int[] COLOURS = {Ink.BLUE, Ink.ORANGE, Ink.GREEN, Ink.PURPLE, Ink.SKY, Ink.VERMILLION};
    private static final double SOFT = 0.10;
    private static final double RIM = 0.55;
    private static final double PAD = 16;
    private static final double ROOM_FOR_NAME = 14;

    /** Points around a member; of a group too large to make out, four. */
    private static final int AROUND = 16;

    private static final int LARGE = 1500;

    private final Ink ink;
    private final List<Mark> areas = new ArrayList<>();
    private final List<Mark.Text> names = new ArrayList<>();

    /** @param forms of the nodes that are drawn, by their names */
    Backdrops(Chart drawn, Map<String, Mark.Shape> forms, Ink ink) {
        this.ink = ink;
        List<ChartGroup> groups = drawn.additions().groups();
        List<ChartGroup> largestFirst = groups.stream()
                .filter(group -> !group.folded() && group.form() != Form.NONE)
                .sorted(Comparator.comparingInt(group -> -group.members().size()))
                .toList();
        for (ChartGroup group : largestFirst) {
            List<Mark.Shape> members = group.members().stream()
                    .map(id -> forms.get(ChartNode.nameOf(id)))
                    .filter(form -> form != null)
                    .toList();
            if (!members.isEmpty()) {
                add(group, members, groups.indexOf(group));
            }
        }
    }

    /** The soft forms, the largest below. */
    List<Mark> areas() {
        return areas;
    }

    List<Mark.Text> names() {
        return names;
    }

    private void add(ChartGroup group, List<Mark.Shape> members, int place) {
        List<Point> points = group.form() == Form.BOX ? box(members) : hull(members);
        areas.add(area(group.name(), points, group, place, ink));
        if (!group.label().isBlank()) {
            names.add(name(group, points));
        }
    }

    /** A form in the colour of the group at that place in the chart's list. */
    static Mark area(String name, List<Point> points, ChartGroup group, int place, Ink ink) {
        int colour = COLOURS[place % COLOURS.length];
        return new Mark.Area(
                name,
                points,
                Ink.mixed(colour, ink.ground(), SOFT),
                Ink.mixed(colour, ink.ground(), RIM),
                0.8,
                group.form() == Form.BOX ? Dash.SOLID : Dash.DASHED);
    }

    private Mark.Text name(ChartGroup group, List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        boolean isBox = group.form() == Form.BOX;
        return new Mark.Text(
                group.name(),
                group.label(),
                isBox ? left + 5 : (left + right) / 2,
                isBox ? top + SIZE + 2 : top - 3,
                SIZE,
                Face.BOLD,
                isBox ? Anchor.START : Anchor.MIDDLE,
                ink.quiet(),
                ink.ground());
    }

    private static List<Point> box(List<Mark.Shape> members) {
        Bounds bounds = Bounds.of(List.copyOf(members));
        double left = bounds.left() - PAD;
        double top = bounds.top() - PAD - ROOM_FOR_NAME;
        double right = bounds.right() + PAD;
        double bottom = bounds.bottom() + PAD + ROOM_FOR_NAME;
        return List.of(new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom));
    }

    /** The convex hull of circles around the members: Andrew's monotone chain. */
    private static List<Point> hull(List<Mark.Shape> members) {
        int around = members.size() > LARGE ? 4 : AROUND;
        Point[] points = new Point[members.size() * around];
        int n = 0;
        for (Mark.Shape form : members) {
            double radius = Math.hypot(form.width(), form.height()) / 2 + PAD;
            for (int i = 0; i < around; i++) {
                double angle = 2 * Math.PI * i / around;
                points[n++] = new Point(form.x() + radius * Math.cos(angle), form.y() + radius * Math.sin(angle));
            }
        }
        Arrays.sort(points, Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        List<Point> hull = half(Arrays.asList(points));
        List<Point> upper = half(Arrays.asList(points).reversed());
        hull.removeLast();
        upper.removeLast();
        hull.addAll(upper);
        return List.copyOf(hull);
    }

    private static List<Point> half(List<Point> sorted) {
        List<Point> half = new ArrayList<>();
        for (Point p : sorted) {
            while (half.size() > 1 && turn(half.get(half.size() - 2), half.getLast(), p) <= 0) {
                half.removeLast();
            }
            half.add(p);
        }
        return half;
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
