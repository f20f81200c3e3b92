package org.linkwright.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linkwright.chart.ChartGroup.Basis;
import org.linkwright.chart.ChartGroup.Form;
import org.linkwright.model.Identifier;

/** Makes groups on a chart, folds them and opens them again. */
public final class Groups {
    /** Nearer than this to each other, in points, nodes lie one over the other. */
    private static final double TOUCHING = 22;

    private Groups() {}

    /**
     * A chart with one group more, open, of what a person chose.
     *
     * @param chosen its members; a folded group among them stands for its own
     */
    public static Chart made(Chart chart, Set<Identifier> chosen, String label, Form form) {
        Map<Identifier, ChartGroup> folded = Folding.groupOf(chart);
        List<Identifier> members = chart.nodes().stream()
                .map(ChartNode::id)
                .filter(id -> chosen.contains(id)
                        || (folded.containsKey(id)
                                && chosen.contains(folded.get(id).node())))
                .toList();
        List<ChartGroup> groups = new ArrayList<>(chart.additions().groups());
        groups.add(new ChartGroup(nextId(chart), label, Basis.CHOSEN, form, members, false, false, 0, 0));
        return chart.withGroups(groups);
    }

    /**
     * A chart with a group for each set of nodes that have something in common, open, in place of earlier open groups of the
     * same basis. What is folded stays folded.
     */
    public static Chart by(Chart chart, Basis basis, Form form) {
        Chart drawn = Folding.shown(chart);
        Partition grouping = Partition.of(drawn);
        int[] numbers = grouping.by(basis);
        List<List<ChartNode>> members = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != Partition.NONE) {
                while (members.size() <= numbers[i]) {
                    members.add(new ArrayList<>());
                }
                members.get(numbers[i]).add(drawn.nodes().get(i));
            }
        }
        Map<Identifier, Integer> degrees = grouping.degrees();
        List<ChartGroup> groups = new ArrayList<>(chart.additions().groups());
        groups.removeIf(group -> group.basis() == basis && !group.folded());
        int next = number(nextId(chart));
        for (List<ChartNode> each : members) {
            groups.add(new ChartGroup(
                    "g" + next++,
                    Partition.name(basis, each, degrees),
                    basis,
                    form,
                    each.stream().map(ChartNode::id).toList(),
                    false,
                    false,
                    0,
                    0));
        }
        return chart.withGroups(groups);
    }

    private static String nextId(Chart chart) {
        int last = chart.additions().groups().stream()
                .mapToInt(group -> number(group.id()))
                .max()
                .orElse(0);
        return "g" + (last + 1);
    }

    private static int number(String id) {
        return id.matches("g\\d{1,9}") ? Integer.parseInt(id.substring(1)) : 0;
    }

    /** Ids of the groups of a basis that are open. */
    public static List<String> open(Chart chart, Basis basis) {
        return chart.additions().groups().stream()
                .filter(group -> group.basis() == basis && !group.folded())
                .map(ChartGroup::id)
                .toList();
    }

    /** The chart with these groups folded, each in the middle of its members or as near as there is room. */
    public static Chart folded(Chart chart, Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        List<ChartGroup> marked = chart.additions().groups().stream()
                .map(group -> group.withFolded(group.folded() || wanted.contains(group.id())))
                .toList();
        Chart next = chart.withGroups(marked);
        FreePlaces places = new FreePlaces();
        Map<Identifier, ChartNode> nodes = new HashMap<>();
        for (ChartNode node : chart.nodes()) {
            nodes.put(node.id(), node);
            places.take(node.id(), node.x(), node.y());
        }
        chart.additions().groups().stream()
                .filter(ChartGroup::folded)
                .forEach(group -> places.take(group.node(), group.x(), group.y()));
        Map<Identifier, Integer> groups = new HashMap<>();
        marked.stream()
                .filter(ChartGroup::folded)
                .flatMap(group -> group.members().stream())
                .forEach(member -> groups.merge(member, 1, Integer::sum));
        return next.withGroups(marked.stream()
                .map(group -> wanted.contains(group.id()) ? placed(group, nodes, groups, places) : group)
                .toList());
    }

    /** Places of others are kept free even while those are folded, so that opening one group moves nobody of another. */
    private static ChartGroup placed(
            ChartGroup group, Map<Identifier, ChartNode> nodes, Map<Identifier, Integer> groups, FreePlaces places) {
        double x = 0;
        double y = 0;
        Set<Identifier> own = new HashSet<>();
        int count = 0;
        for (Identifier member : group.members()) {
            ChartNode node = nodes.get(member);
            if (node != null) {
                x += node.x();
                y += node.y();
                count++;
            }
            if (groups.get(member) == 1) {
                own.add(member);
            }
        }
        Mark.Point place = places.near(x / Math.max(1, count), y / Math.max(1, count), own);
        places.take(group.node(), place.x(), place.y());
        return group.movedTo(place.x(), place.y());
    }

    /**
     * The chart with these groups open, everybody where they were around the group's node. Where others have moved into
     * their place meanwhile, those make room: they keep their direction from the group and go farther away.
     */
    public static Chart opened(Chart chart, Collection<String> ids) {
        Chart result = chart;
        for (String id : ids) {
            result = opened(result, id);
        }
        return result;
    }

    private static Chart opened(Chart chart, String id) {
        Chart before = Folding.shown(chart);
        Chart open = chart.withGroups(chart.additions().groups().stream()
                .map(group -> group.id().equals(id) ? group.withFolded(false) : group)
                .toList());
        ChartGroup group = chart.group(id).orElseThrow();
        Set<Identifier> known =
                before.nodes().stream().map(ChartNode::id).collect(Collectors.toCollection(HashSet::new));
        if (!known.remove(group.node())) {
            return open;
        }
        FreePlaces others = new FreePlaces();
        before.nodes().stream()
                .filter(node -> known.contains(node.id()))
                .forEach(node -> others.take(node.id(), node.x(), node.y()));
        Chart drawn = Folding.shown(open);
        List<ChartNode> members = drawn.nodes().stream()
                .filter(node -> !known.contains(node.id()))
                .toList();
        Bounds box = box(members);
        boolean isTaken = members.stream().anyMatch(node -> !others.isFree(node.x(), node.y(), TOUCHING, Set.of()));
        boolean isEntered = group.moved()
                && before.nodes().stream().anyMatch(node -> known.contains(node.id()) && holds(box, node));
        return isTaken || isEntered ? Folding.placed(open, parted(drawn, known, group, reach(box, group))) : open;
    }

    /** Around the members of an opened group and what is drawn behind them. */
    private static Bounds box(List<ChartNode> members) {
        double room = FreePlaces.SIDE;
        return new Bounds(
                members.stream().mapToDouble(ChartNode::x).min().orElse(0) - room,
                members.stream().mapToDouble(ChartNode::y).min().orElse(0) - room,
                members.stream().mapToDouble(ChartNode::x).max().orElse(0) + room,
                members.stream().mapToDouble(ChartNode::y).max().orElse(0) + room);
    }

    private static boolean holds(Bounds box, ChartNode node) {
        return node.x() > box.left() && node.x() < box.right() && node.y() > box.top() && node.y() < box.bottom();
    }

    /** From the group's node to the farthest corner of its box. */
    private static double reach(Bounds box, ChartGroup group) {
        return Math.hypot(
                Math.max(group.x() - box.left(), box.right() - group.x()),
                Math.max(group.y() - box.top(), box.bottom() - group.y()));
    }

    private static Chart parted(Chart drawn, Set<Identifier> others, ChartGroup group, double reach) {
        List<ChartNode> nodes = new ArrayList<>(drawn.nodes().size());
        for (ChartNode node : drawn.nodes()) {
            double dx = node.x() - group.x();
            double dy = node.y() - group.y();
            double away = Math.hypot(dx, dy);
            nodes.add(
                    !others.contains(node.id()) || away == 0
                            ? node
                            : node.movedTo(group.x() + dx * (1 + reach / away), group.y() + dy * (1 + reach / away)));
        }
        return drawn.withNodes(nodes);
    }

    /** The chart without these groups; their members stay. */
    public static Chart without(Chart chart, Collection<String> ids) {
        Set<String> gone = new LinkedHashSet<>(ids);
        return chart.withGroups(chart.additions().groups().stream()
                .filter(group -> !gone.contains(group.id()))
                .toList());
    }

    /** Whether a chart has groups that are folded and drawn. */
    public static List<ChartGroup> foldedOf(Chart chart) {
        Map<String, ChartGroup> drawn = new HashMap<>();
        Folding.groupOf(chart).values().forEach(group -> drawn.put(group.id(), group));
        return chart.additions().groups().stream()
                .filter(group -> drawn.containsKey(group.id()))
                .toList();
    }
}
