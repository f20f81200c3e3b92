package org.linkwright.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.chart.ChartLink.Standing;
import org.linkwright.model.Category;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;

/**
 * A chart as it is drawn: one node for each folded group, and lines that are the sums of its members' lines. Lines are
 * summed where they have the same ends, kind and direction; amounts of two currencies are never added. What the members
 * have among themselves is a line from the group to itself ({@link ChartLink#isInside}): so nothing is lost, and the sum
 * over the lines of the drawn chart is that over the chart's.
 *
 * @param chart what is drawn; the same object where nothing is folded
 * @param parts for each of its lines, the places of the lines it sums among those of the chart
 */
public record Folding(Chart chart, List<List<Integer>> parts) {
    /** The chart with its folded groups as nodes. A chart that is drawn already is its own. */
    public static Chart shown(Chart chart) {
        return isPlain(chart) ? chart : of(chart).chart();
    }

    /** Whether nothing is folded, or all that is folded is a node already. */
    private static boolean isPlain(Chart chart) {
        return chart.additions().groups().stream().noneMatch(ChartGroup::folded)
                || chart.nodes().stream().anyMatch(node -> node.id().kind().equals(ChartGroup.KIND));
    }

    /** The chart with its folded groups as nodes, and what each of its lines sums. */
    public static Folding of(Chart chart) {
        if (isPlain(chart)) {
            return new Folding(
                    chart,
                    Stream.iterate(0, i -> i + 1)
                            .limit(chart.links().size())
                            .map(List::of)
                            .toList());
        }
        Map<Identifier, ChartGroup> folded = groupOf(chart);
        Map<Between, List<Integer>> bundles = new LinkedHashMap<>();
        for (int i = 0; i < chart.links().size(); i++) {
            bundles.computeIfAbsent(Between.of(chart.links().get(i), folded), key -> new ArrayList<>(1))
                    .add(i);
        }
        List<ChartLink> links = new ArrayList<>(bundles.size());
        bundles.forEach((between, numbers) ->
                links.add(sum(between, numbers.stream().map(chart.links()::get).toList())));
        Chart drawn = new Chart(
                chart.title(),
                chart.layout(),
                chart.window(),
                nodes(chart, folded, links),
                links,
                chart.period(),
                chart.leftOut(),
                chart.additions().withGroups(groups(chart, folded)).withNotes(notes(chart, folded)));
        return new Folding(drawn, List.copyOf(bundles.values()));
    }

    /** By each entity that is not drawn itself, the folded group that stands for it: of several, the largest. */
    public static Map<Identifier, ChartGroup> groupOf(Chart chart) {
        List<ChartGroup> largestFirst = chart.additions().groups().stream()
                .filter(ChartGroup::folded)
                .sorted(Comparator.comparingInt(group -> -group.members().size()))
                .toList();
        Map<Identifier, ChartGroup> stands = new HashMap<>();
        for (ChartGroup group : largestFirst) {
            group.members().forEach(member -> stands.putIfAbsent(member, group));
        }
        return stands;
    }

    /** Callouts of what is folded are about what stands for it. */
    private static List<Note> notes(Chart chart, Map<Identifier, ChartGroup> folded) {
        Set<String> targets =
                chart.additions().notes().stream().map(Note::target).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        for (ChartNode node : targets.isEmpty() ? List.<ChartNode>of() : chart.nodes()) {
            if (folded.containsKey(node.id())) {
                names.put(node.name(), folded.get(node.id()).name());
            }
        }
        for (ChartLink link : targets.isEmpty() ? List.<ChartLink>of() : chart.links()) {
            if (targets.contains(link.name())) {
                names.put(
                        link.name(),
                        sum(Between.of(link, folded), List.of(link)).name());
            }
        }
        return chart.additions().notes().stream()
                .map(note -> note.about(names.getOrDefault(note.target(), note.target())))
                .toList();
    }

    /** What a line is summed under. */
    private record Between(Identifier from, Identifier to, Optional<EventKind> kind, String predicate) {
        static Between of(ChartLink link, Map<Identifier, ChartGroup> folded) {
            return new Between(end(link.from(), folded), end(link.to(), folded), link.kind(), link.predicate());
        }

        private static Identifier end(Identifier id, Map<Identifier, ChartGroup> folded) {
            ChartGroup group = folded.get(id);
            return group == null ? id : group.node();
        }
    }

    /** No surer than the least sure of its parts. */
    private static ChartLink sum(Between between, List<ChartLink> parts) {
        ChartLink only = parts.getFirst();
        if (parts.size() == 1 && only.from().equals(between.from) && only.to().equals(between.to)) {
            return only;
        }
        SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        Standing standing = only.standing();
        long events = 0;
        long seconds = 0;
        for (ChartLink part : parts) {
            part.amounts().forEach((currency, value) -> amounts.merge(currency, value, BigDecimal::add));
            standing = part.standing().compareTo(standing) > 0 ? part.standing() : standing;
            events += part.events();
            seconds += part.durationSeconds();
        }
        return new ChartLink(
                between.from,
                between.to,
                between.kind,
                between.predicate,
                standing,
                events,
                times(parts).min(Comparator.naturalOrder()),
                times(parts).max(Comparator.naturalOrder()),
                seconds,
                amounts);
    }

    private static Stream<String> times(List<ChartLink> parts) {
        return parts.stream().flatMap(part -> Stream.concat(part.first().stream(), part.last().stream()));
    }

    /** A group's node stands where the first of its members stood in the order of the chart. */
    private static List<ChartNode> nodes(Chart chart, Map<Identifier, ChartGroup> folded, List<ChartLink> links) {
        Map<String, List<ChartNode>> members = new HashMap<>();
        for (ChartNode node : chart.nodes()) {
            ChartGroup group = folded.get(node.id());
            if (group != null) {
                members.computeIfAbsent(group.id(), key -> new ArrayList<>()).add(node);
            }
        }
        Map<Identifier, List<ChartLink>> inside = new HashMap<>();
        links.stream()
                .filter(ChartLink::isInside)
                .forEach(link -> inside.computeIfAbsent(link.from(), key -> new ArrayList<>())
                        .add(link));
        List<ChartNode> nodes = new ArrayList<>();
        for (ChartNode node : chart.nodes()) {
            ChartGroup group = folded.get(node.id());
            if (group == null) {
                nodes.add(node);
            } else if (members.containsKey(group.id())) {
                nodes.add(node(group, members.remove(group.id()), inside.getOrDefault(group.node(), List.of())));
            }
        }
        return nodes;
    }

    private static ChartNode node(ChartGroup group, List<ChartNode> members, List<ChartLink> inside) {
        return new ChartNode(
                group.node(),
                Counted.label(group, members, inside),
                Category.UNKNOWN,
                group.x(),
                group.y(),
                Math.min(2, 1 + 0.25 * Math.log10(members.size())),
                members.stream().allMatch(ChartNode::pinned));
    }

    /** Each folded group with those it stands for; groups of which nothing is drawn are left out. */
    private static List<ChartGroup> groups(Chart chart, Map<Identifier, ChartGroup> folded) {
        Map<String, List<Identifier>> stoodFor = new HashMap<>();
        for (ChartNode node : chart.nodes()) {
            ChartGroup group = folded.get(node.id());
            if (group != null) {
                stoodFor.computeIfAbsent(group.id(), key -> new ArrayList<>()).add(node.id());
            }
        }
        List<ChartGroup> groups = new ArrayList<>();
        for (ChartGroup group : chart.additions().groups()) {
            if (!group.folded()) {
                groups.add(group.withMembers(drawn(group, folded)));
            } else if (stoodFor.containsKey(group.id())) {
                groups.add(group.withMembers(stoodFor.get(group.id())));
            }
        }
        return groups;
    }

    /** Of an open group, the nodes that are drawn: those of folded ones within it for their members. */
    private static List<Identifier> drawn(ChartGroup open, Map<Identifier, ChartGroup> folded) {
        return open.members().stream()
                .map(member -> folded.containsKey(member) ? folded.get(member).node() : member)
                .distinct()
                .toList();
    }

    /**
     * The chart with the places that its drawn nodes were given; the members of a folded group move as it does.
     *
     * @param drawn {@link #shown} of {@code chart}, its nodes elsewhere
     */
    public static Chart placed(Chart chart, Chart drawn) {
        if (isPlain(chart)) {
            return chart.withNodes(drawn.nodes()).withLayout(drawn.layout());
        }
        Map<Identifier, ChartNode> places = new HashMap<>();
        drawn.nodes().forEach(node -> places.put(node.id(), node));
        return moved(chart, places).withLayout(drawn.layout());
    }

    /**
     * The chart with some of its drawn nodes elsewhere, pinned as these are; the members of a folded group go as it does.
     *
     * @param places by the identifiers of drawn nodes; others stay
     */
    public static Chart moved(Chart chart, Map<Identifier, ChartNode> places) {
        Map<Identifier, ChartGroup> folded = groupOf(chart);
        List<ChartNode> nodes = new ArrayList<>(chart.nodes().size());
        for (ChartNode node : chart.nodes()) {
            ChartGroup group = folded.get(node.id());
            ChartNode place = places.get(group == null ? node.id() : group.node());
            if (place == null) {
                nodes.add(node);
            } else if (group == null) {
                nodes.add(node.movedTo(place.x(), place.y()).pinned(place.pinned()));
            } else {
                nodes.add(node.movedTo(node.x() + place.x() - group.x(), node.y() + place.y() - group.y())
                        .pinned(place.pinned() || node.pinned()));
            }
        }
        List<ChartGroup> groups = chart.additions().groups().stream()
                .map(group -> placed(group, folded, places))
                .toList();
        return chart.withNodes(nodes).withGroups(groups);
    }

    /** A folded group goes where its node is drawn; one within another goes along with that. */
    private static ChartGroup placed(
            ChartGroup group, Map<Identifier, ChartGroup> folded, Map<Identifier, ChartNode> places) {
        ChartGroup drawnAs = group.members().stream()
                .map(folded::get)
                .filter(each -> each != null)
                .findFirst()
                .orElse(group);
        ChartNode place = places.get(drawnAs.node());
        return !group.folded() || place == null
                ? group
                : group.goneTo(group.x() + place.x() - drawnAs.x(), group.y() + place.y() - drawnAs.y());
    }
}
