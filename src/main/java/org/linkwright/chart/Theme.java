package org.linkwright.chart;

/** Ground and ink. Exhibits are always {@link #PAPER}. */
public enum Theme {
    PAPER,
    LIGHT,
    DARK
}
