package org.linkwright.operation;

import org.linkwright.chart.Arrangement;
import org.linkwright.chart.Chart;
import org.linkwright.task.Progress;

/** Runs a layout over a chart; pinned nodes stay. */
public final class ArrangeChart {
    /**
     * The chart with new positions.
     *
     * @throws IllegalArgumentException where no layout has that id
     */
    public Chart run(Chart chart, String layout, Progress progress) {
        return Arrangement.of(chart, layout, progress);
    }
}
