package org.linkwright.layout;

import java.util.Arrays;

/**
 * Gives each node of a directed graph a layer so that edges lead down, but for the few that must be turned round where the
 * graph has cycles. Sources and sinks are drawn close to what they are linked to.
 *
 * @param layer of each node, from 0
 * @param upper end of each edge, each pair once
 * @param lower end of each edge, in a later layer
 */
record Layering(int[] layer, int[] upper, int[] lower) {
    static Layering of(int nodes, int[] from, int[] to) {
        long[] pairs = new long[from.length];
        int count = 0;
        for (int e = 0; e < from.length; e++) {
            if (from[e] != to[e]) {
                pairs[count++] = (long) from[e] << 32 | to[e];
            }
        }
        pairs = Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
        int[] rank = rank(nodes, pairs);
        for (int e = 0; e < pairs.length; e++) {
            int a = (int) (pairs[e] >>> 32);
            int b = (int) pairs[e];
            pairs[e] = rank[a] < rank[b] ? pairs[e] : (long) b << 32 | a;
        }
        pairs = Arrays.stream(pairs).sorted().distinct().toArray();
        int[] upper = Arrays.stream(pairs).mapToInt(p -> (int) (p >>> 32)).toArray();
        int[] lower = Arrays.stream(pairs).mapToInt(p -> (int) p).toArray();
        return new Layering(layers(nodes, upper, lower, rank), upper, lower);
    }

    /** A place in a row for each node so that most edges lead forward: reverse finishing order of a depth-first walk. */
    private static int[] rank(int nodes, long[] pairs) {
        int[] begin = new int[nodes + 1];
        int[] balance = new int[nodes];
        for (long pair : pairs) {
            begin[(int) (pair >>> 32) + 1]++;
            balance[(int) (pair >>> 32)]++;
            balance[(int) pair]--;
        }
        for (int i = 0; i < nodes; i++) {
            begin[i + 1] += begin[i];
        }
        long[] seeds = new long[nodes];
        for (int i = 0; i < nodes; i++) {
            seeds[i] = (long) -balance[i] << 32 | i;
        }
        Arrays.sort(seeds);
        int[] rank = new int[nodes];
        boolean[] seen = new boolean[nodes];
        int[] next = begin.clone();
        int[] stack = new int[nodes];
        int finished = nodes;
        for (long seed : seeds) {
            int top = 0;
            if (!seen[(int) seed]) {
                stack[top++] = (int) seed;
                seen[(int) seed] = true;
            }
            while (top > 0) {
                int node = stack[top - 1];
                if (next[node] == begin[node + 1]) {
                    rank[node] = --finished;
                    top--;
                } else {
                    int other = (int) pairs[next[node]++];
                    if (!seen[other]) {
                        seen[other] = true;
                        stack[top++] = other;
                    }
                }
            }
        }
        return rank;
    }

    private static int[] layers(int nodes, int[] upper, int[] lower, int[] rank) {
        long[] down = new long[upper.length];
        for (int e = 0; e < upper.length; e++) {
            down[e] = (long) rank[upper[e]] << 32 | e;
        }
        Arrays.sort(down);
        int[] layer = new int[nodes];
        for (long d : down) {
            int e = (int) d;
            layer[lower[e]] = Math.max(layer[lower[e]], layer[upper[e]] + 1);
        }
        boolean[] fed = new boolean[nodes];
        int[] nearest = new int[nodes];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        for (int e = 0; e < upper.length; e++) {
            fed[lower[e]] = true;
            nearest[upper[e]] = Math.min(nearest[upper[e]], layer[lower[e]] - 1);
        }
        for (int i = 0; i < nodes; i++) {
            layer[i] = fed[i] || nearest[i] == Integer.MAX_VALUE ? layer[i] : nearest[i];
        }
        return layer;
    }
}
