package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Scene;

class HitGridTest {
    private static final Mark LINE = new Mark.Line(
            "a > b", "a", "b", List.of(new Point(0, 0), new Point(300, 0)), 0, 1, Mark.Dash.SOLID, false, false);

    private final HitGrid grid =
            new HitGrid(new Scene(-20, -20, 400, 60, 0xFFFFFF, List.of(LINE, node("a", 0), node("b", 300))));

    private static Mark node(String name, double x) {
        return new Mark.Shape(name, Outline.CIRCLE, x, 0, 20, 20, 0, 0, 1);
    }

    @Test
    void findsANodeWithinItsFormOnly() {
        assertEquals(Optional.of("b"), grid.node(309, 9, 1));
        assertEquals(Optional.empty(), grid.node(309, 15, 1));
    }

    @Test
    void findsANodeWithinTheFormItIsDrawnWithFromAfar() {
        assertEquals(Optional.of("b"), grid.node(309, 15, 2));
    }

    @Test
    void findsALineAnywhereAlongItWithinReach() {
        for (double x = 20; x < 290; x += 7) {
            assertEquals(Optional.of("a > b"), grid.line(x, 4, 5), "at " + x);
        }
        assertEquals(Optional.empty(), grid.line(150, 9, 5));
    }

    @Test
    void findsTheNodesWhoseCentresARectangleHolds() {
        assertEquals(Set.of("a"), grid.nodes(-50, -50, 150, 50));
        assertEquals(Set.of("a", "b"), grid.nodes(-50, -50, 301, 50));
    }
}
