package org.linkwright.operation;

import org.linkwright.chart.Chart;
import org.linkwright.task.Progress;

/** Runs a layout over a chart; pinned nodes stay. */
public final class ArrangeChart {
    /** The chart with new positions. */
    public Chart run(Chart chart, String layout, Progress progress) {
        throw new UnsupportedOperationException(chart.title() + layout + progress);
    }
}
