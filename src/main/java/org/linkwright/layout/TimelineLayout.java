package org.linkwright.layout;

import java.util.function.Consumer;
import org.linkwright.task.Progress;

/** One line a subject, its contacts on lines below it, and columns of time from left to right; see {@link Timeline}. */
public final class TimelineLayout implements Layout {
    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public Positions arrange(
            LayoutGraph graph, Positions start, boolean[] pinned, Consumer<Positions> sketch, Progress progress) {
        progress.check();
        Positions at = Timeline.of(graph, progress).at();
        return Picture.finish(graph, at.x(), at.y(), start, pinned, progress);
    }
}
