package org.linkwright.layout;

import java.util.function.Consumer;
import org.linkwright.task.Progress;

/**
 * Layers from top to bottom along the direction of the edges (Sugiyama, Tagawa and Toda, 1981): layers, order within each by
 * the mean place of what a node is linked to, then places. Long edges keep a lane free through the layers they cross.
 */
public final class HierarchyLayout implements Layout {
    @Override
    public String id() {
        return "hierarchy";
    }

    @Override
    public Positions arrange(
            LayoutGraph graph, Positions start, boolean[] pinned, Consumer<Positions> sketch, Progress progress) {
        int n = graph.nodes();
        int[][] components = Adjacency.of(graph).components();
        int[] part = new int[n];
        for (int c = 0; c < components.length; c++) {
            for (int i : components[c]) {
                part[i] = c;
            }
        }
        LayoutGraph[] parts = Subgraph.split(graph, part, components);
        float margin = 2 * Picture.meanRadius(graph);
        float[] width = new float[parts.length];
        float[] height = new float[parts.length];
        Positions[] drawn = new Positions[parts.length];
        for (int c = 0; c < parts.length; c++) {
            progress.check();
            drawn[c] = new LayeredPicture(parts[c]).draw(progress);
            width[c] = Picture.toOrigin(drawn[c].x(), parts[c].radius()) + margin;
            height[c] = Picture.toOrigin(drawn[c].y(), parts[c].radius()) + margin;
        }
        float[] x = new float[n];
        float[] y = new float[n];
        if (n > 0) {
            Packing.of(width, height).spread(components, drawn, x, y);
        }
        return Picture.finish(graph, x, y, start, pinned, progress);
    }
}
