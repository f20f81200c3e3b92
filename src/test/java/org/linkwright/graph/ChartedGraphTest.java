package org.linkwright.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linkwright.graph.Sample.calls;
import static org.linkwright.graph.Sample.link;
import static org.linkwright.graph.Sample.phone;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linkwright.model.EventKind;
import org.linkwright.model.Link;

class ChartedGraphTest {
    private static final Link CALLS = link("b", "a", EventKind.CALL, 3, Optional.of("2024-03-03T14:07:05Z"));
    private static final Link MESSAGES = link("b", "a", EventKind.MESSAGE, 4, Optional.of("2024-03-03"));
    private static final Link LOCAL = link("a", "c", EventKind.CALL, 1, Optional.of("2024-03-04T00:00"));
    private static final Link LOOP = calls("d", "d", 2);

    private final ChartedGraph chart =
            new ChartedGraph(GraphQuery.ALL.select(List.of(CALLS, MESSAGES, LOCAL, LOOP), 0));

    @Test
    void keepsALineForEachKindWithItsSums() {
        assertEquals(List.of(LOCAL, CALLS, MESSAGES, LOOP), chart.links());
        assertEquals(List.of(LOCAL, CALLS, MESSAGES), chart.links(phone("a")));
        assertEquals(Optional.of(4L), chart.attribute("phone:b → phone:a message", "events"));
        assertEquals(Optional.of("Phone a"), chart.attribute("phone:a", "label"));
        assertEquals(Optional.of("unknown"), chart.attribute("phone:a", "category"));
        assertEquals(Optional.empty(), chart.attribute("phone:q", "label"));
    }

    @Test
    void takesNewSumsForALineThatIsThere() {
        Link more = link("b", "a", EventKind.CALL, 8, CALLS.first());
        chart.add(List.of(), List.of(more, calls("a", "e", 1)));
        assertEquals(5, chart.entities().size());
        assertEquals(5, chart.links().size());
        assertEquals(more, chart.links(phone("b")).getFirst());
    }

    @Test
    void takesAnEntityOffWithItsLines() {
        chart.remove(phone("a"));
        chart.remove(phone("q"));
        assertEquals(3, chart.entities().size());
        assertEquals(List.of(LOOP), chart.links());
    }
}
