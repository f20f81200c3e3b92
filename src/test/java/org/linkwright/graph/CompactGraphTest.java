package org.linkwright.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linkwright.graph.Sample.calls;
import static org.linkwright.graph.Sample.link;
import static org.linkwright.graph.Sample.phone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linkwright.model.EventKind;
import org.linkwright.model.Link;

class CompactGraphTest {
    @Test
    void numbersEntitiesByKindAndKeyWhateverTheOrderOfLinks() throws IOException {
        List<Link> links = new ArrayList<>(Sample.karate());
        Collections.shuffle(links, new Random(7));
        CompactGraph graph = CompactGraph.of(links);
        assertEquals(34, graph.nodes());
        assertEquals(78, graph.edges());
        for (int i = 0; i < 34; i++) {
            assertEquals(Sample.member(i + 1), graph.entity(i).key());
            assertEquals(i, graph.node(phone(Sample.member(i + 1))).orElseThrow());
        }
        assertTrue(graph.node(phone("35")).isEmpty());
    }

    @Test
    void countsContactsAndEventsOfBothDirectionsAndAllKinds() {
        CompactGraph graph = CompactGraph.of(List.of(
                calls("a", "b", 3),
                calls("b", "a", 4),
                link("a", "b", EventKind.MESSAGE, 5, Optional.empty()),
                calls("a", "a", 2),
                calls("c", "a", 1)));
        assertEquals(2, graph.degree(0));
        assertArrayEquals(new int[] {1, 2}, graph.neighbours(0));
        assertArrayEquals(new float[] {12, 1}, graph.weights(0));
        assertEquals(15, graph.volume(0));
        assertEquals(12, graph.volume(1));
        assertEquals(1, graph.volume(2));
    }

    /** Degrees as Zachary's figure shows them: the instructor (1) has 16, the officer (34) has 17. */
    @Test
    void findsTheBusiest() throws IOException {
        CompactGraph graph = CompactGraph.of(Sample.karate());
        assertEquals(16, graph.degree(0));
        assertEquals(17, graph.degree(33));
        assertArrayEquals(new int[] {33, 0, 32}, graph.busiest(3));
    }

    @Test
    void countsHopsUpToTheMost() {
        CompactGraph graph = CompactGraph.of(
                List.of(calls("a", "b", 1), calls("c", "b", 1), calls("c", "d", 1), calls("x", "y", 1)));
        assertArrayEquals(new int[] {0, 1, 2, -1, -1, -1}, graph.hops(new int[] {0}, 2));
        assertArrayEquals(new int[] {0, 1, 1, 0, -1, -1}, graph.hops(new int[] {0, 3}, 9));
        assertArrayEquals(new int[] {0, 0, 0, 0, 1, 1}, graph.components());
    }

    @Test
    void isEmptyWithoutLinks() {
        CompactGraph graph = CompactGraph.of(List.of());
        assertEquals(0, graph.nodes());
    }
}
