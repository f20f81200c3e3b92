package org.linkwright.operation;

import java.util.Set;
import java.util.function.Consumer;
import org.linkwright.chart.Arrangement;
import org.linkwright.chart.Chart;
import org.linkwright.model.Identifier;
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

    /**
     * The same for some nodes only: the rest stays where it is, and nothing is put upon it.
     *
     * @param layout as {@link org.linkwright.chart.LayoutChoice} writes it, such as {@code grouped:country}
     * @param only which nodes are arranged; all where it is empty
     * @param sketch is given pictures on the way, the first soon, where that takes long; on the calling thread
     * @throws java.util.concurrent.CancellationException soon after {@code progress} is cancelled
     */
    public Chart run(Chart chart, String layout, Set<Identifier> only, Consumer<Chart> sketch, Progress progress) {
        return Arrangement.of(chart, layout, only, sketch, progress);
    }
}
