package org.linkwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwright.chart.ChartGroup.Basis;

/**
 * A way to fold a chart that is too large to read.
 *
 * @param basis what to fold by
 * @param remains what would be drawn then
 */
public record Proposal(Basis basis, Partition.Remains remains) {
    /** More nodes than this cannot be read at once. */
    public static final int NODES = 2_000;

    /** More lines than this cannot be told apart. */
    public static final int LINES = 6_000;

    /** Those that keep most come first. */
    private static final List<Basis> TRIED =
            List.of(Basis.LEAVES, Basis.COMMUNITY, Basis.PLATFORM, Basis.COUNTRY, Basis.KIND, Basis.CATEGORY);

    /**
     * The ways to fold a chart, the one that keeps most of it within the budget first; empty where the chart is within it
     * as it is drawn. Ways that do not bring it within the budget come last, the one that leaves least first.
     */
    public static List<Proposal> of(Chart chart) {
        Chart drawn = Folding.shown(chart);
        if (drawn.nodes().size() <= NODES && drawn.links().size() <= LINES) {
            return List.of();
        }
        Partition grouping = Partition.of(drawn);
        if (drawn.nodes().size() <= NODES && grouping.lines() <= LINES) {
            return List.of();
        }
        List<Proposal> found = new ArrayList<>();
        for (Basis basis : TRIED) {
            Partition.Remains remains = grouping.remains(grouping.by(basis));
            if (remains.groups() > 0 && remains.nodes() > 1) {
                found.add(new Proposal(basis, remains));
            }
        }
        found.sort(Comparator.comparing((Proposal each) -> !each.isLegible())
                .thenComparing(each -> each.isLegible() ? 0 : each.remains.nodes() + each.remains.lines()));
        return List.copyOf(found);
    }

    /** Whether a chart of which nothing is folded has more on it than can be read. */
    public static boolean isDue(Chart chart) {
        boolean isLarge = chart.nodes().size() > NODES || chart.links().size() > LINES;
        return isLarge && chart.additions().groups().stream().noneMatch(ChartGroup::folded);
    }

    /** Whether what remains is within the budget. */
    public boolean isLegible() {
        return remains.nodes() <= NODES && remains.lines() <= LINES;
    }
}
