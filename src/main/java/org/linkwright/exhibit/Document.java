package org.linkwright.exhibit;

import java.util.List;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.Scene;

/**
 * What a format writes.
 *
 * @param pages the chart's page first
 * @param jumps from the numbers on the chart to their entries in the source key
 * @param hash the exhibit's hash
 */
record Document(String title, List<Scene> pages, List<Jump> jumps, String hash) {
    /**
     * A way from the first page into the source key.
     *
     * @param from what to click on
     * @param page to which it leads, the first is 0
     * @param x left edge of what it leads to
     * @param y upper edge of what it leads to
     */
    record Jump(Bounds from, int page, double x, double y) {}
}
