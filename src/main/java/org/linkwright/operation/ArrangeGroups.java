package org.linkwright.operation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwright.chart.Arrangement;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartGroup.Basis;
import org.linkwright.chart.ChartGroup.Form;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Folding;
import org.linkwright.chart.Groups;
import org.linkwright.chart.Notes;
import org.linkwright.model.Identifier;
import org.linkwright.task.Progress;

/**
 * Groups what is alike and sets the groups apart: each is laid out for itself, then the groups as wholes, so that no box or
 * hull holds who does not belong to it.
 */
public final class ArrangeGroups {
    /** Room around a group's outermost members: its rim and its name, in points. */
    private static final double MARGIN = 70;

    /** The radius of a node of size 1 in layouts, in points. */
    private static final double UNIT = 36;

    /** The chart with a group, open, for each set of nodes that have something in common. */
    public Chart run(Chart chart, Basis basis, Form form, Progress progress) {
        Chart grouped = Groups.by(chart, basis, form);
        List<String> fresh = Groups.open(grouped, basis);
        Chart compact = grouped;
        Map<Identifier, Double> reach = new HashMap<>();
        for (String id : fresh) {
            progress.check();
            ChartGroup group = grouped.group(id).orElseThrow();
            compact = compacted(compact, group, reach, progress);
        }
        Chart folded = compact.withGroups(compact.additions().groups().stream()
                .map(group -> group.withFolded(group.folded() || fresh.contains(group.id())))
                .toList());
        Chart drawn = Folding.shown(folded);
        List<ChartNode> sized = drawn.nodes().stream()
                .map(node -> node.sized(Math.pow(reach.getOrDefault(node.id(), UNIT) / UNIT, 2)))
                .toList();
        Chart arranged = Arrangement.of(drawn.withNodes(sized), chart.layout(), progress);
        Chart placed = Folding.placed(folded, arranged);
        Chart open = placed.withGroups(placed.additions().groups().stream()
                .map(group -> fresh.contains(group.id()) ? group.withFolded(false) : group)
                .toList());
        return Notes.followed(chart, open);
    }

    /** The chart with the members of a group laid out for themselves, around the origin. */
    private static Chart compacted(Chart chart, ChartGroup group, Map<Identifier, Double> reach, Progress progress) {
        Chart drawn = Folding.shown(chart);
        Set<Identifier> members = new HashSet<>(group.members());
        List<ChartNode> inside = drawn.nodes().stream()
                .filter(node -> members.contains(node.id()))
                .map(node -> node.pinned(false))
                .toList();
        Chart alone = new Chart(
                "",
                chart.layout(),
                chart.window(),
                inside,
                drawn.links().stream()
                        .filter(link -> members.contains(link.from()) && members.contains(link.to()))
                        .toList(),
                Optional.empty(),
                List.of());
        List<ChartNode> found = Arrangement.of(alone, chart.layout(), progress).nodes();
        double[] x = found.stream().mapToDouble(ChartNode::x).sorted().toArray();
        double[] y = found.stream().mapToDouble(ChartNode::y).sorted().toArray();
        double width = x[x.length - 1] - x[0];
        double height = y[y.length - 1] - y[0];
        Map<Identifier, ChartNode> places = new HashMap<>();
        for (ChartNode node : found) {
            places.put(node.id(), node.movedTo(node.x() - x[0] - width / 2, node.y() - y[0] - height / 2));
        }
        reach.put(group.node(), Math.hypot(width, height) / 2 + MARGIN);
        return Folding.moved(chart, places);
    }
}
