package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

/**
 * What stands out: the names selected or pointed at, lifted with their neighbours; the rest recedes to a quarter.
 *
 * @param selected names of nodes and lines drawn in the accent
 * @param hovered name of what the pointer is on; empty for nothing
 */
record Emphasis(Set<String> selected, String hovered) {
    static final Emphasis NONE = new Emphasis(Set.of(), "");

    private static final int ACCENT = 0x0072B2;
    private static final double REST = 0.25;

    /** What is selected or pointed at. */
    Set<String> names() {
        Set<String> names = new HashSet<>(selected);
        if (!hovered.isEmpty()) {
            names.add(hovered);
        }
        return names;
    }

    boolean isNone() {
        return selected.isEmpty() && hovered.isEmpty();
    }

    /** The scene with its emphasis: what recedes below, what is lifted above. */
    Scene applyTo(Scene scene) {
        if (isNone()) {
            return scene;
        }
        Set<String> lifted = lifted(scene);
        List<Mark> below = new ArrayList<>(scene.marks().size());
        List<Mark> above = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            if (selected.contains(mark.name())) {
                above.add(accented(mark));
            } else if (lifted.contains(mark.name())) {
                above.add(mark);
            } else {
                below.add(receding(mark, scene.ground()));
            }
        }
        below.addAll(above);
        return new Scene(scene.x(), scene.y(), scene.width(), scene.height(), scene.ground(), below);
    }

    private Set<String> lifted(Scene scene) {
        Set<String> centre = names();
        Set<String> lifted = new HashSet<>(centre);
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Line line
                    && (centre.contains(line.name()) || centre.contains(line.from()) || centre.contains(line.to()))) {
                lifted.add(line.name());
                lifted.add(line.from());
                lifted.add(line.to());
            }
        }
        return lifted;
    }

    private static Mark accented(Mark mark) {
        return switch (mark) {
            case Mark.Shape s ->
                new Mark.Shape(
                        s.name(),
                        s.outline(),
                        s.x(),
                        s.y(),
                        s.width(),
                        s.height(),
                        s.fill(),
                        ACCENT,
                        s.strokeWidth() + 1.5);
            case Mark.Line l ->
                new Mark.Line(
                        l.name(),
                        l.from(),
                        l.to(),
                        l.points(),
                        ACCENT,
                        l.width() + 0.75,
                        l.dash(),
                        l.arrowAtStart(),
                        l.arrowAtEnd());
            case Mark.Area a -> new Mark.Area(a.name(), a.points(), a.fill(), ACCENT, a.strokeWidth() + 0.75, a.dash());
            case Mark.Photo p -> p;
            case Mark.Text t -> t;
        };
    }

    private static Mark receding(Mark mark, int ground) {
        return switch (mark) {
            case Mark.Shape s ->
                new Mark.Shape(
                        s.name(),
                        s.outline(),
                        s.x(),
                        s.y(),
                        s.width(),
                        s.height(),
                        faded(s.fill(), ground),
                        faded(s.stroke(), ground),
                        s.strokeWidth());
            case Mark.Line l ->
                new Mark.Line(
                        l.name(),
                        l.from(),
                        l.to(),
                        l.points(),
                        faded(l.colour(), ground),
                        l.width(),
                        l.dash(),
                        l.arrowAtStart(),
                        l.arrowAtEnd());
            case Mark.Area a ->
                new Mark.Area(
                        a.name(),
                        a.points(),
                        faded(a.fill(), ground),
                        faded(a.stroke(), ground),
                        a.strokeWidth(),
                        a.dash());
            case Mark.Photo p -> p;
            case Mark.Text t ->
                new Mark.Text(
                        t.name(),
                        t.text(),
                        t.x(),
                        t.y(),
                        t.size(),
                        t.face(),
                        t.anchor(),
                        faded(t.colour(), ground),
                        t.halo());
        };
    }

    private static int faded(int colour, int ground) {
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
