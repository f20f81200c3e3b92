package org.linkwright.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
    private static final int MEMBERS = 34;

    /**
     * Zachary's karate club; the best division has modularity 0.4198 (Brandes et al., "On modularity clustering", 2008).
     */
    @Test
    void findsADivisionNearTheBest() throws IOException {
        boolean[][] friends = karate();
        int[] group = communities(friends);
        double modularity = modularity(friends, group);
        assertTrue(modularity > 0.41 && modularity < 0.4199, "modularity " + modularity);
        assertNotEquals(group[0], group[33]);
        assertArrayEquals(group, communities(friends));
    }

    @Test
    void findsNoneWhereThereAreNoNodes() {
        assertEquals(0, Communities.of(new int[1], new int[0], new float[0]).length);
    }

    private static boolean[][] karate() throws IOException {
        boolean[][] friends = new boolean[MEMBERS][MEMBERS];
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/graph/karate.csv"));
        for (String line : lines.subList(1, lines.size())) {
            int[] ends = Arrays.stream(line.split(",", -1))
                    .mapToInt(Integer::parseInt)
                    .map(number -> number - firstNumber(lines))
                    .toArray();
            friends[ends[0]][ends[1]] = true;
            friends[ends[1]][ends[0]] = true;
        }
        return friends;
    }

    private static int firstNumber(List<String> lines) {
        return lines.stream()
                .skip(1)
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .mapToInt(Integer::parseInt)
                .min()
                .orElseThrow();
    }

    private static int[] communities(boolean[][] friends) {
        int[] offset = new int[MEMBERS + 1];
        int[] target = new int[MEMBERS * MEMBERS];
        int edges = 0;
        for (int i = 0; i < MEMBERS; i++) {
            for (int j = 0; j < MEMBERS; j++) {
                if (friends[i][j]) {
                    target[edges++] = j;
                }
            }
            offset[i + 1] = edges;
        }
        float[] weight = new float[edges];
        Arrays.fill(weight, 1);
        return Communities.of(offset, Arrays.copyOf(target, edges), weight);
    }

    /** Newman's modularity, from its definition: sum over all pairs of (A − k·k / 2m) within groups, by 2m. */
    private static double modularity(boolean[][] friends, int[] group) {
        int[] degree = new int[MEMBERS];
        int ends = 0;
        for (int i = 0; i < MEMBERS; i++) {
            for (int j = 0; j < MEMBERS; j++) {
                degree[i] += friends[i][j] ? 1 : 0;
            }
            ends += degree[i];
        }
        double sum = 0;
        for (int i = 0; i < MEMBERS; i++) {
            for (int j = 0; j < MEMBERS; j++) {
                if (group[i] == group[j]) {
                    sum += (friends[i][j] ? 1 : 0) - (double) degree[i] * degree[j] / ends;
                }
            }
        }
        return sum / ends;
    }
}
