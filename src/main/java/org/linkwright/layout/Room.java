package org.linkwright.layout;

import java.util.Arrays;

/** Chooses the scale at which nodes have room without the picture falling apart into dots. */
final class Room {
    /** This share of nodes may still need a push. */
    private static final double CROWDED = 0.04;

    private Room() {}

    /** Scales a picture by {@code least}, or by up to {@code most} where nodes are crowded. */
    static void scale(Positions at, float[] radius, float least, float most) {
        double sum = 0;
        for (float r : radius) {
            sum += r;
        }
        float gap = OverlapRemoval.gap((float) (sum / radius.length));
        float scale = Math.min(most, Math.max(least, crowding(at, radius, gap, least)));
        for (int i = 0; i < radius.length; i++) {
            at.x()[i] *= scale;
            at.y()[i] *= scale;
        }
    }

    /** The scale at which all but a few nodes are clear of their nearest neighbour. */
    private static float crowding(Positions at, float[] radius, float gap, float least) {
        int n = radius.length;
        float widest = 0;
        for (float r : radius) {
            widest = Math.max(widest, r);
        }
        float reach = (2 * widest + gap) / least;
        CellGrid grid = new CellGrid(n, reach);
        for (int i = 0; i < n; i++) {
            grid.add(i, at.x()[i], at.y()[i]);
        }
        float[] needed = new float[n];
        for (int i = 0; i < n; i++) {
            int node = i;
            grid.near(at.x()[i], at.y()[i], reach, other -> {
                if (other != node) {
                    float dx = at.x()[other] - at.x()[node];
                    float dy = at.y()[other] - at.y()[node];
                    float distance = (float) Math.sqrt(dx * dx + dy * dy) + 1e-6f;
                    needed[node] = Math.max(needed[node], (radius[node] + radius[other] + gap) / distance);
                }
            });
        }
        Arrays.sort(needed);
        return needed[(int) ((n - 1) * (1 - CROWDED))];
    }
}
