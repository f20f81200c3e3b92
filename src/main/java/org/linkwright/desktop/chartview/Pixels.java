package org.linkwright.desktop.chartview;

import org.linkwright.chart.Mark.Outline;

/**
 * Rows of a picture that lines and forms are drawn into with smoothed edges: a pixel takes a colour by the share of it that is
 * covered. Lengths are pixels; colours are {@code 0xRRGGBB}; pixels are ARGB, premultiplied. Rows outside are left alone, so
 * that several threads can each draw their rows.
 */
final class Pixels {
    private static final int OPAQUE = 0xFF000000;
    private static final int FULL = 256;
    private static final float SLIGHT = 1f / FULL;
    private static final float THIN = 0.7f;
    private static final int ONE_BITS = 14;
    private static final int ONE = 1 << ONE_BITS;

    private final int[] pixels;
    private final int width;
    private final int top;
    private final int bottom;

    /** Rows {@code top} to {@code bottom}, the latter excluded. */
    Pixels(int[] pixels, int width, int top, int bottom) {
        this.pixels = pixels;
        this.width = width;
        this.top = top;
        this.bottom = bottom;
    }

    void fill(int argb) {
        java.util.Arrays.fill(pixels, top * width, bottom * width, argb);
    }

    /** Whether anything between two heights is in the rows. */
    boolean touches(float upper, float lower) {
        return lower >= top && upper < bottom;
    }

    private void blend(int at, int colour, float coverage) {
        blend(at, colour & 0xFF00FF, colour >>> 8 & 0xFF00FF, (int) (coverage * FULL + 0.5f));
    }

    /**
     * Covers a share of a pixel.
     *
     * @param ends red and blue of the colour
     * @param middle alpha and green of the colour
     * @param share of 256
     */
    private void blend(int at, int ends, int middle, int share) {
        int rest = FULL - share;
        int below = pixels[at];
        pixels[at] = (((ends * share + (below & 0xFF00FF) * rest) >>> 8) & 0xFF00FF)
                | (middle * share + (below >>> 8 & 0xFF00FF) * rest & 0xFF00FF00);
    }

    /**
     * A straight line.
     *
     * @param dashes lengths of dash and gap; empty for a solid line
     * @param begun how far into the dashes the line begins
     */
    void line(float x0, float y0, float x1, float y1, float pen, int rgb, float[] dashes, float begun) {
        if (dashes.length == 0 && pen <= THIN) {
            thin(x0, y0, x1, y1, pen, rgb | OPAQUE);
        } else if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
            flat(x0, y0, x1, y1, pen, rgb | OPAQUE, dashes, begun);
        } else {
            steep(x0, y0, x1, y1, pen, rgb | OPAQUE, dashes, begun);
        }
    }

    /** A line no wider than a pixel: in each column, or row, it falls on two pixels, by its distance from their middles (Wu, 1991). */
    private void thin(float x0, float y0, float x1, float y1, float pen, int colour) {
        boolean isFlat = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
        float along0 = isFlat ? x0 : y0;
        float along1 = isFlat ? x1 : y1;
        float across0 = isFlat ? y0 : x0;
        float length = along1 - along0;
        float slope = length == 0 ? 0 : ((isFlat ? y1 : x1) - across0) / length;
        float first = isFlat ? 0 : top;
        float last = isFlat ? width : bottom;
        float low = isFlat ? top : 0;
        float high = isFlat ? bottom : width;
        float from = Math.max(first, Math.min(along0, along1));
        float to = Math.min(last, Math.max(along0, along1));
        if (slope != 0) {
            float enters = along0 + (low - 1 - across0) / slope;
            float leaves = along0 + (high + 1 - across0) / slope;
            from = Math.max(from, Math.min(enters, leaves));
            to = Math.min(to, Math.max(enters, leaves));
        }
        int begin = Math.round(from);
        int end = Math.round(to);
        int weight = (int) (pen * Math.sqrt(1 + slope * slope) * FULL);
        int at = (int) ((across0 + (begin + 0.5f - along0) * slope - 0.5f) * ONE);
        int step = (int) (slope * ONE);
        int stride = isFlat ? width : 1;
        int ahead = isFlat ? 1 : width;
        int lowest = (int) low;
        int highest = (int) high - 1;
        int ends = colour & 0xFF00FF;
        int middle = colour >>> 8 & 0xFF00FF;
        for (int i = begin, base = begin * ahead; i < end; i++, base += ahead, at += step) {
            int near = at >> ONE_BITS;
            int beyond = (weight * ((at >> (ONE_BITS - 8)) & 0xFF)) >> 8;
            if (near >= lowest && near <= highest) {
                blend(base + near * stride, ends, middle, Math.min(FULL, weight - beyond));
            }
            if (near + 1 >= lowest && near < highest) {
                blend(base + (near + 1) * stride, ends, middle, Math.min(FULL, beyond));
            }
        }
    }

    private void flat(float x0, float y0, float x1, float y1, float pen, int colour, float[] dashes, float begun) {
        float slope = x1 == x0 ? 0 : (y1 - y0) / (x1 - x0);
        float stretch = (float) Math.sqrt(1 + slope * slope);
        float half = pen * stretch / 2;
        float left = Math.max(0, Math.min(x0, x1));
        float right = Math.min(width, Math.max(x0, x1));
        if (slope != 0) {
            float enters = x0 + (top - half - 1 - y0) / slope;
            float leaves = x0 + (bottom + half + 1 - y0) / slope;
            left = Math.max(left, Math.min(enters, leaves));
            right = Math.min(right, Math.max(enters, leaves));
        }
        for (int column = (int) left; column < right; column++) {
            float across = Math.min(right, column + 1) - Math.max(left, column);
            float at = column + 0.5f;
            float drawn = across * on(dashes, begun + Math.abs(at - x0) * stretch);
            if (drawn > SLIGHT) {
                float middle = y0 + (at - x0) * slope;
                float upper = Math.max(top, middle - half);
                float lower = Math.min(bottom, middle + half);
                for (int row = (int) upper; row < lower; row++) {
                    blend(row * width + column, colour, drawn * (Math.min(lower, row + 1) - Math.max(upper, row)));
                }
            }
        }
    }

    private void steep(float x0, float y0, float x1, float y1, float pen, int colour, float[] dashes, float begun) {
        float slope = (x1 - x0) / (y1 - y0);
        float stretch = (float) Math.sqrt(1 + slope * slope);
        float half = pen * stretch / 2;
        float above = Math.max(top, Math.min(y0, y1));
        float below = Math.min(bottom, Math.max(y0, y1));
        for (int row = (int) above; row < below; row++) {
            float along = Math.min(below, row + 1) - Math.max(above, row);
            float at = row + 0.5f;
            float drawn = along * on(dashes, begun + Math.abs(at - y0) * stretch);
            if (drawn > SLIGHT) {
                float middle = x0 + (at - y0) * slope;
                float left = Math.max(0, middle - half);
                float right = Math.min(width, middle + half);
                for (int column = (int) left; column < right; column++) {
                    blend(row * width + column, colour, drawn * (Math.min(right, column + 1) - Math.max(left, column)));
                }
            }
        }
    }

    /** Share of a pixel that a dash covers, so far along the line. */
    private static float on(float[] dashes, float along) {
        if (dashes.length == 0) {
            return 1;
        }
        float dash = dashes[0];
        float period = dash + dashes[1];
        float place = along % period;
        float next = Math.max(0, Math.min(1, place + 0.5f - period));
        return Math.min(1, Math.max(0, Math.min(dash, place + 0.5f) - Math.max(0, place - 0.5f)) + next);
    }

    /** A filled triangle. */
    void triangle(float ax, float ay, float bx, float by, float cx, float cy, int rgb) {
        float turn = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        if (turn < 0) {
            triangle(ax, ay, cx, cy, bx, by, rgb);
            return;
        }
        int left = (int) Math.max(0, Math.min(ax, Math.min(bx, cx)) - 1);
        int right = (int) Math.min(width, Math.max(ax, Math.max(bx, cx)) + 2);
        int upper = (int) Math.max(top, Math.min(ay, Math.min(by, cy)) - 1);
        int lower = (int) Math.min(bottom, Math.max(ay, Math.max(by, cy)) + 2);
        for (int row = upper; row < lower; row++) {
            for (int column = left; column < right; column++) {
                float x = column + 0.5f;
                float y = row + 0.5f;
                float out = Math.max(
                        beyond(ax, ay, bx, by, x, y),
                        Math.max(beyond(bx, by, cx, cy, x, y), beyond(cx, cy, ax, ay, x, y)));
                if (out < 0.5f) {
                    blend(row * width + column, rgb | OPAQUE, Math.min(1, 0.5f - out));
                }
            }
        }
    }

    /** How far a point is on the left of a way, the y axis going down. */
    private static float beyond(float ax, float ay, float bx, float by, float x, float y) {
        float dx = bx - ax;
        float dy = by - ay;
        return ((x - ax) * dy - (y - ay) * dx) / (float) Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
    }

    /**
     * A closed form around a middle.
     *
     * @param fill {@link org.linkwright.chart.Mark#NONE} for none
     * @param stroke {@link org.linkwright.chart.Mark#NONE} for none
     */
    void form(Outline outline, float x, float y, float w, float h, int fill, int stroke, float pen) {
        float halfPen = stroke < 0 ? 0 : pen / 2;
        float a = w / 2;
        float b = h / 2;
        int left = (int) Math.max(0, Math.floor(x - a - halfPen - 0.5f));
        int right = (int) Math.min(width, Math.ceil(x + a + halfPen + 0.5f));
        int upper = (int) Math.max(top, Math.floor(y - b - halfPen - 0.5f));
        int lower = (int) Math.min(bottom, Math.ceil(y + b + halfPen + 0.5f));
        for (int row = upper; row < lower; row++) {
            for (int column = left; column < right; column++) {
                float out = Forms.distance(outline, column + 0.5f - x, row + 0.5f - y, a, b);
                int at = row * width + column;
                if (fill >= 0 && out < 0.5f) {
                    blend(at, fill | OPAQUE, Math.min(1, 0.5f - out));
                }
                if (halfPen > 0 && Math.abs(out) < halfPen + 0.5f) {
                    float outer = Math.min(1, halfPen + 0.5f - out);
                    float inner = Math.max(0, 0.5f - halfPen - out);
                    blend(at, stroke | OPAQUE, Math.max(0, outer - Math.min(1, inner)));
                }
            }
        }
    }

    /** A small picture, premultiplied, its upper left corner at a pixel. */
    void picture(Sprite sprite, int x, int y) {
        int left = Math.max(0, x);
        int right = Math.min(width, x + sprite.width());
        for (int row = Math.max(top, y); row < Math.min(bottom, y + sprite.height()); row++) {
            for (int column = left; column < right; column++) {
                int over = sprite.pixels()[(row - y) * sprite.width() + column - x];
                int alpha = over >>> 24;
                if (alpha != 0) {
                    over(row * width + column, over, alpha);
                }
            }
        }
    }

    private void over(int at, int over, int alpha) {
        int rest = FULL - alpha - (alpha >>> 7);
        int below = pixels[at];
        int ends = ((((below & 0xFF00FF) * rest) >>> 8) & 0xFF00FF) + (over & 0xFF00FF);
        int middle = ((below >>> 8 & 0xFF00FF) * rest & 0xFF00FF00) + (over & 0xFF00FF00);
        pixels[at] = ends | middle;
    }
}
