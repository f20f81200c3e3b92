package org.linkwright.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Space.Box;

/**
 * Finds room for texts. A label tries several places around its node or along its line; where none is free it is left out
 * and its note, a number that a key explains, is written instead.
 */
final class Labels {
    static final double NODE_SIZE = 8;
    static final double LINK_SIZE = 6.2;
    static final double NOTE_SIZE = 5.6;

    private static final int WRAP = 20;
    private static final double LEADING = 1.18;
    private static final double STEP = 5;
    private static final double SHORTEST = 18;
    /** How many places along a line are tried for its note. */
    private static final int PLACES = 25;

    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};

    private final Ink ink;
    private final Space space = new Space();
    private final Space lines = new Space();
    private final List<Mark> marks = new ArrayList<>();

    Labels(Ink ink) {
        this.ink = ink;
    }

    List<Mark> marks() {
        return marks;
    }

    void takeNode(Mark.Shape form) {
        space.take(Box.around(form.x(), form.y(), form.width(), form.height()));
    }

    /** Keeps labels off a line. */
    void takeLine(List<Point> route) {
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            double steps = Math.ceil(Math.hypot(b.x() - a.x(), b.y() - a.y()) / STEP);
            for (double step = 0; step <= steps; step++) {
                Point p = Outlines.between(a, b, steps == 0 ? 0 : step / steps);
                lines.take(Box.around(p.x(), p.y(), 1, 1));
            }
        }
    }

    /** Labels a node where its label covers nothing and few lines; failing that, writes its note at its corner. */
    void node(Mark.Shape form, String label, Optional<String> note, Face face) {
        List<String> texts = Wording.wrap(label, WRAP);
        double width = texts.stream()
                .mapToDouble(text -> Fonts.width(text, face, NODE_SIZE))
                .max()
                .orElse(0);
        double height = texts.size() * NODE_SIZE * LEADING;
        Box best = null;
        double side = 0;
        double least = Double.MAX_VALUE;
        for (double[] place : around(form, width, height)) {
            Box box = Box.around(form.x() + place[0], form.y() + place[1], width + 2, height);
            double crossed = least == 0 || !space.isFree(box) ? Double.MAX_VALUE : lines.taken(box);
            if (crossed < least) {
                least = crossed;
                best = box;
                side = place[2];
            }
        }
        if (best != null) {
            space.take(best);
            write(form.name(), texts, best, side, face);
        } else {
            note.ifPresent(text ->
                    noteAt(form.name(), text, new Point(form.x() + form.width() / 2, form.y() - form.height() / 2)));
        }
    }

    /** Labels a node below it, whatever is there. */
    void below(Mark.Shape form, String label, Face face) {
        double height = NODE_SIZE * LEADING;
        double width = Fonts.width(label, face, NODE_SIZE);
        double away = form.height() / 2 + 1.5 + height / 2;
        write(form.name(), List.of(label), Box.around(form.x(), form.y() + away, width + 2, height), 0.5, face);
    }

    /** Centres of a label's box about its node, and where in it the text is anchored; the best first. */
    private static double[][] around(Mark.Shape form, double width, double height) {
        double beside = form.width() / 2 + 3 + width / 2;
        double below = form.height() / 2 + 1.5 + height / 2;
        double corner = form.width() * 0.35 + 2 + width / 2;
        double slope = form.height() * 0.35 + 1 + height / 2;
        return new double[][] {
            {0, below, 0.5},
            {0, -below, 0.5},
            {beside, 0, 0},
            {-beside, 0, 1},
            {corner, slope, 0},
            {-corner, slope, 1},
            {corner, -slope, 0},
            {-corner, -slope, 1},
            {width * 0.3, below, 0.5},
            {-width * 0.3, below, 0.5},
            {width * 0.3, -below, 0.5},
            {-width * 0.3, -below, 0.5},
        };
    }

    private void write(String name, List<String> texts, Box box, double side, Face face) {
        Anchor anchor = side == 0 ? Anchor.START : side == 1 ? Anchor.END : Anchor.MIDDLE;
        double x = box.x() + 1 + (box.width() - 2) * side;
        double baseline = box.y() + NODE_SIZE * 0.92;
        for (String text : texts) {
            marks.add(new Mark.Text(name, text, x, baseline, NODE_SIZE, face, anchor, ink.text(), ink.ground()));
            baseline += NODE_SIZE * LEADING;
        }
    }

    /** Writes a line's note on it where there is room and few lines cross, else where it does least harm. */
    void noteOnLine(String name, String note, List<Point> route) {
        Box best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < PLACES; i++) {
            double share = 0.5 + (i % 2 == 0 ? 1 : -1) * 0.38 * i / PLACES;
            Box box = noteBox(note, along(route, share));
            double cost = 100 * space.taken(box) + lines.taken(box) + 0.1 * i;
            if (cost < least) {
                least = cost;
                best = box;
            }
        }
        if (best != null) {
            note(name, note, best);
        }
    }

    private void noteAt(String name, String note, Point place) {
        note(name, note, noteBox(note, place));
    }

    private static Box noteBox(String note, Point place) {
        double height = NOTE_SIZE + 2.4;
        return Box.around(place.x(), place.y(), Math.max(height, Fonts.width(note, Face.BOLD, NOTE_SIZE) + 4), height);
    }

    private void note(String name, String note, Box box) {
        space.take(box);
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        marks.add(
                new Mark.Shape(name, Outline.ROUNDED, x, y, box.width(), box.height(), ink.ground(), ink.quiet(), 0.5));
        double baseline = y + NOTE_SIZE * Fonts.CAP_HEIGHT / 2;
        marks.add(new Mark.Text(name, note, x, baseline, NOTE_SIZE, Face.BOLD, Anchor.MIDDLE, ink.text(), Mark.NONE));
    }

    /** Labels a line beside its middle, where there is room for it in one line or two; never across another line. */
    void line(String name, String label, List<Point> route) {
        if (!beside(name, List.of(label), route)) {
            List<String> halves = Wording.halves(label);
            if (halves.size() > 1) {
                beside(name, halves, route);
            }
        }
    }

    private boolean beside(String name, List<String> texts, List<Point> route) {
        Point first = route.getFirst();
        Point last = route.getLast();
        double length = Math.hypot(last.x() - first.x(), last.y() - first.y());
        if (length < SHORTEST) {
            return false;
        }
        double width = 2
                + texts.stream()
                        .mapToDouble(text -> Fonts.width(text, Face.REGULAR, LINK_SIZE))
                        .max()
                        .orElse(0);
        double height = texts.size() * LINK_SIZE * LEADING;
        double acrossX = -(last.y() - first.y()) / length;
        double acrossY = (last.x() - first.x()) / length;
        double away = Math.abs(acrossX) * width / 2 + Math.abs(acrossY) * height / 2 + 2.5;
        for (double share : ALONG) {
            Point on = along(route, share);
            for (int side = acrossY > 0 ? -1 : 1, tries = 0; tries < 2; tries++, side = -side) {
                Box box = Box.around(on.x() + acrossX * away * side, on.y() + acrossY * away * side, width, height);
                if (space.isFree(box) && lines.isFree(box)) {
                    space.take(box);
                    caption(name, texts, box);
                    return true;
                }
            }
        }
        return false;
    }

    private void caption(String name, List<String> texts, Box box) {
        double baseline = box.y() + LINK_SIZE * 0.92;
        for (String text : texts) {
            marks.add(new Mark.Text(
                    name,
                    text,
                    box.x() + box.width() / 2,
                    baseline,
                    LINK_SIZE,
                    Face.REGULAR,
                    Anchor.MIDDLE,
                    ink.quiet(),
                    ink.ground()));
            baseline += LINK_SIZE * LEADING;
        }
    }

    private static Point along(List<Point> route, double share) {
        if (route.size() == 2) {
            return Outlines.between(route.getFirst(), route.getLast(), share);
        }
        return route.get((int) Math.round(share * (route.size() - 1)));
    }
}
