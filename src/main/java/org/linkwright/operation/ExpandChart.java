package org.linkwright.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartNode;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Puts entities on a chart, alone or with the busiest of their neighbours. What is there already stays where it is. */
public final class ExpandChart {
    private final CaseFile source;

    public ExpandChart(CaseFile source) {
        this.source = source;
    }

    /**
     * The chart with more on it.
     *
     * @param entities what to put on it
     * @param neighbours whether their neighbours come along
     */
    public Chart run(Chart chart, Set<Identifier> entities, boolean neighbours, Progress progress)
            throws LinkwrightException {
        Set<Identifier> wanted = new LinkedHashSet<>();
        chart.nodes().forEach(node -> wanted.add(node.id()));
        wanted.addAll(entities);
        if (neighbours) {
            BuildChart build = new BuildChart(source);
            build.run(settings(chart, entities, 1), progress).nodes().forEach(node -> wanted.add(node.id()));
        }
        Chart grown = new BuildChart(source).run(settings(chart, wanted, 0), progress);
        return arranged(chart, grown, progress);
    }

    private static ExhibitSettings settings(Chart chart, Set<Identifier> focus, int hops) {
        return new ExhibitSettings(
                "",
                focus.stream().map(Identifier::key).toList(),
                hops,
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                chart.layout(),
                chart.title(),
                ExhibitSettings.DEFAULT.paper(),
                "none",
                "");
    }

    /** Nodes that were there keep their places while the layout finds places for the new ones. */
    private static Chart arranged(Chart before, Chart grown, Progress progress) {
        Map<Identifier, ChartNode> known = new LinkedHashMap<>();
        before.nodes().forEach(node -> known.put(node.id(), node));
        List<ChartNode> held = new ArrayList<>();
        for (ChartNode node : grown.nodes()) {
            ChartNode old = known.get(node.id());
            held.add(old == null ? node : placed(node, old.x(), old.y(), true));
        }
        Chart arranged = new ArrangeChart().run(grown.withNodes(held), before.layout(), progress);
        Set<Identifier> pinned = new HashSet<>();
        before.nodes().stream().filter(ChartNode::pinned).forEach(node -> pinned.add(node.id()));
        return arranged.withNodes(arranged.nodes().stream()
                .map(node -> placed(node, node.x(), node.y(), pinned.contains(node.id())))
                .toList());
    }

    private static ChartNode placed(ChartNode node, double x, double y, boolean pinned) {
        return new ChartNode(node.id(), node.label(), node.category(), x, y, node.size(), pinned);
    }
}
