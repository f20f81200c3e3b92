package org.linkwright.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Contacts that are linked to one node only, in arcs around it where it has no other lines. Node {@code i} is such a leaf
 * where {@code centre[i]} is not {@code i}.
 */
final class Fans {
    /** Length of an arc that a leaf takes, in its own width and the gap. */
    private static final double ARC = 1.05;
    /** How much farther out than usual the first arc may be before there is one more. */
    private static final float FARTHER = 1.7f;
    /** Most that two leaves side by side are apart, in the arc one takes: they stay a fan. */
    private static final double WIDEST_STEP = 1.4;

    private final Adjacency graph;
    private final float[] radius;
    private final int[] centre;
    private final int[] leaves;
    private final float unit;
    private final float room;

    /**
     * Finds the leaves.
     *
     * @param unit the shortest distance of a leaf from its centre
     * @param most leaves a fan has; those of a busier node are left where they are
     */
    Fans(Adjacency graph, float[] radius, float unit, int most) {
        this.graph = graph;
        this.radius = radius;
        this.unit = unit;
        int n = graph.nodes();
        centre = new int[n];
        leaves = new int[n];
        float widest = 0;
        for (int i = 0; i < n; i++) {
            int only = graph.degree(i) == 1 ? graph.target()[graph.offset()[i]] : i;
            centre[i] = graph.degree(only) > 1 ? only : i;
            if (centre[i] != i) {
                leaves[only]++;
            }
        }
        for (int i = 0; i < n; i++) {
            if (centre[i] != i && leaves[centre[i]] > most) {
                centre[i] = i;
            } else if (centre[i] != i) {
                widest = Math.max(widest, radius[i]);
            }
        }
        for (int i = 0; i < n; i++) {
            leaves[i] = leaves[i] > most ? 0 : leaves[i];
        }
        room = (float) ((2 * widest + OverlapRemoval.gap(widest)) * ARC);
    }

    /** The nodes that are no leaves, ascending. */
    int[] core() {
        int[] core = new int[centre.length];
        int count = 0;
        for (int i = 0; i < centre.length; i++) {
            if (centre[i] == i) {
                core[count++] = i;
            }
        }
        return Arrays.copyOf(core, count);
    }

    int nodes() {
        return centre.length;
    }

    int leaves(int node) {
        return leaves[node];
    }

    /** Distance of the outermost leaves of {@code node} from it; 0 where it has none. */
    float reach(int node) {
        return leaves[node] == 0 ? 0 : first(node) + (arcs(node) - 1) * room;
    }

    /** Few enough arcs to count, and many enough that the first is not far away. */
    private int arcs(int node) {
        int arcs = 1;
        while (needed(node, arcs) > FARTHER * nearest(node)) {
            arcs++;
        }
        return arcs;
    }

    private float first(int node) {
        return Math.max(nearest(node), needed(node, arcs(node)));
    }

    private float nearest(int node) {
        return Math.max(unit, radius[node] + room);
    }

    /** Radius of the first arc where all leaves are to stand on so many arcs, with room for the lines to others. */
    private float needed(int node, int arcs) {
        int lines = graph.degree(node) - leaves[node];
        double onFirst = leaves[node] / (double) arcs + lines - Math.PI * (arcs - 1);
        return (float) (onFirst * room / (2 * Math.PI));
    }

    /** Places the leaves around the core, whose places are final. */
    void place(float[] x, float[] y) {
        for (int i = 0; i < centre.length; i++) {
            if (leaves[i] > 0) {
                fan(i, x, y);
            }
        }
    }

    private void fan(int node, float[] x, float[] y) {
        double[] lines = lines(node, x, y);
        int arcs = arcs(node);
        double total = arcs * (first(node) + (arcs - 1) * room / 2.0);
        int left = leaves[node];
        int e = graph.offset()[node];
        for (int arc = 0; arc < arcs; arc++) {
            float reach = first(node) + arc * room;
            int here = arc == arcs - 1 ? left : Math.min(left, (int) Math.round(leaves[node] * reach / total));
            double[] angles = spread(lines, here, WIDEST_STEP * room / reach);
            for (int k = 0; k < here; e++) {
                int leaf = graph.target()[e];
                if (centre[leaf] == node && leaf != node) {
                    x[leaf] = x[node] + (float) (reach * StrictMath.cos(angles[k]));
                    y[leaf] = y[node] + (float) (reach * StrictMath.sin(angles[k]));
                    k++;
                }
            }
            left -= here;
        }
    }

    /** The directions of the lines to nodes that are no leaves, ascending. */
    private double[] lines(int node, float[] x, float[] y) {
        double[] lines = new double[graph.degree(node) - leaves[node]];
        int count = 0;
        for (int e = graph.offset()[node]; e < graph.offset()[node + 1]; e++) {
            int other = graph.target()[e];
            if (centre[other] == other) {
                lines[count++] = StrictMath.atan2(y[other] - y[node], x[other] - x[node]);
            }
        }
        Arrays.sort(lines);
        return lines;
    }

    /** Directions for so many leaves in the sectors between the lines: always the sector with most room a leaf. */
    private static double[] spread(double[] lines, int count, double widest) {
        double[] angles = new double[count];
        if (lines.length == 0) {
            Arrays.setAll(angles, k -> 2 * Math.PI * k / count);
            return angles;
        }
        int[] share = new int[lines.length];
        PriorityQueue<Integer> roomiest =
                new PriorityQueue<>(Comparator.<Integer>comparingDouble(s -> -room(lines, s, share[s], widest))
                        .thenComparingInt(s -> s));
        for (int s = 0; s < lines.length; s++) {
            roomiest.add(s);
        }
        for (int k = 0; k < count; k++) {
            int best = roomiest.remove();
            share[best]++;
            roomiest.add(best);
        }
        int at = 0;
        for (int s = 0; s < lines.length; s++) {
            double step = Math.min(sector(lines, s) / (share[s] + 1), widest);
            double middle = lines[s] + sector(lines, s) / 2;
            for (int k = 0; k < share[s]; k++) {
                angles[at++] = middle + (k - (share[s] - 1) / 2.0) * step;
            }
        }
        return angles;
    }

    /** Room a leaf where a sector takes one more, less what keeps leaves clear of the lines. */
    private static double room(double[] lines, int s, int share, double margin) {
        return (sector(lines, s) - margin) / (share + 1);
    }

    private static double sector(double[] lines, int s) {
        return s + 1 < lines.length ? lines[s + 1] - lines[s] : lines[0] + 2 * Math.PI - lines[s];
    }
}
