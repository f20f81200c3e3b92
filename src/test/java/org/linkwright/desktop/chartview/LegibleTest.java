package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

class LegibleTest {
    private static final double SCALE = 0.5;

    private static final Room.Box ALL = new Room.Box(0, 0, 400, 100);

    @Test
    void neverWritesANameOverAnotherOrOverANode() {
        List<Mark.Text> names = new Legible(new Plot(crowd())).texts(SCALE, Set.of(), ALL);

        assertFalse(names.isEmpty());
        for (Mark.Text name : names) {
            for (Mark.Text other : names) {
                boolean apart = other.equals(name) || !overlap(box(name), box(other));
                assertTrue(apart, () -> name.text() + " lies over " + other.text());
            }
            for (Mark mark : crowd().marks()) {
                boolean apart = !(mark instanceof Mark.Shape node) || !overlap(box(name), grown(node));
                assertTrue(apart, () -> name.text() + " lies over " + mark);
            }
        }
    }

    @Test
    void writesWhatIsSelectedBeforeAllOthers() {
        List<Mark.Text> names = new Legible(new Plot(crowd())).texts(SCALE, Set.of("phone:7"), ALL);

        assertEquals("+1 202 555 0107", names.getFirst().text());
    }

    @Test
    void namesWhatIsSelectedThoughThereIsNoRoom() {
        List<Mark> marks = new ArrayList<>(crowd().marks());
        for (int i = 0; i < 200; i++) {
            marks.add(new Mark.Shape(
                    "block:" + i, Mark.Outline.RECTANGLE, 20 * (i % 20), 10 * (i / 20), 22, 12, 0xffffff, 0, 1));
        }
        Plot full = new Plot(new Scene(0, 0, 400, 100, 0xffffff, marks));

        assertEquals(List.of(), new Legible(full).texts(SCALE, Set.of(), ALL));
        assertEquals(1, new Legible(full).texts(SCALE, Set.of("phone:7"), ALL).size());
    }

    @Test
    void writesTheNameOfAGroupInAReadableSizeFromAfar() {
        List<Mark.Point> box =
                List.of(new Mark.Point(0, 0), new Mark.Point(400, 0), new Mark.Point(400, 100), new Mark.Point(0, 100));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area("group:1", box, 0xeeeeee, 0x888888, 1, Mark.Dash.SOLID));
        marks.addAll(crowd().marks());
        marks.add(new Mark.Text("group:1", "Phones", 4, -3, 8, Mark.Face.BOLD, Mark.Anchor.START, 0, Mark.NONE));
        Plot grouped = new Plot(new Scene(0, -12, 400, 112, 0xffffff, marks));

        List<Mark.Text> texts = new Legible(grouped).texts(0.1, Set.of(), new Room.Box(0, 0, 40, 10));

        Mark.Text name = texts.getFirst();
        assertEquals("Phones", name.text());
        assertEquals(11, name.size() * 0.1, 1e-9);
    }

    @Test
    void leavesNamesWhereTheyAreWhileTheViewIsMoved() {
        Legible legible = new Legible(new Plot(crowd()));

        assertEquals(
                legible.texts(SCALE, Set.of(), ALL), legible.texts(SCALE, Set.of(), new Room.Box(50, 20, 250, 70)));
    }

    @Test
    void writesAsTheSceneHasThemFromNear() {
        assertEquals(10, new Legible(new Plot(crowd())).texts(2, Set.of(), ALL).size());
    }

    /** Ten nodes side by side, so near that there is no room for all of their names. */
    private static Scene crowd() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String name = "phone:" + i;
            marks.add(new Mark.Shape(name, Mark.Outline.CIRCLE, 50 + 30 * i, 50, 14, 14, 0xffffff, 0, 1));
            marks.add(new Mark.Text(
                    name,
                    "+1 202 555 010" + i,
                    50 + 30 * i,
                    70,
                    8,
                    Mark.Face.REGULAR,
                    Mark.Anchor.MIDDLE,
                    0,
                    0xffffff));
        }
        return new Scene(0, 0, 400, 100, 0xffffff, marks);
    }

    private static double[] grown(Mark.Shape s) {
        double width = s.width() * Legible.growth(SCALE);
        double height = s.height() * Legible.growth(SCALE);
        return new double[] {s.x() - width / 2, s.y() - height / 2, s.x() + width / 2, s.y() + height / 2};
    }

    private static double[] box(Mark.Text t) {
        double half = Fonts.width(t.text(), t.face(), t.size()) / 2;
        return new double[] {t.x() - half, t.y() - t.size() * 0.75, t.x() + half, t.y() + t.size() * 0.2};
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }
}
