package org.linkwright.operation;

import java.util.HashMap;
import java.util.List;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup.Basis;
import org.linkwright.chart.ChartGroup.Form;
import org.linkwright.chart.Groups;
import org.linkwright.task.Progress;

/** Folds what is alike on a chart, so that one node stands for many. */
public final class FoldChart {
    /**
     * The chart with a folded group for each set of nodes that have something in common.
     *
     * @param anew whether all is laid out anew, as for a chart that was too large to read: the members of each group for
     *     themselves, then what remains; else everybody stays where they are
     */
    public Chart run(Chart chart, Basis basis, boolean anew, Progress progress) {
        Chart grouped = Groups.by(chart, basis, basis == Basis.LEAVES ? Form.NONE : Form.BOX);
        progress.check();
        List<String> fresh = Groups.open(grouped, basis);
        return anew
                ? new ArrangeChart()
                        .run(ArrangeGroups.folded(grouped, fresh, new HashMap<>(), progress), chart.layout(), progress)
                : Groups.folded(grouped, fresh);
    }
}
