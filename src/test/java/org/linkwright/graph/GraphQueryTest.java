package org.linkwright.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linkwright.graph.Sample.calls;
import static org.linkwright.graph.Sample.phone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;

class GraphQueryTest {
    private static final List<Link> LINKS = List.of(
            calls("a", "b", 9),
            calls("a", "c", 2),
            calls("b", "d", 1),
            calls("c", "e", 50),
            calls("e", "f", 40),
            calls("y", "z", 99));

    @Test
    void takesEverythingWithoutAFocus() {
        Selection all = GraphQuery.ALL.select(LINKS, 0);
        assertEquals(LINKS, all.links());
        assertEquals(List.of("a", "b", "c", "d", "e", "f", "y", "z"), keys(all));
        assertEquals(0, all.hiddenEntities() + all.hiddenLinks());
    }

    @Test
    void saysHowManyAreTooFarAway() {
        Selection near = query(Set.of(phone("a")), 1, 0).select(LINKS, 12);
        assertEquals(List.of("a", "b", "c"), keys(near));
        assertEquals(LINKS.subList(0, 2), near.links());
        assertEquals(5, near.hiddenEntities());
        assertEquals(4, near.hiddenLinks());
        assertEquals(12, near.filteredEvents());
    }

    @Test
    void keepsTheBusiestThatHangTogetherWithTheFocus() {
        Selection few = query(Set.of(phone("a")), 2, 3).select(LINKS, 0);
        assertEquals(List.of("a", "c", "e"), keys(few));
        assertEquals(5, few.hiddenEntities());
    }

    @Test
    void keepsAllInFocusEvenWhereTheyAreTooMany() {
        Selection both = query(Set.of(phone("a"), phone("z")), 1, 1).select(LINKS, 0);
        assertEquals(List.of("a", "z"), keys(both));
    }

    @Test
    void keepsTheBusiestOfTheWholeCase() {
        Selection top = query(Set.of(), 0, 2).select(LINKS, 0);
        assertEquals(List.of("y", "z"), keys(top));
        assertEquals(6, top.hiddenEntities());
    }

    @Test
    void namesWhatInFocusNobodyIsLinkedTo() {
        Selection none = query(Set.of(phone("q")), 3, 0).select(LINKS, 0);
        assertEquals(List.of(phone("q")), none.unknown());
        assertEquals(List.of(), none.entities());
    }

    private static GraphQuery query(Set<Identifier> focus, int hops, int top) {
        return new GraphQuery(focus, hops, top, Set.of(), Optional.empty(), Optional.empty());
    }

    private static List<String> keys(Selection selection) {
        return selection.entities().stream().map(entity -> entity.key()).toList();
    }
}
