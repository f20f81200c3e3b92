package org.linkwright.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import org.linkwright.task.Progress;

/** Nodes in rows as text is read: by group, then by order, then by number. */
public final class GridLayout implements Layout {
    private static final double ASPECT = 4.0 / 3;

    @Override
    public String id() {
        return "grid";
    }

    @Override
    public Positions arrange(
            LayoutGraph graph, Positions start, boolean[] pinned, Consumer<Positions> sketch, Progress progress) {
        int n = graph.nodes();
        double[] first = graph.first();
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(i -> graph.group()[i])
                        .thenComparingDouble(i -> first[i])
                        .thenComparingInt(i -> i));
        float widest = 0;
        for (float r : graph.radius()) {
            widest = Math.max(widest, r);
        }
        float side = Math.max(0.1f, 2 * widest + 2 * Picture.meanRadius(graph));
        int columns = Math.max(1, (int) Math.ceil(Math.sqrt(n * ASPECT)));
        float[] x = new float[n];
        float[] y = new float[n];
        for (int k = 0; k < n; k++) {
            int row = k / columns;
            x[order[k]] = side * (k % columns);
            y[order[k]] = side * row;
        }
        return Picture.finish(graph, x, y, start, pinned, progress);
    }
}
