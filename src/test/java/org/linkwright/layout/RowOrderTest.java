package org.linkwright.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linkwright.task.Progress;

class RowOrderTest {
    @Test
    void countsTheCrossingsOfACompleteBipartiteGraph() {
        // K(3,3) in two rows has C(3,2) × C(3,2) = 9 crossings in whatever order
        int[] upper = {0, 0, 0, 1, 1, 1, 2, 2, 2};
        int[] lower = {3, 4, 5, 3, 4, 5, 3, 4, 5};
        int[][] rows = {{2, 0, 1}, {5, 3, 4}};
        assertEquals(9, order(rows, new int[] {0, 0, 0, 1, 1, 1}, upper, lower).crossings());
    }

    @Test
    void drawsATreeWithoutCrossings() {
        int[] upper = {0, 0, 1, 1, 2, 2};
        int[] lower = {1, 2, 5, 3, 4, 6};
        int[][] rows = {{0}, {1, 2}, {3, 4, 5, 6}};
        RowOrder order = order(rows, new int[] {0, 1, 1, 2, 2, 2, 2}, upper, lower);
        assertEquals(1, order.crossings());
        order.improve(Progress.NONE);
        assertEquals(0, order.crossings());
    }

    /** 200 payments over five layers in the order they came in: far fewer cross afterwards, and never more than before. */
    @Test
    void leavesFewOfTheCrossingsThatTheGivenOrderHas() {
        Random random = new Random(7);
        int[] layer = new int[100];
        int[][] rows = new int[5][20];
        for (int i = 0; i < layer.length; i++) {
            layer[i] = i % 5;
            rows[i % 5][i / 5] = i;
        }
        int[] upper = new int[120];
        int[] lower = new int[120];
        for (int e = 0; e < upper.length; e++) {
            int r = random.nextInt(4);
            int k = random.nextInt(20);
            upper[e] = rows[r][k];
            lower[e] = rows[r + 1][Math.floorMod(7 * k + random.nextInt(3), 20)];
        }
        RowOrder order = order(rows, layer, upper, lower);
        long before = order.crossings();
        order.improve(Progress.NONE);
        assertTrue(order.crossings() < before / 5, before + " before, " + order.crossings() + " after");
    }

    private static RowOrder order(int[][] rows, int[] layer, int[] upper, int[] lower) {
        float[] weight = new float[upper.length];
        Arrays.fill(weight, 1);
        int n = layer.length;
        LayoutGraph graph =
                new LayoutGraph(n, upper, lower, weight, new float[n], new int[n], LayoutGraph.timeless(upper.length));
        return new RowOrder(rows, layer, Adjacency.of(graph));
    }
}
