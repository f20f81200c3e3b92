package org.linkwright.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.linkwright.model.Entity;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;

/**
 * A whole case as a graph in compressed rows. Nodes are entities, numbered from 0 in order of kind and key; all links
 * between two entities, of any kind and in both directions, are one edge, whose weight is the number of their events.
 * Immutable, safe for threads.
 */
public final class CompactGraph {
    private final List<Entity> entities;
    private final int[] offset;
    private final int[] target;
    private final float[] weight;
    private final long[] volume;

    private CompactGraph(List<Entity> entities, int[] offset, int[] target, float[] weight, long[] volume) {
        this.entities = entities;
        this.offset = offset;
        this.target = target;
        this.weight = weight;
        this.volume = volume;
    }

    /** The graph of these links, in whatever order they come. */
    public static CompactGraph of(Collection<Link> links) {
        SortedMap<Identifier, Entity> byIdentifier = new TreeMap<>();
        for (Link link : links) {
            byIdentifier.putIfAbsent(link.from().identifier(), link.from());
            byIdentifier.putIfAbsent(link.to().identifier(), link.to());
        }
        List<Entity> entities = List.copyOf(byIdentifier.values());
        long[] volume = new long[entities.size()];
        long[][] ends = new long[links.size() * 2][];
        int count = 0;
        for (Link link : links) {
            int from = indexOf(entities, link.from().identifier());
            int to = indexOf(entities, link.to().identifier());
            volume[from] += link.events();
            if (from != to) {
                volume[to] += link.events();
                ends[count++] = new long[] {(long) from << 32 | to, link.events()};
                ends[count++] = new long[] {(long) to << 32 | from, link.events()};
            }
        }
        Arrays.sort(ends, 0, count, Comparator.comparingLong(end -> end[0]));
        return rows(entities, Arrays.copyOf(ends, count), volume);
    }

    private static CompactGraph rows(List<Entity> entities, long[][] sorted, long[] volume) {
        int[] offset = new int[entities.size() + 1];
        int[] target = new int[sorted.length];
        float[] weight = new float[sorted.length];
        int count = 0;
        for (int e = 0; e < sorted.length; e++) {
            if (e > 0 && sorted[e][0] == sorted[e - 1][0]) {
                weight[count - 1] += sorted[e][1];
            } else {
                target[count] = (int) sorted[e][0];
                weight[count++] = sorted[e][1];
                offset[(int) (sorted[e][0] >>> 32) + 1]++;
            }
        }
        for (int i = 0; i < entities.size(); i++) {
            offset[i + 1] += offset[i];
        }
        return new CompactGraph(entities, offset, Arrays.copyOf(target, count), Arrays.copyOf(weight, count), volume);
    }

    private static int indexOf(List<Entity> entities, Identifier identifier) {
        int low = 0;
        int high = entities.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = entities.get(middle).identifier().compareTo(identifier);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    public int nodes() {
        return entities.size();
    }

    /** How many pairs of entities are linked. */
    public int edges() {
        return target.length / 2;
    }

    public Entity entity(int node) {
        return entities.get(node);
    }

    /** The number of an entity; empty where no link has it. */
    public OptionalInt node(Identifier identifier) {
        int index = indexOf(entities, identifier);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** How many other entities a node is linked to. */
    public int degree(int node) {
        return offset[node + 1] - offset[node];
    }

    /** How many events a node has part in; one with itself counts once. */
    public long volume(int node) {
        return volume[node];
    }

    /** The neighbours of a node, ascending. */
    public int[] neighbours(int node) {
        return Arrays.copyOfRange(target, offset[node], offset[node + 1]);
    }

    /** How many events each neighbour shares with the node, in the order of {@link #neighbours}. */
    public float[] weights(int node) {
        return Arrays.copyOfRange(weight, offset[node], offset[node + 1]);
    }

    /** Hops from the nearest of {@code focus} to each node, at most {@code most}; -1 for nodes farther away. */
    public int[] hops(int[] focus, int most) {
        int[] hops = new int[nodes()];
        Arrays.fill(hops, -1);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int node : focus) {
            hops[node] = 0;
            queue.add(node);
        }
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int e = offset[node]; e < offset[node + 1] && hops[node] < most; e++) {
                if (hops[target[e]] < 0) {
                    hops[target[e]] = hops[node] + 1;
                    queue.add(target[e]);
                }
            }
        }
        return hops;
    }

    /** The nodes with the most events, at most {@code count}; among equals those with more contacts, then the first. */
    public int[] busiest(int count) {
        return IntStream.range(0, nodes())
                .boxed()
                .sorted(byVolume())
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * {@code focus} and, up to {@code count} nodes in all, always the busiest node that is linked to one already taken: so
     * what is taken hangs together.
     *
     * @param hops nodes that may be taken have 0 or more here
     */
    public int[] grow(int[] focus, int[] hops, int count) {
        boolean[] seen = new boolean[nodes()];
        int[] taken = new int[nodes()];
        int size = 0;
        PriorityQueue<Integer> frontier = new PriorityQueue<>(byVolume());
        for (int node : focus) {
            seen[node] = true;
            taken[size++] = node;
        }
        for (int next = 0; ; next++) {
            if (next == size) {
                if (frontier.isEmpty() || size >= count) {
                    return Arrays.copyOf(taken, size);
                }
                taken[size++] = frontier.remove();
            }
            for (int e = offset[taken[next]]; e < offset[taken[next] + 1]; e++) {
                if (!seen[target[e]] && hops[target[e]] >= 0) {
                    seen[target[e]] = true;
                    frontier.add(target[e]);
                }
            }
        }
    }

    private Comparator<Integer> byVolume() {
        return Collections.reverseOrder(
                        Comparator.<Integer>comparingLong(node -> volume[node]).thenComparingInt(this::degree))
                .thenComparingInt(node -> node);
    }

    /** Number of the connected component of each node, from 0 in order of first appearance. */
    public int[] components() {
        int[] component = new int[nodes()];
        Arrays.fill(component, -1);
        int[] queue = new int[nodes()];
        int count = 0;
        for (int seed = 0; seed < nodes(); seed++) {
            if (component[seed] < 0) {
                component[seed] = count;
                queue[0] = seed;
                int tail = 1;
                for (int head = 0; head < tail; head++) {
                    for (int e = offset[queue[head]]; e < offset[queue[head] + 1]; e++) {
                        if (component[target[e]] < 0) {
                            component[target[e]] = count;
                            queue[tail++] = target[e];
                        }
                    }
                }
                count++;
            }
        }
        return component;
    }
}
