package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.chart.Chart;

/** Documents made from charts, with an entry of the source key for each line. */
final class SampleDocuments {
    private SampleDocuments() {}

    static Document of(Chart chart, Paper paper) {
        List<Material.KeyLine> lines = new ArrayList<>();
        for (int i = 0; i < chart.links().size(); i++) {
            List<Material.Citation> rows = List.of(new Material.Citation("F1", "Calls", "14–16, " + (200 + i)));
            lines.add(
                    new Material.KeyLine(Integer.toString(i + 1), chart.links().get(i), rows, ""));
        }
        Material material = new Material(
                new Material.Heading("Who called <whom> & when", "Operation Example", "", "SEALED", "A. Analyst"),
                chart,
                lines,
                List.of(new Material.KeyFile("F1", "calls.csv", "ab".repeat(32), 1234, "subpoena 24-0001")),
                List.of("Built from the whole case."));
        return Pages.of(material, paper);
    }
}
