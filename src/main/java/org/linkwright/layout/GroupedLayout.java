package org.linkwright.layout;

import java.util.Arrays;
import java.util.function.Consumer;
import org.linkwright.task.Progress;

/** Each group in a disc of its own, linked groups side by side. Where no groups are given, the communities of the graph. */
public final class GroupedLayout implements Layout {
    private static final float WITHIN = 4;

    @Override
    public String id() {
        return "grouped";
    }

    @Override
    public Positions arrange(
            LayoutGraph graph, Positions start, boolean[] pinned, Consumer<Positions> sketch, Progress progress) {
        int n = graph.nodes();
        int[] group = groups(graph);
        int count = Arrays.stream(group).max().orElse(-1) + 1;
        int[][] members = Discs.members(group, count);
        LayoutGraph[] parts = Subgraph.split(graph, group, members);
        Positions[] inside = new Positions[count];
        float[] radius = new float[count];
        float margin = 2 * Picture.meanRadius(graph);
        for (int g = 0; g < count; g++) {
            progress.check();
            inside[g] = OrganicLayout.draw(parts[g], WITHIN, progress);
            radius[g] = centre(inside[g], parts[g].radius()) + margin;
        }
        Positions discs = Discs.place(graph, group, radius, progress);
        float[] x = new float[n];
        float[] y = new float[n];
        for (int g = 0; g < count; g++) {
            for (int k = 0; k < members[g].length; k++) {
                x[members[g][k]] = discs.x()[g] + inside[g].x()[k];
                y[members[g][k]] = discs.y()[g] + inside[g].y()[k];
            }
        }
        return Picture.finish(graph, x, y, start, pinned, progress);
    }

    private static int[] groups(LayoutGraph graph) {
        if (Arrays.stream(graph.group()).allMatch(g -> g == 0)) {
            Adjacency adjacency = Adjacency.of(graph);
            return Communities.of(adjacency.offset(), adjacency.target(), adjacency.weight());
        }
        int[] used = Arrays.stream(graph.group()).sorted().distinct().toArray();
        return Arrays.stream(graph.group())
                .map(g -> Arrays.binarySearch(used, g))
                .toArray();
    }

    /** Moves the middle of the picture to the origin; returns the radius of the circle around it. */
    private static float centre(Positions at, float[] radius) {
        int n = radius.length;
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            left = Math.min(left, at.x()[i]);
            right = Math.max(right, at.x()[i]);
            top = Math.min(top, at.y()[i]);
            bottom = Math.max(bottom, at.y()[i]);
        }
        float reach = 0;
        for (int i = 0; i < n; i++) {
            float dx = at.x()[i] -= (left + right) / 2;
            float dy = at.y()[i] -= (top + bottom) / 2;
            reach = Math.max(reach, (float) Math.sqrt(dx * dx + dy * dy) + radius[i]);
        }
        return reach;
    }
}
