package org.linkwright.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.linkwright.task.Progress;

/**
 * The rows of a timeline. A node with several neighbours has a row of its own; its contacts that nobody else has share rows
 * below it where their times allow. A node without a time, such as the person who uses a number, stands on the line of what it
 * is linked to, before its events. Nodes without edges come last, in columns of their own behind the others' numbers.
 *
 * @param row of each node, from 0
 * @param column each node stands in, the first of its edges'
 */
record Lines(int[] row, int[] column) {
    static Lines of(LayoutGraph graph, Adjacency adjacency, int[] edgeColumn, double[] time, Progress progress) {
        int n = graph.nodes();
        int[] first = new int[n];
        int[] last = new int[n];
        Arrays.fill(first, Integer.MAX_VALUE);
        double[] since = new double[n];
        Arrays.fill(since, Double.POSITIVE_INFINITY);
        boolean[] linked = new boolean[n];
        int columns = 0;
        for (int e = 0; e < edgeColumn.length; e++) {
            for (int i : new int[] {graph.from()[e], graph.to()[e]}) {
                if (!Double.isNaN(time[e])) {
                    since[i] = Math.min(since[i], time[e]);
                    first[i] = Math.min(first[i], edgeColumn[e]);
                }
                last[i] = Math.max(last[i], edgeColumn[e]);
                linked[i] = true;
            }
            columns = Math.max(columns, edgeColumn[e] + 1);
        }
        for (int i = 0; i < n; i++) {
            first[i] = linked[i] && isTimeless(since, i) ? 0 : first[i];
        }
        int[] row = new int[n];
        Arrays.fill(row, -1);
        int next = 0;
        for (int subject : subjects(adjacency, since, linked, progress)) {
            row[subject] = row[subject] < 0 ? next++ : row[subject];
            boolean led = isTimeless(since, subject);
            List<Integer> contacts = new ArrayList<>();
            for (int e = adjacency.offset()[subject]; e < adjacency.offset()[subject + 1]; e++) {
                int other = adjacency.target()[e];
                if (!led && row[other] < 0 && isTimeless(since, other)) {
                    row[other] = row[subject];
                    led = true;
                } else if (row[other] < 0 && isContact(adjacency, other)) {
                    contacts.add(other);
                }
            }
            contacts.sort(Comparator.<Integer>comparingDouble(i -> since[i]).thenComparingInt(i -> i));
            next += share(contacts, first, last, row, next);
        }
        return withLoose(first, row, next, columns);
    }

    private static boolean isTimeless(double[] since, int node) {
        return since[node] == Double.POSITIVE_INFINITY;
    }

    /** Who has one neighbour only, that one having others: it may share a row. */
    private static boolean isContact(Adjacency graph, int node) {
        return graph.degree(node) == 1 && graph.degree(graph.target()[graph.offset()[node]]) > 1;
    }

    /** Those with rows of their own: from the busiest on to those they are linked to, the earliest first. */
    private static List<Integer> subjects(Adjacency graph, double[] since, boolean[] linked, Progress progress) {
        int n = graph.nodes();
        Integer[] busiest = new Integer[n];
        Arrays.setAll(busiest, i -> i);
        Arrays.sort(
                busiest, Comparator.<Integer>comparingInt(i -> -graph.degree(i)).thenComparingInt(i -> i));
        boolean[] seen = new boolean[n];
        List<Integer> subjects = new ArrayList<>();
        for (int seed : busiest) {
            progress.check();
            Deque<Integer> stack = new ArrayDeque<>(List.of(seed));
            while (!stack.isEmpty()) {
                int node = stack.pop();
                if (!seen[node] && linked[node] && !isContact(graph, node)) {
                    seen[node] = true;
                    subjects.add(node);
                    List<Integer> others = new ArrayList<>();
                    for (int e = graph.offset()[node]; e < graph.offset()[node + 1]; e++) {
                        others.add(graph.target()[e]);
                    }
                    others.sort(
                            Comparator.<Integer>comparingDouble(i -> -since[i]).thenComparingInt(i -> -i));
                    others.forEach(stack::push);
                }
            }
        }
        return subjects;
    }

    /** Puts contacts into rows from {@code from} on, each in the first that is free by then; returns how many rows. */
    private static int share(List<Integer> contacts, int[] first, int[] last, int[] row, int from) {
        List<Integer> taken = new ArrayList<>();
        for (int contact : contacts) {
            int r = 0;
            while (r < taken.size() && taken.get(r) >= first[contact]) {
                r++;
            }
            if (r == taken.size()) {
                taken.add(0);
            }
            taken.set(r, last[contact]);
            row[contact] = from + r;
        }
        return taken.size();
    }

    private static Lines withLoose(int[] first, int[] row, int from, int columns) {
        int n = first.length;
        int loose = 0;
        for (int f : first) {
            loose += f == Integer.MAX_VALUE ? 1 : 0;
        }
        int wide = Math.max(columns, (int) Math.ceil(Math.sqrt(loose)));
        int[] column = first.clone();
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (first[i] == Integer.MAX_VALUE) {
                row[i] = from + count / wide;
                column[i] = columns + count % wide;
                count++;
            }
        }
        return new Lines(row, column);
    }
}
