package org.linkwright.layout;

import java.util.Arrays;
import org.linkwright.task.Progress;

/** Places round parts of a picture by how they are linked. */
final class Discs {
    private Discs() {}

    /**
     * Places the parts as an organic picture.
     *
     * @param part number of the part that each node is in
     * @param radius room that each part takes
     */
    static Positions place(LayoutGraph graph, int[] part, float[] radius, Progress progress) {
        return OrganicLayout.draw(Subgraph.between(graph, part, radius), 0, progress);
    }

    /** The nodes of each part, ascending. */
    static int[][] members(int[] part, int parts) {
        int[] size = new int[parts];
        for (int p : part) {
            size[p]++;
        }
        int[][] members = new int[parts][];
        for (int p = 0; p < parts; p++) {
            members[p] = new int[size[p]];
        }
        Arrays.fill(size, 0);
        for (int i = 0; i < part.length; i++) {
            members[part[i]][size[part[i]]++] = i;
        }
        return members;
    }
}
