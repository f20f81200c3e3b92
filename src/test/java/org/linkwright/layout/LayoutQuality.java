package org.linkwright.layout;

import java.util.Arrays;

/** How good a picture is: the two measures by which layouts are compared. */
public final class LayoutQuality {
    private LayoutQuality() {}

    /**
     * Mean of ((s·e − d)/d)² over the shortest paths from {@code samples} nodes, evenly spread over the numbers, to all
     * others that they reach, at the best scale s; e is the drawn distance and d the number of hops. Lower is better.
     */
    public static double stress(LayoutGraph graph, Positions at, int samples) {
        Adjacency adjacency = Adjacency.of(graph);
        int n = graph.nodes();
        int[] queue = new int[n];
        double sum = 0;
        double squares = 0;
        long pairs = 0;
        for (int s = 0; s < samples; s++) {
            int source = (int) ((long) s * n / samples);
            int[] hops = adjacency.hops(source, queue);
            for (int i = 0; i < n; i++) {
                if (hops[i] > 0) {
                    double ratio = distance(at, source, i) / hops[i];
                    sum += ratio;
                    squares += ratio * ratio;
                    pairs++;
                }
            }
        }
        // the mean of (s·r − 1)² is least at s = Σr/Σr², where it is 1 − (Σr)²/(n·Σr²)
        return 1 - sum * sum / (pairs * squares);
    }

    /**
     * Mean, over sampled nodes, of the Jaccard index of the nodes within two hops of a node with as many of its nearest
     * drawn neighbours. Higher is better.
     */
    public static double np2(LayoutGraph graph, Positions at, int samples) {
        Adjacency adjacency = Adjacency.of(graph);
        int n = graph.nodes();
        int[] queue = new int[n];
        double total = 0;
        int counted = 0;
        for (int s = 0; s < samples; s++) {
            int source = (int) ((long) s * n / samples);
            int[] hops = adjacency.hops(source, queue);
            int near = 0;
            for (int i = 0; i < n; i++) {
                near += hops[i] == 1 || hops[i] == 2 ? 1 : 0;
            }
            if (near > 0) {
                int both = nearestWithinTwoHops(at, source, hops, near);
                total += both / (double) (2 * near - both);
                counted++;
            }
        }
        return total / counted;
    }

    private static int nearestWithinTwoHops(Positions at, int source, int[] hops, int near) {
        long[] byDistance = new long[hops.length - 1];
        int k = 0;
        for (int i = 0; i < hops.length; i++) {
            if (i != source) {
                byDistance[k++] = (long) Float.floatToIntBits((float) distance(at, source, i)) << 32 | i;
            }
        }
        Arrays.sort(byDistance);
        int both = 0;
        for (int r = 0; r < near; r++) {
            int h = hops[(int) byDistance[r]];
            both += h == 1 || h == 2 ? 1 : 0;
        }
        return both;
    }

    private static double distance(Positions at, int i, int j) {
        double dx = at.x()[i] - at.x()[j];
        double dy = at.y()[i] - at.y()[j];
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** How many pairs of nodes share room. */
    public static long overlaps(LayoutGraph graph, Positions at) {
        Integer[] byX = new Integer[graph.nodes()];
        Arrays.setAll(byX, i -> i);
        Arrays.sort(byX, (a, b) -> Float.compare(at.x()[a], at.x()[b]));
        float widest = 0;
        for (float r : graph.radius()) {
            widest = Math.max(widest, r);
        }
        long count = 0;
        for (int p = 0; p < byX.length; p++) {
            int i = byX[p];
            for (int q = p + 1; q < byX.length; q++) {
                int j = byX[q];
                if (at.x()[j] - at.x()[i] > graph.radius()[i] + widest) {
                    break;
                }
                count += distance(at, i, j) < graph.radius()[i] + graph.radius()[j] ? 1 : 0;
            }
        }
        return count;
    }
}
