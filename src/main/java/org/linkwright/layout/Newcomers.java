package org.linkwright.layout;

import java.util.Arrays;
import org.linkwright.task.Progress;

/** Puts new nodes beside their neighbours in a picture that is kept. */
final class Newcomers {
    private static final int DIRECTIONS = 24;
    private static final float KEEPS_PLACE = 0.05f;

    private final LayoutGraph graph;
    private final Adjacency adjacency;
    private final float[] x;
    private final float[] y;
    private final boolean[] placed;
    private final CellGrid grid;
    private final float edge;

    private Newcomers(LayoutGraph graph, Positions start) {
        this.graph = graph;
        adjacency = Adjacency.of(graph);
        x = start.x().clone();
        y = start.y().clone();
        placed = new boolean[x.length];
        edge = Math.max(1e-3f, OrganicPicture.EDGE * Picture.meanRadius(graph));
        grid = new CellGrid(x.length, edge);
        for (int i = 0; i < x.length; i++) {
            placed[i] = Picture.isPlaced(start, i);
            if (placed[i]) {
                grid.add(i, x[i], y[i]);
            }
        }
    }

    /** Whether more nodes are new than have a place. */
    static boolean areMost(Positions start) {
        int count = 0;
        for (int i = 0; i < start.x().length; i++) {
            count += Picture.isPlaced(start, i) ? -1 : 1;
        }
        return count > 0;
    }

    static Positions arrange(LayoutGraph graph, Positions start, boolean[] pinned, Progress progress) {
        Newcomers run = new Newcomers(graph, start);
        float[] mobility = new float[graph.nodes()];
        for (int i = 0; i < mobility.length; i++) {
            mobility[i] = !run.placed[i] ? 1 : Picture.stays(start, pinned, i) ? 0 : KEEPS_PLACE;
        }
        run.besideNeighbours(progress);
        run.belowAll(progress);
        OverlapRemoval.run(graph.radius(), run.x, run.y, mobility, progress);
        return new Positions(run.x, run.y);
    }

    /** Those linked to the picture, nearest first. */
    private void besideNeighbours(Progress progress) {
        int[] queue = new int[x.length];
        boolean[] queued = placed.clone();
        int tail = 0;
        for (int i = 0; i < x.length; i++) {
            for (int e = adjacency.offset()[i]; e < adjacency.offset()[i + 1] && !queued[i]; e++) {
                if (placed[adjacency.target()[e]]) {
                    queued[i] = true;
                    queue[tail++] = i;
                }
            }
        }
        for (int head = 0; head < tail; head++) {
            progress.check();
            int node = queue[head];
            place(node);
            for (int e = adjacency.offset()[node]; e < adjacency.offset()[node + 1]; e++) {
                int other = adjacency.target()[e];
                if (!queued[other]) {
                    queued[other] = true;
                    queue[tail++] = other;
                }
            }
        }
    }

    private void place(int node) {
        double sumX = 0;
        double sumY = 0;
        int count = 0;
        for (int e = adjacency.offset()[node]; e < adjacency.offset()[node + 1]; e++) {
            int other = adjacency.target()[e];
            if (placed[other]) {
                sumX += x[other];
                sumY += y[other];
                count++;
            }
        }
        float midX = (float) (sumX / count);
        float midY = (float) (sumY / count);
        float reach = count == 1 ? edge : edge / 2;
        float best = -1;
        for (int k = 0; k < DIRECTIONS; k++) {
            double angle = 2 * Math.PI * k / DIRECTIONS;
            float toX = midX + reach * (float) StrictMath.cos(angle);
            float toY = midY + reach * (float) StrictMath.sin(angle);
            float clear = clearance(toX, toY);
            if (clear > best) {
                best = clear;
                x[node] = toX;
                y[node] = toY;
            }
        }
        placed[node] = true;
        grid.add(node, x[node], y[node]);
    }

    private float clearance(float atX, float atY) {
        float[] nearest = {2 * edge};
        grid.near(atX, atY, 2 * edge, other -> {
            float dx = x[other] - atX;
            float dy = y[other] - atY;
            nearest[0] = Math.min(nearest[0], (float) Math.sqrt(dx * dx + dy * dy));
        });
        return nearest[0];
    }

    /** Those not linked to the picture are drawn afresh below it. */
    private void belowAll(Progress progress) {
        int[] rest = new int[x.length];
        int[] part = new int[x.length];
        int count = 0;
        float left = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            part[i] = -1;
            if (placed[i]) {
                left = Math.min(left, x[i] - graph.radius()[i]);
                bottom = Math.max(bottom, y[i] + graph.radius()[i]);
            } else {
                part[i] = 0;
                rest[count++] = i;
            }
        }
        if (count > 0) {
            int[] members = Arrays.copyOf(rest, count);
            Positions drawn = OrganicLayout.draw(
                    Subgraph.split(graph, part, new int[][] {members})[0], OrganicPicture.EDGE, progress);
            for (int k = 0; k < count; k++) {
                x[members[k]] = left + drawn.x()[k];
                y[members[k]] = bottom + edge + drawn.y()[k];
            }
        }
    }
}
