package org.linkwright.chart;

import java.util.List;

/**
 * One thing to draw. Colours are {@code 0xRRGGBB}, {@link #NONE} for none; lengths are points (1/72 inch), x to the right, y
 * down. {@code name} says what it stands for ({@link ChartLink#name}, {@code kind:key} of a node, or a role such as {@code
 * legend}); a node's shape, icon and label share one name.
 */
public sealed interface Mark {
    int NONE = -1;

    String name();

    /** Forms of a node, and boxes. */
    enum Outline {
        CIRCLE,
        RECTANGLE,
        ROUNDED,
        HEXAGON,
        DIAMOND,
        PIN,
        OCTAGON
    }

    /** How a line is drawn. */
    enum Dash {
        SOLID,
        DASHED,
        DOTTED
    }

    /** Where a text's x is. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The shipped fonts. */
    enum Face {
        REGULAR,
        BOLD
    }

    /** A closed form around a centre. */
    record Shape(
            String name,
            Outline outline,
            double x,
            double y,
            double width,
            double height,
            int fill,
            int stroke,
            double strokeWidth)
            implements Mark {}

    /**
     * A line through points, with arrow heads.
     *
     * @param points at least two, from start to end
     * @param from name of the node it starts at; empty for none
     * @param to name of the node it ends at; empty for none
     */
    record Line(
            String name,
            String from,
            String to,
            List<Point> points,
            int colour,
            double width,
            Dash dash,
            boolean arrowAtStart,
            boolean arrowAtEnd)
            implements Mark {}

    /** A point of a line. */
    record Point(double x, double y) {}

    /**
     * A closed form through points: what lies behind nodes, or the box of a note.
     *
     * @param points its corners, at least three
     */
    record Area(String name, List<Point> points, int fill, int stroke, double strokeWidth, Dash dash) implements Mark {}

    /** A picture in the form of a node, cut to it; it fills the form and loses what stands out. */
    record Photo(String name, Outline outline, double x, double y, double width, double height, Portrait portrait)
            implements Mark {
        /** The form that the picture is cut to. */
        public Shape form() {
            return new Shape(name, outline, x, y, width, height, NONE, NONE, 0);
        }
    }

    /**
     * A line of text.
     *
     * @param y of its baseline
     * @param size of its font
     * @param halo colour of the rim that parts it from what lies below
     */
    record Text(
            String name, String text, double x, double y, double size, Face face, Anchor anchor, int colour, int halo)
            implements Mark {}
}
