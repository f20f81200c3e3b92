package org.linkwright.operation;

import java.util.Optional;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartDocument;
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
        target.saveChart(chart.title(), ChartDocument.write(chart));
    }

    /** The chart that was saved under a title, as it was then. */
    public Optional<Chart> read(String title) throws LinkwrightException {
        Optional<String> document = target.chart(title);
        return document.isEmpty() ? Optional.empty() : Optional.of(ChartDocument.read(document.get()));
    }
}
