package org.linkwright.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.linkwright.task.Progress;

/** What every layout promises, on graphs with loops, parallel edges, loose nodes and none at all. */
class LayoutsPropertiesTest {
    @Provide
    Arbitrary<Layout> layouts() {
        return Arbitraries.of(Layouts.ALL);
    }

    @Provide
    Arbitrary<LayoutGraph> graphs() {
        Arbitrary<Integer> nodes = Arbitraries.integers().between(0, 60);
        return nodes.flatMap(n -> Arbitraries.integers()
                .between(0, n == 0 ? 0 : 2 * n)
                .flatMap(m -> Arbitraries.longs().map(seed -> graph(n, m, seed))));
    }

    private static LayoutGraph graph(int nodes, int edges, long seed) {
        Random random = new Random(seed);
        int[] from = new int[edges];
        int[] to = new int[edges];
        float[] weight = new float[edges];
        double[] time = LayoutGraph.timeless(edges);
        for (int e = 0; e < edges; e++) {
            from[e] = random.nextInt(nodes);
            to[e] = random.nextInt(3) == 0 ? 0 : random.nextInt(nodes);
            weight[e] = 1 + random.nextInt(9);
            time[e] = random.nextInt(4) == 0 ? Double.NaN : 86_400 * random.nextInt(40);
        }
        float[] radius = new float[nodes];
        int[] group = new int[nodes];
        int groups = 1 + random.nextInt(4);
        for (int i = 0; i < nodes; i++) {
            radius[i] = 4 + random.nextInt(9);
            group[i] = random.nextInt(groups);
        }
        return new LayoutGraph(nodes, from, to, weight, radius, group, time);
    }

    @Property(tries = 300)
    void placesEveryNodeWithoutOverlap(@ForAll("layouts") Layout layout, @ForAll("graphs") LayoutGraph graph) {
        Positions at = layout.arrange(graph, null, null, Progress.NONE);
        assertEquals(graph.nodes(), at.x().length);
        assertEquals(graph.nodes(), at.y().length);
        assertFinite(at);
        assertEquals(0, LayoutQuality.overlaps(graph, at), layout.id());
    }

    @Property(tries = 100)
    void givesTheSameCoordinatesAgain(@ForAll("layouts") Layout layout, @ForAll("graphs") LayoutGraph graph) {
        Positions once = layout.arrange(graph, null, null, Progress.NONE);
        Positions again = layout.arrange(graph, null, null, Progress.NONE);
        assertArrayEquals(once.x(), again.x());
        assertArrayEquals(once.y(), again.y());
    }

    @Property(tries = 150)
    void leavesPinnedNodesWhereTheyAre(
            @ForAll("layouts") Layout layout, @ForAll("graphs") LayoutGraph graph, @ForAll Random random) {
        Positions start = new GridLayout().arrange(graph, null, null, Progress.NONE);
        boolean[] pinned = new boolean[graph.nodes()];
        for (int i = 0; i < pinned.length; i++) {
            pinned[i] = random.nextInt(3) == 0;
            if (!pinned[i] && random.nextBoolean()) {
                start.x()[i] = Float.NaN;
                start.y()[i] = Float.NaN;
            }
        }
        Positions at = layout.arrange(graph, start, pinned, Progress.NONE);
        for (int i = 0; i < pinned.length; i++) {
            if (pinned[i]) {
                assertEquals(start.x()[i], at.x()[i]);
                assertEquals(start.y()[i], at.y()[i]);
            }
        }
        assertFinite(at);
        assertEquals(0, LayoutQuality.overlaps(graph, at), layout.id());
    }

    @Test
    void givesUpSoonAfterItIsCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        LayoutGraph graph = graph(50, 80, 1);
        for (Layout layout : Layouts.ALL) {
            assertThrows(CancellationException.class, () -> layout.arrange(graph, null, null, cancelled), layout.id());
        }
    }

    @Test
    void eachLayoutIsFoundByItsOwnId() {
        for (Layout layout : Layouts.ALL) {
            assertEquals(layout, Layouts.of(layout.id()));
        }
        assertThrows(IllegalArgumentException.class, () -> Layouts.of("none such"));
    }

    private static void assertFinite(Positions at) {
        for (float[] v : Arrays.asList(at.x(), at.y())) {
            for (float c : v) {
                assertTrue(Float.isFinite(c));
            }
        }
    }
}
