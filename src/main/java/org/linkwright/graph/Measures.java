package org.linkwright.graph;

import java.util.Arrays;

/** Figures that say how central each node of a graph is. Edges count alike, whatever their weight. */
public final class Measures {
    private static final double DAMPING = 0.85;
    private static final double EXACT_ENOUGH = 1e-12;
    private static final int ROUNDS = 1000;

    private Measures() {}

    /**
     * How many shortest paths between other nodes lead over each node, each pair counted once (Brandes, "A faster algorithm
     * for betweenness centrality", 2001). Exact; takes time in proportion to nodes times edges.
     */
    public static double[] betweenness(CompactGraph graph) {
        int n = graph.nodes();
        int[][] next = new int[n][];
        Arrays.setAll(next, graph::neighbours);
        double[] betweenness = new double[n];
        int[] hops = new int[n];
        int[] queue = new int[n];
        double[] paths = new double[n];
        double[] share = new double[n];
        for (int source = 0; source < n; source++) {
            int reached = countPaths(next, source, hops, queue, paths);
            Arrays.fill(share, 0);
            for (int k = reached - 1; k > 0; k--) {
                int node = queue[k];
                for (int other : next[node]) {
                    if (hops[other] == hops[node] - 1) {
                        share[other] += paths[other] / paths[node] * (1 + share[node]);
                    }
                }
                betweenness[node] += share[node] / 2;
            }
        }
        return betweenness;
    }

    /** Fills in hops and numbers of shortest paths from {@code source}; returns how many nodes stand in the queue. */
    private static int countPaths(int[][] next, int source, int[] hops, int[] queue, double[] paths) {
        Arrays.fill(hops, -1);
        Arrays.fill(paths, 0);
        hops[source] = 0;
        paths[source] = 1;
        queue[0] = source;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int other : next[node]) {
                if (hops[other] < 0) {
                    hops[other] = hops[node] + 1;
                    queue[tail++] = other;
                }
                if (hops[other] == hops[node] + 1) {
                    paths[other] += paths[node];
                }
            }
        }
        return tail;
    }

    /**
     * How often a walk along edges that now and then starts anew is at each node (Page et al., 1999; damping 0.85). The sum
     * is 1.
     */
    public static double[] pageRank(CompactGraph graph) {
        int n = graph.nodes();
        int[][] next = new int[n][];
        Arrays.setAll(next, graph::neighbours);
        double[] rank = new double[n];
        Arrays.fill(rank, 1.0 / n);
        double change = 1;
        for (int round = 0; round < ROUNDS && change > EXACT_ENOUGH; round++) {
            double loose = 0;
            for (int i = 0; i < n; i++) {
                loose += next[i].length == 0 ? rank[i] : 0;
            }
            double[] following = new double[n];
            Arrays.fill(following, (1 - DAMPING + DAMPING * loose) / n);
            for (int i = 0; i < n; i++) {
                for (int other : next[i]) {
                    following[other] += DAMPING * rank[i] / next[i].length;
                }
            }
            change = 0;
            for (int i = 0; i < n; i++) {
                change += Math.abs(following[i] - rank[i]);
            }
            rank = following;
        }
        return rank;
    }

    /**
     * The largest k for which a node is in a part where everyone has k contacts within the part (Batagelj and Zaveršnik,
     * "An O(m) algorithm for cores decomposition of networks", 2003).
     */
    public static int[] cores(CompactGraph graph) {
        int n = graph.nodes();
        int[] degree = new int[n];
        int most = 0;
        for (int i = 0; i < n; i++) {
            degree[i] = graph.degree(i);
            most = Math.max(most, degree[i]);
        }
        int[] begin = new int[most + 2];
        for (int d : degree) {
            begin[d + 1]++;
        }
        for (int d = 0; d <= most; d++) {
            begin[d + 1] += begin[d];
        }
        int[] place = new int[n];
        int[] order = new int[n];
        int[] free = begin.clone();
        for (int i = 0; i < n; i++) {
            place[i] = free[degree[i]]++;
            order[place[i]] = i;
        }
        for (int k = 0; k < n; k++) {
            int node = order[k];
            for (int other : graph.neighbours(node)) {
                if (degree[other] > degree[node]) {
                    swap(order, place, other, order[begin[degree[other]]]);
                    begin[degree[other]]++;
                    degree[other]--;
                }
            }
        }
        return degree;
    }

    private static void swap(int[] order, int[] place, int a, int b) {
        int kept = place[a];
        place[a] = place[b];
        place[b] = kept;
        order[place[a]] = a;
        order[place[b]] = b;
    }
}
