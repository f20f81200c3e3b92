package org.linkwright.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwright.chart.Arrangement;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartNode;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.model.Assertion;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
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
        Set<Identifier> added = withUsed(entities);
        wanted.addAll(added);
        BuildChart build = new BuildChart(source);
        if (neighbours) {
            build.run(settings(chart, linked(added), 1), progress).nodes().forEach(node -> wanted.add(node.id()));
        }
        Chart grown = build.run(settings(chart, linked(wanted), 0), progress);
        return arranged(chart, grown, progress);
    }

    /** A person comes with what they used: that is what their lines go to. */
    private Set<Identifier> withUsed(Set<Identifier> entities) throws LinkwrightException {
        Set<Identifier> all = new LinkedHashSet<>(entities);
        for (Assertion statement : source.assertions(Optional.empty())) {
            if (statement.predicate().equals(Assertion.USED_BY)
                    && statement.object().filter(entities::contains).isPresent()) {
                all.add(statement.subject());
            }
        }
        return all;
    }

    /** Those of the entities that events link to others; persons join a chart through what they used. */
    private Set<Identifier> linked(Set<Identifier> entities) throws LinkwrightException {
        Set<Identifier> ends = new HashSet<>();
        for (Link link : source.links(EventFilter.ALL)) {
            ends.add(link.from().identifier());
            ends.add(link.to().identifier());
        }
        Set<Identifier> linked = new LinkedHashSet<>(entities);
        linked.retainAll(ends);
        return linked.isEmpty() ? entities : linked;
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

    /** Nodes that were there keep their places while places are found for the new ones beside their neighbours. */
    private static Chart arranged(Chart before, Chart grown, Progress progress) {
        Map<Identifier, ChartNode> known = new LinkedHashMap<>();
        before.nodes().forEach(node -> known.put(node.id(), node));
        Set<Identifier> added = new HashSet<>();
        List<ChartNode> held = new ArrayList<>();
        for (ChartNode node : grown.nodes()) {
            ChartNode old = known.get(node.id());
            if (old == null) {
                added.add(node.id());
                held.add(node);
            } else {
                held.add(new ChartNode(
                        node.id(), node.label(), node.category(), old.x(), old.y(), node.size(), old.pinned()));
            }
        }
        Chart whole = grown.withNodes(held).withAdditions(before.additions());
        return Arrangement.withPlacesFor(whole, added, progress).withLayout(before.layout());
    }
}
