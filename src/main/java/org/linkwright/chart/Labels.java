package org.linkwright.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Places.Spot;
import org.linkwright.chart.Space.Box;

/**
 * Writes labels where they cover no node, no other label and as few lines as can be: at their node or line; failing that,
 * further away, with a thin line that leads there; failing that, as their note, a number that a key explains. A note always
 * finds a place. Without notes, as on screen, a label without room is left out.
 */
final class Labels {
    static final double NODE_SIZE = 8;
    static final double LINK_SIZE = 6.2;
    static final double NOTE_SIZE = 5.6;

    /** Widest line of a label. */
    private static final double WRAP = 92;

    private static final int MOST_LINES = 3;
    private static final double SHORTEST = 18;
    private static final double LEADER = 0.6;

    /** A line as wide as this does a label twice the harm. */
    private static final double HEAVY = 2;

    /** How far a label may be led away from its node. */
    private static final double LED = 46;

    /** How many places along a line are tried for its note. */
    private static final int PLACES = 25;

    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};

    private final Ink ink;
    private final boolean careful;
    private final Space space = new Space();
    private final Space nodes = new Space();
    private final Places places = new Places(space, nodes);
    private final List<Mark> marks = new ArrayList<>();

    /** @param careful whether a label is looked room for further away too */
    Labels(Ink ink, boolean careful) {
        this.ink = ink;
        this.careful = careful;
    }

    List<Mark> marks() {
        return marks;
    }

    void takeNode(Mark.Shape form) {
        space.take(boxOf(form));
        nodes.take(boxOf(form));
    }

    private static Box boxOf(Mark.Shape form) {
        return Box.around(form.x(), form.y(), form.width(), form.height());
    }

    /** Keeps labels off a line where that can be. */
    void takeLine(Mark.Line line) {
        takeLine(line.points());
        if (line.width() > HEAVY) {
            takeLine(line.points());
        }
        if (line.arrowAtEnd()) {
            takeLine(Arrows.atEnd(line));
        }
        if (line.arrowAtStart()) {
            takeLine(Arrows.atStart(line));
        }
    }

    private void takeLine(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            space.takeLine(points.get(i - 1), points.get(i));
        }
    }

    /** Labels a node where its label covers nothing and few lines; failing that, writes its note near it. */
    void node(Mark.Shape form, String label, Optional<String> note, Face face) {
        Block block = block(label, WRAP, face);
        Optional<Spot> best = places.beside(boxOf(form), block);
        if (careful && !isGood(best)) {
            List<Block> blocks = blocks(label, block, face);
            for (int i = 1; i < blocks.size() && !isGood(best); i++) {
                best = Places.cheaper(best, places.beside(boxOf(form), blocks.get(i)));
            }
            if (best.isEmpty() || best.get().cost() > Places.FAIR) {
                for (Block each : blocks) {
                    best = places.led(boxOf(form), each, LED, best);
                }
            }
        }
        if (best.isPresent()) {
            write(form, best.get(), face);
        } else {
            note.ifPresent(text -> noteAt(form, text));
        }
    }

    /** Labels a node below it, whatever is there. */
    void below(Mark.Shape form, String label, Face face) {
        Block block = Block.of(List.of(label), face, NODE_SIZE);
        double away = form.height() / 2 + 1.5 + block.height() / 2;
        Box box = Box.around(form.x(), form.y() + away, block.width(), block.height());
        marks.addAll(block.write(form.name(), box, 0.5, ink.text(), ink.ground(), face));
    }

    private static boolean isGood(Optional<Spot> spot) {
        return spot.isPresent() && spot.get().cost() < Places.GOOD;
    }

    private static Block block(String label, double width, Face face) {
        return Block.of(Wrap.balanced(label, width, MOST_LINES, face, NODE_SIZE), face, NODE_SIZE);
    }

    /** The label as it reads best, then narrower and wider. */
    private static List<Block> blocks(String label, Block best, Face face) {
        List<Block> blocks = new ArrayList<>(List.of(best));
        for (double width : new double[] {WRAP * 0.7, WRAP * 1.4}) {
            Block block = block(label, width, face);
            if (!blocks.contains(block) && !block.isCutShort()) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private void write(Mark.Shape form, Spot spot, Face face) {
        take(form.name(), spot, Optional.of(form));
        spot.block()
                .write(form.name(), spot.box(), spot.side(), ink.text(), ink.ground(), face)
                .forEach(marks::add);
    }

    private void take(String name, Spot spot, Optional<Mark.Shape> form) {
        space.take(spot.box());
        spot.anchor().ifPresent(anchor -> {
            Point start = spot.box().nearest(anchor);
            Point end = form.map(each -> Outlines.border(Outlines.of(each), anchor, start))
                    .orElse(anchor);
            space.takeLine(start, end);
            marks.add(new Mark.Line(name, "", "", List.of(start, end), ink.quiet(), LEADER, Dash.SOLID, false, false));
        });
    }

    private void noteAt(Mark.Shape form, String note) {
        Block block = Block.note(note);
        Spot spot = places.beside(boxOf(form), block)
                .or(() -> places.led(boxOf(form), block, LED, Optional.empty()))
                .orElseGet(() -> places.anywhere(boxOf(form), block));
        take(form.name(), spot, Optional.of(form));
        note(form.name(), note, spot.box());
    }

    /** Writes a line's note on it where there is room and few lines cross, else beside it. */
    void noteOnLine(String name, String note, List<Point> route) {
        Block block = Block.note(note);
        Box best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < PLACES; i++) {
            double share = 0.5 + (i % 2 == 0 ? 1 : -1) * 0.38 * i / PLACES;
            Point on = along(route, share);
            Box box = Box.around(on.x(), on.y(), block.width(), block.height());
            double cost = 0.1 * i + (space.isFree(box) ? space.lines(box) : Double.MAX_VALUE);
            if (cost < least) {
                least = cost;
                best = box;
            }
        }
        if (best != null) {
            space.take(best);
            note(name, note, best);
        } else {
            Spot spot = ledFrom(route, block);
            take(name, spot, Optional.empty());
            note(name, note, spot.box());
        }
    }

    private Spot ledFrom(List<Point> route, Block block) {
        Optional<Spot> best = Optional.empty();
        for (double share : ALONG) {
            Point on = along(route, share);
            best = places.led(Box.around(on.x(), on.y(), 1, 1), block, LED, best);
        }
        Point middle = along(route, 0.5);
        return best.orElseGet(() -> places.anywhere(Box.around(middle.x(), middle.y(), 1, 1), block));
    }

    private void note(String name, String note, Box box) {
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        marks.add(
                new Mark.Shape(name, Outline.ROUNDED, x, y, box.width(), box.height(), ink.ground(), ink.quiet(), 0.5));
        double baseline = y + NOTE_SIZE * Fonts.CAP_HEIGHT / 2;
        marks.add(new Mark.Text(name, note, x, baseline, NOTE_SIZE, Face.BOLD, Anchor.MIDDLE, ink.text(), Mark.NONE));
    }

    /** Labels a line beside its middle, where there is room for it in one line or two; never across another line. */
    void line(String name, String label, List<Point> route) {
        if (!captioned(name, List.of(label), route)) {
            List<String> halves = Wording.halves(label);
            if (halves.size() > 1) {
                captioned(name, halves, route);
            }
        }
    }

    private boolean captioned(String name, List<String> texts, List<Point> route) {
        Block block = Block.of(texts, Face.REGULAR, LINK_SIZE);
        for (double share : ALONG) {
            Point on = along(route, share);
            Point next = along(route, share + 0.04);
            Point before = along(route, share - 0.04);
            double length = Math.hypot(next.x() - before.x(), next.y() - before.y());
            if (length < SHORTEST * 0.08) {
                return false;
            }
            double acrossX = -(next.y() - before.y()) / length;
            double acrossY = (next.x() - before.x()) / length;
            double away = Math.abs(acrossX) * block.width() / 2 + Math.abs(acrossY) * block.height() / 2 + 2.5;
            for (int side = acrossY > 0 ? -1 : 1, tries = 0; tries < 2; tries++, side = -side) {
                Box box = Box.around(
                        on.x() + acrossX * away * side, on.y() + acrossY * away * side, block.width(), block.height());
                if (space.isFree(box) && space.lines(box) == 0) {
                    space.take(box);
                    marks.addAll(block.write(name, box, 0.5, ink.quiet(), ink.ground(), Face.REGULAR));
                    return true;
                }
            }
        }
        return false;
    }

    private static Point along(List<Point> route, double share) {
        double place = share * (route.size() - 1);
        int at = Math.clamp((int) Math.floor(place), 0, route.size() - 2);
        return Outlines.between(route.get(at), route.get(at + 1), place - at);
    }
}
