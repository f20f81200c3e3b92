package org.linkwright.layout;

import java.util.Arrays;
import org.linkwright.task.Progress;

/**
 * Lengths of the shortest paths from a few nodes far from each other to all nodes of a connected graph.
 *
 * @param node the pivots
 * @param length from each pivot to each node
 */
record Pivots(int[] node, float[][] length) {
    /** Takes the most linked node first, then always the one farthest from those taken. */
    static Pivots of(Adjacency graph, float[] arm, int wanted, Progress progress) {
        int n = graph.nodes();
        int count = Math.min(wanted, n);
        int[] node = new int[count];
        float[][] length = new float[count][];
        float[] nearest = new float[n];
        Arrays.fill(nearest, Float.MAX_VALUE);
        int[] ring = new int[n + 1];
        int next = 0;
        for (int i = 1; i < n; i++) {
            next = graph.degree(i) > graph.degree(next) ? i : next;
        }
        for (int p = 0; p < count; p++) {
            progress.check();
            node[p] = next;
            float[] row = graph.lengths(next, arm, ring);
            float farthest = -1;
            for (int i = 0; i < n; i++) {
                nearest[i] = Math.min(nearest[i], row[i]);
                if (nearest[i] > farthest) {
                    farthest = nearest[i];
                    next = i;
                }
            }
            length[p] = row;
        }
        return new Pivots(node, length);
    }

    /** Places all nodes by PivotMDS (Brandes and Pich, "Eigensolver methods for progressive multidimensional scaling", 2006). */
    void place(float[] x, float[] y, Progress progress) {
        int k = node.length;
        int n = x.length;
        float[][] centred = centred(n, progress);
        double[][] product = new double[k][k];
        Lanes.over(k * 1024, progress, (begin, end) -> {
            for (int a = begin / 1024; a < end / 1024; a++) {
                for (int b = 0; b <= a; b++) {
                    product[a][b] = dot(centred[a], centred[b]);
                }
            }
        });
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < a; b++) {
                product[b][a] = product[a][b];
            }
        }
        double[] first = eigenvector(product, null);
        double[] second = eigenvector(product, first);
        Lanes.over(n, progress, (begin, end) -> {
            for (int p = 0; p < k; p++) {
                float u = (float) first[p];
                float v = (float) second[p];
                float[] row = centred[p];
                for (int i = begin; i < end; i++) {
                    x[i] += u * row[i];
                    y[i] += v * row[i];
                }
            }
        });
    }

    private float[][] centred(int n, Progress progress) {
        int k = node.length;
        double[] columnMean = new double[n];
        double[] rowMean = new double[k];
        double mean = 0;
        for (int p = 0; p < k; p++) {
            progress.check();
            double sum = 0;
            for (int i = 0; i < n; i++) {
                float square = length[p][i] * length[p][i];
                sum += square;
                columnMean[i] += square / k;
            }
            rowMean[p] = sum / n;
            mean += rowMean[p] / k;
        }
        float[][] centred = new float[k][n];
        for (int p = 0; p < k; p++) {
            for (int i = 0; i < n; i++) {
                float square = length[p][i] * length[p][i];
                centred[p][i] = (float) (-0.5 * (square - rowMean[p] - columnMean[i] + mean));
            }
        }
        return centred;
    }

    private static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }

    /** The strongest eigenvector that is orthogonal to {@code other}, by power iteration. */
    private static double[] eigenvector(double[][] matrix, double[] other) {
        int k = matrix.length;
        double[] vector = new double[k];
        for (int i = 0; i < k; i++) {
            vector[i] = 1.0 / (i + 1) - (i % 3) * 0.3;
        }
        for (int round = 0; round < 60; round++) {
            double[] next = new double[k];
            for (int a = 0; a < k; a++) {
                for (int b = 0; b < k; b++) {
                    next[a] += matrix[a][b] * vector[b];
                }
            }
            if (other != null) {
                double along = 0;
                for (int i = 0; i < k; i++) {
                    along += next[i] * other[i];
                }
                for (int i = 0; i < k; i++) {
                    next[i] -= along * other[i];
                }
            }
            double length = 0;
            for (double v : next) {
                length += v * v;
            }
            length = Math.sqrt(length) + 1e-300;
            for (int i = 0; i < k; i++) {
                vector[i] = next[i] / length;
            }
        }
        return vector;
    }
}
