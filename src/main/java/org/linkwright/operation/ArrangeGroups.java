package org.linkwright.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwright.chart.Arrangement;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup.Basis;
import org.linkwright.chart.ChartGroup.Form;
import org.linkwright.chart.ChartLink;
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
        Map<Identifier, Double> reach = new HashMap<>();
        Chart folded = folded(grouped, fresh, reach, progress);
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

    /**
     * The chart with groups folded whose members are laid out for themselves, around the origin as their nodes are.
     *
     * @param reach takes the radius of each group by the identifier of its node
     */
    static Chart folded(Chart grouped, Collection<String> fresh, Map<Identifier, Double> reach, Progress progress) {
        Map<Identifier, ChartNode> places = new HashMap<>();
        parts(Folding.shown(grouped), fresh).forEach((id, alone) -> {
            progress.check();
            List<ChartNode> found =
                    centred(Arrangement.of(alone, grouped.layout(), progress).nodes());
            found.forEach(node -> places.put(node.id(), node));
            reach.put(grouped.group(id).orElseThrow().node(), reach(found) + MARGIN);
        });
        Chart compact = Folding.moved(grouped, places);
        Set<String> ids = Set.copyOf(fresh);
        return compact.withGroups(compact.additions().groups().stream()
                .map(group -> ids.contains(group.id()) ? group.withFolded(true).movedTo(0, 0) : group)
                .toList());
    }

    /**
     * The charts of groups alone, by their ids: their nodes as they are drawn, and the lines among them.
     *
     * @param drawn a chart as it is drawn, groups open
     */
    static Map<String, Chart> parts(Chart drawn, Collection<String> ids) {
        Map<Identifier, String> groupOf = new HashMap<>();
        for (String id : ids) {
            drawn.group(id).orElseThrow().members().forEach(member -> groupOf.putIfAbsent(member, id));
        }
        Map<String, List<ChartNode>> nodes = new LinkedHashMap<>();
        for (ChartNode node : drawn.nodes()) {
            if (groupOf.containsKey(node.id())) {
                nodes.computeIfAbsent(groupOf.get(node.id()), key -> new ArrayList<>())
                        .add(node.pinned(false));
            }
        }
        Map<String, List<ChartLink>> links = new HashMap<>();
        for (ChartLink link : drawn.links()) {
            String group = groupOf.get(link.from());
            if (group != null && group.equals(groupOf.get(link.to()))) {
                links.computeIfAbsent(group, key -> new ArrayList<>()).add(link);
            }
        }
        Map<String, Chart> parts = new LinkedHashMap<>();
        nodes.forEach((id, members) -> parts.put(
                id,
                new Chart(
                        "",
                        drawn.layout(),
                        drawn.window(),
                        members,
                        links.getOrDefault(id, List.of()),
                        Optional.empty(),
                        List.of())));
        return parts;
    }

    /** A chart around the origin. */
    private static List<ChartNode> centred(List<ChartNode> found) {
        double[] x = found.stream().mapToDouble(ChartNode::x).sorted().toArray();
        double[] y = found.stream().mapToDouble(ChartNode::y).sorted().toArray();
        double middleX = (x[0] + x[x.length - 1]) / 2;
        double middleY = (y[0] + y[y.length - 1]) / 2;
        return found.stream()
                .map(node -> node.movedTo(node.x() - middleX, node.y() - middleY))
                .toList();
    }

    /** Half the diagonal of the box around nodes whose middle is the origin. */
    private static double reach(List<ChartNode> centred) {
        double width =
                centred.stream().mapToDouble(node -> Math.abs(node.x())).max().orElse(0);
        double height =
                centred.stream().mapToDouble(node -> Math.abs(node.y())).max().orElse(0);
        return Math.hypot(width, height);
    }
}
