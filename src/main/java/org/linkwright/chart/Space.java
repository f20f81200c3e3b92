package org.linkwright.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which places are taken: boxes in a grid, so that asking is quick however many there are. */
final class Space {
    private static final double CELL = 48;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    /** An upright box. */
    record Box(double x, double y, double width, double height) {
        static Box around(double x, double y, double width, double height) {
            return new Box(x - width / 2, y - height / 2, width, height);
        }

        /** The area that both cover. */
        double shared(Box other) {
            double w = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double h = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return w > 0 && h > 0 ? w * h : 0;
        }
    }

    void take(Box box) {
        visit(box, cell -> cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(box));
    }

    /** Area of {@code box} that is taken; a box that spans cells may count more than once. */
    double taken(Box box) {
        double[] sum = {0};
        visit(box, cell -> {
            for (Box other : cells.getOrDefault(cell, List.of())) {
                sum[0] += other.shared(box);
            }
        });
        return sum[0];
    }

    boolean isFree(Box box) {
        return taken(box) == 0;
    }

    private static void visit(Box box, java.util.function.LongConsumer cell) {
        long right = (long) Math.floor((box.x + box.width) / CELL);
        long bottom = (long) Math.floor((box.y + box.height) / CELL);
        for (long column = (long) Math.floor(box.x / CELL); column <= right; column++) {
            for (long row = (long) Math.floor(box.y / CELL); row <= bottom; row++) {
                cell.accept(key(column, row));
            }
        }
    }

    /** Multiplied, since the hash of a long folds its halves and would put all cells of a diagonal together. */
    private static long key(long column, long row) {
        return (column << 32 ^ (row & 0xFFFFFFFFL)) * 0x9E3779B97F4A7C15L;
    }
}
