package org.linkwright.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sets boxes side by side in a picture near 4:3, the tallest first, each as high up as it fits (bottom-left rule on a
 * skyline).
 *
 * @param x left side of each box
 * @param y upper side of each box
 * @param width of the whole picture
 * @param height of the whole picture
 */
record Packing(float[] x, float[] y, float width, float height) {
    private static final float ASPECT = 4f / 3;
    private static final float[] SLACK = {1, 1.08f, 1.16f, 1.25f, 1.4f};

    /** A stretch of the outline: from {@code left} on, everything above {@code top} is taken. */
    private record Step(float left, float top) {}

    static Packing of(float[] width, float[] height) {
        Integer[] order = new Integer[width.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (a, b) -> height[a] != height[b]
                        ? Float.compare(height[b], height[a])
                        : width[a] != width[b] ? Float.compare(width[b], width[a]) : Integer.compare(a, b));
        double area = 0;
        float widest = 0;
        for (int i = 0; i < width.length; i++) {
            area += (double) width[i] * height[i];
            widest = Math.max(widest, width[i]);
        }
        Packing best = null;
        for (float slack : SLACK) {
            Packing trial = within(Math.max(widest, (float) Math.sqrt(area * ASPECT) * slack), order, width, height);
            if (best == null || trial.size() < best.size()) {
                best = trial;
            }
        }
        return best;
    }

    /** Writes the places of all nodes, whose parts were drawn with their upper left corner at 0. */
    void spread(int[][] members, Positions[] drawn, float[] toX, float[] toY) {
        for (int c = 0; c < members.length; c++) {
            for (int i = 0; i < members[c].length; i++) {
                toX[members[c][i]] = x[c] + drawn[c].x()[i];
                toY[members[c][i]] = y[c] + drawn[c].y()[i];
            }
        }
    }

    private float size() {
        return Math.max(width, height * ASPECT);
    }

    private static Packing within(float limit, Integer[] order, float[] width, float[] height) {
        float[] x = new float[width.length];
        float[] y = new float[width.length];
        float right = 0;
        float bottom = 0;
        List<Step> skyline = new ArrayList<>(List.of(new Step(0, 0)));
        for (int box : order) {
            Step place = place(skyline, width[box], limit);
            x[box] = place.left();
            y[box] = place.top();
            right = Math.max(right, place.left() + width[box]);
            bottom = Math.max(bottom, place.top() + height[box]);
            raise(skyline, place.left(), place.left() + width[box], place.top() + height[box]);
        }
        return new Packing(x, y, right, bottom);
    }

    private static Step place(List<Step> skyline, float width, float limit) {
        Step best = null;
        for (int s = 0; s < skyline.size(); s++) {
            float left = skyline.get(s).left();
            if (left > 0 && left + width > limit) {
                break;
            }
            float top = 0;
            for (int t = s; t < skyline.size() && skyline.get(t).left() < left + width; t++) {
                top = Math.max(top, skyline.get(t).top());
            }
            if (best == null || top < best.top()) {
                best = new Step(left, top);
            }
        }
        return best;
    }

    private static void raise(List<Step> skyline, float left, float right, float top) {
        int s = 0;
        while (skyline.get(s).left() < left) {
            s++;
        }
        float after = skyline.get(s).top();
        while (s < skyline.size() && skyline.get(s).left() < right) {
            after = skyline.remove(s).top();
        }
        boolean ends = s < skyline.size() && skyline.get(s).left() == right;
        if (!ends) {
            skyline.add(s, new Step(right, after));
        }
        skyline.add(s, new Step(left, top));
        if (s > 0 && skyline.get(s - 1).top() == top) {
            skyline.remove(s);
        }
    }
}
