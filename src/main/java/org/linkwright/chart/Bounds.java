package org.linkwright.chart;

import java.util.List;

/** The smallest upright box around marks. */
public record Bounds(double left, double top, double right, double bottom) {
    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /** Around all marks; an empty box at the origin where there is none. */
    public static Bounds of(List<Mark> marks) {
        return marks.stream().map(Bounds::of).reduce(Bounds::and).orElse(new Bounds(0, 0, 0, 0));
    }

    private Bounds and(Bounds other) {
        return new Bounds(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Around one mark, its pen and halo left out. */
    public static Bounds of(Mark mark) {
        return switch (mark) {
            case Mark.Shape s ->
                new Bounds(
                        s.x() - s.width() / 2, s.y() - s.height() / 2, s.x() + s.width() / 2, s.y() + s.height() / 2);
            case Mark.Line line -> around(line.points());
            case Mark.Area area -> around(area.points());
            case Mark.Photo photo -> of(photo.form());
            case Mark.Text text -> of(text);
        };
    }

    private static Bounds around(List<Mark.Point> points) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Mark.Point p : points) {
            left = Math.min(left, p.x());
            top = Math.min(top, p.y());
            right = Math.max(right, p.x());
            bottom = Math.max(bottom, p.y());
        }
        return new Bounds(left, top, right, bottom);
    }

    private static Bounds of(Mark.Text text) {
        double width = Fonts.width(text.text(), text.face(), text.size());
        double left = text.x() - width * shift(text.anchor());
        return new Bounds(left, text.y() - text.size(), left + width, text.y() + text.size() * 0.28);
    }

    /** Share of a text's width that lies left of its x. */
    public static double shift(Mark.Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }
}
