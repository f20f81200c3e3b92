package org.linkwright.layout;

import java.util.Arrays;
import java.util.function.Consumer;
import org.linkwright.task.Progress;

/**
 * The few busy nodes with their contacts in a fan behind each. A contact of several goes with the busiest of them; the fan
 * opens away from the other busy nodes that its centre is linked to.
 */
public final class PeacockLayout implements Layout {
    /** Fewer contacts than this make no fan. */
    private static final int FAN = 3;

    private static final double OPENING = 1.4 * Math.PI;

    @Override
    public String id() {
        return "peacock";
    }

    @Override
    public Positions arrange(
            LayoutGraph graph, Positions start, boolean[] pinned, Consumer<Positions> sketch, Progress progress) {
        int n = graph.nodes();
        Adjacency adjacency = Adjacency.of(graph);
        int[] centre = centres(adjacency);
        int[] number = new int[n];
        int parts = 0;
        for (int i = 0; i < n; i++) {
            number[i] = centre[i] == i ? parts++ : -1;
        }
        int[] part = new int[n];
        Arrays.setAll(part, i -> number[centre[i]]);
        int[][] members = Discs.members(part, parts);
        float[] radius = new float[parts];
        float[] none = new float[n];
        for (int p = 0; p < parts; p++) {
            radius[p] = fan(graph, members[p], centre, 0, none, none.clone());
        }
        progress.check();
        Positions discs = Discs.place(graph, part, radius, progress);
        float[] x = new float[n];
        float[] y = new float[n];
        for (int p = 0; p < parts; p++) {
            double away = away(adjacency, members[p], part, p, discs);
            fan(graph, members[p], centre, away, x, y);
            for (int i : members[p]) {
                x[i] += discs.x()[p];
                y[i] += discs.y()[p];
            }
        }
        return Picture.finish(graph, x, y, start, pinned, progress);
    }

    /** The node in whose fan each node is: itself, or the busiest of its neighbours that is a centre. */
    private static int[] centres(Adjacency graph) {
        int n = graph.nodes();
        long[] byDegree = new long[n];
        for (int i = 0; i < n; i++) {
            byDegree[i] = (long) -graph.degree(i) << 32 | i;
        }
        Arrays.sort(byDegree);
        int[] centre = new int[n];
        Arrays.fill(centre, -1);
        for (long next : byDegree) {
            int node = (int) next;
            int free = 0;
            for (int e = graph.offset()[node]; e < graph.offset()[node + 1]; e++) {
                free += centre[graph.target()[e]] < 0 ? 1 : 0;
            }
            if (free >= FAN) {
                centre[node] = node;
                for (int e = graph.offset()[node]; e < graph.offset()[node + 1]; e++) {
                    int other = graph.target()[e];
                    if (centre[other] < 0 && graph.degree(other) <= Math.max(FAN, graph.degree(node) / 4)) {
                        centre[other] = node;
                    }
                }
            }
        }
        for (int i = 0; i < n; i++) {
            centre[i] = centre[i] < 0 ? i : centre[i];
        }
        return centre;
    }

    /** Sets the contacts on arcs around their centre at the origin; returns the radius of the whole. */
    private static float fan(LayoutGraph graph, int[] members, int[] centre, double away, float[] x, float[] y) {
        float widest = 0;
        for (int i : members) {
            widest = Math.max(widest, graph.radius()[i]);
        }
        float room = Math.max(0.1f, 2.6f * widest);
        double arc = 2.2 * room;
        int left = members.length - 1;
        int onArc = (int) (OPENING * arc / room);
        int place = 0;
        for (int i : members) {
            if (centre[i] == i) {
                continue;
            }
            if (place == onArc) {
                left -= onArc;
                place = 0;
                arc += room;
                onArc = (int) (OPENING * arc / room);
            }
            int here = Math.min(left, onArc);
            double step = Math.min(OPENING / Math.max(1, here - 1), 0.5);
            double angle = away + (place++ - (here - 1) / 2.0) * step;
            x[i] = (float) (arc * StrictMath.cos(angle));
            y[i] = (float) (arc * StrictMath.sin(angle));
        }
        return members.length == 1 ? 1.5f * widest : (float) arc + room;
    }

    /** The direction from what a fan is linked to; upwards where it is linked to nothing. */
    private static double away(Adjacency graph, int[] members, int[] part, int own, Positions discs) {
        double sumX = 0;
        double sumY = 0;
        for (int i : members) {
            for (int e = graph.offset()[i]; e < graph.offset()[i + 1]; e++) {
                int other = part[graph.target()[e]];
                if (other != own) {
                    double dx = discs.x()[own] - discs.x()[other];
                    double dy = discs.y()[own] - discs.y()[other];
                    double length = Math.sqrt(dx * dx + dy * dy) + 1e-6;
                    sumX += dx / length;
                    sumY += dy / length;
                }
            }
        }
        return sumX * sumX + sumY * sumY < 1e-6 ? -Math.PI / 2 : StrictMath.atan2(sumY, sumX);
    }
}
