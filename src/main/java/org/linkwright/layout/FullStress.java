package org.linkwright.layout;

import org.linkwright.task.Progress;

/**
 * Draws a small connected graph so that every distance in the picture follows the distance in the graph, by stochastic
 * gradient descent over all pairs (Zheng, Pawar and Goodman, "Graph drawing by stochastic gradient descent", 2018).
 */
final class FullStress {
    private static final int ROUNDS = 60;
    private static final double LAST_STEP = 0.02;
    /** How much more an edge weighs than a longer path: for even edges. */
    private static final float EDGE_WEIGHT = 6;

    private FullStress() {}

    /**
     * Draws the graph.
     *
     * @param arm how far each node keeps its neighbours away: an edge is as long as the arms of its ends together
     */
    static Positions arrange(Adjacency graph, float[] arm, Progress progress) {
        int n = graph.nodes();
        int pairs = n * (n - 1) / 2;
        int[] first = new int[pairs];
        int[] second = new int[pairs];
        float[] length = new float[pairs];
        float[] weight = new float[pairs];
        int[] ring = new int[n + 1];
        int count = 0;
        float most = 0;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            progress.check();
            float[] from = graph.lengths(i, arm, ring);
            for (int j = 0; j < i; j++) {
                first[count] = i;
                second[count] = j;
                length[count] = from[j];
                float direct = arm[i] + arm[j];
                weight[count++] = (from[j] < direct * 1.001f ? EDGE_WEIGHT : 1) / (from[j] * from[j]);
                most = Math.max(most, from[j]);
                least = Math.min(least, from[j]);
            }
        }
        float[] x = new float[n];
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = most * Noise.at(2 * i);
            y[i] = most * Noise.at(2 * i + 1);
        }
        int[] order = new int[pairs];
        for (int p = 0; p < pairs; p++) {
            order[p] = p;
        }
        double fade = StrictMath.log((double) most * most / (least * least * LAST_STEP)) / (ROUNDS - 1);
        for (int round = 0; round < ROUNDS; round++) {
            progress.check();
            shuffle(order, round);
            float step = (float) (most * most * StrictMath.exp(-fade * round));
            for (int p : order) {
                relax(first[p], second[p], length[p], Math.min(1, step * weight[p]) / 2, x, y);
            }
        }
        return new Positions(x, y);
    }

    private static void shuffle(int[] order, int round) {
        for (int k = order.length - 1; k > 0; k--) {
            int other = (int) ((k + 1) * (double) Noise.at(k * 64 + round));
            int kept = order[k];
            order[k] = order[other];
            order[other] = kept;
        }
    }

    private static void relax(int i, int j, float length, float share, float[] x, float[] y) {
        float dx = x[i] - x[j];
        float dy = y[i] - y[j];
        float distance = (float) Math.sqrt(dx * dx + dy * dy) + 1e-6f;
        float move = share * (length - distance) / distance;
        x[i] += dx * move;
        y[i] += dy * move;
        x[j] -= dx * move;
        y[j] -= dy * move;
    }
}
