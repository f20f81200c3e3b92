package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

/** Finds what is drawn at a point, through a grid of squares over the scene. Immutable once built. */
final class HitGrid {
    private static final double SQUARE = 64;

    private final Map<Long, List<Mark.Shape>> shapes = new HashMap<>();
    private final Map<Long, List<Mark.Line>> lines = new HashMap<>();

    HitGrid(Scene scene) {
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Mark.Shape shape -> add(shape);
                case Mark.Line line when line.from().isEmpty() -> {}
                case Mark.Line line -> add(line);
                case Mark.Text text -> {}
                case Mark.Area area -> {}
                case Mark.Photo photo -> {}
            }
        }
    }

    /** Name of the topmost node whose form holds the point, the form taken {@code growth} times as large as in the scene. */
    Optional<String> node(double x, double y, double growth) {
        String found = null;
        for (Mark.Shape shape : shapes.getOrDefault(square(x, y), List.of())) {
            if (Math.abs(x - shape.x()) <= shape.width() / 2 * growth + 1
                    && Math.abs(y - shape.y()) <= shape.height() / 2 * growth + 1) {
                found = shape.name();
            }
        }
        return Optional.ofNullable(found);
    }

    /** Name of the line that passes nearest to the point, within {@code reach} points. */
    Optional<String> line(double x, double y, double reach) {
        String found = null;
        double nearest = reach;
        for (Mark.Line line : lines.getOrDefault(square(x, y), List.of())) {
            double distance = distance(line.points(), x, y) - line.width() / 2;
            if (distance <= nearest) {
                nearest = distance;
                found = line.name();
            }
        }
        return Optional.ofNullable(found);
    }

    /** Names of the nodes whose centres lie in a rectangle. */
    Set<String> nodes(double left, double top, double right, double bottom) {
        Set<String> found = new LinkedHashSet<>();
        for (long column = column(left); column <= column(right); column++) {
            for (long row = column(top); row <= column(bottom); row++) {
                for (Mark.Shape shape : shapes.getOrDefault(key(column, row), List.of())) {
                    if (shape.x() >= left && shape.x() <= right && shape.y() >= top && shape.y() <= bottom) {
                        found.add(shape.name());
                    }
                }
            }
        }
        return found;
    }

    private void add(Mark.Shape shape) {
        double slack = shape.width() * (Legible.MOST_GROWTH - 1) / 2;
        long right = column(shape.x() + shape.width() / 2 + slack);
        long bottom = column(shape.y() + shape.height() / 2 + slack);
        for (long column = column(shape.x() - shape.width() / 2 - slack); column <= right; column++) {
            for (long row = column(shape.y() - shape.height() / 2 - slack); row <= bottom; row++) {
                shapes.computeIfAbsent(key(column, row), empty -> new ArrayList<>())
                        .add(shape);
            }
        }
    }

    private void add(Mark.Line line) {
        Set<Long> passed = new LinkedHashSet<>();
        for (int i = 1; i < line.points().size(); i++) {
            Mark.Point a = line.points().get(i - 1);
            Mark.Point b = line.points().get(i);
            int steps = 1 + (int) (Math.hypot(b.x() - a.x(), b.y() - a.y()) / (SQUARE / 4));
            for (int step = 0; step <= steps; step++) {
                double share = (double) step / steps;
                around(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()), passed);
            }
        }
        for (long square : passed) {
            lines.computeIfAbsent(square, empty -> new ArrayList<>()).add(line);
        }
    }

    private static void around(double x, double y, Set<Long> passed) {
        double reach = SQUARE / 4;
        passed.add(square(x - reach, y - reach));
        passed.add(square(x + reach, y - reach));
        passed.add(square(x - reach, y + reach));
        passed.add(square(x + reach, y + reach));
    }

    private static double distance(List<Mark.Point> points, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            Mark.Point a = points.get(i - 1);
            Mark.Point b = points.get(i);
            double dx = b.x() - a.x();
            double dy = b.y() - a.y();
            double length = dx * dx + dy * dy;
            double share = length == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / length, 0, 1);
            nearest = Math.min(nearest, Math.hypot(x - a.x() - share * dx, y - a.y() - share * dy));
        }
        return nearest;
    }

    private static long square(double x, double y) {
        return key(column(x), column(y));
    }

    private static long column(double x) {
        return (long) Math.floor(x / SQUARE);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
