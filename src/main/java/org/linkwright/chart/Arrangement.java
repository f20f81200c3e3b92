package org.linkwright.chart;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.linkwright.layout.Layout;
import org.linkwright.layout.LayoutGraph;
import org.linkwright.layout.Layouts;
import org.linkwright.layout.PartialLayout;
import org.linkwright.layout.Positions;
import org.linkwright.model.Identifier;
import org.linkwright.task.Progress;

/** Runs a layout over a chart. */
public final class Arrangement {
    /** Room for a node and its label, as a radius in points. */
    private static final double ROOM = 36;

    private final Chart chart;
    private final boolean[] pinned;
    private final Positions at;

    private Arrangement(Chart chart) {
        this.chart = chart;
        int n = chart.nodes().size();
        pinned = new boolean[n];
        at = new Positions(new float[n], new float[n]);
        for (int i = 0; i < n; i++) {
            ChartNode node = chart.nodes().get(i);
            pinned[i] = node.pinned();
            at.x()[i] = (float) node.x();
            at.y()[i] = (float) node.y();
        }
    }

    /**
     * The chart with the positions that a layout finds; pinned nodes stay.
     *
     * @param layout as {@link LayoutChoice} writes it
     * @throws IllegalArgumentException where there is no such layout
     */
    public static Chart of(Chart chart, String layout, Progress progress) {
        return of(chart, layout, Set.of(), picture -> {}, progress);
    }

    /**
     * The same for some nodes only: the rest stays where it is, and nothing is put upon it.
     *
     * @param only which nodes are arranged; all where it is empty
     * @param sketch is given pictures on the way, the first soon, where that takes long; on the calling thread
     * @throws java.util.concurrent.CancellationException soon after {@code progress} is cancelled
     */
    public static Chart of(
            Chart chart, String layout, Set<Identifier> only, Consumer<Chart> sketch, Progress progress) {
        LayoutChoice choice = LayoutChoice.of(layout);
        Layout found = Layouts.of(choice.layout());
        LayoutGraph graph = graph(chart, choice.grouping());
        Arrangement run = new Arrangement(chart);
        Consumer<Positions> onlooker = picture -> sketch.accept(run.moved(picture));
        if (only.isEmpty()) {
            Positions start = run.where(i -> run.pinned[i]);
            return run.moved(found.arrange(graph, start, run.pinned, onlooker, progress))
                    .withLayout(choice.text());
        }
        boolean[] chosen = new boolean[run.pinned.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = only.contains(chart.nodes().get(i).id());
        }
        return run.moved(PartialLayout.arrange(found, graph, run.at, run.pinned, chosen, onlooker, progress));
    }

    /**
     * The chart with places for new nodes, beside their neighbours; the others stay, but for what little makes room.
     *
     * @param added which nodes have no place yet
     */
    public static Chart withPlacesFor(Chart chart, Set<Identifier> added, Progress progress) {
        Arrangement run = new Arrangement(chart);
        Positions start = run.where(i -> !added.contains(chart.nodes().get(i).id()));
        LayoutGraph graph = graph(chart, Grouping.COMMUNITY);
        return run.moved(Layouts.of("organic").arrange(graph, start, run.pinned, progress));
    }

    /**
     * Where the last column of a chart that is arranged as a timeline ends; empty for other charts, which end where their nodes
     * do. Rows and columns stay what they are where all nodes are shifted and scaled alike, across or down.
     */
    public static Optional<Double> endOfColumns(Chart chart) {
        return TimelineMarks.rightOf(chart);
    }

    /** The least that two rows of a chart are apart; 0 where all nodes stand in one. */
    public static double rowsApart(Chart chart) {
        double[] y = chart.nodes().stream().mapToDouble(ChartNode::y).sorted().toArray();
        double least = 0;
        for (int i = 1; i < y.length; i++) {
            double apart = y[i] - y[i - 1];
            least = apart > 1 && (least == 0 || apart < least) ? apart : least;
        }
        return least;
    }

    private Positions where(IntPredicate placed) {
        Positions start = new Positions(at.x().clone(), at.y().clone());
        boolean any = false;
        for (int i = 0; i < pinned.length; i++) {
            if (placed.test(i)) {
                any = true;
            } else {
                start.x()[i] = Float.NaN;
                start.y()[i] = Float.NaN;
            }
        }
        return any ? start : null;
    }

    private Chart moved(Positions found) {
        List<ChartNode> moved = new ArrayList<>(pinned.length);
        for (int i = 0; i < pinned.length; i++) {
            ChartNode node = chart.nodes().get(i);
            boolean stays = node.pinned() || (found.x()[i] == at.x()[i] && found.y()[i] == at.y()[i]);
            moved.add(stays ? node : node.movedTo(found.x()[i], found.y()[i]));
        }
        return chart.withNodes(moved);
    }

    static LayoutGraph graph(Chart chart, Grouping grouping) {
        int n = chart.nodes().size();
        Map<String, Integer> numbers = new HashMap<>();
        float[] radius = new float[n];
        for (int i = 0; i < n; i++) {
            ChartNode node = chart.nodes().get(i);
            numbers.put(node.name(), i);
            radius[i] = (float) (ROOM * Math.sqrt(node.size()));
        }
        int m = chart.links().size();
        int[] from = new int[m];
        int[] to = new int[m];
        float[] weight = new float[m];
        double[] time = LayoutGraph.timeless(m);
        for (int i = 0; i < m; i++) {
            ChartLink link = chart.links().get(i);
            from[i] = numbers.get(ChartNode.nameOf(link.from()));
            to[i] = numbers.get(ChartNode.nameOf(link.to()));
            weight[i] = (float) (1 + Math.log1p((double) link.events()));
            time[i] = link.first().map(Arrangement::seconds).orElse(Double.NaN);
        }
        return new LayoutGraph(n, from, to, weight, radius, groups(chart.nodes(), grouping), time);
    }

    /** Numbers of the groups in the order of their names, those without one last; all 0 for communities. */
    private static int[] groups(List<ChartNode> nodes, Grouping grouping) {
        int[] group = new int[nodes.size()];
        Map<String, Integer> numbers = new TreeMap<>();
        nodes.forEach(node -> grouping.of(node).ifPresent(name -> numbers.put(name, 0)));
        int count = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(++count);
        }
        int rest = count + 1;
        Arrays.setAll(group, i -> {
            Optional<String> name = grouping.of(nodes.get(i));
            return grouping == Grouping.COMMUNITY ? 0 : name.map(numbers::get).orElse(rest);
        });
        return group;
    }

    /** A canonical time on one scale, zones left aside: it only puts nodes in order. */
    private static double seconds(String canonical) {
        String time = canonical.replace("Z", "");
        LocalDateTime local = LocalDateTime.parse(time.length() == 10 ? time + "T00:00" : time);
        return (double) local.toEpochSecond(ZoneOffset.UTC);
    }
}
