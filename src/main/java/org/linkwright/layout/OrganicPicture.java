package org.linkwright.layout;

import java.util.Arrays;
import java.util.function.Consumer;
import org.linkwright.task.Progress;

/**
 * One connected component. Where it is tiny, edges make room for the fans of leaves at their ends; else distances follow hops,
 * and leaves are moved onto arcs afterwards.
 */
final class OrganicPicture {
    /** Usual length of an edge in mean radii. */
    static final float EDGE = 6;

    /** Up to so many nodes, edges make room for fans: there is room for labels too. */
    private static final int TINY = 150;
    /** Up to so many nodes, all pairs are weighed. */
    private static final int SMALL = 800;
    /** From so many leaves on, others keep out from between them. */
    private static final int LEAST_FAN = 3;
    /** More leaves than this, where the picture is not tiny, stay where they are: they are a cloud, not a fan. */
    private static final int MOST_FAN = 40;

    private static final float CLOSE = 1.15f;
    /** Length of the line to a leaf, in edges. */
    private static final float LEAF = 0.75f;
    /** How far other nodes keep out of a fan, in its radius. */
    private static final float FAN = 0.9f;
    /** How much longer edges may get where nodes are crowded, in a tiny picture and in others. */
    private static final float LOOSE = 1.35f;

    private static final float LOOSEST = 4;

    private OrganicPicture() {}

    /**
     * Draws a connected graph, wide rather than high, without overlap.
     *
     * @param edge length of an edge, where its ends need no more; 0 to draw nodes as close as they fit, without fans
     * @param sketch is given pictures on the way where the graph is large
     */
    static Positions draw(Adjacency graph, float[] radius, float edge, Consumer<Positions> sketch, Progress progress) {
        int n = graph.nodes();
        if (n == 1) {
            return new Positions(new float[1], new float[1]);
        }
        Positions at = edge == 0 ? close(graph, radius, progress) : fanned(graph, radius, edge, sketch, progress);
        turn(at);
        float[] mobility = new float[n];
        Arrays.fill(mobility, 1);
        OverlapRemoval.run(radius, at.x(), at.y(), mobility, progress);
        return at;
    }

    private static Positions close(Adjacency graph, float[] radius, Progress progress) {
        float[] arm = new float[radius.length];
        for (int i = 0; i < arm.length; i++) {
            arm[i] = Math.max(CLOSE * radius[i], 0.01f);
        }
        Positions at = stress(graph, arm, picture -> {}, progress);
        if (radius.length > SMALL) {
            Room.scale(at, radius, 1, LOOSEST);
        }
        return at;
    }

    private static Positions fanned(
            Adjacency graph, float[] radius, float edge, Consumer<Positions> sketch, Progress progress) {
        boolean tiny = radius.length <= TINY;
        Fans fans = new Fans(graph, radius, LEAF * edge, tiny ? Integer.MAX_VALUE : MOST_FAN);
        int[] core = fans.core();
        float[] coreRadius = new float[core.length];
        for (int i = 0; i < core.length; i++) {
            coreRadius[i] = radius[core[i]];
        }
        Positions inner = tiny
                ? withRoomForFans(graph, fans, core, coreRadius, edge, progress)
                : amongLeaves(graph, core, radius, edge, sketch, progress);
        for (int i = 0; i < core.length; i++) {
            coreRadius[i] = fans.leaves(core[i]) < LEAST_FAN ? coreRadius[i] : FAN * fans.reach(core[i]);
        }
        float[] mobility = new float[core.length];
        Arrays.fill(mobility, 1);
        OverlapRemoval.run(coreRadius, inner.x(), inner.y(), mobility, progress);
        return withLeaves(fans, core, inner);
    }

    private static Positions withRoomForFans(
            Adjacency graph, Fans fans, int[] core, float[] coreRadius, float edge, Progress progress) {
        float[] arm = new float[core.length];
        for (int i = 0; i < core.length; i++) {
            arm[i] = Math.max(Math.max(edge / 2, 1.2f * coreRadius[i]), fans.reach(core[i]));
            arm[i] = Math.max(arm[i], 0.01f);
        }
        int[] local = new int[graph.nodes()];
        Arrays.fill(local, -1);
        Positions inner = FullStress.arrange(graph.part(core, local), arm, progress);
        Room.scale(inner, coreRadius, 1, LOOSE);
        return inner;
    }

    /** The core as it stands in a picture of all nodes. */
    private static Positions amongLeaves(
            Adjacency graph, int[] core, float[] radius, float edge, Consumer<Positions> sketch, Progress progress) {
        float[] arm = new float[radius.length];
        Arrays.fill(arm, Math.max(edge / 2, 0.01f));
        Positions all = stress(graph, arm, sketch, progress);
        Room.scale(all, radius, 1, LOOSEST);
        Positions inner = new Positions(new float[core.length], new float[core.length]);
        for (int i = 0; i < core.length; i++) {
            inner.x()[i] = all.x()[core[i]];
            inner.y()[i] = all.y()[core[i]];
        }
        return inner;
    }

    private static Positions withLeaves(Fans fans, int[] core, Positions inner) {
        Positions at = new Positions(new float[fans.nodes()], new float[fans.nodes()]);
        for (int i = 0; i < core.length; i++) {
            at.x()[core[i]] = inner.x()[i];
            at.y()[core[i]] = inner.y()[i];
        }
        fans.place(at.x(), at.y());
        return at;
    }

    private static Positions stress(Adjacency graph, float[] arm, Consumer<Positions> sketch, Progress progress) {
        return graph.nodes() <= SMALL
                ? FullStress.arrange(graph, arm, progress)
                : SparseStress.arrange(graph, arm, sketch, progress);
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
