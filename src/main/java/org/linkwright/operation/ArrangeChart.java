package org.linkwright.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.linkwright.chart.Arrangement;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Folding;
import org.linkwright.chart.Notes;
import org.linkwright.model.Identifier;
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
        return run(chart, layout, Set.of(), sketch -> {}, progress);
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
        Chart drawn = Folding.shown(chart);
        List<ChartNode> sized = drawn.nodes().stream()
                .map(node -> node.id().kind().equals(ChartGroup.KIND) ? node.sized(FOLDED) : node)
                .toList();
        Chart arranged = Arrangement.of(
                drawn.withNodes(sized),
                layout,
                asDrawn(chart, only),
                picture -> sketch.accept(placed(chart, picture)),
                progress);
        return placed(chart, arranged);
    }

    private static Chart placed(Chart chart, Chart arranged) {
        return Notes.followed(chart, Folding.placed(chart, arranged));
    }

    /** Members of a folded group are drawn as its node. */
    private static Set<Identifier> asDrawn(Chart chart, Set<Identifier> only) {
        Set<Identifier> drawn = new HashSet<>(only);
        for (ChartGroup group : chart.additions().groups()) {
            if (group.folded() && drawn.removeAll(group.members())) {
                drawn.add(group.node());
            }
        }
        return drawn;
    }
}
