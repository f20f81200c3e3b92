package org.linkwright.layout;

/**
 * Finds the nodes that may share room with a node at a place. The few that are much wider than most are kept apart from the others,
 * which would have to be looked through by the thousand otherwise.
 */
final class SizedGrid {
    /** In mean radii. */
    private static final float WIDE = 3;

    private final float[] radius;
    private final float gap;
    private final float limit;
    private final float widest;
    private final float widestOfMost;
    private final CellGrid most;
    private final CellGrid wide;

    /** @param gap free room between any two */
    SizedGrid(float[] radius, float gap) {
        this.radius = radius;
        this.gap = gap;
        double sum = 0;
        for (float r : radius) {
            sum += r;
        }
        limit = (float) (WIDE * sum / Math.max(1, radius.length));
        float all = 0;
        float usual = 0;
        for (float r : radius) {
            all = Math.max(all, r);
            usual = r > limit ? usual : Math.max(usual, r);
        }
        widest = all;
        widestOfMost = usual;
        most = new CellGrid(radius.length, 2 * usual + gap);
        wide = new CellGrid(radius.length, 2 * all + gap);
    }

    void clear() {
        most.clear();
        wide.clear();
    }

    void add(int node, float x, float y) {
        (radius[node] > limit ? wide : most).add(node, x, y);
    }

    /** Shows all nodes that may share room with {@code node} if it stood there, and others; some may come twice. */
    void near(int node, float x, float y, CellGrid.Visitor visitor) {
        most.near(x, y, radius[node] + widestOfMost + gap, visitor);
        if (widest > limit) {
            wide.near(x, y, radius[node] + widest + gap, visitor);
        }
    }
}
