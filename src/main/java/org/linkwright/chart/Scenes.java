package org.linkwright.chart;

/** Turns a chart into its scene. */
public final class Scenes {
    private Scenes() {}

    /** The scene of all that is on the chart, its edges a margin around it. */
    public static Scene of(Chart chart, Theme theme) {
        throw new UnsupportedOperationException();
    }
}
