package org.linkwright.layout;

import org.linkwright.task.Progress;

/**
 * Draws a small connected graph so that every distance in the picture follows the distance in the graph, by stochastic
 * gradient descent over all pairs (Zheng, Pawar and Goodman, "Graph drawing by stochastic gradient descent", 2018). One edge
 * is one unit long.
 */
final class FullStress {
    private static final int ROUNDS = 60;
    private static final double LAST_STEP = 0.02;

    private FullStress() {}

    static Positions arrange(Adjacency graph, Progress progress) {
        int n = graph.nodes();
        float[] x = new float[n];
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = Noise.at(2 * i);
            y[i] = Noise.at(2 * i + 1);
        }
        int pairs = n * (n - 1) / 2;
        int[] first = new int[pairs];
        int[] second = new int[pairs];
        float[] hops = new float[pairs];
        int[] queue = new int[n];
        int count = 0;
        float most = 1;
        for (int i = 0; i < n; i++) {
            int[] from = graph.hops(i, queue);
            for (int j = 0; j < i; j++) {
                first[count] = i;
                second[count] = j;
                hops[count++] = from[j];
                most = Math.max(most, from[j]);
            }
        }
        int[] order = new int[pairs];
        for (int p = 0; p < pairs; p++) {
            order[p] = p;
        }
        double fade = StrictMath.log(most * most / LAST_STEP) / (ROUNDS - 1);
        for (int round = 0; round < ROUNDS; round++) {
            progress.check();
            shuffle(order, round);
            float step = (float) (most * most * StrictMath.exp(-fade * round));
            for (int p : order) {
                relax(first[p], second[p], hops[p], step, x, y);
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

    private static void relax(int i, int j, float hops, float step, float[] x, float[] y) {
        float share = Math.min(1, step / (hops * hops)) / 2;
        float dx = x[i] - x[j];
        float dy = y[i] - y[j];
        float distance = (float) Math.sqrt(dx * dx + dy * dy) + 1e-6f;
        float move = share * (hops - distance) / distance;
        x[i] += dx * move;
        y[i] += dy * move;
        x[j] -= dx * move;
        y[j] -= dy * move;
    }
}
