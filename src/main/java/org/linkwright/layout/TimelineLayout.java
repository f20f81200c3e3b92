package org.linkwright.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import org.linkwright.task.Progress;

/**
 * Reads from left to right: a node stands in a later column the later its order is, beside the earlier nodes it is linked
 * to; each connected component has a band of rows. Without an order, the hops from the most linked node of the component
 * are taken for it.
 */
public final class TimelineLayout implements Layout {
    private static final double COLUMNS = 1.5;

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public Positions arrange(
            LayoutGraph graph, Positions start, boolean[] pinned, Consumer<Positions> sketch, Progress progress) {
        int n = graph.nodes();
        float[] x = new float[n];
        float[] y = new float[n];
        Adjacency adjacency = Adjacency.of(graph);
        int[][] components = adjacency.components();
        int[] column = columns(order(graph, adjacency, components));
        float widest = 0;
        for (float r : graph.radius()) {
            widest = Math.max(widest, r);
        }
        float room = Math.max(0.1f, 2.5f * widest);
        Arrays.sort(components, Comparator.<int[]>comparingInt(c -> -c.length).thenComparingInt(c -> c[0]));
        float top = 0;
        for (int[] component : components) {
            progress.check();
            top = band(adjacency, component, column, room, top, y) + room;
        }
        for (int i = 0; i < n; i++) {
            x[i] = column[i] * 2 * room;
        }
        return Picture.finish(graph, x, y, start, pinned, progress);
    }

    private static double[] order(LayoutGraph graph, Adjacency adjacency, int[][] components) {
        if (Arrays.stream(graph.order()).anyMatch(v -> v != 0)) {
            return graph.order();
        }
        double[] order = new double[graph.nodes()];
        int[] local = new int[graph.nodes()];
        Arrays.fill(local, -1);
        for (int[] component : components) {
            Adjacency part = adjacency.part(component, local);
            int busiest = 0;
            for (int i = 1; i < component.length; i++) {
                busiest = part.degree(i) > part.degree(busiest) ? i : busiest;
            }
            int[] hops = part.hops(busiest, new int[component.length]);
            for (int i = 0; i < component.length; i++) {
                order[component[i]] = hops[i];
            }
        }
        return order;
    }

    /** Columns of about the same number of nodes; nodes of the same order share one. */
    private static int[] columns(double[] order) {
        int n = order.length;
        Integer[] sorted = new Integer[n];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, Comparator.<Integer>comparingDouble(i -> order[i]).thenComparingInt(i -> i));
        int perColumn = Math.max(1, (int) (Math.sqrt(n) / COLUMNS));
        int[] column = new int[n];
        int current = 0;
        int filled = 0;
        for (int k = 0; k < n; k++) {
            boolean later = k > 0 && order[sorted[k]] > order[sorted[k - 1]];
            if (later && filled >= perColumn) {
                current++;
                filled = 0;
            }
            column[sorted[k]] = current;
            filled++;
        }
        return column;
    }

    /** Places a component below {@code top}, column by column; returns its lower side. */
    private static float band(Adjacency graph, int[] component, int[] column, float room, float top, float[] y) {
        Integer[] sorted = Arrays.stream(component).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, Comparator.<Integer>comparingInt(i -> column[i]).thenComparingInt(i -> i));
        for (int begin = 0; begin < sorted.length; ) {
            int end = begin + 1;
            while (end < sorted.length && column[sorted[end]] == column[sorted[begin]]) {
                end++;
            }
            column(graph, Arrays.copyOfRange(sorted, begin, end), column, room, y);
            begin = end;
        }
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (int i : component) {
            least = Math.min(least, y[i]);
            most = Math.max(most, y[i]);
        }
        for (int i : component) {
            y[i] += top - least;
        }
        return top + most - least;
    }

    private static void column(Adjacency graph, Integer[] nodes, int[] column, float room, float[] y) {
        for (int node : nodes) {
            double sum = 0;
            int count = 0;
            for (int e = graph.offset()[node]; e < graph.offset()[node + 1]; e++) {
                int other = graph.target()[e];
                if (column[other] < column[node]) {
                    sum += y[other];
                    count++;
                }
            }
            y[node] = count == 0 ? 0 : (float) (sum / count);
        }
        Arrays.sort(nodes, Comparator.<Integer>comparingDouble(i -> y[i]).thenComparingInt(i -> i));
        double[] wanted = new double[nodes.length];
        double[] distance = new double[nodes.length];
        Arrays.setAll(wanted, k -> y[nodes[k]]);
        Arrays.fill(distance, room);
        float[] at = Spacing.apart(wanted, distance);
        for (int k = 0; k < nodes.length; k++) {
            y[nodes[k]] = at[k];
        }
    }
}
