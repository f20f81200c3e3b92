package org.linkwright.layout;

import java.util.Arrays;
import org.linkwright.task.Progress;

/** The last steps that all layouts share: nodes that stay put, and room for each node. */
final class Picture {
    private Picture() {}

    /**
     * Makes a fresh arrangement final. Where nodes are pinned, the rest comes as near to them as a shift brings it.
     *
     * @param x changed
     * @param y changed
     */
    static Positions finish(
            LayoutGraph graph, float[] x, float[] y, Positions start, boolean[] pinned, Progress progress) {
        float[] mobility = new float[x.length];
        Arrays.fill(mobility, 1);
        if (start != null && pinned != null) {
            keep(x, y, start, pinned, mobility);
        }
        OverlapRemoval.run(graph.radius(), x, y, mobility, progress);
        return new Positions(x, y);
    }

    private static void keep(float[] x, float[] y, Positions start, boolean[] pinned, float[] mobility) {
        double shiftX = 0;
        double shiftY = 0;
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (stays(start, pinned, i)) {
                shiftX += start.x()[i] - x[i];
                shiftY += start.y()[i] - y[i];
                count++;
            }
        }
        for (int i = 0; i < x.length && count > 0; i++) {
            x[i] += (float) (shiftX / count);
            y[i] += (float) (shiftY / count);
            if (stays(start, pinned, i)) {
                x[i] = start.x()[i];
                y[i] = start.y()[i];
                mobility[i] = 0;
            }
        }
    }

    static boolean stays(Positions start, boolean[] pinned, int node) {
        return pinned != null && pinned[node] && isPlaced(start, node);
    }

    static boolean isPlaced(Positions start, int node) {
        return !Float.isNaN(start.x()[node]) && !Float.isNaN(start.y()[node]);
    }

    static float meanRadius(LayoutGraph graph) {
        double sum = 0;
        for (float r : graph.radius()) {
            sum += r;
        }
        return graph.nodes() == 0 ? 0 : (float) (sum / graph.nodes());
    }

    /** Shifts one coordinate so that the first node's edge lies at 0; returns where the last node's lies. */
    static float toOrigin(float[] v, float[] radius) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (int i = 0; i < v.length; i++) {
            least = Math.min(least, v[i] - radius[i]);
            most = Math.max(most, v[i] + radius[i]);
        }
        for (int i = 0; i < v.length; i++) {
            v[i] -= least;
        }
        return most - least;
    }
}
