package org.linkwright.desktop.chartview;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.linkwright.chart.Mark;

/**
 * What stands out: the names selected or pointed at, lifted with their neighbours; the rest recedes to a quarter.
 *
 * @param selected names of nodes and lines drawn in the accent
 * @param hovered name of what the pointer is on; empty for nothing
 */
record Emphasis(Set<String> selected, String hovered) {
    static final Emphasis NONE = new Emphasis(Set.of(), "");

    /** Drawn as it is. */
    static final byte PLAIN = 0;

    /** Drawn at a quarter of its strength, below what is lifted. */
    static final byte RECEDING = 1;

    /** Drawn as it is, above what recedes. */
    static final byte LIFTED = 2;

    /** Lifted and drawn in the accent. */
    static final byte ACCENTED = 3;

    /** Not drawn. */
    static final byte HIDDEN = 4;

    static final int ACCENT = 0x0072B2;

    /** How much wider a line in the accent is, in points. */
    static final float WIDER = 0.75f;

    private static final double REST = 0.25;

    /** What is selected or pointed at. */
    Set<String> names() {
        Set<String> names = new HashSet<>(selected);
        if (!hovered.isEmpty()) {
            names.add(hovered);
        }
        return names;
    }

    static boolean isAbove(byte level) {
        return level == LIFTED || level == ACCENTED;
    }

    /** How each name of a plot is drawn, by its number. */
    byte[] levels(Plot plot) {
        byte[] levels = new byte[plot.names()];
        boolean[] centre = new boolean[plot.names()];
        boolean any = false;
        for (String name : names()) {
            int number = plot.numberOf(name);
            if (number != Plot.NONE) {
                centre[number] = true;
                any = true;
            }
        }
        if (!any) {
            return levels;
        }
        Arrays.fill(levels, RECEDING);
        for (int i = 0; i < centre.length; i++) {
            levels[i] = centre[i] ? LIFTED : levels[i];
        }
        for (int i = 0; i < plot.marks.length; i++) {
            lift(plot, i, centre, levels);
        }
        for (String name : selected) {
            int number = plot.numberOf(name);
            if (number != Plot.NONE) {
                levels[number] = ACCENTED;
            }
        }
        return levels;
    }

    /** Lifts a line that is in the centre or touches it, with its ends. */
    private static void lift(Plot plot, int line, boolean[] centre, byte[] levels) {
        int from = plot.from[line];
        int to = plot.to[line];
        boolean touches = (from != Plot.NONE && centre[from]) || (to != Plot.NONE && centre[to]);
        if (touches || ((plot.kind[line] == Plot.LINE || plot.kind[line] == Plot.BENT) && centre[plot.name[line]])) {
            levels[plot.name[line]] = LIFTED;
            if (from != Plot.NONE) {
                levels[from] = LIFTED;
            }
            if (to != Plot.NONE) {
                levels[to] = LIFTED;
            }
        }
    }

    /** A colour at a quarter of its strength over the ground. */
    static int faded(int colour, int ground) {
        if (colour == Mark.NONE) {
            return colour;
        }
        return channel(colour, ground, 16) << 16 | channel(colour, ground, 8) << 8 | channel(colour, ground, 0);
    }

    private static int channel(int colour, int ground, int shift) {
        int over = colour >> shift & 0xff;
        int under = ground >> shift & 0xff;
        return (int) Math.round(over * REST + under * (1 - REST));
    }
}
