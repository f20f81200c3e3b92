package org.linkwright.layout;

/**
 * What a layout is told. Arrays are not copied; nobody changes them.
 *
 * @param nodes how many; they are numbered from 0
 * @param from one end of each edge
 * @param to the other end of each edge; a node may be linked to itself, and a pair may be linked more than once
 * @param weight how strong each edge is, over 0
 * @param radius how much room each node takes, in the units of the coordinates
 * @param group number of the group each node is in, from 0; all 0 where there are none
 * @param order a rank per node, such as its first event's time; layouts that need an order use it, all 0 where there is none
 */
public record LayoutGraph(
        int nodes, int[] from, int[] to, float[] weight, float[] radius, int[] group, double[] order) {
    public int edges() {
        return from.length;
    }
}
