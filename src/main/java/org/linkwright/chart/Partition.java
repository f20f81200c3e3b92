package org.linkwright.chart;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linkwright.chart.ChartGroup.Basis;
import org.linkwright.layout.Communities;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * Which nodes of a chart belong together, in arrays, so that a chart of 100,000 nodes is looked through in well under a
 * second. A partition gives each node the number of its group, or {@link #NONE}.
 */
public final class Partition {
    static final int NONE = -1;

    /** Fewer leaves around a hub than this are not worth a fold. */
    static final int FEWEST = 3;

    private final List<ChartNode> nodes;
    private final int[] from;
    private final int[] to;
    private final int[] what;
    private final long[] events;
    private int[] offset;
    private int[] neighbour;
    private float[] weight;

    private Partition(Chart drawn) {
        nodes = drawn.nodes();
        Map<Identifier, Integer> numbers = new HashMap<>(nodes.size() * 2);
        for (int i = 0; i < nodes.size(); i++) {
            numbers.put(nodes.get(i).id(), i);
        }
        int m = drawn.links().size();
        from = new int[m];
        to = new int[m];
        what = new int[m];
        events = new long[m];
        Map<Object, Integer> kinds = new HashMap<>();
        for (int i = 0; i < m; i++) {
            ChartLink link = drawn.links().get(i);
            from[i] = numbers.get(link.from());
            to[i] = numbers.get(link.to());
            what[i] = kinds.computeIfAbsent(
                    link.kind().<Object>map(kind -> kind).orElse(link.predicate()), key -> kinds.size());
            what[i] = link.isAssertion() ? what[i] + ASSERTIONS : what[i];
            events[i] = Math.max(1, link.events());
        }
    }

    /** From this number on, a line states something: its two directions are not one line. */
    private static final int ASSERTIONS = 1 << 12;

    /** Looks at a chart as it is drawn. */
    public static Partition of(Chart drawn) {
        return new Partition(drawn);
    }

    /**
     * What would remain of a chart.
     *
     * @param groups folded nodes
     * @param nodes all nodes
     * @param lines all lines as drawn, two directions of a kind as one
     */
    public record Remains(int groups, int nodes, int lines) {}

    /** The number of the group of each node, from 0 in order of first appearance. */
    public int[] by(Basis basis) {
        return switch (basis) {
            case COMMUNITY -> communities();
            case LEAVES -> leaves();
            case KIND, PLATFORM, CATEGORY -> keyed(node -> value(basis, node));
            case COUNTRY -> keyed(countries());
            case CHOSEN -> throw new IllegalArgumentException("Chosen by a person");
        };
    }

    /** What the nodes of a group have in common, as it is called; empty for what has no name of its own. */
    static String name(Basis basis, List<ChartNode> members, Map<Identifier, Integer> degree) {
        ChartNode first = members.getFirst();
        return switch (basis) {
            case KIND -> Wording.kind(first.id().kind());
            case COUNTRY -> Counted.country(value(basis, first));
            case PLATFORM -> Counted.platform(value(basis, first));
            case CATEGORY -> Wording.category(first.category());
            case COMMUNITY -> Counted.around(busiest(members, degree));
            case LEAVES, CHOSEN -> "";
        };
    }

    private static ChartNode busiest(List<ChartNode> members, Map<Identifier, Integer> degree) {
        ChartNode busiest = members.getFirst();
        for (ChartNode node : members) {
            if (degree.getOrDefault(node.id(), 0) > degree.getOrDefault(busiest.id(), 0)) {
                busiest = node;
            }
        }
        return busiest;
    }

    /** How many lines each node has. */
    Map<Identifier, Integer> degrees() {
        Map<Identifier, Integer> degrees = new HashMap<>(nodes.size() * 2);
        for (int i = 0; i < from.length; i++) {
            degrees.merge(nodes.get(from[i]).id(), 1, Integer::sum);
            degrees.merge(nodes.get(to[i]).id(), 1, Integer::sum);
        }
        return degrees;
    }

    /** A partition in which groups of one node are none. */
    private static int[] worthwhile(int[] group, int fewest) {
        int[] size = new int[Arrays.stream(group).max().orElse(NONE) + 1];
        for (int each : group) {
            if (each != NONE) {
                size[each]++;
            }
        }
        int[] fresh = new int[size.length];
        Arrays.fill(fresh, NONE);
        int[] result = new int[group.length];
        int count = 0;
        for (int i = 0; i < group.length; i++) {
            if (group[i] == NONE || size[group[i]] < fewest) {
                result[i] = NONE;
            } else {
                if (fresh[group[i]] == NONE) {
                    fresh[group[i]] = count++;
                }
                result[i] = fresh[group[i]];
            }
        }
        return result;
    }

    private int[] keyed(Function<ChartNode, String> key) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] group = new int[nodes.size()];
        for (int i = 0; i < group.length; i++) {
            String value = isFolded(i) ? "" : key.apply(nodes.get(i));
            group[i] = value.isEmpty() ? NONE : numbers.computeIfAbsent(value, fresh -> numbers.size());
        }
        return worthwhile(group, 2);
    }

    private boolean isFolded(int node) {
        return nodes.get(node).id().kind().equals(ChartGroup.KIND);
    }

    private static String value(Basis basis, ChartNode node) {
        return Grouping.valueOf(basis.name()).of(node).orElse("");
    }

    /** Countries, each beginning of a number looked up once: the country lies in its first seven digits. */
    private static Function<ChartNode, String> countries() {
        Map<String, String> known = new HashMap<>();
        return node -> {
            String key = node.id().key();
            return node.id().kind().equals(EntityKind.PHONE) && key.length() > 8 && key.startsWith("+")
                    ? known.computeIfAbsent(key.substring(0, 8), fresh -> value(Basis.COUNTRY, node))
                    : value(Basis.COUNTRY, node);
        };
    }

    private int[] communities() {
        index();
        int[] group = Communities.of(offset, neighbour, weight);
        for (int i = 0; i < group.length; i++) {
            group[i] = isFolded(i) ? NONE : group[i];
        }
        return worthwhile(group, 2);
    }

    /** Persons and organisations stay: who used a number is never one of many. */
    private int[] leaves() {
        index();
        int n = nodes.size();
        int[] only = new int[n];
        for (int i = 0; i < n; i++) {
            only[i] = onlyNeighbour(i);
        }
        int[] group = new int[n];
        Arrays.fill(group, NONE);
        for (int i = 0; i < n; i++) {
            EntityKind kind = nodes.get(i).id().kind();
            boolean isLeaf = only[i] >= 0
                    && only[only[i]] < 0
                    && !isFolded(i)
                    && !kind.equals(EntityKind.PERSON)
                    && !kind.equals(EntityKind.ORGANISATION);
            group[i] = isLeaf ? only[i] : NONE;
        }
        return worthwhile(group, FEWEST);
    }

    /** The one node it is linked to; less than 0 where there are several or none. */
    private int onlyNeighbour(int node) {
        int only = NONE;
        for (int e = offset[node]; e < offset[node + 1]; e++) {
            if (neighbour[e] != node && neighbour[e] != only) {
                if (only != NONE) {
                    return NONE;
                }
                only = neighbour[e];
            }
        }
        return only;
    }

    /** Neighbours in one array, each line with both its ends. */
    private void index() {
        if (offset != null) {
            return;
        }
        offset = new int[nodes.size() + 1];
        for (int i = 0; i < from.length; i++) {
            offset[from[i] + 1]++;
            offset[to[i] + 1]++;
        }
        for (int i = 0; i < nodes.size(); i++) {
            offset[i + 1] += offset[i];
        }
        int[] next = offset.clone();
        neighbour = new int[2 * from.length];
        weight = new float[2 * from.length];
        for (int i = 0; i < from.length; i++) {
            float w = (float) (1 + Math.log1p((double) events[i]));
            weight[next[from[i]]] = w;
            neighbour[next[from[i]]++] = to[i];
            weight[next[to[i]]] = w;
            neighbour[next[to[i]]++] = from[i];
        }
    }

    /** What folding every group would leave. */
    public Remains remains(int[] group) {
        int groups = Arrays.stream(group).max().orElse(NONE) + 1;
        int alone = 0;
        int[] drawnAs = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            drawnAs[i] = group[i] == NONE ? groups + alone++ : group[i];
        }
        return new Remains(groups, groups + alone, lines(drawnAs, groups));
    }

    /** How many lines the chart has as it is drawn. */
    public int lines() {
        int[] same = new int[nodes.size()];
        Arrays.setAll(same, i -> i);
        return lines(same, 0);
    }

    private int lines(int[] drawnAs, int groups) {
        long[] lines = new long[from.length];
        int count = 0;
        for (int i = 0; i < from.length; i++) {
            long a = drawnAs[from[i]];
            long b = drawnAs[to[i]];
            if (a == b && a < groups) {
                continue;
            }
            boolean turn = what[i] < ASSERTIONS && a > b;
            lines[count++] = ((turn ? b : a) << 25 | (turn ? a : b)) << 13 | what[i];
        }
        Arrays.sort(lines, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            distinct += i == 0 || lines[i] != lines[i - 1] ? 1 : 0;
        }
        return distinct;
    }
}
