package org.linkwright.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.chart.Mark.Point;

/**
 * Finds ways past nodes. A way is told by how far it is from the straight line between two centres, to the right of it, at
 * even steps along it: two zeros are the straight line itself.
 */
final class Detours {
    private static final double[] STRAIGHT = {0, 0};

    /** How near a line may come to the form of another node. */
    private static final double CLEAR = 4;

    private static final double MOST_SLACK = 16;

    /** Bends that are tried: how far their middle is from the straight line, in shares of its length. */
    private static final double[] BENDS = {0.06, 0.1, 0.14, 0.19, 0.25, 0.32};

    /** No way goes further from the straight line, in points. */
    private static final double FARTHEST = 75;

    private static final double PER_NODE = 400;
    private static final double UNEVEN = 8;
    private static final double STEEPEST = 1.1;
    private static final int ROUNDS = 6;
    private static final double CELL = 48;

    private final Mark.Shape[] forms;
    private final int[] seen;
    private final Map<Long, List<Integer>> grid = new HashMap<>();
    private int question;

    Detours(Collection<Mark.Shape> all) {
        this.forms = all.toArray(Mark.Shape[]::new);
        this.seen = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            int node = i;
            double reach = radius(forms[i]) + MOST_SLACK;
            cells(
                    new Point(forms[i].x() - reach, forms[i].y() - reach),
                    new Point(forms[i].x() + reach, forms[i].y() + reach),
                    cell -> grid.computeIfAbsent(cell, key -> new ArrayList<>()).add(node));
        }
    }

    private static double radius(Mark.Shape form) {
        return Math.max(form.width(), form.height()) / 2;
    }

    private static void cells(Point a, Point b, java.util.function.LongConsumer visit) {
        long right = (long) Math.floor(Math.max(a.x(), b.x()) / CELL);
        long bottom = (long) Math.floor(Math.max(a.y(), b.y()) / CELL);
        for (long column = (long) Math.floor(Math.min(a.x(), b.x()) / CELL); column <= right; column++) {
            for (long row = (long) Math.floor(Math.min(a.y(), b.y()) / CELL); row <= bottom; row++) {
                visit.accept(Space.key(column, row));
            }
        }
    }

    /**
     * The way that goes least far from the straight line and meets no node but its ends; where there is none, one that meets
     * few.
     *
     * @param beside room that the lines take on each side of the way
     */
    double[] past(Mark.Shape from, Mark.Shape to, double beside) {
        if (forms.length == 0) {
            return STRAIGHT;
        }
        double slack = Math.min(MOST_SLACK, CLEAR + beside);
        List<Mark.Shape> met = met(from, to, STRAIGHT, slack);
        if (met.isEmpty()) {
            return STRAIGHT;
        }
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double[] best = STRAIGHT;
        double least = met.size() * PER_NODE;
        double[] around = around(from, to, met, slack);
        if (around.length > 0) {
            best = around;
            least = met(from, to, around, slack).size() * PER_NODE + farthest(around) + UNEVEN;
        }
        for (double bend : BENDS) {
            double away = bend * length;
            if (away > FARTHEST || away >= least) {
                break;
            }
            for (double side = away; side >= -away; side -= 2 * away) {
                double[] way = bent(side, length);
                double cost = met(from, to, way, slack).size() * PER_NODE + away;
                if (cost < least) {
                    least = cost;
                    best = way;
                }
            }
        }
        return best;
    }

    private static double farthest(double[] way) {
        double farthest = 0;
        for (double away : way) {
            farthest = Math.max(farthest, Math.abs(away));
        }
        return farthest;
    }

    private static int steps(double length) {
        return Math.clamp((int) (length / 10), 24, 120);
    }

    private static double[] bent(double away, double length) {
        double[] way = new double[steps(length) + 1];
        for (int i = 0; i < way.length; i++) {
            double t = (double) i / (way.length - 1);
            way[i] = 4 * t * (1 - t) * away;
        }
        return way;
    }

    /** From centre to centre along a way, all of it moved to the side. */
    static List<Point> points(Mark.Shape from, Mark.Shape to, double[] way, double side) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        List<Point> points = new ArrayList<>(way.length);
        for (int i = 0; i < way.length; i++) {
            double t = (double) i / (way.length - 1);
            double away = (way[i] + side) / length;
            points.add(new Point(from.x() + dx * t - dy * away, from.y() + dy * t + dx * away));
        }
        return points;
    }

    /** Nodes that a way comes too near to, ends left out. */
    private List<Mark.Shape> met(Mark.Shape from, Mark.Shape to, double[] way, double slack) {
        List<Point> points = points(from, to, way, 0);
        List<Mark.Shape> met = new ArrayList<>();
        question++;
        for (int i = 1; i < points.size(); i++) {
            Point start = points.get(i - 1);
            Point end = points.get(i);
            int pieces = (int) Math.ceil(Math.hypot(end.x() - start.x(), end.y() - start.y()) / CELL);
            for (int piece = 0; piece < pieces; piece++) {
                Point a = Outlines.between(start, end, (double) piece / pieces);
                Point b = Outlines.between(start, end, (piece + 1.0) / pieces);
                cells(a, b, cell -> {
                    for (int node : grid.getOrDefault(cell, List.of())) {
                        Mark.Shape form = forms[node];
                        boolean isNew = seen[node] != question && !form.equals(from) && !form.equals(to);
                        if (isNew && Outlines.distance(a, b, form.x(), form.y()) < radius(form) + slack) {
                            seen[node] = question;
                            met.add(form);
                        }
                    }
                });
            }
        }
        return met;
    }

    /** Where a way must be so far from the straight line. */
    private record Stretch(Mark.Shape past, double from, double to, double away) {}

    /** A way that leaves the straight line only to pass nodes, on the nearer side of each; empty where that is no way. */
    private double[] around(Mark.Shape from, Mark.Shape to, List<Mark.Shape> first, double slack) {
        List<Stretch> stretches = new ArrayList<>();
        double[] way = new double[steps(Math.hypot(to.x() - from.x(), to.y() - from.y())) + 1];
        List<Mark.Shape> met = first;
        for (int round = 0; round < ROUNDS && !met.isEmpty(); round++) {
            for (Mark.Shape node : met) {
                boolean isKnown = stretches.stream().anyMatch(stretch -> stretch.past.equals(node));
                Stretch stretch = stretch(from, to, node, way, slack);
                if (isKnown || Math.abs(stretch.away) > FARTHEST) {
                    return new double[0];
                }
                stretches.add(stretch);
            }
            stretches.sort(Comparator.comparingDouble(Stretch::from));
            if (!isGentle(stretches, Math.hypot(to.x() - from.x(), to.y() - from.y()))) {
                return new double[0];
            }
            for (int i = 0; i < way.length; i++) {
                way[i] = away(stretches, (double) i / (way.length - 1));
            }
            met = met(from, to, way, slack);
        }
        return met.isEmpty() ? way : new double[0];
    }

    private static Stretch stretch(Mark.Shape from, Mark.Shape to, Mark.Shape node, double[] way, double slack) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        double along = ((node.x() - from.x()) * dx + (node.y() - from.y()) * dy) / (length * length);
        double aside = ((node.y() - from.y()) * dx - (node.x() - from.x()) * dy) / length;
        double room = radius(node) + slack + 1;
        double now = way[Math.clamp(Math.round(along * (way.length - 1)), 0, way.length - 1)];
        double away = now >= aside ? aside + room : aside - room;
        double half = 0.5 * room / length;
        return new Stretch(node, along - half, along + half, away);
    }

    /** Whether a way along the stretches turns nowhere too sharply. */
    private static boolean isGentle(List<Stretch> stretches, double length) {
        double at = 0;
        double away = 0;
        for (Stretch stretch : stretches) {
            if (Math.abs(stretch.away - away) > STEEPEST * (stretch.from - at) * length) {
                return false;
            }
            at = stretch.to;
            away = stretch.away;
        }
        return Math.abs(away) <= STEEPEST * (1 - at) * length;
    }

    private static double away(List<Stretch> stretches, double t) {
        double at = 0;
        double away = 0;
        for (Stretch stretch : stretches) {
            if (t < stretch.from) {
                return eased(away, stretch.away, (t - at) / (stretch.from - at));
            }
            if (t <= stretch.to) {
                return stretch.away;
            }
            at = stretch.to;
            away = stretch.away;
        }
        return eased(away, 0, (t - at) / (1 - at));
    }

    private static double eased(double from, double to, double share) {
        return from + (to - from) * (1 - Math.cos(Math.PI * Math.clamp(share, 0, 1))) / 2;
    }
}
