package org.linkwright.desktop.chartview;

import java.util.BitSet;

/** Which parts of a picture are taken, kept account of in small squares. What lies outside is always free. */
final class Room {
    private static final double SQUARE = 3;

    private final Box all;
    private final int columns;
    private final int rows;
    private final BitSet taken = new BitSet();

    /** A rectangle, in pixels. */
    record Box(double left, double top, double right, double bottom) {
        static Box around(double x, double y, double width, double height) {
            return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        }

        boolean holds(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    Room(Box all) {
        this.all = all;
        columns = 1 + (int) ((all.right() - all.left()) / SQUARE);
        rows = 1 + (int) ((all.bottom() - all.top()) / SQUARE);
    }

    void take(Box box) {
        int first = column(box.left());
        int last = column(box.right());
        for (int row = row(box.top()); row <= row(box.bottom()) && first <= last; row++) {
            taken.set(row * columns + first, row * columns + last + 1);
        }
    }

    boolean isFree(Box box) {
        int first = column(box.left());
        int last = column(box.right());
        for (int row = row(box.top()); row <= row(box.bottom()); row++) {
            int next = taken.nextSetBit(row * columns + first);
            if (next >= 0 && next <= row * columns + last) {
                return false;
            }
        }
        return true;
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - all.left()) / SQUARE), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) Math.floor((y - all.top()) / SQUARE), 0, rows - 1);
    }
}
