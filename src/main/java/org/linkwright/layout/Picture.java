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

    /** Turns a picture, mirrored where that is better, so that its pinned nodes lie as near to their places as they can. */
    static void turn(Positions at, Positions start, boolean[] pinned) {
        int n = start == null || pinned == null ? 0 : pinned.length;
        double[] mean = new double[4];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (stays(start, pinned, i)) {
                mean[0] += at.x()[i];
                mean[1] += at.y()[i];
                mean[2] += start.x()[i];
                mean[3] += start.y()[i];
                count++;
            }
        }
        if (count < 2) {
            return;
        }
        double[] sum = new double[4];
        for (int i = 0; i < n; i++) {
            if (stays(start, pinned, i)) {
                double ax = at.x()[i] - mean[0] / count;
                double ay = at.y()[i] - mean[1] / count;
                double bx = start.x()[i] - mean[2] / count;
                double by = start.y()[i] - mean[3] / count;
                sum[0] += ax * bx;
                sum[1] += ay * by;
                sum[2] += ax * by;
                sum[3] += ay * bx;
            }
        }
        // the best turn maximises cos·(xx ± yy) + sin·(xy ∓ yx)
        double plain = hypot(sum[0] + sum[1], sum[2] - sum[3]);
        double mirrored = hypot(sum[0] - sum[1], sum[2] + sum[3]);
        double flip = mirrored > plain ? -1 : 1;
        double length = Math.max(plain, mirrored);
        if (length > 0) {
            double cos = (sum[0] + flip * sum[1]) / length;
            double sin = (sum[2] - flip * sum[3]) / length;
            for (int i = 0; i < n; i++) {
                double ax = at.x()[i];
                double ay = flip * at.y()[i];
                at.x()[i] = (float) (cos * ax - sin * ay);
                at.y()[i] = (float) (sin * ax + cos * ay);
            }
        }
    }

    private static double hypot(double a, double b) {
        return Math.sqrt(a * a + b * b);
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

    static float least(float[] v) {
        float least = Float.MAX_VALUE;
        for (float c : v) {
            least = Math.min(least, c);
        }
        return least;
    }

    static float most(float[] v) {
        float most = -Float.MAX_VALUE;
        for (float c : v) {
            most = Math.max(most, c);
        }
        return most;
    }
}
