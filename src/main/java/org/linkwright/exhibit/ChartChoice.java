package org.linkwright.exhibit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartDocument;
import org.linkwright.chart.ChartQuery;
import org.linkwright.chart.Charts;
import org.linkwright.chart.LayoutChoice;
import org.linkwright.graph.GraphQuery;
import org.linkwright.layout.Layout;
import org.linkwright.layout.Layouts;
import org.linkwright.model.Entity;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;
import org.linkwright.store.SearchHit;
import org.linkwright.task.Progress;

/** Finds or builds the chart that settings describe. */
public final class ChartChoice {
    private static final Messages MESSAGES = Messages.of(ChartChoice.class);
    private static final String KIND = "[a-z][a-z0-9-]*";

    private ChartChoice() {}

    /**
     * The saved chart that is named, with today's figures, or a new one.
     *
     * @param legible see {@link ChartQuery}
     * @throws LinkwrightException where a chart, entity, kind or layout is unknown, or nothing is left to show
     */
    public static Chart of(CaseFile source, ExhibitSettings settings, int legible, Progress progress)
            throws LinkwrightException {
        Chart chart = settings.chart().isEmpty()
                ? build(source, settings, legible, progress)
                : saved(source, settings.chart());
        if (chart.nodes().isEmpty()) {
            throw new LinkwrightException(MESSAGES.issue("NOTHING_TO_SHOW"));
        }
        return chart;
    }

    private static Chart saved(CaseFile source, String name) throws LinkwrightException {
        Optional<String> document = source.chart(name);
        if (document.isEmpty()) {
            throw new LinkwrightException(MESSAGES.issue("CHART_UNKNOWN", name, String.join(", ", source.charts())));
        }
        return Charts.refreshed(source, ChartDocument.read(document.get()));
    }

    private static Chart build(CaseFile source, ExhibitSettings settings, int legible, Progress progress)
            throws LinkwrightException {
        checkLayout(settings.layout());
        GraphQuery query = new GraphQuery(
                focus(source, settings.focus()),
                settings.hops(),
                settings.top(),
                kinds(settings.kinds()),
                settings.from(),
                settings.to());
        return Charts.build(source, new ChartQuery(settings.title(), query, settings.layout(), legible), progress);
    }

    /**
     * Refuses a layout that does not exist.
     *
     * @throws LinkwrightException {@code LAYOUT_UNKNOWN}
     */
    public static void checkLayout(String id) throws LinkwrightException {
        if (!LayoutChoice.isKnown(id)) {
            String known = Layouts.ALL.stream().map(Layout::id).collect(Collectors.joining(", "));
            throw new LinkwrightException(MESSAGES.issue("LAYOUT_UNKNOWN", id, known));
        }
    }

    private static Set<EventKind> kinds(List<String> ids) throws LinkwrightException {
        Set<EventKind> kinds = new HashSet<>();
        for (String id : ids) {
            if (!id.matches(KIND)) {
                throw new LinkwrightException(MESSAGES.issue("KIND_UNKNOWN", id));
            }
            kinds.add(new EventKind(id));
        }
        return kinds;
    }

    private static Set<Identifier> focus(CaseFile source, List<String> keys) throws LinkwrightException {
        if (keys.isEmpty()) {
            return Set.of();
        }
        List<Entity> entities = source.entities(Optional.empty());
        Set<Identifier> focus = new HashSet<>();
        for (String key : keys) {
            Set<Identifier> found = entities.stream()
                    .filter(entity ->
                            entity.key().equalsIgnoreCase(key) || entity.label().equalsIgnoreCase(key))
                    .map(Entity::identifier)
                    .collect(Collectors.toSet());
            focus.addAll(found.isEmpty() ? Set.of(searched(source, key)) : found);
        }
        return focus;
    }

    /** A number typed in another spelling is found as the search finds it. */
    private static Identifier searched(CaseFile source, String key) throws LinkwrightException {
        return source.search(key, 5).stream()
                .filter(hit -> hit.event() == 0 && hit.entities().size() == 1)
                .map(SearchHit::entities)
                .map(found -> found.getFirst().identifier())
                .findFirst()
                .orElseThrow(() -> new LinkwrightException(MESSAGES.issue("FOCUS_UNKNOWN", key)));
    }
}
