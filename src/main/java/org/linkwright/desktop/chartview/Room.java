package org.linkwright.desktop.chartview;

import java.util.HashSet;
import java.util.Set;

/** Which parts of a picture are taken, kept account of in small squares. */
final class Room {
    private static final double SQUARE = 3;

    private final Set<Long> taken = new HashSet<>();

    /** A rectangle, in pixels. */
    record Box(double left, double top, double right, double bottom) {
        static Box around(double x, double y, double width, double height) {
            return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        }

        private static long square(double at) {
            return (long) Math.floor(at / SQUARE);
        }
    }

    void take(Box box) {
        for (long column = Box.square(box.left()); column <= Box.square(box.right()); column++) {
            for (long row = Box.square(box.top()); row <= Box.square(box.bottom()); row++) {
                taken.add(key(column, row));
            }
        }
    }

    boolean isFree(Box box) {
        for (long column = Box.square(box.left()); column <= Box.square(box.right()); column++) {
            for (long row = Box.square(box.top()); row <= Box.square(box.bottom()); row++) {
                if (taken.contains(key(column, row))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
