package org.linkwright.layout;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.linkwright.task.Progress;

/**
 * Lines of subjects over columns of time: a node stands at the start of its line, in the column of its first edge; each edge
 * leads down or up from line to line, in the order of their times.
 *
 * @param at where the nodes stand; none overlaps another
 * @param edgeX where each edge crosses from line to line
 * @param columns from left to right
 */
public record Timeline(Positions at, float[] edgeX, List<Column> columns) {
    /** So many edges are set so that none lies on another; of more, only those at one node. */
    private static final int CAREFUL = 5000;

    /**
     * A column.
     *
     * @param start when it begins, in seconds on the scale of {@link LayoutGraph#time}; NaN for what has no time
     * @param unit how long it is
     * @param left where it begins
     * @param right where the next begins
     */
    public record Column(double start, ChronoUnit unit, float left, float right) {}

    /** Arranges a graph whose times are seconds since 1970; without any time, hops from the busiest are taken for hours. */
    public static Timeline of(LayoutGraph graph, Progress progress) {
        Adjacency adjacency = Adjacency.of(graph);
        double[] time = times(graph, adjacency);
        ChronoUnit unit = TimeColumns.unit(time);
        TreeMap<Double, Integer> starts = new TreeMap<>();
        double[] start = new double[time.length];
        for (int e = 0; e < time.length; e++) {
            start[e] = Double.isNaN(time[e]) ? Double.NEGATIVE_INFINITY : TimeColumns.start(time[e], unit);
            starts.put(start[e], 0);
        }
        int count = 0;
        for (double begin : List.copyOf(starts.keySet())) {
            starts.put(begin, count++);
        }
        int[] column = Arrays.stream(start).mapToInt(starts::get).toArray();
        progress.check();
        Lines lines = Lines.of(graph, adjacency, column, time, progress);
        int[] slot = slots(graph, lines.row(), column, order(time), count);
        return placed(graph, lines, column, slot, starts.keySet().stream().toList(), unit);
    }

    private static double[] times(LayoutGraph graph, Adjacency adjacency) {
        if (graph.edges() == 0 || Arrays.stream(graph.time()).anyMatch(t -> !Double.isNaN(t))) {
            return graph.time();
        }
        int[] hops = new int[graph.nodes()];
        int[] local = new int[graph.nodes()];
        Arrays.fill(local, -1);
        for (int[] component : adjacency.components()) {
            Adjacency part = adjacency.part(component, local);
            int busiest = 0;
            for (int i = 1; i < component.length; i++) {
                busiest = part.degree(i) > part.degree(busiest) ? i : busiest;
            }
            int[] own = part.hops(busiest, new int[component.length]);
            for (int i = 0; i < component.length; i++) {
                hops[component[i]] = own[i];
            }
        }
        double[] time = new double[graph.edges()];
        Arrays.setAll(time, e -> 3600.0 * Math.min(hops[graph.from()[e]], hops[graph.to()[e]]));
        return time;
    }

    private static Integer[] order(double[] time) {
        Integer[] order = new Integer[time.length];
        Arrays.setAll(order, e -> e);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(e -> time[e]).thenComparingInt(e -> e));
        return order;
    }

    /** The place of each edge within its column: after those before it that it would meet. */
    private static int[] slots(LayoutGraph graph, int[] row, int[] column, Integer[] order, int columns) {
        int rows = Arrays.stream(row).max().orElse(-1) + 1;
        int[][] taken = new int[columns][];
        int[] slot = new int[order.length];
        boolean careful = order.length <= CAREFUL;
        for (int e : order) {
            if (taken[column[e]] == null) {
                taken[column[e]] = new int[rows];
            }
            int[] here = taken[column[e]];
            int upper = Math.min(row[graph.from()[e]], row[graph.to()[e]]);
            int lower = Math.max(row[graph.from()[e]], row[graph.to()[e]]);
            int step = careful ? 1 : Math.max(1, lower - upper);
            for (int r = upper; r <= lower; r += step) {
                slot[e] = Math.max(slot[e], here[r]);
            }
            for (int r = upper; r <= lower; r += step) {
                here[r] = slot[e] + 1;
            }
        }
        return slot;
    }

    private static Timeline placed(
            LayoutGraph graph, Lines lines, int[] column, int[] slot, List<Double> starts, ChronoUnit unit) {
        float widest = 0.05f;
        for (float r : graph.radius()) {
            widest = Math.max(widest, r);
        }
        float icon = 2.5f * widest;
        float step = widest / 2;
        int[] slots = new int[starts.size()];
        for (int e = 0; e < slot.length; e++) {
            slots[column[e]] = Math.max(slots[column[e]], slot[e] + 1);
        }
        List<Column> columns = new ArrayList<>();
        float left = 0;
        for (int c = 0; c < starts.size(); c++) {
            float right = left + icon + (slots[c] + 1) * step;
            double start = Double.isInfinite(starts.get(c)) ? Double.NaN : starts.get(c);
            columns.add(new Column(start, unit, left, right));
            left = right;
        }
        float[] edgeX = new float[slot.length];
        for (int e = 0; e < slot.length; e++) {
            edgeX[e] = columns.get(column[e]).left() + icon + (slot[e] + 0.5f) * step;
        }
        Positions at = new Positions(new float[graph.nodes()], new float[graph.nodes()]);
        for (int i = 0; i < graph.nodes(); i++) {
            int c = lines.column()[i];
            at.x()[i] = (c < columns.size() ? columns.get(c).left() : (c - columns.size()) * icon) + icon / 2;
            at.y()[i] = lines.row()[i] * icon;
        }
        return new Timeline(at, edgeX, List.copyOf(columns));
    }
}
