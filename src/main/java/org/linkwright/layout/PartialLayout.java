package org.linkwright.layout;

import java.util.Arrays;
import java.util.function.Consumer;
import org.linkwright.task.Progress;

/** Arranges a part of a picture; the rest stays where it is. */
public final class PartialLayout {
    private static final int DIRECTIONS = 16;

    private final LayoutGraph graph;
    private final int[] members;
    private final boolean[] chosen;
    private final float[] x;
    private final float[] y;

    private PartialLayout(LayoutGraph graph, Positions at, boolean[] chosen) {
        this.graph = graph;
        this.chosen = chosen;
        x = at.x().clone();
        y = at.y().clone();
        int[] all = new int[chosen.length];
        int count = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                all[count++] = i;
            }
        }
        members = Arrays.copyOf(all, count);
    }

    /**
     * Arranges the chosen nodes by the edges between them. The middle of their picture stays where it was, or as near as it is
     * clear of all other nodes; where some of them are pinned, the others are arranged around those.
     *
     * @param at where all nodes stand; all have a place
     * @param pinned which nodes must stay where they are, chosen or not
     * @param sketch as of {@link Layout#arrange}
     * @throws java.util.concurrent.CancellationException soon after {@code progress} is cancelled
     */
    public static Positions arrange(
            Layout layout,
            LayoutGraph graph,
            Positions at,
            boolean[] pinned,
            boolean[] chosen,
            Consumer<Positions> sketch,
            Progress progress) {
        PartialLayout run = new PartialLayout(graph, at, chosen);
        return run.members.length == 0 ? at : run.arrange(layout, pinned, sketch, progress);
    }

    private Positions arrange(Layout layout, boolean[] pinned, Consumer<Positions> sketch, Progress progress) {
        int[] part = new int[chosen.length];
        Arrays.setAll(part, i -> chosen[i] ? 0 : -1);
        LayoutGraph own = Subgraph.split(graph, part, new int[][] {members})[0];
        boolean[] stays = new boolean[members.length];
        boolean any = false;
        Positions start = new Positions(new float[members.length], new float[members.length]);
        for (int k = 0; k < members.length; k++) {
            stays[k] = pinned[members[k]];
            any |= stays[k];
            start.x()[k] = stays[k] ? x[members[k]] : Float.NaN;
            start.y()[k] = stays[k] ? y[members[k]] : Float.NaN;
        }
        boolean anchored = any;
        Positions drawn = layout.arrange(
                own,
                anchored ? start : null,
                anchored ? stays : null,
                picture -> {
                    put(picture, !anchored);
                    sketch.accept(new Positions(x.clone(), y.clone()));
                },
                progress);
        put(drawn, !anchored);
        if (!anchored) {
            clear(progress);
        }
        float[] mobility = new float[x.length];
        for (int k = 0; k < members.length; k++) {
            mobility[members[k]] = stays[k] ? 0 : 1;
        }
        OverlapRemoval.run(graph.radius(), x, y, mobility, progress);
        return new Positions(x, y);
    }

    /** Puts the picture of the part in its place, its middle where the middle of the part is now. */
    private void put(Positions picture, boolean centred) {
        float moveX = centred ? middle(at(x)) - middle(picture.x()) : 0;
        float moveY = centred ? middle(at(y)) - middle(picture.y()) : 0;
        for (int k = 0; k < members.length; k++) {
            x[members[k]] = picture.x()[k] + moveX;
            y[members[k]] = picture.y()[k] + moveY;
        }
    }

    private float[] at(float[] v) {
        float[] own = new float[members.length];
        for (int k = 0; k < own.length; k++) {
            own[k] = v[members[k]];
        }
        return own;
    }

    private static float middle(float[] v) {
        return (Picture.least(v) + Picture.most(v)) / 2;
    }

    /** Shifts the part as a whole to the nearest place where it meets nothing else. */
    private void clear(Progress progress) {
        float widest = 0;
        for (float r : graph.radius()) {
            widest = Math.max(widest, r);
        }
        float gap = OverlapRemoval.gap(Picture.meanRadius(graph));
        CellGrid rest = new CellGrid(x.length, Math.max(0.01f, 2 * widest + gap));
        for (int i = 0; i < x.length; i++) {
            if (!chosen[i]) {
                rest.add(i, x[i], y[i]);
            }
        }
        float step = Math.max(
                2 * widest + gap,
                (Picture.most(at(x)) - Picture.least(at(x)) + Picture.most(at(y)) - Picture.least(at(y))) / 16);
        for (int ring = 0; ; ring++) {
            progress.check();
            for (int k = 0; k < (ring == 0 ? 1 : DIRECTIONS); k++) {
                double angle = 2 * Math.PI * k / DIRECTIONS;
                float dx = (float) (ring * step * StrictMath.cos(angle));
                float dy = (float) (ring * step * StrictMath.sin(angle));
                if (isClear(rest, dx, dy, widest, gap)) {
                    for (int member : members) {
                        x[member] += dx;
                        y[member] += dy;
                    }
                    return;
                }
            }
        }
    }

    private boolean isClear(CellGrid rest, float dx, float dy, float widest, float gap) {
        boolean[] clear = {true};
        for (int k = 0; k < members.length && clear[0]; k++) {
            int node = members[k];
            float atX = x[node] + dx;
            float atY = y[node] + dy;
            rest.near(atX, atY, graph.radius()[node] + widest + gap, other -> {
                float room = graph.radius()[node] + graph.radius()[other] + gap;
                float awayX = x[other] - atX;
                float awayY = y[other] - atY;
                clear[0] &= awayX * awayX + awayY * awayY >= room * room;
            });
        }
        return clear[0];
    }
}
