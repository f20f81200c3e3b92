package org.linkwright.layout;

import java.util.Arrays;
import java.util.function.Consumer;
import org.linkwright.task.Progress;

/**
 * Distances in the picture follow distances in the graph, so that neighbourhoods show. Each connected component is drawn by
 * itself, turned so that it is wide, and the components are packed.
 *
 * <p>With a {@code start}, nodes that have a place keep it, but for what little makes room; nodes whose place is NaN are put
 * beside their neighbours. To draw anew around pinned nodes, give NaN for all others.
 */
public final class OrganicLayout implements Layout {
    @Override
    public String id() {
        return "organic";
    }

    @Override
    public Positions arrange(
            LayoutGraph graph, Positions start, boolean[] pinned, Consumer<Positions> sketch, Progress progress) {
        return start == null || Newcomers.areMost(start)
                ? fresh(graph, start, pinned, sketch, progress)
                : Newcomers.arrange(graph, start, pinned, progress);
    }

    private static Positions fresh(
            LayoutGraph graph, Positions start, boolean[] pinned, Consumer<Positions> sketch, Progress progress) {
        Positions drawn = draw(graph, OrganicPicture.EDGE, sketch, progress);
        if (start == null || pinned == null) {
            return drawn;
        }
        Picture.turn(drawn, start, pinned);
        return Picture.finish(graph, drawn.x(), drawn.y(), start, pinned, progress);
    }

    /** Draws a graph afresh, with its upper left corner at the origin, and shows nobody how it comes about. */
    static Positions draw(LayoutGraph graph, float edge, Progress progress) {
        return draw(graph, edge, picture -> {}, progress);
    }

    /**
     * Draws a graph afresh, with its upper left corner at the origin.
     *
     * @param edge length of an edge in mean radii, where its ends need no more; 0 for as close as nodes fit
     */
    private static Positions draw(LayoutGraph graph, float edge, Consumer<Positions> sketch, Progress progress) {
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
        Sketch whole = new Sketch(components, n, edge * margin, sketch);
        int done = 0;
        for (int c : whole.largestFirst()) {
            progress.check();
            float[] radius = new float[components[c].length];
            for (int i = 0; i < radius.length; i++) {
                radius[i] = graph.radius()[components[c][i]];
            }
            drawn[c] = OrganicPicture.draw(
                    adjacency.part(components[c], local),
                    radius,
                    edge * margin,
                    picture -> whole.show(c, picture),
                    progress);
            whole.take(c, drawn[c]);
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
}
