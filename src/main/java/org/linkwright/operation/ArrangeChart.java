package org.linkwright.operation;

import org.linkwright.chart.Arrangement;
import org.linkwright.chart.Chart;
import org.linkwright.chart.Folding;
import org.linkwright.chart.Notes;
import org.linkwright.task.Progress;

/**
 * Runs a layout over a chart as it is drawn; pinned nodes stay, members of folded groups go where their group goes, notes stay
 * with what they are about.
 */
public final class ArrangeChart {
    /**
     * The chart with new positions.
     *
     * @throws IllegalArgumentException where no layout has that id
     */
    public Chart run(Chart chart, String layout, Progress progress) {
        Chart drawn = Folding.shown(chart);
        Chart arranged = Arrangement.of(drawn, layout, progress);
        return Notes.followed(chart, Folding.placed(chart, arranged));
    }
}
