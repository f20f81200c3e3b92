package org.linkwright.layout;

import java.util.Arrays;
import org.linkwright.task.Progress;

/**
 * Moves nodes apart until none shares room with another. Neighbours push each other first, which keeps the shape of the
 * picture; what still overlaps then goes to the nearest free place. Two nodes that both may not move stay as they are.
 */
final class OverlapRemoval {
    private static final int SWEEPS = 40;

    private final float[] radius;
    private final float[] x;
    private final float[] y;
    private final float[] mobility;
    private final float gap;
    private final boolean[] moved;

    private OverlapRemoval(float[] radius, float[] x, float[] y, float[] mobility) {
        this.radius = radius;
        this.x = x;
        this.y = y;
        this.mobility = mobility;
        double sum = 0;
        for (float r : radius) {
            sum += r;
        }
        gap = gap((float) (sum / Math.max(1, radius.length)));
        moved = new boolean[x.length];
    }

    /** The free room that is left between nodes of this mean radius. */
    static float gap(float meanRadius) {
        return Math.max(0.01f, 0.25f * meanRadius);
    }

    /**
     * Changes {@code x} and {@code y}.
     *
     * @param mobility how readily each node moves; 0 for those that stay
     */
    static void run(float[] radius, float[] x, float[] y, float[] mobility, Progress progress) {
        int n = x.length;
        if (n < 2) {
            return;
        }
        int[] order = BarnesHut.curve(x, y);
        OverlapRemoval removal = new OverlapRemoval(
                permuted(radius, order), permuted(x, order), permuted(y, order), permuted(mobility, order));
        removal.push(progress);
        removal.rehouse(progress);
        for (int k = 0; k < n; k++) {
            x[order[k]] = removal.x[k];
            y[order[k]] = removal.y[k];
        }
    }

    /** Neighbours in the picture become neighbours in memory, which is most of the speed. */
    private static float[] permuted(float[] values, int[] order) {
        float[] permuted = new float[values.length];
        for (int k = 0; k < order.length; k++) {
            permuted[k] = values[order[k]];
        }
        return permuted;
    }

    private void push(Progress progress) {
        SizedGrid grid = new SizedGrid(radius, gap);
        boolean[] restless = new boolean[x.length];
        Arrays.fill(restless, true);
        boolean any = true;
        for (int sweep = 0; sweep < SWEEPS && any; sweep++) {
            progress.check();
            grid.clear();
            for (int i = 0; i < x.length; i++) {
                grid.add(i, x[i], y[i]);
            }
            Arrays.fill(moved, false);
            for (int i = 0; i < x.length; i++) {
                if (restless[i]) {
                    int node = i;
                    grid.near(node, x[i], y[i], other -> {
                        if (other > node || (other < node && !restless[other])) {
                            apart(node, other);
                        }
                    });
                }
            }
            any = false;
            for (int i = 0; i < x.length; i++) {
                restless[i] = moved[i];
                any |= moved[i];
            }
        }
    }

    private void apart(int i, int j) {
        float together = mobility[i] + mobility[j];
        float room = radius[i] + radius[j] + gap;
        float dx = x[j] - x[i];
        float dy = y[j] - y[i];
        float d2 = dx * dx + dy * dy;
        if (together == 0 || d2 >= room * room) {
            return;
        }
        float distance = (float) Math.sqrt(d2);
        if (distance < 1e-3f * room) {
            double angle = 2 * Math.PI * Noise.at(31 * i + j);
            dx = (float) StrictMath.cos(angle);
            dy = (float) StrictMath.sin(angle);
            distance = 1;
        }
        float shift = (room * 1.01f - (float) Math.sqrt(d2)) / distance / together;
        x[i] -= dx * shift * mobility[i];
        y[i] -= dy * shift * mobility[i];
        x[j] += dx * shift * mobility[j];
        y[j] += dy * shift * mobility[j];
        moved[i] = true;
        moved[j] = true;
    }

    private void rehouse(Progress progress) {
        SizedGrid grid = new SizedGrid(radius, gap);
        for (int i = 0; i < x.length; i++) {
            if (mobility[i] == 0) {
                grid.add(i, x[i], y[i]);
            }
        }
        boolean[] homeless = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            if (mobility[i] > 0) {
                homeless[i] = !free(grid, i, x[i], y[i]);
                if (!homeless[i]) {
                    grid.add(i, x[i], y[i]);
                }
            }
        }
        for (int i = 0; i < x.length; i++) {
            if (homeless[i]) {
                progress.check();
                house(grid, i);
                grid.add(i, x[i], y[i]);
            }
        }
    }

    private boolean free(SizedGrid grid, int node, float atX, float atY) {
        boolean[] free = {true};
        grid.near(node, atX, atY, other -> {
            float room = radius[node] + radius[other] + gap / 2;
            float dx = x[other] - atX;
            float dy = y[other] - atY;
            free[0] &= dx * dx + dy * dy >= room * room;
        });
        return free[0];
    }

    private void house(SizedGrid grid, int node) {
        float step = radius[node] + gap;
        for (int ring = 1; ; ring++) {
            int places = 6 * ring;
            for (int k = 0; k < places; k++) {
                double angle = 2 * Math.PI * (k + 0.5 * (ring & 1)) / places;
                float toX = x[node] + (float) (ring * step * StrictMath.cos(angle));
                float toY = y[node] + (float) (ring * step * StrictMath.sin(angle));
                if (free(grid, node, toX, toY)) {
                    x[node] = toX;
                    y[node] = toY;
                    return;
                }
            }
        }
    }
}
