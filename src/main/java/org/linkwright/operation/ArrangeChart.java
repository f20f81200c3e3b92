package org.linkwright.operation;

import java.util.List;
import org.linkwright.chart.Arrangement;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Folding;
import org.linkwright.chart.Notes;
import org.linkwright.task.Progress;

/**
 * Runs a layout over a chart as it is drawn; pinned nodes stay, members of folded groups go where their group goes, notes stay
 * with what they are about.
 */
public final class ArrangeChart {
    /** The size at which a folded group is laid out: it has more to say than others, and is drawn large from afar. */
    private static final double FOLDED = 9;

    /**
     * The chart with new positions.
     *
     * @throws IllegalArgumentException where no layout has that id
     */
    public Chart run(Chart chart, String layout, Progress progress) {
        Chart drawn = Folding.shown(chart);
        List<ChartNode> sized = drawn.nodes().stream()
                .map(node -> node.id().kind().equals(ChartGroup.KIND) ? node.sized(FOLDED) : node)
                .toList();
        Chart arranged = Arrangement.of(drawn.withNodes(sized), layout, progress);
        return Notes.followed(chart, Folding.placed(chart, arranged));
    }
}
