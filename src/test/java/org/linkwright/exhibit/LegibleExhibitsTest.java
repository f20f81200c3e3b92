package org.linkwright.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Legibility;
import org.linkwright.chart.LinesThrough;
import org.linkwright.chart.SampleCharts;
import org.linkwright.chart.Scene;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.LinkwrightException;
import org.linkwright.operation.SampleCase;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Whole pages as they are printed: no text over another, none over a form, on each kind of paper. */
class LegibleExhibitsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-05T09:00:00Z"));

    @Test
    void theSampleCase(@TempDir Path folder) throws LinkwrightException, IOException {
        try (CaseFile sample = new SampleCase(CLOCK, "tester").run(folder, Progress.NONE)) {
            for (Paper paper : List.of(Paper.LETTER, Paper.A3)) {
                Chart chart = ChartChoice.of(sample, ExhibitSettings.DEFAULT, paper.legible, Progress.NONE);
                Scene page = page(chart, paper);
                assertEquals(List.of(), Legibility.faults(page), paper.id());
                assertEquals(List.of(), LinesThrough.nodes(page), paper.id());
                assertEquals(chart.nodes().size(), named(chart, page), "all have their names");
            }
        }
    }

    /** The 110 persons of Project Caviar on one page: the largest network of the public ones. */
    @Test
    void theNetworkOfCaviar() throws IOException {
        String corpora = System.getProperty("linkwright.corpora");
        assumeTrue(corpora != null, "the system property linkwright.corpora names no folder of test files");
        Path edges = Path.of(corpora, "public/networks/caviar_all_edges.csv");
        Map<String, ChartNode> nodes = new LinkedHashMap<>();
        List<ChartLink> links = new ArrayList<>();
        Random random = new Random(1);
        for (String line : Files.readAllLines(edges).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            for (String id : List.of(cells[0], cells[1])) {
                nodes.computeIfAbsent(id, key -> person(key, random));
            }
            links.add(SampleCharts.events(
                    nodes.get(cells[0]), nodes.get(cells[1]), EventKind.CALL, Long.parseLong(cells[2])));
        }
        Chart chart = SampleCharts.chart(List.copyOf(nodes.values()), links);
        Scene page = page(chart, Paper.TABLOID);
        assertEquals(List.of(), Legibility.faults(page));
        assertEquals(chart.nodes().size(), named(chart, page), "all have their names");
    }

    @Test
    void threeHundredOnALetter() {
        Random random = new Random(3);
        List<ChartNode> nodes = new ArrayList<>();
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            nodes.add(person("p" + i, random));
            if (i > 0) {
                links.add(SampleCharts.events(nodes.get(i), nodes.get(random.nextInt(i)), EventKind.CALL, i));
            }
        }
        assertEquals(List.of(), Legibility.faults(page(SampleCharts.chart(nodes, links), Paper.LETTER)));
    }

    private static ChartNode person(String id, Random random) {
        double x = 1400 * random.nextDouble();
        double y = 1000 * random.nextDouble();
        return SampleCharts.node(EntityKind.PERSON, id, "Example " + id, Category.UNKNOWN, x, y);
    }

    private static Scene page(Chart chart, Paper paper) {
        Scene page = SampleDocuments.of(chart, paper).pages().getFirst();
        assertTrue(page.marks().size() > chart.nodes().size());
        return page;
    }

    /** How many nodes have more than the number that stands for their name. */
    private static long named(Chart chart, Scene page) {
        Map<String, String> written = Legibility.written(page);
        return chart.nodes().stream()
                .filter(node -> !written.getOrDefault(node.name(), "E1").matches("E\\d+"))
                .count();
    }
}
