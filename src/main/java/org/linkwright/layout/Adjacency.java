package org.linkwright.layout;

import java.util.Arrays;

/**
 * Who is next to whom, in compressed rows: the neighbours of node {@code i} are {@code target[offset[i]]} to
 * {@code target[offset[i + 1] - 1]}, in ascending order, each once. Loops are left out and parallel edges are one, with the
 * sum of their weights.
 */
record Adjacency(int[] offset, int[] target, float[] weight) {
    static Adjacency of(LayoutGraph graph) {
        int edges = graph.edges();
        int[] from = new int[2 * edges];
        int[] to = new int[2 * edges];
        float[] weight = new float[2 * edges];
        int count = 0;
        for (int e = 0; e < edges; e++) {
            int a = graph.from()[e];
            int b = graph.to()[e];
            if (a != b) {
                from[count] = a;
                to[count] = b;
                weight[count++] = graph.weight()[e];
                from[count] = b;
                to[count] = a;
                weight[count++] = graph.weight()[e];
            }
        }
        Adjacency unsorted = rows(graph.nodes(), from, to, weight, count);
        return unsorted.transposed().merged();
    }

    private static Adjacency rows(int nodes, int[] from, int[] to, float[] weight, int count) {
        int[] offset = new int[nodes + 1];
        for (int e = 0; e < count; e++) {
            offset[from[e] + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            offset[i + 1] += offset[i];
        }
        int[] next = offset.clone();
        int[] target = new int[count];
        float[] weights = new float[count];
        for (int e = 0; e < count; e++) {
            int at = next[from[e]]++;
            target[at] = to[e];
            weights[at] = weight[e];
        }
        return new Adjacency(offset, target, weights);
    }

    /** The same graph, since it is symmetric, with each row in ascending order. */
    private Adjacency transposed() {
        int[] from = new int[target.length];
        for (int i = 0; i < nodes(); i++) {
            Arrays.fill(from, offset[i], offset[i + 1], i);
        }
        return rows(nodes(), target, from, weight, target.length);
    }

    private Adjacency merged() {
        int[] rows = new int[nodes() + 1];
        int count = 0;
        for (int i = 0; i < nodes(); i++) {
            int begin = count;
            int end = offset[i + 1];
            for (int e = offset[i]; e < end; e++) {
                if (count > begin && target[count - 1] == target[e]) {
                    weight[count - 1] += weight[e];
                } else {
                    target[count] = target[e];
                    weight[count++] = weight[e];
                }
            }
            rows[i + 1] = count;
        }
        return new Adjacency(rows, Arrays.copyOf(target, count), Arrays.copyOf(weight, count));
    }

    int nodes() {
        return offset.length - 1;
    }

    int degree(int node) {
        return offset[node + 1] - offset[node];
    }

    /** The nodes of each connected component, ascending; the components in order of their first node. */
    int[][] components() {
        int n = nodes();
        int[] label = new int[n];
        Arrays.fill(label, -1);
        int[] queue = new int[n];
        int[] sizes = new int[n];
        int count = 0;
        for (int seed = 0; seed < n; seed++) {
            if (label[seed] < 0) {
                sizes[count] = flood(seed, count, label, queue);
                count++;
            }
        }
        int[][] members = new int[count][];
        for (int c = 0; c < count; c++) {
            members[c] = new int[sizes[c]];
        }
        int[] filled = new int[count];
        for (int i = 0; i < n; i++) {
            members[label[i]][filled[label[i]]++] = i;
        }
        return members;
    }

    private int flood(int seed, int component, int[] label, int[] queue) {
        int tail = 0;
        queue[tail++] = seed;
        label[seed] = component;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int e = offset[node]; e < offset[node + 1]; e++) {
                if (label[target[e]] < 0) {
                    label[target[e]] = component;
                    queue[tail++] = target[e];
                }
            }
        }
        return tail;
    }

    /**
     * The part between {@code members}, which are numbered anew in the order given.
     *
     * @param local scratch of a node each, all -1 before and after
     */
    Adjacency part(int[] members, int[] local) {
        int bound = 0;
        for (int i = 0; i < members.length; i++) {
            local[members[i]] = i;
            bound += degree(members[i]);
        }
        int[] rows = new int[members.length + 1];
        int[] targets = new int[bound];
        float[] weights = new float[bound];
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            for (int e = offset[members[i]]; e < offset[members[i] + 1]; e++) {
                if (local[target[e]] >= 0) {
                    targets[count] = local[target[e]];
                    weights[count++] = weight[e];
                }
            }
            rows[i + 1] = count;
        }
        for (int member : members) {
            local[member] = -1;
        }
        return new Adjacency(rows, Arrays.copyOf(targets, count), Arrays.copyOf(weights, count));
    }

    /**
     * Hops from {@code source} to every node.
     *
     * @param queue scratch of a node each; afterwards the nodes reached, nearest first
     * @return hops; -1 for nodes that are not reached
     */
    int[] hops(int source, int[] queue) {
        int[] hops = new int[nodes()];
        Arrays.fill(hops, -1);
        hops[source] = 0;
        queue[0] = source;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            int next = hops[node] + 1;
            for (int e = offset[node]; e < offset[node + 1]; e++) {
                int other = target[e];
                if (hops[other] < 0) {
                    hops[other] = next;
                    queue[tail++] = other;
                }
            }
        }
        return hops;
    }

    /**
     * Length of the shortest path from {@code source} to every node, where an edge is as long as the arms of its ends together.
     *
     * @param ring scratch of a node each and one more
     * @return lengths; {@link Float#MAX_VALUE} for nodes that are not reached
     */
    float[] lengths(int source, float[] arm, int[] ring) {
        int n = nodes();
        float[] length = new float[n];
        Arrays.fill(length, Float.MAX_VALUE);
        length[source] = 0;
        boolean[] waits = new boolean[n];
        int head = 0;
        int tail = 0;
        ring[tail++] = source;
        while (head != tail) {
            int node = ring[head];
            head = head == n ? 0 : head + 1;
            waits[node] = false;
            float reach = length[node] + arm[node];
            for (int e = offset[node]; e < offset[node + 1]; e++) {
                int other = target[e];
                float to = reach + arm[other];
                if (to < length[other]) {
                    length[other] = to;
                    if (!waits[other]) {
                        waits[other] = true;
                        ring[tail] = other;
                        tail = tail == n ? 0 : tail + 1;
                    }
                }
            }
        }
        return length;
    }
}
