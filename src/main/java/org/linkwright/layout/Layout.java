package org.linkwright.layout;

import java.util.function.Consumer;
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
     * @param sketch is given pictures on the way there, the first soon, where that takes long; on the calling thread. In a
     *     sketch nodes may overlap and pinned nodes stand where they are not. The arrays are the receiver's to keep
     * @throws java.util.concurrent.CancellationException soon after {@code progress} is cancelled
     */
    Positions arrange(
            LayoutGraph graph, Positions start, boolean[] pinned, Consumer<Positions> sketch, Progress progress);

    /** The same for those who only want the end of it. */
    default Positions arrange(LayoutGraph graph, Positions start, boolean[] pinned, Progress progress) {
        return arrange(graph, start, pinned, picture -> {}, progress);
    }
}
