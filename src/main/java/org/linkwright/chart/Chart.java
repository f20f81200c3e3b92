package org.linkwright.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A chart as arranged.
 *
 * @param title its name
 * @param layout id of the layout that was last run
 * @param window which days were asked for, and the zone in which days are written
 * @param nodes in a fixed order
 * @param links between those nodes, in a fixed order
 * @param period first and last canonical time of the events, empty where none has a time
 * @param leftOut what of the case is not on the chart, in sentences: never silently absent
 * @param additions what a person added: groups, notes, pictures
 */
public record Chart(
        String title,
        String layout,
        Window window,
        List<ChartNode> nodes,
        List<ChartLink> links,
        Optional<Period> period,
        List<String> leftOut,
        Additions additions) {
    /** A chart to which nothing was added by hand. */
    public Chart(
            String title,
            String layout,
            Window window,
            List<ChartNode> nodes,
            List<ChartLink> links,
            Optional<Period> period,
            List<String> leftOut) {
        this(title, layout, window, nodes, links, period, leftOut, Additions.NONE);
    }

    /** From the first to the last event, canonical times. */
    public record Period(String first, String last) {}

    /**
     * The days a chart is about.
     *
     * @param from first day asked for; empty for no limit
     * @param to last day asked for; empty for no limit
     * @param zone id of the zone in which times are shown
     */
    public record Window(Optional<LocalDate> from, Optional<LocalDate> to, String zone) {
        /** All days, shown in UTC. */
        public static final Window ALL = new Window(Optional.empty(), Optional.empty(), "UTC");
    }

    /** The same chart with its nodes elsewhere; {@code moved} keeps their order. */
    public Chart withNodes(List<ChartNode> moved) {
        return new Chart(title, layout, window, moved, links, period, leftOut, additions);
    }

    public Chart withLayout(String newLayout) {
        return new Chart(title, newLayout, window, nodes, links, period, leftOut, additions);
    }

    public Chart withTitle(String newTitle) {
        return new Chart(newTitle, layout, window, nodes, links, period, leftOut, additions);
    }

    public Chart withAdditions(Additions newAdditions) {
        return new Chart(title, layout, window, nodes, links, period, leftOut, newAdditions);
    }

    public Chart withGroups(List<ChartGroup> groups) {
        return withAdditions(additions.withGroups(groups));
    }

    /** The group with that id; empty where the chart has none. */
    public Optional<ChartGroup> group(String id) {
        return additions.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }
}
