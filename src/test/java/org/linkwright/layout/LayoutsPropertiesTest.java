package org.linkwright.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** What is not chosen stays to the bit, and nothing is put upon it. */
    @Property(tries = 150)
    void arrangesAPartAndLeavesTheRest(
            @ForAll("layouts") Layout layout, @ForAll("graphs") LayoutGraph graph, @ForAll Random random) {
        Positions start = new GridLayout().arrange(graph, null, null, Progress.NONE);
        boolean[] chosen = new boolean[graph.nodes()];
        boolean[] pinned = new boolean[graph.nodes()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = random.nextBoolean();
            pinned[i] = random.nextInt(5) == 0;
        }
        Positions at = PartialLayout.arrange(layout, graph, start, pinned, chosen, picture -> {}, Progress.NONE);
        for (int i = 0; i < chosen.length; i++) {
            if (!chosen[i] || pinned[i]) {
                assertEquals(start.x()[i], at.x()[i]);
                assertEquals(start.y()[i], at.y()[i]);
            }
        }
        assertFinite(at);
        assertEquals(0, LayoutQuality.overlaps(graph, at), layout.id());
    }

    @Test
    void showsAFirstPictureOfALargeGraphLongBeforeTheLast() {
        LayoutGraph graph = mesh(40);
        List<Positions> seen = new ArrayList<>();
        Positions last = new OrganicLayout().arrange(graph, null, null, seen::add, Progress.NONE);
        assertTrue(seen.size() >= 3, seen.size() + " pictures");
        seen.forEach(LayoutsPropertiesTest::assertFinite);
        // a square mesh drawn square has hops / distance between 1 and √2; by chance the stress would be 0.25
        assertTrue(LayoutQuality.stress(graph, seen.getFirst(), 50) < 0.1, "the first picture says something");
        assertTrue(LayoutQuality.stress(graph, last, 50) < 0.05);
    }

    /** Cancelled after the first picture, no further one comes. */
    @Test
    void canBeCancelledWhileItSettles() {
        boolean[] cancelled = {false};
        Progress progress = new Progress() {
            @Override
            public void report(String what, double share) {}

            @Override
            public boolean isCancelled() {
                return cancelled[0];
            }
        };
        int[] pictures = {0};
        LayoutGraph graph = graph(3000, 6000, 4);
        assertThrows(
                CancellationException.class,
                () -> new OrganicLayout()
                        .arrange(
                                graph,
                                null,
                                null,
                                picture -> {
                                    pictures[0]++;
                                    cancelled[0] = true;
                                },
                                progress));
        assertEquals(1, pictures[0]);
    }

    private static LayoutGraph mesh(int side) {
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
        return OrganicLayoutTest.graph(side * side, ends);
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
