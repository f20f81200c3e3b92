package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GuidesTest {
    private static final double[] MIDDLES = {10, 40, 44, 90};

    @Test
    void drawsToTheNearestMiddleWithinReach() {
        assertEquals(40, Guides.nearest(MIDDLES, 41, 5));
        assertEquals(44, Guides.nearest(MIDDLES, 43, 5));
        assertEquals(90, Guides.nearest(MIDDLES, 95, 5));
        assertEquals(10, Guides.nearest(MIDDLES, 10, 5));
    }

    @Test
    void leavesAloneWhatIsNearNothing() {
        assertTrue(Double.isNaN(Guides.nearest(MIDDLES, 60, 5)));
        assertTrue(Double.isNaN(Guides.nearest(new double[0], 60, 5)));
    }
}
