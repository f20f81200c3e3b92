package org.linkwright.chart;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.layout.LayoutGraph;
import org.linkwright.layout.Layouts;
import org.linkwright.layout.Positions;
import org.linkwright.model.EntityKind;
import org.linkwright.task.Progress;

/** Runs a layout over a chart. */
public final class Arrangement {
    /** Room for a node and its label, as a radius in points. */
    private static final double ROOM = 36;

    private Arrangement() {}

    /**
     * The chart with the positions that a layout finds; pinned nodes stay.
     *
     * @throws IllegalArgumentException where no layout has that id
     */
    public static Chart of(Chart chart, String layout, Progress progress) {
        int n = chart.nodes().size();
        boolean[] pinned = new boolean[n];
        float[] x = new float[n];
        float[] y = new float[n];
        boolean isAnyPinned = false;
        for (int i = 0; i < n; i++) {
            ChartNode node = chart.nodes().get(i);
            pinned[i] = node.pinned();
            isAnyPinned |= node.pinned();
            x[i] = (float) node.x();
            y[i] = (float) node.y();
        }
        Positions start = isAnyPinned ? new Positions(x, y) : null;
        Positions found = Layouts.of(layout).arrange(graph(chart), start, isAnyPinned ? pinned : null, progress);
        List<ChartNode> moved = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            ChartNode node = chart.nodes().get(i);
            moved.add(node.pinned() ? node : node.movedTo(found.x()[i], found.y()[i]));
        }
        return chart.withNodes(moved).withLayout(layout);
    }

    private static LayoutGraph graph(Chart chart) {
        int n = chart.nodes().size();
        Map<String, Integer> numbers = new HashMap<>();
        float[] radius = new float[n];
        int[] group = new int[n];
        double[] order = new double[n];
        for (int i = 0; i < n; i++) {
            ChartNode node = chart.nodes().get(i);
            numbers.put(node.name(), i);
            radius[i] = (float) (ROOM * Math.sqrt(node.size()));
            group[i] = Math.max(0, EntityKind.KNOWN.indexOf(node.id().kind()));
        }
        int m = chart.links().size();
        int[] from = new int[m];
        int[] to = new int[m];
        float[] weight = new float[m];
        for (int i = 0; i < m; i++) {
            ChartLink link = chart.links().get(i);
            from[i] = numbers.get(ChartNode.nameOf(link.from()));
            to[i] = numbers.get(ChartNode.nameOf(link.to()));
            weight[i] = (float) (1 + Math.log1p((double) link.events()));
            double first = link.first().map(Arrangement::seconds).orElse(0.0);
            earlier(order, from[i], first);
            earlier(order, to[i], first);
        }
        return new LayoutGraph(n, from, to, weight, radius, group, order);
    }

    private static void earlier(double[] order, int node, double first) {
        if (first != 0 && (order[node] == 0 || first < order[node])) {
            order[node] = first;
        }
    }

    /** A canonical time on one scale, zones left aside: it only puts nodes in order. */
    private static double seconds(String canonical) {
        String time = canonical.replace("Z", "");
        LocalDateTime local = LocalDateTime.parse(time.length() == 10 ? time + "T00:00" : time);
        return (double) local.toEpochSecond(ZoneOffset.UTC);
    }
}
