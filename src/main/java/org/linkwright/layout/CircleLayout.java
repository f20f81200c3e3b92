package org.linkwright.layout;

import java.util.Arrays;
import java.util.function.Consumer;
import org.linkwright.task.Progress;

/** All nodes on one circle, each after a neighbour of its own where there is one, the most linked at the top. */
public final class CircleLayout implements Layout {
    @Override
    public String id() {
        return "circle";
    }

    @Override
    public Positions arrange(
            LayoutGraph graph, Positions start, boolean[] pinned, Consumer<Positions> sketch, Progress progress) {
        int n = graph.nodes();
        float[] x = new float[n];
        float[] y = new float[n];
        if (n > 1) {
            place(graph, walk(Adjacency.of(graph), progress), x, y);
        }
        return Picture.finish(graph, x, y, start, pinned, progress);
    }

    private static void place(LayoutGraph graph, int[] order, float[] x, float[] y) {
        int n = order.length;
        float gap = Math.max(0.1f, Picture.meanRadius(graph));
        double around = 0;
        for (float r : graph.radius()) {
            around += 2 * r + gap;
        }
        double[] angle = new double[n];
        double size = around / (2 * Math.PI);
        for (int k = 0; k < n; k++) {
            double room = room(graph, order, k);
            double turn = 2 * Math.PI * (room + gap) / around;
            angle[(k + 1) % n] = angle[k] + turn;
            size = Math.max(size, (room + gap) / (2 * StrictMath.sin(Math.min(Math.PI, turn) / 2)));
        }
        angle[0] = 0;
        for (int k = 0; k < n; k++) {
            x[order[k]] = (float) (size * StrictMath.sin(angle[k]));
            y[order[k]] = (float) (-size * StrictMath.cos(angle[k]));
        }
    }

    private static double room(LayoutGraph graph, int[] order, int k) {
        return graph.radius()[order[k]] + graph.radius()[order[(k + 1) % order.length]];
    }

    /** A depth-first walk that visits the least linked neighbours first, so that a fan stays beside its centre. */
    private static int[] walk(Adjacency graph, Progress progress) {
        int n = graph.nodes();
        long[] byDegree = new long[n];
        for (int i = 0; i < n; i++) {
            byDegree[i] = (long) -graph.degree(i) << 32 | i;
        }
        Arrays.sort(byDegree);
        boolean[] seen = new boolean[n];
        int[] order = new int[n];
        int[] stack = new int[n + graph.target().length];
        int count = 0;
        for (long seed : byDegree) {
            progress.check();
            int top = 0;
            stack[top++] = (int) seed;
            while (top > 0) {
                int node = stack[--top];
                if (!seen[node]) {
                    seen[node] = true;
                    order[count++] = node;
                    top = pushNeighbours(graph, node, seen, stack, top);
                }
            }
        }
        return order;
    }

    private static int pushNeighbours(Adjacency graph, int node, boolean[] seen, int[] stack, int from) {
        long[] next = new long[graph.degree(node)];
        int count = 0;
        for (int e = graph.offset()[node]; e < graph.offset()[node + 1]; e++) {
            int other = graph.target()[e];
            if (!seen[other]) {
                next[count++] = (long) -graph.degree(other) << 32 | other;
            }
        }
        Arrays.sort(next, 0, count);
        int top = from;
        for (int k = 0; k < count; k++) {
            stack[top++] = (int) next[k];
        }
        return top;
    }
}
