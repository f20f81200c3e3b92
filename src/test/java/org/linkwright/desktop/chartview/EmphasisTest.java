package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    @Test
    void liftsWhatIsPointedAtWithItsNeighboursAndLetsTheRestRecedeToAQuarter() {
        Map<String, Integer> colours = new Emphasis(Set.of(), "a")
                .applyTo(scene).marks().stream().collect(Collectors.toMap(Mark::name, EmphasisTest::colour));

        // a quarter of black on white: 255 × 0.75 = 191.25
        Map<String, Integer> expected = Map.of("a", BLACK, "b", BLACK, "ab", BLACK, "c", 0xBFBFBF, "cd", 0xBFBFBF);
        assertEquals(expected, colours);
    }

    @Test
    void drawsWhatIsLiftedAboveTheRest() {
        List<String> order = new Emphasis(Set.of(), "a")
                .applyTo(scene).marks().stream().map(Mark::name).toList();

        assertEquals(List.of("cd", "c", "ab", "a", "b"), order);
    }

    @Test
    void drawsASelectedLineInTheAccent() {
        Map<String, Mark> marks = new Emphasis(Set.of("ab"), "")
                .applyTo(scene).marks().stream().collect(Collectors.toMap(Mark::name, Function.identity()));

        assertEquals(0x0072B2, colour(marks.get("ab")));
        assertEquals(BLACK, colour(marks.get("b")));
    }

    private static int colour(Mark mark) {
        return switch (mark) {
            case Mark.Shape shape -> shape.fill();
            case Mark.Line line -> line.colour();
            case Mark.Text text -> text.colour();
            case Mark.Area area -> area.fill();
            case Mark.Photo photo -> Mark.NONE;
        };
    }
}
