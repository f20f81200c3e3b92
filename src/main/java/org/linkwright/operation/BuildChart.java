package org.linkwright.operation;

import org.linkwright.chart.Chart;
import org.linkwright.exhibit.ChartChoice;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Builds and arranges a chart of a case. */
public final class BuildChart {
    private final CaseFile source;

    public BuildChart(CaseFile source) {
        this.source = source;
    }

    /** The chart that {@code settings} describe: all of it, however many entities that are. */
    public Chart run(ExhibitSettings settings, Progress progress) throws LinkwrightException {
        return run(settings, 0, progress);
    }

    /**
     * The same, where the settings ask for the whole case cut down to what can be read, by the rule exhibits follow.
     *
     * @param legible at most about so many entities; 0 for no limit
     */
    public Chart run(ExhibitSettings settings, int legible, Progress progress) throws LinkwrightException {
        return ChartChoice.of(source, settings, legible, progress);
    }
}
