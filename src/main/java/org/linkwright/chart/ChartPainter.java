package org.linkwright.chart;

import java.awt.Graphics2D;

/** Draws scenes with Java2D. Never asks the machine for a font. */
public final class ChartPainter {
    private ChartPainter() {}

    /** Draws the scene in its own units; the caller has set the transform. */
    public static void paint(Scene scene, Graphics2D target) {
        throw new UnsupportedOperationException();
    }
}
