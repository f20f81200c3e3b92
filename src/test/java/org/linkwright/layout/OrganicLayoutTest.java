package org.linkwright.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.task.Progress;

class OrganicLayoutTest {
    private static final float RADIUS = 10;

    private final Layout organic = new OrganicLayout();

    /** Ten thousand phones as in a carrier's return. Graphviz sfdp has stress 0.175, Gephi ForceAtlas2 np2 0.544. */
    @Test
    void keepsDistancesAndNeighbourhoodsOfALargeGraph() throws IOException {
        LayoutGraph graph = read(Path.of("src/test/resources/layout/cdr10k.csv"));
        Positions at = organic.arrange(graph, null, null, Progress.NONE);
        double stress = LayoutQuality.stress(graph, at, 500);
        double np2 = LayoutQuality.np2(graph, at, 500);
        assertTrue(stress <= 0.175, "stress " + stress);
        assertTrue(np2 >= 0.49, "np2 " + np2);
        assertEquals(0, LayoutQuality.overlaps(graph, at));
        Positions again = organic.arrange(graph, null, null, Progress.NONE);
        assertArrayEquals(at.x(), again.x());
        assertArrayEquals(at.y(), again.y());
    }

    @Test
    void drawsAStarWithEvenSpokes() {
        LayoutGraph star = graph(9, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8);
        Positions at = organic.arrange(star, null, null, Progress.NONE);
        for (int leaf = 1; leaf < 9; leaf++) {
            assertEquals(distance(at, 0, 1), distance(at, 0, leaf), 0.1 * distance(at, 0, 1));
        }
    }

    @Test
    void drawsAGridGraphWithEvenEdges() {
        int side = 5;
        int[] ends = new int[4 * side * (side - 1)];
        int k = 0;
        for (int r = 0; r < side; r++) {
            for (int c = 0; c + 1 < side; c++) {
                ends[k++] = r * side + c;
                ends[k++] = r * side + c + 1;
                ends[k++] = c * side + r;
                ends[k++] = (c + 1) * side + r;
            }
        }
        LayoutGraph graph = graph(side * side, ends);
        Positions at = organic.arrange(graph, null, null, Progress.NONE);
        double shortest = Double.MAX_VALUE;
        double longest = 0;
        for (int e = 0; e < graph.edges(); e++) {
            double length = distance(at, graph.from()[e], graph.to()[e]);
            shortest = Math.min(shortest, length);
            longest = Math.max(longest, length);
        }
        assertTrue(longest < 1.5 * shortest, shortest + " to " + longest);
    }

    @Test
    void packsLooseNodesIntoACompactPicture() {
        LayoutGraph loose = graph(300);
        Positions at = organic.arrange(loose, null, null, Progress.NONE);
        double width = range(at.x()) + 2 * RADIUS;
        double height = range(at.y()) + 2 * RADIUS;
        assertTrue(width / height > 1.1 && width / height < 1.6, width + " × " + height);
        assertTrue(width * height < 300 * 4 * RADIUS * 4 * RADIUS, width + " × " + height);
    }

    @Test
    void putsNewNodesBesideTheirNeighboursAndMovesOthersLittle() throws IOException {
        LayoutGraph graph = read(Path.of("src/test/resources/layout/cdr10k.csv"));
        Positions before = organic.arrange(graph, null, null, Progress.NONE);
        Positions start = new Positions(before.x().clone(), before.y().clone());
        for (int i = 0; i < graph.nodes(); i += 50) {
            start.x()[i] = Float.NaN;
            start.y()[i] = Float.NaN;
        }
        Positions after = organic.arrange(graph, start, null, Progress.NONE);
        double moved = 0;
        for (int i = 0; i < graph.nodes(); i++) {
            if (i % 50 != 0) {
                moved += Math.hypot(after.x()[i] - before.x()[i], after.y()[i] - before.y()[i]);
            }
        }
        assertTrue(moved / graph.nodes() < RADIUS / 4, "mean move " + moved / graph.nodes());
        assertEquals(0, LayoutQuality.overlaps(graph, after));
        assertTrue(LayoutQuality.np2(graph, after, 500) >= 0.45);
    }

    static LayoutGraph graph(int nodes, int... ends) {
        int[] from = new int[ends.length / 2];
        int[] to = new int[ends.length / 2];
        for (int e = 0; e < from.length; e++) {
            from[e] = ends[2 * e];
            to[e] = ends[2 * e + 1];
        }
        return graph(nodes, from, to);
    }

    private static LayoutGraph graph(int nodes, int[] from, int[] to) {
        float[] weight = new float[from.length];
        float[] radius = new float[nodes];
        Arrays.fill(weight, 1);
        Arrays.fill(radius, RADIUS);
        return new LayoutGraph(nodes, from, to, weight, radius, new int[nodes], LayoutGraph.timeless(from.length));
    }

    private static LayoutGraph read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int[] from = new int[lines.size() - 1];
        int[] to = new int[lines.size() - 1];
        int nodes = 0;
        for (int e = 0; e < from.length; e++) {
            String line = lines.get(e + 1);
            int comma = line.indexOf(',');
            from[e] = Integer.parseInt(line.substring(0, comma));
            to[e] = Integer.parseInt(line.substring(comma + 1));
            nodes = Math.max(nodes, Math.max(from[e], to[e]) + 1);
        }
        return graph(nodes, from, to);
    }

    private static double distance(Positions at, int i, int j) {
        return Math.hypot(at.x()[i] - at.x()[j], at.y()[i] - at.y()[j]);
    }

    private static double range(float[] v) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (float c : v) {
            least = Math.min(least, c);
            most = Math.max(most, c);
        }
        return most - least;
    }
}
