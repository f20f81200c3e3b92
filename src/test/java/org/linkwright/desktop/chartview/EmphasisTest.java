package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Scene;

class EmphasisTest {
    private static final int BLACK = 0x000000;

    private final Scene scene = new Scene(
            0, 0, 100, 100, 0xFFFFFF, List.of(line("a", "b"), line("c", "d"), node("a"), node("b"), node("c")));

    private static Mark line(String from, String to) {
        List<Point> points = List.of(new Point(0, 0), new Point(9, 9));
        return new Mark.Line(from + to, from, to, points, BLACK, 1, Mark.Dash.SOLID, false, false);
    }

    private static Mark node(String name) {
        return new Mark.Shape(name, Outline.CIRCLE, 0, 0, 9, 9, BLACK, Mark.NONE, 1);
    }

    private final Plot plot = new Plot(scene);

    private Map<String, Byte> levels(Emphasis emphasis) {
        byte[] levels = emphasis.levels(plot);
        return scene.marks().stream().collect(Collectors.toMap(Mark::name, mark -> levels[plot.numberOf(mark.name())]));
    }

    @Test
    void liftsWhatIsPointedAtWithItsNeighboursAndLetsTheRestRecede() {
        Map<String, Byte> expected = Map.of(
                "a",
                Emphasis.LIFTED,
                "b",
                Emphasis.LIFTED,
                "ab",
                Emphasis.LIFTED,
                "c",
                Emphasis.RECEDING,
                "cd",
                Emphasis.RECEDING);

        assertEquals(expected, levels(new Emphasis(Set.of(), "a")));
    }

    @Test
    void letsColoursRecedeToAQuarter() {
        // a quarter of black on white: 255 × 0.75 = 191.25
        assertEquals(0xBFBFBF, Emphasis.faded(BLACK, 0xFFFFFF));
        assertEquals(Mark.NONE, Emphasis.faded(Mark.NONE, 0xFFFFFF));
    }

    @Test
    void drawsWhatIsLiftedAboveTheRest() {
        assertTrue(Emphasis.isAbove(Emphasis.LIFTED));
        assertTrue(Emphasis.isAbove(Emphasis.ACCENTED));
        assertFalse(Emphasis.isAbove(Emphasis.RECEDING));
        assertFalse(Emphasis.isAbove(Emphasis.PLAIN));
    }

    @Test
    void drawsASelectedLineInTheAccentAndLiftsItsEnds() {
        Map<String, Byte> levels = levels(new Emphasis(Set.of("ab"), ""));

        assertEquals(Emphasis.ACCENTED, levels.get("ab"));
        assertEquals(Emphasis.LIFTED, levels.get("b"));
        assertEquals(Emphasis.RECEDING, levels.get("cd"));
    }

    @Test
    void leavesAllAsItIsWhereTheChartHasNothingOfWhatIsSelected() {
        assertEquals(
                Set.of(Emphasis.PLAIN),
                Set.copyOf(levels(new Emphasis(Set.of("elsewhere"), "")).values()));
    }
}
