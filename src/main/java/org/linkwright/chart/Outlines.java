package org.linkwright.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Mark.Point;

/** The geometry of outlines, the same for every way to draw them. */
public final class Outlines {
    private Outlines() {}

    /** How round the corners of {@link Outline#ROUNDED} are: radius as a share of the shorter side. */
    public static final double CORNER = 0.25;

    /** How much of each corner an octagon lacks: a share of half the shorter side, as in the octagons of slides. */
    public static final double BEVEL = 0.5858;

    /** The closed form. */
    public static Shape of(Mark.Shape mark) {
        double x = mark.x() - mark.width() / 2;
        double y = mark.y() - mark.height() / 2;
        double w = mark.width();
        double h = mark.height();
        return switch (mark.outline()) {
            case CIRCLE -> new Ellipse2D.Double(x, y, w, h);
            case RECTANGLE -> new Rectangle2D.Double(x, y, w, h);
            case ROUNDED -> new RoundRectangle2D.Double(x, y, w, h, corner(mark) * 2, corner(mark) * 2);
            case HEXAGON, DIAMOND, OCTAGON -> polygon(corners(mark));
            case PIN -> pin(x, y, w, h);
        };
    }

    /** Radius of a rounded rectangle's corners. */
    public static double corner(Mark.Shape mark) {
        return Math.min(mark.width(), mark.height()) * CORNER;
    }

    /** The corners of a hexagon, diamond or octagon, clockwise from the left. */
    public static double[] corners(Mark.Shape mark) {
        double w = mark.width() / 2;
        double h = mark.height() / 2;
        double x = mark.x();
        double y = mark.y();
        if (mark.outline() == Outline.DIAMOND) {
            return new double[] {x - w, y, x, y - h, x + w, y, x, y + h};
        }
        if (mark.outline() == Outline.OCTAGON) {
            double cut = Math.min(w, h) * BEVEL;
            return new double[] {
                x - w,
                y + h - cut,
                x - w,
                y - h + cut,
                x - w + cut,
                y - h,
                x + w - cut,
                y - h,
                x + w,
                y - h + cut,
                x + w,
                y + h - cut,
                x + w - cut,
                y + h,
                x - w + cut,
                y + h
            };
        }
        return new double[] {x - w, y, x - w / 2, y - h, x + w / 2, y - h, x + w, y, x + w / 2, y + h, x - w / 2, y + h
        };
    }

    private static Path2D polygon(double[] corners) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, corners.length / 2 + 1);
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A drop with its round head above and its tip at the middle of the lower edge. */
    private static Path2D pin(double x, double y, double w, double h) {
        double round = w * 0.2761;
        Path2D path = new Path2D.Double();
        path.moveTo(x + w / 2, y + h);
        path.curveTo(x + w * 0.35, y + h * 0.8, x, y + w * 0.75, x, y + w / 2);
        path.curveTo(x, y + w / 2 - round, x + w / 2 - round, y, x + w / 2, y);
        path.curveTo(x + w / 2 + round, y, x + w, y + w / 2 - round, x + w, y + w / 2);
        path.curveTo(x + w, y + w * 0.75, x + w * 0.65, y + h * 0.8, x + w / 2, y + h);
        path.closePath();
        return path;
    }

    /**
     * Where a straight way from {@code inside} the form to {@code outside} leaves it.
     *
     * @return {@code inside} itself where it lies outside
     */
    static Point border(Shape form, Point inside, Point outside) {
        if (!form.contains(inside.x(), inside.y())) {
            return inside;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 16; i++) {
            double middle = (low + high) / 2;
            Point p = between(inside, outside, middle);
            if (form.contains(p.x(), p.y())) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return between(inside, outside, high);
    }

    static Point between(Point a, Point b, double share) {
        return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
    }

    /** Distance of a point from a stretch of line. */
    static double distance(Point a, Point b, double x, double y) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / square, 0, 1);
        return Math.hypot(a.x() + share * dx - x, a.y() + share * dy - y);
    }
}
