package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Scene;

class HitsTest {
    private static final Mark LINE = new Mark.Line(
            "a > b", "a", "b", List.of(new Point(0, 0), new Point(300, 0)), 0, 1, Mark.Dash.SOLID, false, false);

    private final Hits hits =
            new Hits(new Plot(new Scene(-20, -20, 400, 60, 0xFFFFFF, List.of(LINE, node("a", 0), node("b", 300)))));

    private static Mark node(String name, double x) {
        return new Mark.Shape(name, Outline.CIRCLE, x, 0, 20, 20, 0, 0, 1);
    }

    @Test
    void findsANodeWithinItsFormOnly() {
        assertEquals(Optional.of("b"), hits.node(309, 9, 1));
        assertEquals(Optional.empty(), hits.node(309, 15, 1));
    }

    @Test
    void findsANodeWithinTheFormItIsDrawnWithFromAfar() {
        assertEquals(Optional.of("b"), hits.node(309, 15, 2));
    }

    @Test
    void findsALineAnywhereAlongItWithinReach() {
        for (double x = 20; x < 290; x += 7) {
            assertEquals(Optional.of("a > b"), hits.line(x, 4, 5), "at " + x);
        }
        assertEquals(Optional.empty(), hits.line(150, 9, 5));
    }

    @Test
    void findsALineAlongABend() {
        Mark bent = new Mark.Line(
                "a > c",
                "a",
                "c",
                List.of(new Point(0, 0), new Point(50, 50), new Point(100, 0)),
                0,
                1,
                Mark.Dash.SOLID,
                false,
                false);
        Hits bend = new Hits(new Plot(new Scene(0, 0, 100, 50, 0xFFFFFF, List.of(bent))));

        assertEquals(Optional.of("a > c"), bend.line(50, 47, 5));
        assertEquals(Optional.empty(), bend.line(50, 0, 5));
    }

    @Test
    void takesTheNodeDrawnLastWhereTwoLieOnEachOther() {
        Hits two = new Hits(new Plot(new Scene(0, 0, 9, 9, 0xFFFFFF, List.of(node("a", 0), node("b", 3)))));

        assertEquals(Optional.of("b"), two.node(1, 0, 1));
    }

    @Test
    void findsTheNodesWhoseMiddlesARectangleHolds() {
        assertEquals(Set.of("a"), hits.nodes(new Rectangle2D.Double(-50, -50, 200, 100)));
        assertEquals(Set.of("a", "b"), hits.nodes(new Rectangle2D.Double(-50, -50, 351, 100)));
    }

    @Test
    void findsTheNodesWithinALassoAndNotThoseInItsHollow() {
        Band lasso = new Band();
        lasso.begin(-50, -50);
        for (double[] corner :
                new double[][] {{350, -50}, {350, 50}, {280, 50}, {280, -20}, {20, -20}, {20, 50}, {-50, 50}}) {
            lasso.leadTo(corner[0], corner[1]);
        }
        Hits three = new Hits(new Plot(
                new Scene(-20, -20, 400, 60, 0xFFFFFF, List.of(node("a", 0), node("b", 300), node("c", 150)))));

        assertEquals(Set.of("a", "b"), three.nodes(lasso.area(new Viewport(1, 0, 0))));
    }
}
