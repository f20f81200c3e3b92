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
        return ChartChoice.of(source, settings, 0, progress);
    }
}
