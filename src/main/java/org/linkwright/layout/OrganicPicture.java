package org.linkwright.layout;

import java.util.Arrays;
import org.linkwright.task.Progress;

/** One connected component: all pairs are weighed and leaves are fanned where it is small, a part of them where it is large. */
final class OrganicPicture {
    /** Usual length of an edge in mean radii. */
    static final float EDGE = 6;

    /** From so many leaves on, others keep out from between them. */
    private static final int LEAST_FAN = 3;

    private static final float CLOSE = 1.15f;

    private static final int SMALL = 800;
    /** Length of the line to a leaf, in edges. */
    private static final float LEAF = 0.75f;
    /** How far other nodes keep out of a fan, in its radius. */
    private static final float FAN = 0.9f;

    private static final float ARM = 1;
    /** How much longer edges may get where nodes are crowded, in a small picture and in a large one. */
    private static final float LOOSE = 1.35f;

    private static final float LOOSEST = 4;

    private OrganicPicture() {}

    /**
     * Draws a connected graph, wide rather than high, without overlap.
     *
     * @param edge length of an edge, where its ends need no more; 0 to draw nodes as close as they fit, without fans
     */
    static Positions draw(Adjacency graph, float[] radius, float edge, Progress progress) {
        int n = graph.nodes();
        if (n == 1) {
            return new Positions(new float[1], new float[1]);
        }
        Positions at;
        if (n <= SMALL) {
            at = edge == 0 ? close(graph, radius, progress) : fanned(graph, radius, edge, progress);
        } else {
            at = SparseStress.arrange(graph, progress);
            float unit = Math.max(edge == 0 ? 2 * CLOSE * mean(radius) : edge, 0.01f);
            Room.scale(at, radius, unit, LOOSEST * unit);
        }
        turn(at);
        float[] mobility = new float[n];
        Arrays.fill(mobility, 1);
        OverlapRemoval.run(radius, at.x(), at.y(), mobility, progress);
        return at;
    }

    private static float mean(float[] radius) {
        double sum = 0;
        for (float r : radius) {
            sum += r;
        }
        return (float) (sum / radius.length);
    }

    private static Positions close(Adjacency graph, float[] radius, Progress progress) {
        float[] arm = new float[radius.length];
        for (int i = 0; i < arm.length; i++) {
            arm[i] = Math.max(CLOSE * radius[i], 0.01f);
        }
        return FullStress.arrange(graph, arm, progress);
    }

    private static Positions fanned(Adjacency graph, float[] radius, float edge, Progress progress) {
        Fans fans = new Fans(graph, radius, LEAF * edge);
        int[] core = fans.core();
        float[] coreRadius = new float[core.length];
        float[] arm = new float[core.length];
        for (int i = 0; i < core.length; i++) {
            coreRadius[i] = radius[core[i]];
            arm[i] = Math.max(Math.max(edge / 2, 1.2f * coreRadius[i]), ARM * fans.reach(core[i]));
            arm[i] = Math.max(arm[i], 0.01f);
        }
        int[] local = new int[graph.nodes()];
        Arrays.fill(local, -1);
        Positions inner = FullStress.arrange(graph.part(core, local), arm, progress);
        Room.scale(inner, coreRadius, 1, LOOSE);
        for (int i = 0; i < core.length; i++) {
            coreRadius[i] = fans.leaves(core[i]) < LEAST_FAN ? coreRadius[i] : FAN * fans.reach(core[i]);
        }
        float[] mobility = new float[core.length];
        Arrays.fill(mobility, 1);
        OverlapRemoval.run(coreRadius, inner.x(), inner.y(), mobility, progress);
        Positions at = new Positions(new float[graph.nodes()], new float[graph.nodes()]);
        for (int i = 0; i < core.length; i++) {
            at.x()[core[i]] = inner.x()[i];
            at.y()[core[i]] = inner.y()[i];
        }
        fans.place(at.x(), at.y());
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
