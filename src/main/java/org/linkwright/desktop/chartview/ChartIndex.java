package org.linkwright.desktop.chartview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Strand;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.model.Identifier;

/**
 * From the names of marks back to what they stand for.
 *
 * @param folded the folded groups, by the identifiers of their nodes
 * @param hidden by each entity within a folded group, the identifier of that group's node
 */
record ChartIndex(
        List<ChartNode> order,
        Map<String, ChartNode> nodes,
        Map<String, Strand> links,
        Map<Identifier, ChartGroup> folded,
        Map<Identifier, Identifier> hidden) {
    /** @param chart as it is drawn */
    static ChartIndex of(Chart chart) {
        Map<String, ChartNode> nodes = new HashMap<>();
        for (ChartNode node : chart.nodes()) {
            nodes.put(node.name(), node);
        }
        Map<String, Strand> links = new HashMap<>();
        for (Strand strand : Strand.drawn(chart)) {
            links.put(strand.name(), strand);
        }
        Map<Identifier, ChartGroup> folded = new HashMap<>();
        Map<Identifier, Identifier> hidden = new HashMap<>();
        chart.additions().groups().stream().filter(ChartGroup::folded).forEach(group -> {
            folded.put(group.node(), group);
            group.members().forEach(member -> hidden.put(member, group.node()));
        });
        return new ChartIndex(chart.nodes(), nodes, links, folded, hidden);
    }

    /** The selection with what it stands for, where that is folded. */
    Selection resolved(Selection what) {
        return switch (what) {
            case Selection.OneEntity one
            when folded.containsKey(one.id()) -> new Selection.OneGroup(folded.get(one.id()));
            case Selection.OneLink one -> one.standingFor(folded);
            default -> what;
        };
    }

    /** The node of an entity, or the folded group that it is in. */
    Optional<ChartNode> node(Identifier id) {
        return Optional.ofNullable(nodes.get(ChartNode.nameOf(hidden.getOrDefault(id, id))));
    }

    /** The node before or after another in the order of the chart; empty beyond its ends. */
    Optional<ChartNode> beside(Optional<ChartNode> from, int step) {
        if (order.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty()) {
            return Optional.of(step > 0 ? order.getFirst() : order.getLast());
        }
        int next = order.indexOf(from.get()) + step;
        return next < 0 || next >= order.size() ? Optional.empty() : Optional.of(order.get(next));
    }

    /** The nearest node in a direction, those straight ahead first. */
    Optional<ChartNode> towards(ChartNode from, int dx, int dy) {
        ChartNode best = null;
        double least = Double.MAX_VALUE;
        for (ChartNode node : order) {
            double ahead = (node.x() - from.x()) * dx + (node.y() - from.y()) * dy;
            double aside = Math.abs((node.x() - from.x()) * dy) + Math.abs((node.y() - from.y()) * dx);
            double cost = ahead + 2 * aside;
            if (ahead > 0 && aside <= 2 * ahead && cost < least) {
                least = cost;
                best = node;
            }
        }
        return Optional.ofNullable(best);
    }
}
