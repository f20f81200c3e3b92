package org.linkwright.layout;

import java.util.Arrays;

/** Parts of a graph as graphs of their own. */
final class Subgraph {
    private Subgraph() {}

    /**
     * Each part as a graph with the edges inside it.
     *
     * @param part number of the part that each node is in; -1 for nodes left out
     * @param members nodes of each part, which are numbered anew in that order
     */
    static LayoutGraph[] split(LayoutGraph graph, int[] part, int[][] members) {
        int[] local = new int[graph.nodes()];
        for (int[] nodes : members) {
            for (int i = 0; i < nodes.length; i++) {
                local[nodes[i]] = i;
            }
        }
        int[] size = new int[members.length];
        for (int e = 0; e < graph.edges(); e++) {
            if (inside(graph, part, e)) {
                size[part[graph.from()[e]]]++;
            }
        }
        LayoutGraph[] parts = new LayoutGraph[members.length];
        for (int p = 0; p < parts.length; p++) {
            parts[p] = withoutEdges(graph, members[p], size[p]);
        }
        Arrays.fill(size, 0);
        for (int e = 0; e < graph.edges(); e++) {
            if (inside(graph, part, e)) {
                LayoutGraph own = parts[part[graph.from()[e]]];
                int at = size[part[graph.from()[e]]]++;
                own.from()[at] = local[graph.from()[e]];
                own.to()[at] = local[graph.to()[e]];
                own.weight()[at] = graph.weight()[e];
                own.time()[at] = graph.time()[e];
            }
        }
        return parts;
    }

    private static boolean inside(LayoutGraph graph, int[] part, int edge) {
        int own = part[graph.from()[edge]];
        return own >= 0 && own == part[graph.to()[edge]];
    }

    private static LayoutGraph withoutEdges(LayoutGraph graph, int[] members, int edges) {
        int n = members.length;
        LayoutGraph part = new LayoutGraph(
                n, new int[edges], new int[edges], new float[edges], new float[n], new int[n], new double[edges]);
        for (int i = 0; i < n; i++) {
            part.radius()[i] = graph.radius()[members[i]];
            part.group()[i] = graph.group()[members[i]];
        }
        return part;
    }

    /** The graph whose nodes are the parts of another's, by {@code part}; edges within a part are left out. */
    static LayoutGraph between(LayoutGraph graph, int[] part, float[] radius) {
        int[] from = new int[graph.edges()];
        int[] to = new int[graph.edges()];
        float[] weight = new float[graph.edges()];
        int count = 0;
        for (int e = 0; e < graph.edges(); e++) {
            int a = part[graph.from()[e]];
            int b = part[graph.to()[e]];
            if (a != b) {
                from[count] = a;
                to[count] = b;
                weight[count++] = graph.weight()[e];
            }
        }
        int n = radius.length;
        return new LayoutGraph(
                n,
                Arrays.copyOf(from, count),
                Arrays.copyOf(to, count),
                Arrays.copyOf(weight, count),
                radius,
                new int[n],
                LayoutGraph.timeless(count));
    }
}
