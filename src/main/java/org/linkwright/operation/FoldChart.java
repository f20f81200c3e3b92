package org.linkwright.operation;

import java.util.List;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup.Basis;
import org.linkwright.chart.ChartGroup.Form;
import org.linkwright.chart.Groups;
import org.linkwright.task.Progress;

/** Folds what is alike on a chart, so that one node stands for many. */
public final class FoldChart {
    /**
     * The chart with a folded group for each set of nodes that have something in common. A chart that was too large to read
     * is laid out anew: what remains needs far less room. Its members go along, so that each opens as it was.
     *
     * @param anew whether what remains is laid out anew
     */
    public Chart run(Chart chart, Basis basis, boolean anew, Progress progress) {
        Chart grouped = Groups.by(chart, basis, basis == Basis.LEAVES ? Form.NONE : Form.BOX);
        progress.check();
        List<String> fresh = Groups.open(grouped, basis);
        Chart folded = Groups.folded(grouped, fresh);
        return anew ? new ArrangeChart().run(folded, chart.layout(), progress) : folded;
    }
}
