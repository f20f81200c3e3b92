package org.linkwright.layout;

import java.util.Arrays;
import org.linkwright.task.Progress;

/** One connected component in layers. Its rows hold the nodes and, behind their numbers, a stand-in where an edge passes. */
final class LayeredPicture {
    private static final int PLACE_SWEEPS = 12;
    /** Stand-ins per node and edge; a graph that needs more is drawn without. */
    private static final long STAND_INS = 8;

    private final LayoutGraph graph;
    private final Layering layering;
    private final int items;
    private final int[] layer;
    private final int[] upper;
    private final int[] lower;
    private final Adjacency links;
    private final int[][] rows;
    private final float mean;
    private final double[] at;

    LayeredPicture(LayoutGraph graph) {
        this.graph = graph;
        layering = Layering.of(graph.nodes(), graph.from(), graph.to());
        mean = Math.max(0.05f, Picture.meanRadius(graph));
        long needed = 0;
        for (int e = 0; e < layering.upper().length; e++) {
            needed += span(e) - 1;
        }
        int edges = layering.upper().length;
        boolean lanes = needed <= STAND_INS * (graph.nodes() + edges);
        items = graph.nodes() + (lanes ? (int) needed : 0);
        layer = Arrays.copyOf(layering.layer(), items);
        upper = new int[lanes ? edges + (int) needed : edges];
        lower = new int[upper.length];
        cut(lanes);
        float[] weight = new float[upper.length];
        Arrays.fill(weight, 1);
        links = Adjacency.of(new LayoutGraph(
                items, upper, lower, weight, new float[items], layer, LayoutGraph.timeless(upper.length)));
        rows = Discs.members(layer, Arrays.stream(layer).max().orElse(0) + 1);
        at = new double[items];
    }

    private int span(int edge) {
        return layering.layer()[layering.lower()[edge]] - layering.layer()[layering.upper()[edge]];
    }

    private void cut(boolean lanes) {
        int item = graph.nodes();
        int count = 0;
        for (int e = 0; e < layering.upper().length; e++) {
            int above = layering.upper()[e];
            for (int step = 1; lanes && step < span(e); step++) {
                layer[item] = layering.layer()[layering.upper()[e]] + step;
                upper[count] = above;
                lower[count++] = item;
                above = item++;
            }
            upper[count] = above;
            lower[count++] = layering.lower()[e];
        }
    }

    Positions draw(Progress progress) {
        new RowOrder(rows, layer, links).improve(progress);
        for (int[] row : rows) {
            number(row);
        }
        for (int[] row : rows) {
            spread(row, 0);
        }
        for (int sweep = 0; sweep < PLACE_SWEEPS; sweep++) {
            progress.check();
            boolean down = sweep % 2 == 0;
            for (int r = 0; r < rows.length; r++) {
                spread(rows[down ? r : rows.length - 1 - r], sweep == PLACE_SWEEPS - 1 ? 0 : down ? -1 : 1);
            }
        }
        float[] x = new float[graph.nodes()];
        float[] y = new float[graph.nodes()];
        float widest = 0;
        for (int i = 0; i < x.length; i++) {
            widest = Math.max(widest, graph.radius()[i]);
        }
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) at[i];
            y[i] = layer[i] * (2 * widest + 4 * mean);
        }
        return new Positions(x, y);
    }

    private void number(int[] row) {
        for (int k = 0; k < row.length; k++) {
            at[row[k]] = k;
        }
    }

    /** Mean place of what an item is linked to above (-1), below (1) or on both sides (0); its own where there is none. */
    private double wish(int item, int side) {
        double sum = 0;
        int count = 0;
        for (int e = links.offset()[item]; e < links.offset()[item + 1]; e++) {
            int other = links.target()[e];
            if (side == 0 || Integer.signum(layer[other] - layer[item]) == side) {
                sum += at[other];
                count++;
            }
        }
        return count == 0 ? at[item] : sum / count;
    }

    private void spread(int[] row, int side) {
        double[] wanted = new double[row.length];
        double[] distance = new double[row.length];
        for (int k = 0; k < row.length; k++) {
            wanted[k] = wish(row[k], side);
            distance[k] = k == 0 ? 0 : half(row[k - 1]) + half(row[k]);
        }
        float[] placed = Spacing.apart(wanted, distance);
        for (int k = 0; k < row.length; k++) {
            at[row[k]] = placed[k];
        }
    }

    private double half(int item) {
        return item < graph.nodes() ? graph.radius()[item] + mean / 2 : mean / 2;
    }
}
