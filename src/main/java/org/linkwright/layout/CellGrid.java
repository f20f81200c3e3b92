package org.linkwright.layout;

import java.util.Arrays;

/** Finds the nodes near a place: square cells of a fixed side, kept in a hash table. */
final class CellGrid {
    /** Is given each node found. */
    @FunctionalInterface
    interface Visitor {
        void see(int node);
    }

    private final float side;
    private final int mask;
    private final int[] head;
    private final int[] next;

    CellGrid(int nodes, float side) {
        this.side = side;
        int capacity = Integer.highestOneBit(Math.max(16, nodes)) * 4;
        mask = capacity - 1;
        head = new int[capacity];
        next = new int[nodes];
        clear();
    }

    void clear() {
        Arrays.fill(head, -1);
    }

    void add(int node, float x, float y) {
        int bucket = bucket(cell(x), cell(y));
        next[node] = head[bucket];
        head[bucket] = node;
    }

    /** Shows all nodes whose cell lies within {@code reach} of the place, and perhaps others; some may come twice. */
    void near(float x, float y, float reach, Visitor visitor) {
        for (int cy = cell(y - reach); cy <= cell(y + reach); cy++) {
            for (int cx = cell(x - reach); cx <= cell(x + reach); cx++) {
                for (int node = head[bucket(cx, cy)]; node >= 0; node = next[node]) {
                    visitor.see(node);
                }
            }
        }
    }

    private int cell(float v) {
        return (int) Math.floor(v / side);
    }

    private int bucket(int cx, int cy) {
        int h = cx * 0x9E3779B9 ^ cy * 0x85EBCA6B;
        return (h ^ h >>> 15) & mask;
    }
}
