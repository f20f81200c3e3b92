package org.linkwright.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linkwright.graph.Sample.calls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The karate club, against figures that NetworkX 3.6.1 computed from the same edges ({@code karate.measures.csv}). */
class MeasuresTest {
    @Test
    void agreesOnTheKarateClub() throws IOException {
        CompactGraph graph = CompactGraph.of(Sample.karate());
        double[] betweenness = Measures.betweenness(graph);
        double[] rank = Measures.pageRank(graph);
        int[] core = Measures.cores(graph);
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/graph/karate.measures.csv"));
        assertEquals(35, lines.size());
        for (int i = 0; i < 34; i++) {
            String[] figures = lines.get(i + 1).split(",", -1);
            assertEquals(Double.parseDouble(figures[1]), betweenness[i], 1e-8);
            assertEquals(Double.parseDouble(figures[2]), rank[i], 1e-10);
            assertEquals(Integer.parseInt(figures[3]), core[i]);
        }
    }

    /** On a path of four the two in the middle lie between two pairs each. */
    @Test
    void countsEachPairOnce() {
        CompactGraph path = CompactGraph.of(List.of(calls("a", "b", 9), calls("b", "c", 1), calls("c", "d", 1)));
        assertArrayEquals(new double[] {0, 2, 2, 0}, Measures.betweenness(path));
        assertArrayEquals(new int[] {1, 1, 1, 1}, Measures.cores(path));
    }

    @Test
    void isEmptyForAnEmptyGraph() {
        CompactGraph empty = CompactGraph.of(List.of());
        assertEquals(0, Measures.betweenness(empty).length);
        assertEquals(0, Measures.pageRank(empty).length);
        assertEquals(0, Measures.cores(empty).length);
    }
}
