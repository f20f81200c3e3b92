package org.linkwright.chart;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.linkwright.chart.Mark.Point;

/**
 * Which places are taken: boxes, and the stretches of line between them, in a grid, so that asking is quick however many
 * there are.
 */
final class Space {
    private static final double CELL = 32;

    private final Map<Long, Cell> boxes = new HashMap<>();
    private final Map<Long, Cell> lines = new HashMap<>();

    /** An upright box. */
    record Box(double x, double y, double width, double height) {
        static Box around(double x, double y, double width, double height) {
            return new Box(x - width / 2, y - height / 2, width, height);
        }

        static Box between(Point a, Point b) {
            return new Box(
                    Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        /** The point of the box that is nearest. */
        Point nearest(Point to) {
            return new Point(Math.clamp(to.x(), x, right()), Math.clamp(to.y(), y, bottom()));
        }

        Box grown(double by) {
            return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
        }

        /** Which part of a stretch of line lies within: from and to, in shares of its length; the same where none does. */
        private double[] within(double ax, double ay, double bx, double by) {
            double[] part = {0, 1};
            boolean crosses = clip(ax - bx, ax - x, part)
                    && clip(bx - ax, right() - ax, part)
                    && clip(ay - by, ay - y, part)
                    && clip(by - ay, bottom() - ay, part);
            return crosses && part[1] > part[0] ? part : new double[2];
        }

        /** One edge of the clipping by Liang and Barsky (1984). */
        private static boolean clip(double towards, double room, double[] part) {
            if (towards == 0) {
                return room >= 0;
            }
            if (towards < 0) {
                part[0] = Math.max(part[0], room / towards);
            } else {
                part[1] = Math.min(part[1], room / towards);
            }
            return true;
        }
    }

    /** Four numbers each: a box's edges, or the ends of a stretch of line. */
    private static final class Cell {
        private double[] values = new double[16];
        private int count;

        void add(double a, double b, double c, double d) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = a;
            values[count++] = b;
            values[count++] = c;
            values[count++] = d;
        }

        /** Whether not all of a stretch of line lies on one side of a box. */
        boolean mayMeet(int i, Box box) {
            return Math.min(values[i], values[i + 2]) <= box.right()
                    && Math.max(values[i], values[i + 2]) >= box.x
                    && Math.min(values[i + 1], values[i + 3]) <= box.bottom()
                    && Math.max(values[i + 1], values[i + 3]) >= box.y;
        }

        boolean meets(int i, Box box) {
            return values[i] < box.right()
                    && values[i + 2] > box.x
                    && values[i + 1] < box.bottom()
                    && values[i + 3] > box.y;
        }
    }

    /** The key of a cell, such that those of neighbours are far apart: a hash table would heap them otherwise. */
    static long key(long column, long row) {
        return (column << 32 ^ (row & 0xFFFFFFFFL)) * 0x9E3779B97F4A7C15L;
    }

    /** What is done with a cell. */
    private interface Visit {
        /** Returns whether to go on. */
        boolean cell(long key, double left, double top);
    }

    void take(Box box) {
        visit(box, (key, left, top) -> {
            boxes.computeIfAbsent(key, k -> new Cell()).add(box.x, box.y, box.right(), box.bottom());
            return true;
        });
    }

    /** Keeps account of a line; boxes may lie over it where there is nothing better. */
    void takeLine(Point a, Point b) {
        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        int pieces = Math.max(1, (int) Math.ceil(length / CELL));
        for (int i = 0; i < pieces; i++) {
            Point from = Outlines.between(a, b, (double) i / pieces);
            Point to = Outlines.between(a, b, (i + 1.0) / pieces);
            visit(Box.between(from, to), (key, left, top) -> {
                double[] part = new Box(left, top, CELL, CELL).within(from.x(), from.y(), to.x(), to.y());
                if (part[1] > part[0]) {
                    Point start = Outlines.between(from, to, part[0]);
                    Point end = Outlines.between(from, to, part[1]);
                    lines.computeIfAbsent(key, k -> new Cell()).add(start.x(), start.y(), end.x(), end.y());
                }
                return true;
            });
        }
    }

    /** Whether nothing lies in the box; lines may. */
    boolean isFree(Box box) {
        return visit(box, (key, left, top) -> {
            Cell cell = boxes.get(key);
            for (int i = 0; cell != null && i < cell.count; i += 4) {
                if (cell.meets(i, box)) {
                    return false;
                }
            }
            return true;
        });
    }

    /** The same, whatever {@code own} covers left out of account. */
    boolean isFree(Box box, Box own) {
        return visit(box, (key, left, top) -> {
            Cell cell = boxes.get(key);
            for (int i = 0; cell != null && i < cell.count; i += 4) {
                if (cell.meets(i, box) && !cell.meets(i, own)) {
                    return false;
                }
            }
            return true;
        });
    }

    /** Length of all lines within the box. */
    double lines(Box box) {
        double[] sum = {0};
        visit(box, (key, left, top) -> {
            Cell cell = lines.get(key);
            for (int i = 0; cell != null && i < cell.count; i += 4) {
                double[] v = cell.values;
                if (cell.mayMeet(i, box)) {
                    double[] part = box.within(v[i], v[i + 1], v[i + 2], v[i + 3]);
                    double dx = v[i + 2] - v[i];
                    double dy = v[i + 3] - v[i + 1];
                    sum[0] += (part[1] - part[0]) * Math.sqrt(dx * dx + dy * dy);
                }
            }
            return true;
        });
        return sum[0];
    }

    /** Whether a straight way meets no box but {@code own}. */
    boolean isClear(Point a, Point b, Box own) {
        return visit(Box.between(a, b), (key, left, top) -> {
            Cell cell = boxes.get(key);
            for (int i = 0; cell != null && i < cell.count; i += 4) {
                double[] v = cell.values;
                Box other = new Box(v[i], v[i + 1], v[i + 2] - v[i], v[i + 3] - v[i + 1]);
                double[] part = other.within(a.x(), a.y(), b.x(), b.y());
                if (part[1] > part[0] && !cell.meets(i, own)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean visit(Box box, Visit visit) {
        long right = (long) Math.floor(box.right() / CELL);
        long bottom = (long) Math.floor(box.bottom() / CELL);
        for (long column = (long) Math.floor(box.x / CELL); column <= right; column++) {
            for (long row = (long) Math.floor(box.y / CELL); row <= bottom; row++) {
                long key = key(column, row);
                if (!visit.cell(key, column * CELL, row * CELL)) {
                    return false;
                }
            }
        }
        return true;
    }
}
