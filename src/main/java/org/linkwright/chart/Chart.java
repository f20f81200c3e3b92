package org.linkwright.chart;

import java.util.List;
import java.util.Optional;

/**
 * A chart as arranged.
 *
 * @param title its name
 * @param layout id of the layout that was last run
 * @param nodes in a fixed order
 * @param links between those nodes, in a fixed order
 * @param period first and last canonical time of the events, empty where none has a time
 * @param leftOut what of the case is not on the chart, in sentences: never silently absent
 */
public record Chart(
        String title,
        String layout,
        List<ChartNode> nodes,
        List<ChartLink> links,
        Optional<Period> period,
        List<String> leftOut) {
    /** From the first to the last event, canonical times. */
    public record Period(String first, String last) {}
}
