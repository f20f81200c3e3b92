package org.linkwright.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.linkwright.task.Progress;

class TimelineTest {
    private static final double DAY = 86_400;

    /** Node 0 calls 1 on day 0, 2 on day 1, 3 on day 20; node 4 is a person without dates who uses 0. */
    private final Timeline timeline = Timeline.of(
            new LayoutGraph(
                    5,
                    new int[] {0, 0, 0, 0},
                    new int[] {1, 2, 3, 4},
                    new float[] {1, 1, 1, 1},
                    new float[] {10, 10, 10, 10, 10},
                    new int[5],
                    new double[] {60, DAY + 60, 20 * DAY, Double.NaN}),
            Progress.NONE);

    @Test
    void columnsAreTheFinestUnitOfWhichThereAreFew() {
        assertEquals(4, timeline.columns().size());
        assertTrue(Double.isNaN(timeline.columns().getFirst().start()));
        assertEquals(ChronoUnit.HOURS, timeline.columns().getLast().unit());
        assertEquals(20 * DAY, timeline.columns().getLast().start());
    }

    @Test
    void eventsFollowEachOtherFromLeftToRight() {
        float[] x = timeline.edgeX();
        assertTrue(x[3] < x[0] && x[0] < x[1] && x[1] < x[2]);
    }

    @Test
    void aPersonStandsOnTheLineOfTheNumberUsed() {
        assertEquals(timeline.at().y()[0], timeline.at().y()[4]);
        assertTrue(timeline.at().x()[4] < timeline.at().x()[0]);
    }

    @Test
    void contactsStandBelowTheirSubjectWhereTheirTimeIs() {
        for (int contact = 1; contact <= 3; contact++) {
            assertTrue(timeline.at().y()[contact] > timeline.at().y()[0]);
            assertTrue(timeline.at().x()[contact] < timeline.edgeX()[contact - 1]);
        }
        assertEquals(timeline.at().y()[1], timeline.at().y()[2], "their times allow one row");
    }
}
