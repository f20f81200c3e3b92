package org.linkwright.layout;

import java.util.function.Consumer;
import org.linkwright.task.Progress;

/**
 * Draws a large connected graph so that distances in the picture follow distances in the graph: stress majorisation over
 * the edges and a few pivots, with a repulsion that fades (Gansner, Hu and North, "A maxent-stress model for graph layout",
 * 2013; Ortmann, Klimenta and Brandes, "A sparse stress model", 2017).
 */
final class SparseStress {
    private static final int PIVOTS = 64;
    private static final int SWEEPS = 24;
    /** Repulsion changes slowly: it is summed anew in every third sweep, and in each of the first. */
    private static final int RENEWED = 3;

    private static final int FIRST = 2;
    /** Sweeps between two sketches. */
    private static final int SHOWN = 5;

    private static final float JITTER = 0.6f;
    private static final float THETA = 1.5f;
    /** Repulsion and pull of the pivots begin at 1 and fade to these: first the whole, then the neighbourhoods. */
    private static final double LAST_REPULSION = 0.01;

    /** Times the mean number of neighbours: pivots keep their share beside the edges of a dense graph. */
    private static final double LAST_PULL = 0.04;

    private final Adjacency graph;
    /** In units, of which a usual edge has one. */
    private final float[] arm;

    private final float unit;
    private final Pivots pivots;
    private final float[] x;
    private final float[] y;
    private final float[] nextX;
    private final float[] nextY;
    private final float[] fx;
    private final float[] fy;
    private final BarnesHut tree;

    private SparseStress(Adjacency graph, float[] arm, Pivots pivots, float unit, float[] x, float[] y) {
        this.graph = graph;
        this.arm = arm;
        this.unit = unit;
        this.pivots = pivots;
        this.x = x;
        this.y = y;
        int n = graph.nodes();
        nextX = new float[n];
        nextY = new float[n];
        fx = new float[n];
        fy = new float[n];
        tree = new BarnesHut(n, THETA);
    }

    /**
     * Draws the graph.
     *
     * @param arm how far each node keeps its neighbours away: an edge is as long as the arms of its ends together
     * @param sketch is given the picture by pivots alone, and the picture after every few sweeps; they are its to keep
     */
    static Positions arrange(Adjacency graph, float[] arm, Consumer<Positions> sketch, Progress progress) {
        int n = graph.nodes();
        float unit = unit(graph, arm);
        float[] ownArm = new float[n];
        for (int i = 0; i < n; i++) {
            ownArm[i] = arm[i] / unit;
        }
        Pivots pivots = Pivots.of(graph, ownArm, PIVOTS, progress);
        float[] x = new float[n];
        float[] y = new float[n];
        pivots.place(x, y, progress);
        SparseStress run = new SparseStress(graph, ownArm, pivots, unit, x, y);
        run.normalise();
        sketch.accept(run.picture());
        run.settle(sketch, progress);
        return run.picture();
    }

    /** The mean length of an edge. */
    private static float unit(Adjacency graph, float[] arm) {
        double sum = 0;
        for (int i = 0; i < arm.length; i++) {
            sum += (double) arm[i] * graph.degree(i);
        }
        return (float) (2 * sum / graph.target().length);
    }

    private Positions picture() {
        Positions picture = new Positions(x.clone(), y.clone());
        for (int i = 0; i < x.length; i++) {
            picture.x()[i] *= unit;
            picture.y()[i] *= unit;
        }
        return picture;
    }

    private void settle(Consumer<Positions> sketch, Progress progress) {
        double lastPull = Math.min(0.5, LAST_PULL * graph.target().length / graph.nodes());
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            progress.check();
            float t = sweep / (float) (SWEEPS - 1);
            float alpha = (float) StrictMath.pow(LAST_REPULSION, t);
            float pull = (float) StrictMath.pow(lastPull, t);
            if (sweep < FIRST || sweep % RENEWED == 0) {
                tree.build(x, y);
                tree.repulsion(fx, fy, progress);
            }
            Lanes.over(graph.nodes(), progress, (begin, end) -> step(begin, end, alpha, pull));
            System.arraycopy(nextX, 0, x, 0, x.length);
            System.arraycopy(nextY, 0, y, 0, y.length);
            if (sweep % SHOWN == SHOWN - 1) {
                sketch.accept(picture());
            }
        }
    }

    /** Brings the picture to its best scale against the pivots, and sets apart nodes that fell together. */
    private void normalise() {
        double above = 0;
        double below = 0;
        for (int p = 0; p < pivots.node().length; p++) {
            int at = pivots.node()[p];
            float[] row = pivots.length()[p];
            for (int i = 0; i < x.length; i++) {
                if (i != at) {
                    double drawn = Math.sqrt((x[i] - x[at]) * (x[i] - x[at]) + (y[i] - y[at]) * (y[i] - y[at]));
                    above += drawn / row[i];
                    below += drawn * drawn / row[i] / row[i];
                }
            }
        }
        float scale = below > 0 ? (float) (above / below) : 1;
        for (int i = 0; i < x.length; i++) {
            x[i] = x[i] * scale + JITTER * (Noise.at(2 * i) - 0.5f);
            y[i] = y[i] * scale + JITTER * (Noise.at(2 * i + 1) - 0.5f);
        }
    }

    private void step(int begin, int end, float alpha, float pull) {
        float[] sumX = new float[end - begin];
        float[] sumY = new float[end - begin];
        float[] weight = new float[end - begin];
        for (int p = 0; p < pivots.node().length; p++) {
            towardsPivot(pivots.node()[p], pivots.length()[p], begin, pull, sumX, sumY, weight);
        }
        for (int i = begin; i < end; i++) {
            float ax = sumX[i - begin];
            float ay = sumY[i - begin];
            float w = weight[i - begin];
            for (int e = graph.offset()[i]; e < graph.offset()[i + 1]; e++) {
                int j = graph.target()[e];
                float dx = x[i] - x[j];
                float dy = y[i] - y[j];
                float f = (arm[i] + arm[j]) / (float) Math.sqrt(dx * dx + dy * dy + 1e-6f);
                ax += x[j] + dx * f;
                ay += y[j] + dy * f;
                w += 1;
            }
            float stepX = (ax + alpha * fx[i]) / w - x[i];
            float stepY = (ay + alpha * fy[i]) / w - y[i];
            nextX[i] = x[i] + stepX;
            nextY[i] = y[i] + stepY;
        }
    }

    private void towardsPivot(
            int pivot, float[] length, int begin, float pull, float[] sumX, float[] sumY, float[] weight) {
        float qx = x[pivot];
        float qy = y[pivot];
        for (int k = 0; k < sumX.length; k++) {
            float d = length[begin + k];
            float dx = x[begin + k] - qx;
            float dy = y[begin + k] - qy;
            float w = d == 0 ? 0 : pull / (d * d);
            float f = d / (float) Math.sqrt(dx * dx + dy * dy + 1e-6f);
            sumX[k] += w * (qx + dx * f);
            sumY[k] += w * (qy + dy * f);
            weight[k] += w;
        }
    }
}
