package org.linkwright.exhibit;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.ChartNode;

/**
 * Moves nodes over a frame, one at a time and to the best of the places of a grid, until no move makes the picture easier to
 * read: few crossings, no line through a node or its label, nodes apart, lines short. Pinned nodes stay. The same input gives
 * the same places.
 */
final class Untangle {
    /** So many nodes at most; more take too long and are too many to read anyway. */
    static final int MOST = 120;

    private static final int COLUMNS = 27;
    private static final int ROWS = 17;
    private static final int ROUNDS = 12;

    private static final double CROSSING = 55;
    private static final double THROUGH = 260;
    private static final double UNDER_LABEL = 30;
    private static final double OVERLAP = 2500;
    private static final double NARROW = 40;
    private static final double ENCLOSED = 45;
    private static final double CROWD = 45;
    private static final double AWAY = 130;
    private static final double LENGTH = 0.1;

    /** Half of the room that a node takes with its label. */
    private static final double HALF_WIDTH = 40;

    private static final double HALF_HEIGHT = 28;

    /** How near lines may pass a node's centre, and its label's. */
    private static final double NEAR = 25;

    private static final double LABEL_BELOW = 22;
    private static final double LABEL_NEAR = 9;

    /** Cosine of the angle under which two lines at a node are hard to tell apart. */
    private static final double SHARP = Math.cos(Math.toRadians(14));

    private final double[] x;
    private final double[] y;
    private final int[][] edges;
    private final int[][] neighbours;

    private Untangle(double[][] places, int[][] edges) {
        this.x = places[0];
        this.y = places[1];
        this.edges = edges;
        List<List<Integer>> near = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            near.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            near.get(edge[0]).add(edge[1]);
            near.get(edge[1]).add(edge[0]);
        }
        this.neighbours = near.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Changes {@code places} to places within a frame. */
    static void run(Chart chart, double[][] places, double width, double height, double left, double top) {
        Untangle untangle = new Untangle(places, edges(chart));
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int node = 0; node < places[0].length; node++) {
                moved |= !chart.nodes().get(node).pinned() && untangle.move(node, width, height, left, top);
            }
            moved |= untangle.swap(chart.nodes());
            if (!moved) {
                return;
            }
        }
    }

    /** The pairs of nodes that lines join, each once. */
    private static int[][] edges(Chart chart) {
        Map<String, Integer> numbers = new HashMap<>();
        for (ChartNode node : chart.nodes()) {
            numbers.put(node.name(), numbers.size());
        }
        Set<Set<Integer>> seen = new HashSet<>();
        List<int[]> edges = new ArrayList<>();
        for (ChartLink link : chart.links()) {
            int from = numbers.get(ChartNode.nameOf(link.from()));
            int to = numbers.get(ChartNode.nameOf(link.to()));
            if (from != to && seen.add(Set.of(from, to))) {
                edges.add(new int[] {from, to});
            }
        }
        return edges.toArray(int[][]::new);
    }

    private boolean move(int node, double width, double height, double left, double top) {
        double oldX = x[node];
        double oldY = y[node];
        double least = cost(node, Double.MAX_VALUE) - 1e-6;
        double bestX = oldX;
        double bestY = oldY;
        for (int column = 0; column < COLUMNS; column++) {
            for (int row = 0; row < ROWS; row++) {
                x[node] = left + width * column / (COLUMNS - 1);
                y[node] = top + height * (row + (column % 2) * 0.5) / (ROWS - 0.5);
                double cost = cost(node, least);
                if (cost < least) {
                    least = cost;
                    bestX = x[node];
                    bestY = y[node];
                }
            }
        }
        x[node] = bestX;
        y[node] = bestY;
        return bestX != oldX || bestY != oldY;
    }

    /** Lets two nodes change places where that is better. */
    private boolean swap(List<ChartNode> nodes) {
        boolean swapped = false;
        for (int a = 0; a < x.length; a++) {
            for (int b = a + 1; b < x.length; b++) {
                if (nodes.get(a).pinned() || nodes.get(b).pinned()) {
                    continue;
                }
                double before = cost(a, Double.MAX_VALUE) + cost(b, Double.MAX_VALUE);
                exchange(a, b);
                if (cost(a, Double.MAX_VALUE) + cost(b, Double.MAX_VALUE) < before - 1e-6) {
                    swapped = true;
                } else {
                    exchange(a, b);
                }
            }
        }
        return swapped;
    }

    private void exchange(int a, int b) {
        double oldX = x[a];
        double oldY = y[a];
        x[a] = x[b];
        y[a] = y[b];
        x[b] = oldX;
        y[b] = oldY;
    }

    /** What a node's place costs; some number over {@code limit} where it is more than that. */
    private double cost(int node, double limit) {
        double cost = 0;
        for (int other = 0; other < x.length; other++) {
            cost += other == node ? 0 : overlap(node, other);
        }
        for (int neighbour : neighbours[node]) {
            cost += LENGTH * Math.hypot(x[neighbour] - x[node], y[neighbour] - y[node]);
        }
        if (cost > limit) {
            return cost;
        }
        for (int[] edge : edges) {
            if (edge[0] != node && edge[1] != node) {
                cost += pass(edge[0], edge[1], node);
            }
        }
        for (int neighbour : neighbours[node]) {
            if (cost > limit) {
                return cost;
            }
            cost += line(node, neighbour) + narrow(neighbour, node) + enclosed(neighbour);
        }
        return cost + narrow(node, -1) + enclosed(node);
    }

    /** What it costs that lines leave a node on all four sides, so that none is free for its label. */
    private double enclosed(int node) {
        int sides = 0;
        for (int neighbour : neighbours[node]) {
            double dx = x[neighbour] - x[node];
            double dy = y[neighbour] - y[node];
            if (Math.abs(dx) < 1.7 * Math.abs(dy)) {
                sides |= dy > 0 ? 1 : 2;
            } else if (Math.abs(dy) < 0.4 * Math.abs(dx)) {
                sides |= dx > 0 ? 4 : 8;
            }
        }
        return sides == 15 ? ENCLOSED : 0;
    }

    private double overlap(int a, int b) {
        double dx = Math.abs(x[a] - x[b]) / (2 * HALF_WIDTH);
        double dy = Math.abs(y[a] - y[b]) / (2 * HALF_HEIGHT);
        double apart = Math.hypot(x[a] - x[b], y[a] - y[b]);
        double crowd = apart < AWAY ? CROWD * (1 - apart / AWAY) : 0;
        return crowd + (dx >= 1 || dy >= 1 ? 0 : OVERLAP * (1.2 - Math.max(dx, dy)));
    }

    private double line(int node, int neighbour) {
        double cost = 0;
        for (int other = 0; other < x.length; other++) {
            cost += other == node || other == neighbour ? 0 : pass(node, neighbour, other);
        }
        for (int[] edge : edges) {
            boolean isApart = edge[0] != node && edge[1] != node && edge[0] != neighbour && edge[1] != neighbour;
            if (isApart
                    && Line2D.linesIntersect(
                            x[node],
                            y[node],
                            x[neighbour],
                            y[neighbour],
                            x[edge[0]],
                            y[edge[0]],
                            x[edge[1]],
                            y[edge[1]])) {
                cost += CROSSING;
            }
        }
        return cost;
    }

    /** What it costs that the line from one node to another passes a third. */
    private double pass(int from, int to, int node) {
        double through = Line2D.ptSegDist(x[from], y[from], x[to], y[to], x[node], y[node]);
        double label = Line2D.ptSegDist(x[from], y[from], x[to], y[to], x[node], y[node] + LABEL_BELOW);
        return (through < NEAR ? THROUGH * (1.3 - through / NEAR) : 0) + (label < LABEL_NEAR ? UNDER_LABEL : 0);
    }

    /** What sharp angles between the lines at a node cost: those with the line to {@code only}, or all if that is -1. */
    private double narrow(int node, int only) {
        double cost = 0;
        int[] ends = neighbours[node];
        for (int i = 0; i < ends.length; i++) {
            for (int j = i + 1; j < ends.length; j++) {
                if (only < 0 || ends[i] == only || ends[j] == only) {
                    cost += isSharp(node, ends[i], ends[j]) ? NARROW : 0;
                }
            }
        }
        return cost;
    }

    private boolean isSharp(int node, int a, int b) {
        double ax = x[a] - x[node];
        double ay = y[a] - y[node];
        double bx = x[b] - x[node];
        double by = y[b] - y[node];
        return ax * bx + ay * by > SHARP * Math.hypot(ax, ay) * Math.hypot(bx, by);
    }
}
