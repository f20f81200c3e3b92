package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

/**
 * A scene seen from afar: nodes and lines are drawn larger than the scale would make them, and as many names as find room are
 * written in a readable size, those of the nodes with most lines first. On paper a chart has its own size; a window has not.
 */
final class Legible {
    /** How many times larger a node is drawn at most. */
    static final double MOST_GROWTH = 2.6;

    /** From this scale on, a scene is drawn as it is. */
    private static final double NEAR = 0.7;

    /** Size of names, in pixels. */
    private static final double NAME = 11;

    /** Names may come as near as this to other forms and names, in pixels. */
    private static final double GAP = 6;

    /** Letters of a name that are written at most. */
    private static final int LONGEST = 24;

    private static final double WIDTH_OF_LETTER = 0.56;

    private final Scene scene;
    private final double scale;
    private final double growth;
    private final Map<String, Mark.Shape> nodes = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    private Legible(Scene scene, double scale) {
        this.scene = scene;
        this.scale = scale;
        this.growth = growth(scale);
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Mark.Shape shape -> nodes.putIfAbsent(shape.name(), shape);
                case Mark.Line line -> {
                    lines.merge(line.from(), 1, Integer::sum);
                    lines.merge(line.to(), 1, Integer::sum);
                }
                case Mark.Text text -> {}
            }
        }
    }

    /** How many times larger nodes are drawn at a scale. */
    static double growth(double scale) {
        return Math.clamp(NEAR / scale, 1, MOST_GROWTH);
    }

    /** The scene as it is to be drawn at a scale of so many pixels a point. */
    static Scene at(double scale, Scene scene) {
        return scale >= NEAR ? scene : new Legible(scene, scale).grown();
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
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Mark.Shape shape -> marks.add(grown(shape));
                case Mark.Line line -> marks.add(grown(line));
                case Mark.Text text -> {
                    Mark.Shape node = nodes.get(text.name());
                    if (node != null && isIcon(text, node)) {
                        marks.add(grown(text, node));
                    } else if (node != null) {
                        names.merge(text.name(), text, Legible::joined);
                    }
                }
            }
        }
        nodes.values().forEach(this::take);
        names.values().stream()
                .sorted(Comparator.comparingInt((Mark.Text text) -> -lines.getOrDefault(text.name(), 0))
                        .thenComparing(Mark.Text::name))
                .forEach(name -> write(name, marks));
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

    /** Writes a name under its node where there is room for it. */
    private void write(Mark.Text name, List<Mark> marks) {
        Mark.Shape node = nodes.get(name.name());
        String text =
                name.text().length() <= LONGEST ? name.text() : name.text().substring(0, LONGEST - 1) + "…";
        double width = text.length() * NAME * WIDTH_OF_LETTER;
        double x = node.x() * scale;
        double top = node.y() * scale + node.height() * growth * scale / 2 + 2;
        List<Long> squares = squares(x - width / 2, top + GAP, x + width / 2, top + NAME);
        if (squares.stream().anyMatch(taken::contains)) {
            return;
        }
        taken.addAll(squares);
        marks.add(new Mark.Text(
                name.name(),
                text,
                node.x(),
                (top + NAME) / scale,
                NAME / scale,
                name.face(),
                Mark.Anchor.MIDDLE,
                name.colour(),
                name.halo()));
    }

    private void take(Mark.Shape node) {
        double x = node.x() * scale;
        double y = node.y() * scale;
        double half = node.width() * growth * scale / 2 - GAP / 2;
        taken.addAll(squares(x - half, y - half, x + half, y + half));
    }

    private static List<Long> squares(double left, double top, double right, double bottom) {
        double square = 6;
        List<Long> squares = new ArrayList<>();
        for (long column = (long) Math.floor(left / square); column <= Math.floor(right / square); column++) {
            for (long row = (long) Math.floor(top / square); row <= Math.floor(bottom / square); row++) {
                squares.add((column << 32) ^ (row & 0xffffffffL));
            }
        }
        return squares;
    }
}
