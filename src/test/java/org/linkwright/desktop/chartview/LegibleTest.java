package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

class LegibleTest {
    private static final double SCALE = 0.5;

    @Test
    void neverWritesANameOverAnotherOrOverANode() {
        Scene legible = Legible.at(SCALE, crowd(), Set.of());

        List<Mark.Text> names = texts(legible);
        for (Mark.Text name : names) {
            for (Mark mark : legible.marks()) {
                boolean other = !mark.equals(name) && !(mark instanceof Mark.Line);
                assertFalse(other && overlap(box(name), box(mark)), () -> name.text() + " lies over " + mark);
            }
        }
    }

    @Test
    void writesWhatIsSelectedBeforeAllOthers() {
        Scene legible = Legible.at(SCALE, crowd(), Set.of("phone:7"));

        assertEquals("+1 202 555 0107", texts(legible).getFirst().text());
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

    private static List<Mark.Text> texts(Scene scene) {
        return scene.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static double[] box(Mark mark) {
        return switch (mark) {
            case Mark.Shape s ->
                new double[] {
                    s.x() - s.width() / 2, s.y() - s.height() / 2, s.x() + s.width() / 2, s.y() + s.height() / 2
                };
            case Mark.Text t -> {
                double half = Fonts.width(t.text(), t.face(), t.size()) / 2;
                yield new double[] {t.x() - half, t.y() - t.size() * 0.75, t.x() + half, t.y() + t.size() * 0.2};
            }
            case Mark.Line l -> new double[] {0, 0, 0, 0};
            case Mark.Area a -> new double[] {0, 0, 0, 0};
            case Mark.Photo p -> new double[] {0, 0, 0, 0};
        };
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }
}
