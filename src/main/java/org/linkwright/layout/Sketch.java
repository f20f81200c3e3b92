package org.linkwright.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;

/** The picture while its components are being drawn: each in a box of about its size, as a block of dots until it is drawn. */
final class Sketch {
    /** A new sketch is shown when so large a part of the nodes has been drawn since the last. */
    private static final int PARTS = 8;

    private final int[][] components;
    private final Consumer<Positions> onlooker;
    private final float[] x;
    private final float[] y;
    private final float[] side;
    private final Packing boxes;
    private int since;

    Sketch(int[][] components, int nodes, float edge, Consumer<Positions> onlooker) {
        this.components = components;
        this.onlooker = onlooker;
        x = new float[nodes];
        y = new float[nodes];
        side = new float[components.length];
        for (int c = 0; c < side.length; c++) {
            side[c] = Math.max(0.01f, edge) * (float) Math.sqrt(components[c].length);
        }
        boxes = components.length == 0 ? null : Packing.of(side, side);
        for (int c = 0; c < side.length; c++) {
            block(c);
        }
    }

    /** The components in the order in which they are best drawn for somebody who looks on. */
    int[] largestFirst() {
        Integer[] order = new Integer[components.length];
        Arrays.setAll(order, c -> c);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(c -> -components[c].length).thenComparingInt(c -> c));
        return Arrays.stream(order).mapToInt(c -> c).toArray();
    }

    private void block(int c) {
        int[] members = components[c];
        int columns = (int) Math.ceil(Math.sqrt(members.length));
        for (int i = 0; i < members.length; i++) {
            int row = i / columns;
            x[members[i]] = boxes.x()[c] + side[c] * (i % columns + 0.5f) / columns;
            y[members[i]] = boxes.y()[c] + side[c] * (row + 0.5f) / columns;
        }
    }

    /** Shows the whole with one component as it is now. */
    void show(int c, Positions picture) {
        put(c, picture);
        onlooker.accept(new Positions(x.clone(), y.clone()));
        since = 0;
    }

    /** Keeps a component as drawn, and shows the whole where much has been drawn since it was last shown. */
    void take(int c, Positions picture) {
        since += components[c].length;
        if (since >= Math.max(2, x.length / PARTS) && since < x.length) {
            show(c, picture);
        } else {
            put(c, picture);
        }
    }

    private void put(int c, Positions picture) {
        float left = Picture.least(picture.x());
        float top = Picture.least(picture.y());
        float extent = Math.max(Picture.most(picture.x()) - left, Picture.most(picture.y()) - top);
        float scale = side[c] / Math.max(extent, 1e-6f);
        for (int i = 0; i < components[c].length; i++) {
            x[components[c][i]] = boxes.x()[c] + (picture.x()[i] - left) * scale;
            y[components[c][i]] = boxes.y()[c] + (picture.y()[i] - top) * scale;
        }
    }
}
