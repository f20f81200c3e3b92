package org.linkwright.layout;

import org.linkwright.task.Progress;

/** A way to arrange a graph. The same input gives the same coordinates, whatever the machine. */
public interface Layout {
    /** Its name in menus and on the command line: a lower-case word. */
    String id();

    /**
     * Arranges all nodes; none overlaps another, except pinned nodes that did before.
     *
     * @param graph what to arrange
     * @param start where nodes stand now, NaN for those without a place yet, or {@code null} for a fresh picture. The organic
     *     layout keeps places as they are but for what little makes room; the others only take pinned nodes from it
     * @param pinned which nodes of {@code start} must stay where they are; {@code null} for none
     * @throws java.util.concurrent.CancellationException soon after {@code progress} is cancelled
     */
    Positions arrange(LayoutGraph graph, Positions start, boolean[] pinned, Progress progress);
}
