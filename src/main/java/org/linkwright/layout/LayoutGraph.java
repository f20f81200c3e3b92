package org.linkwright.layout;

import java.util.Arrays;

/**
 * What a layout is told. Arrays are not copied; nobody changes them.
 *
 * @param nodes how many; they are numbered from 0
 * @param from one end of each edge
 * @param to the other end of each edge; a node may be linked to itself, and a pair may be linked more than once
 * @param weight how strong each edge is, over 0
 * @param radius how much room each node takes, in the units of the coordinates
 * @param group number of the group each node is in, from 0; all 0 where there are none
 * @param time when each edge first came about, on any scale; NaN where that is not known
 */
public record LayoutGraph(int nodes, int[] from, int[] to, float[] weight, float[] radius, int[] group, double[] time) {
    public int edges() {
        return from.length;
    }

    /** Times of so many edges, none of them known. */
    public static double[] timeless(int edges) {
        double[] time = new double[edges];
        Arrays.fill(time, Double.NaN);
        return time;
    }

    /** The time of each node's first edge; NaN where none is known. */
    double[] first() {
        double[] first = new double[nodes];
        Arrays.fill(first, Double.NaN);
        for (int e = 0; e < edges(); e++) {
            first[from[e]] = earlier(first[from[e]], time[e]);
            first[to[e]] = earlier(first[to[e]], time[e]);
        }
        return first;
    }

    private static double earlier(double a, double b) {
        return Double.isNaN(a) || b < a ? b : a;
    }
}
