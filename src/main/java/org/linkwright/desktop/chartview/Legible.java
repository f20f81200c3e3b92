package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Wrap;

/**
 * What can be read of a plot from afar: nodes and lines are drawn larger than the scale would make them, and as many names as find
 * room are written in a readable size, those of the nodes with most lines first. On paper a chart has its own size; a window has
 * not. Names stay where they are while the view is moved about. Used by one thread.
 */
final class Legible {
    /** How many times larger a node is drawn at most. */
    private static final double MOST_GROWTH = 2.6;

    /** From this scale on, forms are drawn as they are. */
    private static final double NEAR = 0.7;

    /** Size of names, in pixels. */
    private static final double NAME = 11;

    /** Size of what is written on lines, in pixels. */
    private static final double LINE = 10;

    /** How far names may reach beyond the sides of the scene, in pixels: as far as a fitted view shows. */
    private static final double BEYOND = 60;

    /** From this scale on, texts are large enough as they are. */
    private static final double LARGE = 1.375;

    /** A name is written no wider than this, in pixels. */
    private static final double WIDEST = 190;

    private static final double LEADING = 1.2;

    /** How far above a corner a name stands, as a share of its size. */
    private static final double RISE = 0.3;

    /** The same for scripts that build higher and deeper. */
    private static final double TALL = 1.42;

    /** With more names than this, room is sought only for those near the view. */
    private static final int MANY = 2000;

    /** After so many names without room in a row the rest are not tried. */
    private static final int PATIENCE = 2000;

    private static final String NOTE = "note:";
    private static final String FOLDED = ChartGroup.KIND.id() + ":";

    /** Up to so many chosen nodes are named whether there is room or not. */
    private static final int FEW = 8;

    private final Plot plot;
    private final List<Mark.Text> asTheyAre = new ArrayList<>();
    private final List<Mark.Text> names;
    private final int[] nodes;

    /** What a person wrote, and names of groups. */
    private final List<Mark.Text> laid = new ArrayList<>();

    private final Map<String, Mark.Area> areas = new HashMap<>();
    private final List<Mark.Text> onLines;
    private Found last = new Found(0, Set.of(), new Room.Box(0, 0, 0, 0), List.of());

    /**
     * Names that found room.
     *
     * @param around the part of the scene, in pixels at this scale, in which room was sought
     */
    private record Found(double scale, Set<String> first, Room.Box around, List<Mark.Text> texts) {}

    Legible(Plot plot) {
        this.plot = plot;
        for (Mark mark : plot.marks) {
            if (mark instanceof Mark.Area area) {
                areas.putIfAbsent(area.name(), area);
            }
        }
        Map<String, Mark.Text> ofNodes = new LinkedHashMap<>();
        Map<String, Mark.Text> ofLines = new LinkedHashMap<>();
        for (int i = 0; i < plot.marks.length; i++) {
            if (plot.kind[i] == Plot.TEXT && !plot.isIcon(i)) {
                Mark.Text text = (Mark.Text) plot.marks[i];
                asTheyAre.add(text);
                if (areas.containsKey(text.name()) || text.name().startsWith(NOTE)) {
                    laid.add(text);
                    continue;
                }
                (plot.node[i] == Plot.NONE ? ofLines : ofNodes).merge(text.name(), text, Legible::joined);
            }
        }
        int[] degrees = plot.degrees();
        names = ofNodes.values().stream()
                .sorted(Comparator.comparingInt((Mark.Text text) -> -degrees[plot.numberOf(text.name())])
                        .thenComparing(Mark.Text::name))
                .toList();
        nodes = names.stream().mapToInt(name -> plot.nodeNamed(name.name())).toArray();
        onLines = List.copyOf(ofLines.values());
    }

    /** How many times larger nodes are drawn at a scale. */
    static double growth(double scale) {
        return Math.clamp(NEAR / scale, 1, MOST_GROWTH);
    }

    /** Whether all is written where the scene has it. */
    static boolean isAsOnPaper(double scale) {
        return scale >= LARGE;
    }

    /**
     * What is to be written.
     *
     * @param scale pixels a point
     * @param first names of what is labelled before all others
     * @param seen the part of the scene that is looked at, in pixels at this scale
     */
    List<Mark.Text> texts(double scale, Set<String> first, Room.Box seen) {
        if (isAsOnPaper(scale)) {
            return asTheyAre;
        }
        boolean isKnown = last.scale() == scale
                && last.first().equals(first)
                && last.around().holds(seen.left(), seen.top())
                && last.around().holds(seen.right(), seen.bottom());
        if (!isKnown) {
            Room.Box around = around(scale, seen);
            last = new Found(scale, first, around, new Search(scale, around).texts(first));
        }
        return last.texts();
    }

    /** All of the scene, or what is seen and as much again on each side. */
    private Room.Box around(double scale, Room.Box seen) {
        if (names.size() > MANY) {
            double width = seen.right() - seen.left();
            double height = seen.bottom() - seen.top();
            return new Room.Box(seen.left() - width, seen.top() - height, seen.right() + width, seen.bottom() + height);
        }
        double left = plot.scene.x() * scale;
        double top = plot.scene.y() * scale;
        double right = left + plot.scene.width() * scale;
        double bottom = top + plot.scene.height() * scale;
        return new Room.Box(
                Math.min(left, seen.left()) - BEYOND,
                Math.min(top, seen.top()) - BEYOND,
                Math.max(right, seen.right()) + BEYOND,
                Math.max(bottom, seen.bottom()) + BEYOND);
    }

    /** A name that was broken into lines, in one. */
    private static Mark.Text joined(Mark.Text first, Mark.Text next) {
        return new Mark.Text(
                first.name(),
                Wrap.joined(first.text(), next.text()),
                first.x(),
                first.y(),
                first.size(),
                first.face(),
                first.anchor(),
                first.colour(),
                first.halo());
    }

    /** A folded group by its name alone: what its members have among themselves, after the last colon, is written from near. */
    private static String called(Mark.Text name) {
        int end = name.text().lastIndexOf(':');
        return name.name().startsWith(FOLDED) && end > 0 ? name.text().substring(0, end) : name.text();
    }

    /** The search for room at one scale. */
    private final class Search {
        private final double scale;
        private final double growth;
        private final Room.Box around;
        private final Room room;
        private final List<Mark.Text> found = new ArrayList<>();

        Search(double scale, Room.Box around) {
            this.scale = scale;
            this.growth = growth(scale);
            this.around = around;
            this.room = new Room(around);
        }

        List<Mark.Text> texts(Set<String> first) {
            for (int i = 0; i < plot.marks.length; i++) {
                if (plot.isNode(i) && around.holds(plot.x[i] * scale, plot.y[i] * scale)) {
                    room.take(Room.Box.around(
                            plot.x[i] * scale,
                            plot.y[i] * scale,
                            plot.u[i] * growth * scale,
                            plot.v[i] * growth * scale));
                }
            }
            laid.forEach(this::writeLaid);
            for (int i = 0; i < nodes.length && !first.isEmpty(); i++) {
                if (first.contains(names.get(i).name()) && !write(names.get(i), nodes[i]) && first.size() <= FEW) {
                    writeAnyway(names.get(i), nodes[i]);
                }
            }
            int inVain = 0;
            for (int i = 0; i < nodes.length && inVain < PATIENCE; i++) {
                boolean isNear = around.holds(plot.x[nodes[i]] * scale, plot.y[nodes[i]] * scale);
                if (isNear && !first.contains(names.get(i).name())) {
                    inVain = write(names.get(i), nodes[i]) ? 0 : inVain + 1;
                }
            }
            if (scale >= NEAR) {
                onLines.forEach(this::writeOnLine);
            }
            return List.copyOf(found);
        }

        /** What a person wrote stands where it was put; other names keep off it. */
        private void writeLaid(Mark.Text text) {
            Mark.Text there = grown(text);
            double width = Fonts.width(there.text(), there.face(), there.size());
            double left = there.x() - width * Bounds.shift(there.anchor());
            double top = there.y() - there.size();
            room.take(new Room.Box(
                    left * scale, top * scale, (left + width) * scale, (top + there.size() * LEADING) * scale));
            found.add(there);
        }

        /**
         * The name of a group or frame stands above its corner, at least in the size of other names; what stands in the middle of
         * a box stays as it is.
         */
        private Mark.Text grown(Mark.Text t) {
            Mark.Area area = areas.get(t.name());
            if (area == null || t.anchor() == Mark.Anchor.MIDDLE) {
                return t;
            }
            double larger = Math.max(growth, NAME / (t.size() * scale));
            Mark.Point corner = area.points().getFirst();
            return new Mark.Text(
                    t.name(),
                    t.text(),
                    corner.x(),
                    corner.y() - RISE * t.size() * larger,
                    t.size() * larger,
                    t.face(),
                    t.anchor(),
                    t.colour(),
                    t.halo());
        }

        /** Writes a name at its node, on the side where there is room for it, if there is. */
        private boolean write(Mark.Text name, int node) {
            String text = Wrap.shortened(called(name), WIDEST, name.face(), NAME);
            double width = Fonts.width(text, name.face(), NAME) + 2;
            double height = NAME * (Fonts.isPlain(text) ? LEADING : TALL);
            double below = plot.v[node] * growth * scale / 2 + height / 2 + 1;
            double beside = plot.u[node] * growth * scale / 2 + width / 2 + 2;
            double middle = (plot.scene.x() + plot.scene.width() / 2) * scale;
            double half = plot.scene.width() / 2 * scale + BEYOND;
            double[][] places = {{0, below}, {0, -below}, {beside, 0}, {-beside, 0}};
            for (double[] place : places) {
                double x = plot.x[node] * scale + place[0];
                double y = plot.y[node] * scale + place[1];
                boolean isWithin = Math.abs(x - middle) + width / 2 <= half;
                if (isWithin && written(name, text, NAME, Room.Box.around(x, y, width, height))) {
                    return true;
                }
            }
            return false;
        }

        /** Writes a name below its node, over what is there: what was chosen has to be named. */
        private void writeAnyway(Mark.Text name, int node) {
            String text = Wrap.shortened(called(name), WIDEST, name.face(), NAME);
            double width = Fonts.width(text, name.face(), NAME) + 2;
            double height = NAME * (Fonts.isPlain(text) ? LEADING : TALL);
            double y = plot.y[node] * scale + plot.v[node] * growth * scale / 2 + height / 2 + 1;
            put(name, text, NAME, Room.Box.around(plot.x[node] * scale, y, width, height));
        }

        /** Writes what a line says where the scene has it, if there is room. */
        private void writeOnLine(Mark.Text label) {
            double width = Fonts.width(label.text(), label.face(), LINE) + 2;
            double x = label.x() * scale;
            double y = (label.y() - label.size() / 2) * scale;
            if (around.holds(x, y)) {
                written(label, label.text(), LINE, Room.Box.around(x, y, width, LINE * LEADING));
            }
        }

        private boolean written(Mark.Text label, String text, double size, Room.Box box) {
            if (!room.isFree(box)) {
                return false;
            }
            put(label, text, size, box);
            return true;
        }

        private void put(Mark.Text label, String text, double size, Room.Box box) {
            room.take(box);
            found.add(new Mark.Text(
                    label.name(),
                    text,
                    (box.left() + box.right()) / 2 / scale,
                    (box.top() + size) / scale,
                    size / scale,
                    label.face(),
                    Mark.Anchor.MIDDLE,
                    label.colour(),
                    label.halo()));
        }
    }
}
