package org.linkwright.layout;

import java.util.Arrays;
import org.linkwright.task.Progress;

/**
 * Repulsion 1/distance of every node from every other, far ones taken together (Barnes and Hut, 1986). The nodes are sorted
 * along a Morton curve; the tree is an array in preorder in which each cell knows the one to go on with when it is not
 * opened.
 */
final class BarnesHut {
    private static final int LEAF = 8;
    private static final int LEVELS = 15;

    private final int nodes;
    private final float theta2;
    private final int[] order;
    private final int[] code;
    private final float[] px;
    private final float[] py;
    private int cells;
    private float[] cx;
    private float[] cy;
    private float[] size2;
    private int[] begin;
    private int[] end;
    private int[] skip;
    private float width;

    BarnesHut(int nodes, float theta) {
        this.nodes = nodes;
        this.theta2 = theta * theta;
        order = new int[nodes];
        code = new int[nodes];
        px = new float[nodes];
        py = new float[nodes];
        allot(Math.max(16, nodes));
    }

    private void allot(int capacity) {
        cx = cx == null ? new float[capacity] : Arrays.copyOf(cx, capacity);
        cy = cy == null ? new float[capacity] : Arrays.copyOf(cy, capacity);
        size2 = size2 == null ? new float[capacity] : Arrays.copyOf(size2, capacity);
        begin = begin == null ? new int[capacity] : Arrays.copyOf(begin, capacity);
        end = end == null ? new int[capacity] : Arrays.copyOf(end, capacity);
        skip = skip == null ? new int[capacity] : Arrays.copyOf(skip, capacity);
    }

    /** Builds the tree for nodes at these places. */
    void build(float[] x, float[] y) {
        sort(x, y);
        cells = 0;
        cell(0, nodes, LEVELS);
    }

    private void sort(float[] x, float[] y) {
        long[] keys = keys(x, y);
        width = Math.max(width(x, y, new float[2]), 1e-6f);
        for (int k = 0; k < nodes; k++) {
            order[k] = (int) keys[k];
            code[k] = (int) (keys[k] >>> 32);
            px[k] = x[order[k]];
            py[k] = y[order[k]];
        }
    }

    /** The nodes in order along a Morton curve. */
    static int[] curve(float[] x, float[] y) {
        long[] keys = keys(x, y);
        int[] order = new int[keys.length];
        Arrays.setAll(order, k -> (int) keys[k]);
        return order;
    }

    /** Morton code and number of each node, ascending. */
    private static long[] keys(float[] x, float[] y) {
        float[] least = new float[2];
        float scale = ((1 << LEVELS) - 1) / Math.max(1e-6f, width(x, y, least));
        long[] keys = new long[x.length];
        for (int i = 0; i < x.length; i++) {
            int morton = spread((int) ((x[i] - least[0]) * scale)) | spread((int) ((y[i] - least[1]) * scale)) << 1;
            keys[i] = (long) morton << 32 | i;
        }
        Arrays.parallelSort(keys);
        return keys;
    }

    /** Side of the square around all nodes, whose corner is written to {@code least}. */
    private static float width(float[] x, float[] y, float[] least) {
        float minX = Float.MAX_VALUE;
        float minY = Float.MAX_VALUE;
        float maxX = -Float.MAX_VALUE;
        float maxY = -Float.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            minX = Math.min(minX, x[i]);
            maxX = Math.max(maxX, x[i]);
            minY = Math.min(minY, y[i]);
            maxY = Math.max(maxY, y[i]);
        }
        least[0] = minX;
        least[1] = minY;
        return Math.max(maxX - minX, maxY - minY);
    }

    private static int spread(int v) {
        int s = (v | v << 8) & 0x00ff00ff;
        s = (s | s << 4) & 0x0f0f0f0f;
        s = (s | s << 2) & 0x33333333;
        return (s | s << 1) & 0x55555555;
    }

    private void cell(int from, int to, int level) {
        int deep = level;
        while (to - from > LEAF && deep > 0 && quarter(from, deep) == quarter(to - 1, deep)) {
            deep--;
        }
        int self = cells++;
        if (self == cx.length) {
            allot(2 * self);
        }
        float sumX = 0;
        float sumY = 0;
        for (int k = from; k < to; k++) {
            sumX += px[k];
            sumY += py[k];
        }
        float side = width / (1 << (LEVELS - deep));
        cx[self] = sumX / (to - from);
        cy[self] = sumY / (to - from);
        size2[self] = side * side;
        begin[self] = from;
        end[self] = to;
        if (to - from <= LEAF || deep == 0) {
            size2[self] = Float.MAX_VALUE;
        } else {
            int at = from;
            while (at < to) {
                int next = at + 1;
                int quarter = quarter(at, deep);
                while (next < to && quarter(next, deep) == quarter) {
                    next++;
                }
                cell(at, next, deep - 1);
                at = next;
            }
        }
        skip[self] = cells;
    }

    private int quarter(int k, int level) {
        return (code[k] >>> (2 * (level - 1))) & 3;
    }

    /** Writes the sum of (xi − xj)/|xi − xj|² for each node into {@code fx}, {@code fy}. */
    void repulsion(float[] fx, float[] fy, Progress progress) {
        Lanes.over(nodes, progress, (first, last) -> {
            for (int k = first; k < last; k++) {
                force(k, fx, fy);
            }
        });
    }

    private void force(int k, float[] fx, float[] fy) {
        float x = px[k];
        float y = py[k];
        float sumX = 0;
        float sumY = 0;
        int at = 0;
        while (at < cells) {
            float dx = x - cx[at];
            float dy = y - cy[at];
            float d2 = dx * dx + dy * dy;
            if (size2[at] < theta2 * d2) {
                float f = (end[at] - begin[at]) / d2;
                sumX += dx * f;
                sumY += dy * f;
                at = skip[at];
            } else if (skip[at] == at + 1) {
                for (int j = begin[at]; j < end[at]; j++) {
                    float ex = x - px[j];
                    float ey = y - py[j];
                    float f = 1 / (ex * ex + ey * ey + 1e-4f);
                    sumX += ex * f;
                    sumY += ey * f;
                }
                at++;
            } else {
                at++;
            }
        }
        fx[order[k]] = sumX;
        fy[order[k]] = sumY;
    }
}
