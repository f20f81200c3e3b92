package org.linkwright.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.chart.Mark.Point;
import org.linkwright.model.Identifier;

/** Finds places that no node takes, through a grid of squares. */
final class FreePlaces {
    /** Side of the square that a node needs, in points. */
    static final double SIDE = 44;

    private static final double RING = 26;
    private static final int RINGS = 40;

    private final Map<Long, List<Taken>> squares = new HashMap<>();

    private record Taken(Identifier id, double x, double y) {}

    void take(Identifier id, double x, double y) {
        squares.computeIfAbsent(key(square(x), square(y)), key -> new ArrayList<>(2))
                .add(new Taken(id, x, y));
    }

    /** Whether a node there would touch no other but those of {@code ignored}. */
    boolean isFree(double x, double y, double side, Set<Identifier> ignored) {
        for (long column = square(x) - 1; column <= square(x) + 1; column++) {
            for (long row = square(y) - 1; row <= square(y) + 1; row++) {
                for (Taken each : squares.getOrDefault(key(column, row), List.of())) {
                    boolean touches = Math.abs(each.x - x) < side && Math.abs(each.y - y) < side;
                    if (touches && !ignored.contains(each.id)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The free place nearest to one, in rings around it; that place itself where there is none near. */
    Point near(double x, double y, Set<Identifier> ignored) {
        for (int ring = 0; ring < RINGS; ring++) {
            int steps = Math.max(1, 6 * ring);
            for (int step = 0; step < steps; step++) {
                double angle = 2 * Math.PI * step / steps;
                double px = x + ring * RING * Math.cos(angle);
                double py = y + ring * RING * Math.sin(angle);
                if (isFree(px, py, SIDE, ignored)) {
                    return new Point(px, py);
                }
            }
        }
        return new Point(x, y);
    }

    private static long square(double along) {
        return (long) Math.floor(along / SIDE);
    }

    private static long key(long column, long row) {
        return column << 32 ^ (row & 0xFFFFFFFFL);
    }
}
