package org.linkwright.layout;

import java.util.Arrays;
import org.linkwright.task.Progress;

/**
 * Distances in the picture follow distances in the graph, so that neighbourhoods show. Each connected component is drawn by
 * itself, turned so that it is wide, and the components are packed.
 *
 * <p>With a {@code start}, nodes that have a place keep it, but for what little makes room; nodes whose place is NaN are put
 * beside their neighbours. To draw anew around pinned nodes, give NaN for all others.
 */
public final class OrganicLayout implements Layout {
    /** Up to so many nodes all pairs are weighed. */
    private static final int SMALL = 800;
    /** Lengths of an edge in mean radii. */
    private static final float ROOMY = 6;

    @Override
    public String id() {
        return "organic";
    }

    @Override
    public Positions arrange(LayoutGraph graph, Positions start, boolean[] pinned, Progress progress) {
        return start == null || Newcomers.areMost(start)
                ? fresh(graph, start, pinned, progress)
                : Newcomers.arrange(graph, start, pinned, progress);
    }

    private static Positions fresh(LayoutGraph graph, Positions start, boolean[] pinned, Progress progress) {
        Positions drawn = draw(graph, ROOMY, progress);
        return Picture.finish(graph, drawn.x(), drawn.y(), start, pinned, progress);
    }

    /** A fresh picture whose edges are about {@code spacing} mean radii long or longer, where nodes need it. */
    static Positions draw(LayoutGraph graph, float spacing, Progress progress) {
        int n = graph.nodes();
        float[] x = new float[n];
        float[] y = new float[n];
        Adjacency adjacency = Adjacency.of(graph);
        int[][] components = adjacency.components();
        int[] local = new int[n];
        Arrays.fill(local, -1);
        float[] width = new float[components.length];
        float[] height = new float[components.length];
        Positions[] drawn = new Positions[components.length];
        float margin = Picture.meanRadius(graph);
        int done = 0;
        for (int c = 0; c < components.length; c++) {
            progress.check();
            float[] radius = new float[components[c].length];
            for (int i = 0; i < radius.length; i++) {
                radius[i] = graph.radius()[components[c][i]];
            }
            drawn[c] = component(adjacency.part(components[c], local), radius, spacing, progress);
            width[c] = Picture.toOrigin(drawn[c].x(), radius) + margin;
            height[c] = Picture.toOrigin(drawn[c].y(), radius) + margin;
            done += radius.length;
            progress.report("", done / (double) n);
        }
        if (n > 0) {
            Packing.of(width, height).spread(components, drawn, x, y);
        }
        return new Positions(x, y);
    }

    private static Positions component(Adjacency graph, float[] radius, float spacing, Progress progress) {
        int n = graph.nodes();
        if (n == 1) {
            return new Positions(new float[1], new float[1]);
        }
        Positions at = n <= SMALL ? FullStress.arrange(graph, progress) : SparseStress.arrange(graph, progress);
        turn(at);
        Room.scale(at, radius, spacing);
        float[] mobility = new float[n];
        Arrays.fill(mobility, 1);
        OverlapRemoval.run(radius, at.x(), at.y(), mobility, progress);
        return at;
    }

    /** Turns the picture so that its longer axis lies flat, and its first node is in the left upper half. */
    private static void turn(Positions at) {
        int n = at.x().length;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < n; i++) {
            meanX += at.x()[i] / n;
            meanY += at.y()[i] / n;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double dx = at.x()[i] - meanX;
            double dy = at.y()[i] - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        double angle = 0.5 * StrictMath.atan2(2 * xy, xx - yy);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double flipX = (at.x()[0] - meanX) * cos + (at.y()[0] - meanY) * sin > 0 ? -1 : 1;
        double flipY = (at.y()[0] - meanY) * cos - (at.x()[0] - meanX) * sin > 0 ? -1 : 1;
        for (int i = 0; i < n; i++) {
            double dx = at.x()[i] - meanX;
            double dy = at.y()[i] - meanY;
            at.x()[i] = (float) (flipX * (dx * cos + dy * sin));
            at.y()[i] = (float) (flipY * (dy * cos - dx * sin));
        }
    }
}
