package org.linkwright.graph;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.linkwright.model.Entity;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;
import org.linkwright.store.EventFilter;

/**
 * What to chart of a case.
 *
 * @param focus where to begin; empty for the whole case
 * @param hops how many links away from the focus; without a focus it is not used
 * @param top at most so many entities, the busiest, with those in focus always among them; 0 for all
 * @param kinds kinds of event that count; empty for all
 * @param from events on or after this day
 * @param to events on or before this day
 */
public record GraphQuery(
        Set<Identifier> focus,
        int hops,
        int top,
        Set<EventKind> kinds,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    /** Everything. */
    public static final GraphQuery ALL = new GraphQuery(Set.of(), 0, 0, Set.of(), Optional.empty(), Optional.empty());

    public GraphQuery {
        if (hops < 0 || top < 0) {
            throw new IllegalArgumentException("Neither hops nor top is less than 0: " + hops + ", " + top);
        }
        focus = Set.copyOf(focus);
        kinds = Set.copyOf(kinds);
    }

    /** The events that count. */
    public EventFilter filter() {
        return new EventFilter(kinds, Set.of(), Set.of(), from, to, 0, 0);
    }

    /**
     * Chooses from links that already meet {@link #filter}.
     *
     * @param filteredEvents how many events did not meet it, for the answer
     */
    public Selection select(List<Link> allowed, long filteredEvents) {
        CompactGraph graph = CompactGraph.of(allowed);
        List<Identifier> unknown = focus.stream()
                .filter(identifier -> graph.node(identifier).isEmpty())
                .sorted()
                .toList();
        boolean[] chosen = new boolean[graph.nodes()];
        for (int node : choose(graph)) {
            chosen[node] = true;
        }
        List<Entity> entities = IntStream.range(0, graph.nodes())
                .filter(node -> chosen[node])
                .mapToObj(graph::entity)
                .toList();
        List<Link> links = allowed.stream()
                .filter(link -> chosen[number(graph, link.from())] && chosen[number(graph, link.to())])
                .toList();
        return new Selection(
                entities,
                links,
                graph.nodes() - entities.size(),
                allowed.size() - links.size(),
                filteredEvents,
                unknown);
    }

    private static int number(CompactGraph graph, Entity entity) {
        return graph.node(entity.identifier()).orElseThrow();
    }

    private int[] choose(CompactGraph graph) {
        int most = top == 0 ? graph.nodes() : top;
        if (focus.isEmpty()) {
            return graph.busiest(most);
        }
        int[] begin = focus.stream()
                .flatMapToInt(identifier -> graph.node(identifier).stream())
                .sorted()
                .toArray();
        int[] near = graph.hops(begin, hops);
        return top == 0
                ? IntStream.range(0, near.length).filter(i -> near[i] >= 0).toArray()
                : Arrays.stream(graph.grow(begin, near, most)).sorted().toArray();
    }
}
