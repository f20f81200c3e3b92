package org.linkwright.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Point;

/** Draws scenes with Java2D. Never asks the machine for a font. */
public final class ChartPainter {
    private static final double READABLE = 5;
    /** Width of a halo as a share of the text's size, half of it outside the letters. */
    public static final double HALO = 0.3;

    private static final double AFAR = 0.35;
    private static final int MANY = 20_000;

    private final Graphics2D target;
    private final double scale;
    private final boolean coarse;
    private final Rectangle clip;
    private final Line2D.Double segment = new Line2D.Double();
    private final Map<Integer, Color> colours = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<String, BasicStroke> strokes = new HashMap<>();
    private final Map<Portrait, BufferedImage> photos = new HashMap<>();

    private ChartPainter(Graphics2D target, double scale, boolean coarse) {
        this.target = target;
        this.coarse = coarse;
        this.scale = scale;
        this.clip = target.getClipBounds();
    }

    /** Draws the scene in its own units; the caller has set the transform. */
    public static void paint(Scene scene, Graphics2D target) {
        paint(scene, target, Double.POSITIVE_INFINITY);
    }

    /**
     * Draws what can be made out at a scale: texts that would be smaller than five pixels are left out, and so is what lies
     * outside the clip. Of a very large chart seen from afar only forms and lines remain, without smoothed edges.
     *
     * @param scale pixels a point
     */
    public static void paint(Scene scene, Graphics2D target, double scale) {
        boolean coarse = scale < AFAR && scene.marks().size() > MANY;
        target.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                coarse ? RenderingHints.VALUE_ANTIALIAS_OFF : RenderingHints.VALUE_ANTIALIAS_ON);
        target.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        target.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        target.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ChartPainter painter = new ChartPainter(target, scale, coarse);
        for (Mark mark : scene.marks()) {
            painter.draw(mark);
        }
    }

    private void draw(Mark mark) {
        if ((mark instanceof Mark.Text text && text.size() * scale < READABLE)
                || (clip != null && !isSeen(Bounds.of(mark)))) {
            return;
        }
        switch (mark) {
            case Mark.Shape shape -> draw(shape);
            case Mark.Line line -> draw(line);
            case Mark.Area area -> draw(area);
            case Mark.Photo photo -> draw(photo);
            case Mark.Text text -> draw(text);
        }
    }

    private boolean isSeen(Bounds box) {
        double rim = 8;
        return box.left() - rim < clip.getMaxX()
                && box.right() + rim > clip.getMinX()
                && box.top() - rim < clip.getMaxY()
                && box.bottom() + rim > clip.getMinY();
    }

    private void draw(Mark.Shape mark) {
        if (coarse && mark.stroke() == Mark.NONE) {
            return;
        }
        Shape form = Outlines.of(mark);
        if (mark.fill() != Mark.NONE) {
            target.setColor(colour(mark.fill()));
            target.fill(form);
        }
        if (mark.stroke() != Mark.NONE && mark.strokeWidth() > 0) {
            target.setColor(colour(mark.stroke()));
            target.setStroke(stroke(mark.strokeWidth(), Dash.SOLID));
            target.draw(form);
        }
    }

    private void draw(Mark.Line line) {
        target.setColor(colour(line.colour()));
        target.setStroke(
                coarse ? stroke(Math.min(line.width(), 1 / scale), Dash.SOLID) : stroke(line.width(), line.dash()));
        if (coarse) {
            Point from = line.points().getFirst();
            Point to = line.points().getLast();
            segment.setLine(from.x(), from.y(), to.x(), to.y());
            target.draw(segment);
            return;
        }
        target.draw(path(Arrows.shaft(line)));
        if (line.arrowAtEnd()) {
            target.fill(closed(Arrows.atEnd(line)));
        }
        if (line.arrowAtStart()) {
            target.fill(closed(Arrows.atStart(line)));
        }
    }

    private void draw(Mark.Area area) {
        Path2D form = closed(area.points());
        if (area.fill() != Mark.NONE) {
            target.setColor(colour(area.fill()));
            target.fill(form);
        }
        if (area.stroke() != Mark.NONE && area.strokeWidth() > 0) {
            target.setColor(colour(area.stroke()));
            target.setStroke(stroke(area.strokeWidth(), area.dash()));
            target.draw(form);
        }
    }

    private void draw(Mark.Photo photo) {
        Shape before = target.getClip();
        target.clip(Outlines.of(photo.form()));
        BufferedImage image = photos.computeIfAbsent(photo.portrait(), Portraits::image);
        double f = Math.max(photo.width() / image.getWidth(), photo.height() / image.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(
                photo.x() - image.getWidth() * f / 2, photo.y() - image.getHeight() * f / 2);
        place.scale(f, f);
        target.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        target.drawImage(image, place, null);
        target.setClip(before);
    }

    private void draw(Mark.Text text) {
        double x = text.x() - Fonts.width(text.text(), text.face(), text.size()) * Bounds.shift(text.anchor());
        boolean isPlain = Fonts.isPlain(text.text());
        if (isPlain) {
            target.setFont(fonts.computeIfAbsent(
                    text.face() + " " + text.size(), key -> Fonts.font(text.face(), text.size())));
        }
        Shape outline = isPlain ? null : Fonts.outline(text.text(), text.face(), text.size(), x, text.y());
        if (text.halo() != Mark.NONE) {
            target.setColor(colour(text.halo()));
            target.setStroke(stroke(text.size() * HALO, Dash.SOLID));
            target.draw(isPlain ? letters(text, x) : outline);
        }
        target.setColor(colour(text.colour()));
        if (isPlain) {
            target.drawString(text.text(), (float) x, (float) text.y());
        } else {
            target.fill(outline);
        }
    }

    private Shape letters(Mark.Text text, double x) {
        return target.getFont().createGlyphVector(Fonts.CONTEXT, text.text()).getOutline((float) x, (float) text.y());
    }

    private Color colour(int rgb) {
        return colours.computeIfAbsent(rgb, Color::new);
    }

    private BasicStroke stroke(double width, Dash dash) {
        return strokes.computeIfAbsent(
                dash + " " + width,
                key -> dash == Dash.SOLID
                        ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(
                                (float) width,
                                dash == Dash.DOTTED ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                1,
                                pattern(width, dash),
                                0));
    }

    /** Lengths of dashes and gaps in points; {@code null} for a solid line. */
    public static float[] pattern(double width, Dash dash) {
        return switch (dash) {
            case SOLID -> null;
            case DASHED -> new float[] {(float) (3 + 2 * width), (float) (2 + 1.5 * width)};
            case DOTTED -> new float[] {0.01f, (float) (1.5 + 1.8 * width)};
        };
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, points.size() + 1);
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (Point p : points.subList(1, points.size())) {
            path.lineTo(p.x(), p.y());
        }
        return path;
    }

    private static Path2D closed(List<Point> points) {
        Path2D path = path(points);
        path.closePath();
        return path;
    }
}
