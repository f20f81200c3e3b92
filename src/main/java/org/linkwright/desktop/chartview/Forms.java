package org.linkwright.desktop.chartview;

import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Outlines;

/** How far points are from the outlines of {@link Outlines}, which is all that painting them needs. */
final class Forms {
    private Forms() {}

    /**
     * Distance from an outline, negative inside. For a form that is wider than high, distances far from its outline are only
     * about right.
     *
     * @param x of the point, from the form's middle
     * @param y of the point, from the form's middle
     * @param a half of the form's width
     * @param b half of its height
     */
    static float distance(Outline outline, float x, float y, float a, float b) {
        return switch (outline) {
            case CIRCLE -> ellipse(x, y, a, b);
            case RECTANGLE -> rounded(Math.abs(x), Math.abs(y), a, b, 0);
            case ROUNDED -> rounded(Math.abs(x), Math.abs(y), a, b, (float) (2 * Math.min(a, b) * Outlines.CORNER));
            case DIAMOND -> beyond(Math.abs(x) - a, Math.abs(y), b, a);
            case HEXAGON -> Math.max(Math.abs(y) - b, beyond(Math.abs(x) - a, Math.abs(y), b, a / 2));
            case OCTAGON -> octagon(Math.abs(x), Math.abs(y), a, b);
            case PIN -> pin(Math.abs(x), y, a, b);
        };
    }

    private static float ellipse(float x, float y, float a, float b) {
        if (a == b) {
            return length(x, y) - a;
        }
        float value = length(x / a, y / b);
        // first order: value over the length of its slope
        float slope = length(x / (a * a), y / (b * b));
        return value == 0 ? -Math.min(a, b) : value * (value - 1) / slope;
    }

    private static float rounded(float x, float y, float a, float b, float corner) {
        float dx = x - a + corner;
        float dy = y - b + corner;
        return length(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
    }

    /** How far a point is beyond the straight edge through the origin whose normal is {@code (nx, ny)}. */
    private static float beyond(float x, float y, float nx, float ny) {
        return (x * nx + y * ny) / length(nx, ny);
    }

    private static float octagon(float x, float y, float a, float b) {
        float cut = (float) (Math.min(a, b) * Outlines.BEVEL);
        return Math.max(Math.max(x - a, y - b), beyond(x - a, y - b + cut, 1, 1));
    }

    /** A round head with tangents to the tip below it. */
    private static float pin(float x, float y, float a, float b) {
        float reach = 2 * b - a;
        float sine = Math.min(1, a / reach);
        float cosine = (float) Math.sqrt(1 - sine * sine);
        float up = b - y;
        float along = x * sine + up * cosine;
        if (along > reach * cosine) {
            return length(x, y + b - a) - a;
        }
        return along < 0 ? length(x, up) : x * cosine - up * sine;
    }

    private static float length(float x, float y) {
        return (float) Math.sqrt(x * x + y * y);
    }
}
