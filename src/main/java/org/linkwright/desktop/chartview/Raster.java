package org.linkwright.desktop.chartview;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwright.chart.Arrows;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.ChartPainter;
import org.linkwright.chart.Mark;

/**
 * Paints a plot. The window's own way to draw, since neither a JavaFX canvas nor Java2D strokes a hundred thousand lines within
 * a frame: lines and forms by {@link Pixels}, a band of rows for each processor; texts as {@link Sprite}s.
 */
final class Raster {
    private static final int OPAQUE = 0xFF000000;

    /** Smaller type than this, in pixels, is not drawn: nobody can read it. */
    private static final double LEGIBLE = 4;

    /** Smaller parts of icons than this, in pixels, are not drawn. */
    private static final float SEEN = 1.2f;

    /** How far around what is selected its ring is, in logical pixels. */
    private static final float RING = 4;

    /** Heads, dashes and corners smaller than this, in pixels, are not drawn. */
    private static final float SMALL = 2.5f;

    /** A thinner line than this, in pixels, could hardly be seen. */
    private static final float THIN = 0.35f;

    /** Where there are very many lines they may be as thin as this, so that they do not hide each other. */
    private static final float THINNEST = 0.008f;

    /** Share of the picture that lines at their thinnest cover together. */
    private static final float INK = 0.25f;

    /** How much wider a line is drawn from afar, at most. */
    private static final double MOST_WIDENED = 1.8;

    /** Lines of nodes that grow so much have no heads. */
    private static final double HEADLESS = 2;

    private static final float[] SOLID = {};

    private final Plot plot;
    private final byte[] levels;
    private final int ground;
    private final float scale;
    private final float left;
    private final float top;
    private final float growth;
    private final float density;
    private final float thinnest;

    /** Whether labels are where the scene has them, so that lines that lead to them are drawn. */
    private final boolean leads;

    /** @param levels how each name is emphasised; see {@link Emphasis#levels} */
    Raster(Plot plot, byte[] levels, Viewport viewport, double density) {
        this.plot = plot;
        this.levels = levels;
        ground = plot.scene.ground();
        scale = (float) (viewport.scale() * density);
        this.density = (float) density;
        left = (float) viewport.x();
        top = (float) viewport.y();
        growth = (float) Legible.growth(viewport.scale());
        leads = Legible.isAsOnPaper(viewport.scale());
        double room = plot.scene.width() * plot.scene.height() * scale * scale;
        thinnest = (float) Math.clamp(INK * room / Math.max(1, plot.length() * scale), THINNEST, THIN);
    }

    /** A text where it is drawn. */
    private record Placed(Sprite sprite, int x, int y, boolean above) {}

    /**
     * The picture.
     *
     * @param texts names, and what is written on lines
     * @param opaque whether it has a ground
     * @param width in pixels
     */
    Pixmap paint(List<Mark.Text> texts, Sprite.Cache sprites, boolean opaque, int width, int height) {
        int[] pixels = new int[width * height];
        List<Placed> placed = place(texts, sprites, width, height);
        boolean parted = isParted();
        int bands = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, height);
        IntStream.range(0, bands).parallel().forEach(band -> {
            int first = height * band / bands;
            int end = height * (band + 1) / bands;
            Pixels rows = new Pixels(pixels, width, first, end);
            Canvas canvas = new Canvas(pixels, width, height, first, end, this::place);
            if (opaque) {
                rows.fill(ground | OPAQUE);
            }
            paint(rows, canvas, placed, width, false);
            if (parted) {
                paint(rows, canvas, placed, width, true);
            }
        });
        return new Pixmap(pixels, width, height);
    }

    private boolean isParted() {
        for (byte level : levels) {
            if (Emphasis.isAbove(level)) {
                return true;
            }
        }
        return false;
    }

    private List<Placed> place(List<Mark.Text> texts, Sprite.Cache sprites, int width, int height) {
        Texts placing = new Texts(sprites, width, height);
        for (int i = 0; i < plot.marks.length; i++) {
            if (plot.kind[i] == Plot.TEXT && plot.isIcon(i)) {
                int of = plot.node[i];
                float x = plot.x[of] + (plot.x[i] - plot.x[of]) * growth;
                float y = plot.y[of] + (plot.y[i] - plot.y[of]) * growth;
                placing.place((Mark.Text) plot.marks[i], x, y, growth);
            }
        }
        for (Mark.Text text : texts) {
            placing.place(text, text.x(), text.y(), 1);
        }
        return placing.placed;
    }

    /** Texts on their way to a picture of so many pixels. */
    private final class Texts {
        private final Sprite.Cache sprites;
        private final int width;
        private final int height;
        private final List<Placed> placed = new ArrayList<>();

        Texts(Sprite.Cache sprites, int width, int height) {
            this.sprites = sprites;
            this.width = width;
            this.height = height;
        }

        /** Places a text that is drawn {@code larger} times its size, unless it can't be seen. */
        void place(Mark.Text text, double x, double y, double larger) {
            double atX = (x - left) * scale;
            double atY = (y - top) * scale;
            double size = text.size() * larger * scale;
            double reach = size * text.text().length();
            boolean isSeen = atX + reach > 0 && atX - reach < width && atY + size > 0 && atY - 2 * size < height;
            if (size < LEGIBLE || !isSeen) {
                return;
            }
            byte level = levels[plot.numberOf(text.name())];
            if (level == Emphasis.HIDDEN) {
                return;
            }
            Mark.Text shown = level == Emphasis.RECEDING ? with(text, Emphasis.faded(text.colour(), ground)) : text;
            Sprite sprite = sprites.of(shown, larger * scale);
            placed.add(new Placed(
                    sprite,
                    (int) Math.round(atX) + sprite.left(),
                    (int) Math.round(atY) + sprite.above(),
                    Emphasis.isAbove(level)));
        }
    }

    private static Mark.Text with(Mark.Text t, int colour) {
        return new Mark.Text(t.name(), t.text(), t.x(), t.y(), t.size(), t.face(), t.anchor(), colour, t.halo());
    }

    private void paint(Pixels rows, Canvas canvas, List<Placed> placed, int width, boolean above) {
        for (int i = 0; i < plot.marks.length; i++) {
            byte level = levels[plot.name[i]];
            if (level != Emphasis.HIDDEN && Emphasis.isAbove(level) == above) {
                if (plot.kind[i] == Plot.FORM) {
                    form(rows, i, level);
                } else if (plot.kind[i] == Plot.RARE) {
                    canvas.paint(rare(i, level), level == Emphasis.RECEDING);
                } else if (plot.kind[i] != Plot.TEXT) {
                    line(rows, i, level, width);
                }
            }
        }
        for (Placed text : placed) {
            if (text.above() == above) {
                rows.picture(text.sprite(), text.x(), text.y());
            }
        }
    }

    private void form(Pixels rows, int i, byte level) {
        int of = plot.node[i];
        float h = plot.v[i] * growth * scale;
        float w = plot.u[i] * growth * scale;
        if (of != i && Math.max(w, h) < SEEN) {
            return;
        }
        float y = (plot.y[of] + (plot.y[i] - plot.y[of]) * growth - top) * scale;
        float reach = h + 2 * RING * density;
        if (!rows.touches(y - reach, y + reach)) {
            return;
        }
        float x = (plot.x[of] + (plot.x[i] - plot.x[of]) * growth - left) * scale;
        Mark.Outline outline = w < SMALL ? Mark.Outline.CIRCLE : ((Mark.Shape) plot.marks[i]).outline();
        if (level == Emphasis.ACCENTED && of == i) {
            // apart from the form, whose colour may be the accent itself
            float ring = 2 * RING * density;
            rows.form(outline, x, y, w + ring, h + ring, ground, Emphasis.ACCENT, RING * density / 2);
        }
        float pen = plot.pen[i] * growth * scale;
        rows.form(outline, x, y, w, h, shown(plot.fill[i], level), shown(plot.stroke[i], level), pen);
    }

    private Mark rare(int i, byte level) {
        return switch (plot.marks[i]) {
            case Mark.Area a ->
                new Mark.Area(
                        a.name(),
                        a.points(),
                        shown(a.fill(), level),
                        level == Emphasis.ACCENTED ? Emphasis.ACCENT : shown(a.stroke(), level),
                        a.strokeWidth() + (level == Emphasis.ACCENTED ? Emphasis.WIDER : 0),
                        a.dash());
            case Mark.Photo p ->
                new Mark.Photo(
                        p.name(), p.outline(), p.x(), p.y(), p.width() * growth, p.height() * growth, p.portrait());
            default -> throw new IllegalArgumentException(plot.marks[i].name());
        };
    }

    /** Scene coordinates on a picture. */
    private void place(Graphics2D graphics) {
        graphics.scale(scale, scale);
        graphics.translate(-left, -top);
    }

    private int shown(int colour, byte level) {
        return level == Emphasis.RECEDING ? Emphasis.faded(colour, ground) : colour;
    }

    private void line(Pixels rows, int i, byte level, int width) {
        if (!leads && plot.isLeader(i)) {
            return;
        }
        boolean accented = level == Emphasis.ACCENTED;
        int colour = accented ? Emphasis.ACCENT : shown(plot.fill[i], level);
        float widened = (float) Math.min(growth, MOST_WIDENED) * scale;
        float pen = Math.max(thinnest, (plot.pen[i] + (accented ? Emphasis.WIDER : 0)) * widened);
        if (plot.kind[i] == Plot.BENT) {
            bent(rows, i, colour, pen);
            return;
        }
        float x0 = (plot.x[i] - left) * scale;
        float y0 = (plot.y[i] - top) * scale;
        float x1 = (plot.u[i] - left) * scale;
        float y1 = (plot.v[i] - top) * scale;
        float reach = pen + 1;
        if (rows.touches(Math.min(y0, y1) - reach, Math.max(y0, y1) + reach)
                && Math.max(x0, x1) + reach > 0
                && Math.min(x0, x1) - reach < width) {
            if (Arrows.length(plot.pen[i]) * scale < SMALL) {
                rows.line(x0, y0, x1, y1, pen, colour, SOLID, 0);
            } else if (hasHeads((Mark.Line) plot.marks[i])) {
                bent(rows, i, colour, pen);
            } else {
                rows.line(x0, y0, x1, y1, pen, colour, dashes((Mark.Line) plot.marks[i]), 0);
            }
        }
    }

    private boolean hasHeads(Mark.Line line) {
        return growth < HEADLESS
                && (line.arrowAtStart() || line.arrowAtEnd())
                && Arrows.length(line.width()) * scale >= SMALL;
    }

    private float[] dashes(Mark.Line line) {
        float[] pattern = ChartPainter.pattern(line.width(), line.dash());
        if (pattern == null) {
            return SOLID;
        }
        // a round dot, as wide as the line, has the area of a dash of this length
        float dot = line.dash() == Mark.Dash.DOTTED ? (float) (line.width() * Math.PI / 4) : 0;
        return new float[] {(pattern[0] + dot) * scale, (pattern[1] - dot) * scale};
    }

    /** A line with heads, a curve, or a line of an icon. */
    private void bent(Pixels rows, int i, int colour, float pen) {
        Mark.Line line = (Mark.Line) plot.marks[i];
        Bounds box = Bounds.of(line);
        int of = plot.isIcon(i) ? plot.node[i] : Plot.NONE;
        float slack = pen + (float) Arrows.length(line.width()) * scale;
        if (of == Plot.NONE
                && !rows.touches(
                        (float) (box.top() - top) * scale - slack, (float) (box.bottom() - top) * scale + slack)) {
            return;
        }
        boolean headed = hasHeads(line);
        List<Mark.Point> points = headed ? Arrows.shaft(line) : line.points();
        float[] dashes = dashes(line);
        float along = 0;
        for (int p = 1; p < points.size(); p++) {
            float x0 = pixelX(points.get(p - 1), of);
            float y0 = pixelY(points.get(p - 1), of);
            float x1 = pixelX(points.get(p), of);
            float y1 = pixelY(points.get(p), of);
            rows.line(x0, y0, x1, y1, pen, colour, dashes, along);
            along += (float) Math.hypot(x1 - x0, y1 - y0);
        }
        if (headed && line.arrowAtEnd()) {
            head(rows, Arrows.atEnd(line), colour);
        }
        if (headed && line.arrowAtStart()) {
            head(rows, Arrows.atStart(line), colour);
        }
    }

    private void head(Pixels rows, List<Mark.Point> tip, int colour) {
        rows.triangle(
                pixelX(tip.get(0), Plot.NONE),
                pixelY(tip.get(0), Plot.NONE),
                pixelX(tip.get(1), Plot.NONE),
                pixelY(tip.get(1), Plot.NONE),
                pixelX(tip.get(2), Plot.NONE),
                pixelY(tip.get(2), Plot.NONE),
                colour);
    }

    /** What belongs to a node grows with it. */
    private float pixelX(Mark.Point point, int of) {
        double x = of == Plot.NONE ? point.x() : plot.x[of] + (point.x() - plot.x[of]) * growth;
        return (float) ((x - left) * scale);
    }

    private float pixelY(Mark.Point point, int of) {
        double y = of == Plot.NONE ? point.y() : plot.y[of] + (point.y() - plot.y[of]) * growth;
        return (float) ((y - top) * scale);
    }
}
