package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

/**
 * A scene seen from afar: nodes and lines are drawn larger than the scale would make them, and as many names as find room are
 * written in a readable size, those of the nodes with most lines first. On paper a chart has its own size; a window has not.
 */
final class Legible {
    /** How many times larger a node is drawn at most. */
    static final double MOST_GROWTH = 2.6;

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

    /** Letters of a name that are written at most. */
    private static final int LONGEST = 32;

    private static final double LEADING = 1.2;

    private final Scene scene;
    private final Set<String> first;
    private final double scale;
    private final double growth;
    private final Map<String, Mark.Shape> nodes = new HashMap<>();
    private final Map<String, Mark.Area> areas = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Room room = new Room();

    private Legible(Scene scene, double scale, Set<String> first) {
        this.scene = scene;
        this.first = first;
        this.scale = scale;
        this.growth = growth(scale);
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Mark.Shape shape -> nodes.putIfAbsent(shape.name(), shape);
                case Mark.Line line -> {
                    lines.merge(line.from(), 1, Integer::sum);
                    lines.merge(line.to(), 1, Integer::sum);
                }
                case Mark.Area area -> areas.putIfAbsent(area.name(), area);
                case Mark.Text text -> {}
                case Mark.Photo photo -> {}
            }
        }
    }

    /** How many times larger nodes are drawn at a scale. */
    static double growth(double scale) {
        return Math.clamp(NEAR / scale, 1, MOST_GROWTH);
    }

    /**
     * The scene as it is to be drawn.
     *
     * @param scale pixels a point
     * @param first names of what is labelled before all others
     */
    static Scene at(double scale, Scene scene, Set<String> first) {
        return scale >= LARGE ? scene : new Legible(scene, scale, first).grown();
    }

    static Scene withoutTexts(Scene scene) {
        List<Mark> marks = scene.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Text))
                .toList();
        return with(scene, marks);
    }

    private static Scene with(Scene scene, List<Mark> marks) {
        return new Scene(scene.x(), scene.y(), scene.width(), scene.height(), scene.ground(), marks);
    }

    private Scene grown() {
        List<Mark> marks = new ArrayList<>(scene.marks().size());
        Map<String, Mark.Text> names = new HashMap<>();
        Map<String, Mark.Text> onLines = new LinkedHashMap<>();
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Mark.Shape shape -> marks.add(grown(shape));
                case Mark.Line line -> marks.add(grown(line));
                case Mark.Area area -> marks.add(area);
                case Mark.Photo photo -> marks.add(grown(photo));
                case Mark.Text text
                when areas.containsKey(text.name()) -> marks.add(grown(text, areas.get(text.name())));
                case Mark.Text text -> {
                    Mark.Shape node = nodes.get(text.name());
                    if (node != null && isIcon(text, node)) {
                        marks.add(grown(text, node));
                    } else {
                        (node == null ? onLines : names).merge(text.name(), text, Legible::joined);
                    }
                }
            }
        }
        nodes.values().forEach(this::take);
        names.values().stream()
                .sorted(Comparator.comparing((Mark.Text text) -> !first.contains(text.name()))
                        .thenComparingInt(text -> -lines.getOrDefault(text.name(), 0))
                        .thenComparing(Mark.Text::name))
                .forEach(name -> write(name, marks));
        if (scale >= NEAR) {
            onLines.values().forEach(label -> writeOnLine(label, marks));
        }
        return with(scene, marks);
    }

    private Mark grown(Mark.Shape s) {
        Mark.Shape centre = nodes.get(s.name());
        return new Mark.Shape(
                s.name(),
                s.outline(),
                centre.x() + (s.x() - centre.x()) * growth,
                centre.y() + (s.y() - centre.y()) * growth,
                s.width() * growth,
                s.height() * growth,
                s.fill(),
                s.stroke(),
                s.strokeWidth() * growth);
    }

    private Mark grown(Mark.Photo p) {
        Mark.Shape centre = nodes.get(p.name());
        return new Mark.Photo(
                p.name(),
                p.outline(),
                centre.x() + (p.x() - centre.x()) * growth,
                centre.y() + (p.y() - centre.y()) * growth,
                p.width() * growth,
                p.height() * growth,
                p.portrait());
    }

    /** The name of a group or frame grows from its corner. */
    private Mark grown(Mark.Text t, Mark.Area area) {
        Mark.Point corner = area.points().getFirst();
        boolean isCentred = t.anchor() == Mark.Anchor.MIDDLE;
        return new Mark.Text(
                t.name(),
                t.text(),
                isCentred ? t.x() : corner.x() + (t.x() - corner.x()) * growth,
                isCentred ? t.y() : corner.y() + (t.y() - corner.y()) * growth,
                t.size() * growth,
                t.face(),
                t.anchor(),
                t.colour(),
                t.halo());
    }

    private Mark grown(Mark.Line l) {
        Mark.Shape centre = nodes.get(l.name());
        List<Mark.Point> points = centre == null
                ? l.points()
                : l.points().stream()
                        .map(p -> new Mark.Point(
                                centre.x() + (p.x() - centre.x()) * growth, centre.y() + (p.y() - centre.y()) * growth))
                        .toList();
        boolean arrows = centre != null || growth < 2;
        return new Mark.Line(
                l.name(),
                l.from(),
                l.to(),
                points,
                l.colour(),
                l.width() * Math.min(growth, 1.8),
                l.dash(),
                arrows && l.arrowAtStart(),
                arrows && l.arrowAtEnd());
    }

    /** A name that was broken into lines, in one. */
    private static Mark.Text joined(Mark.Text first, Mark.Text next) {
        String gap = first.text().endsWith(":") ? "" : " ";
        return new Mark.Text(
                first.name(),
                first.text() + gap + next.text(),
                first.x(),
                first.y(),
                first.size(),
                first.face(),
                first.anchor(),
                first.colour(),
                first.halo());
    }

    /** A letter within the form is its icon, not its name. */
    private static boolean isIcon(Mark.Text text, Mark.Shape node) {
        return Math.abs(text.y() - node.y()) <= node.height() / 2 && Math.abs(text.x() - node.x()) <= node.width() / 2;
    }

    private Mark grown(Mark.Text t, Mark.Shape node) {
        return new Mark.Text(
                t.name(),
                t.text(),
                node.x() + (t.x() - node.x()) * growth,
                node.y() + (t.y() - node.y()) * growth,
                t.size() * growth,
                t.face(),
                t.anchor(),
                t.colour(),
                t.halo());
    }

    /** Writes a name at its node, on the side where there is room for it, if there is. */
    private void write(Mark.Text name, List<Mark> marks) {
        Mark.Shape node = nodes.get(name.name());
        String text = shortened(name.text());
        double width = Fonts.width(text, name.face(), NAME) + 2;
        double height = NAME * LEADING;
        double below = node.height() * growth * scale / 2 + height / 2 + 1;
        double beside = node.width() * growth * scale / 2 + width / 2 + 2;
        double middle = (scene.x() + scene.width() / 2) * scale;
        double half = scene.width() / 2 * scale + BEYOND;
        double[][] places = {{0, below}, {0, -below}, {beside, 0}, {-beside, 0}};
        for (double[] place : places) {
            double x = node.x() * scale + place[0];
            double y = node.y() * scale + place[1];
            boolean isWithin = Math.abs(x - middle) + width / 2 <= half;
            if (isWithin && written(name, text, NAME, Room.Box.around(x, y, width, height), marks)) {
                return;
            }
        }
    }

    /** Writes what a line says where the scene has it, if there is room. */
    private void writeOnLine(Mark.Text label, List<Mark> marks) {
        double width = Fonts.width(label.text(), label.face(), LINE) + 2;
        double x = label.x() * scale;
        double y = (label.y() - label.size() / 2) * scale;
        written(label, label.text(), LINE, Room.Box.around(x, y, width, LINE * LEADING), marks);
    }

    private boolean written(Mark.Text label, String text, double size, Room.Box box, List<Mark> marks) {
        if (!room.isFree(box)) {
            return false;
        }
        room.take(box);
        marks.add(new Mark.Text(
                label.name(),
                text,
                (box.left() + box.right()) / 2 / scale,
                (box.top() + size) / scale,
                size / scale,
                label.face(),
                Mark.Anchor.MIDDLE,
                label.colour(),
                label.halo()));
        return true;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private void take(Mark.Shape node) {
        double x = node.x() * scale;
        double y = node.y() * scale;
        room.take(Room.Box.around(x, y, node.width() * growth * scale, node.height() * growth * scale));
    }
}
