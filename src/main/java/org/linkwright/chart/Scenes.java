package org.linkwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Point;
import org.linkwright.model.Assertion;
import org.linkwright.model.EntityKind;

/** Turns a chart into its scene. */
public final class Scenes {
    private static final double MARGIN = 12;

    /** Up to so many lines, labels keep off them; beyond, nobody could read a line's label anyway. */
    private static final int CAREFUL = 2000;

    /** Up to so many lines, they go around nodes. */
    private static final int ROUTED = 6000;

    /** With more nodes, no room is sought for labels: on paper they could not be read, and a window chooses some of them itself. */
    private static final int MANY = 5000;

    private Scenes() {}

    /** The scene of all that is on the chart, its edges a margin around it. */
    public static Scene of(Chart chart, Theme theme) {
        return of(chart, theme, Map.of());
    }

    /**
     * The scene with notes: a line's note is written on it beside its label, a node's only where its label finds no room.
     *
     * @param notes short texts, such as numbers of a source key, by name of node or line
     */
    public static Scene of(Chart chart, Theme theme, Map<String, String> notes) {
        Ink ink = Ink.of(theme);
        Map<String, Mark.Shape> forms = new LinkedHashMap<>();
        for (ChartNode node : chart.nodes()) {
            forms.put(node.name(), Look.of(node.id().kind()).shape(node, ink));
        }
        List<Strand> strands = Strand.of(chart.links());
        Routes ways = new Routes(forms);
        Optional<TimelineMarks> timeline = TimelineMarks.of(chart, forms);
        List<List<Point>> usual = ways.of(strands, strands.size() <= ROUTED && timeline.isEmpty());
        List<List<Point>> routes = timeline.map(t -> t.routes(strands, usual)).orElse(usual);

        List<Mark.Line> lines = lines(strands, routes, ink);
        List<Mark> marks = new ArrayList<>();
        timeline.ifPresent(t -> marks.addAll(t.ground(strands, ink)));
        marks.addAll(lines);
        for (ChartNode node : chart.nodes()) {
            Mark.Shape form = forms.get(node.name());
            marks.add(form);
            marks.addAll(Look.of(node.id().kind()).icon(form));
        }
        Labels labels = new Labels(ink, routes.size() <= CAREFUL);
        if (chart.nodes().size() > MANY && notes.isEmpty()) {
            chart.nodes().forEach(node -> labels.below(forms.get(node.name()), Wording.label(node), face(node)));
            marks.addAll(labels.marks());
            return framed(marks, ink.ground());
        }
        forms.values().forEach(labels::takeNode);
        if (routes.size() <= CAREFUL) {
            lines.forEach(labels::takeLine);
        }
        String zone = chart.window().zone();
        Set<String> paid = moneyEnds(strands);
        nodeLabels(labels, byImportance(chart, node -> paid.contains(node.name())), forms, notes);
        captions(labels, strands, routes, zone, true);
        lineNotes(labels, strands, routes, ways, notes);
        nodeLabels(labels, byImportance(chart, node -> !paid.contains(node.name())), forms, notes);
        captions(labels, strands, routes, zone, false);
        marks.addAll(labels.marks());
        return framed(marks, ink.ground());
    }

    private static List<Mark.Line> lines(List<Strand> strands, List<List<Point>> routes, Ink ink) {
        List<Mark.Line> lines = new ArrayList<>(routes.size());
        for (int i = 0; i < routes.size(); i++) {
            Strand strand = strands.get(i);
            ChartLink link = strand.sum();
            lines.add(new Mark.Line(
                    strand.name(),
                    ChartNode.nameOf(link.from()),
                    ChartNode.nameOf(link.to()),
                    routes.get(i),
                    ink.line(link),
                    Volume.of(link).width,
                    dash(link.standing()),
                    strand.isTwoWay(),
                    !link.isAssertion()));
        }
        return lines;
    }

    static Dash dash(ChartLink.Standing standing) {
        return switch (standing) {
            case CONFIRMED -> Dash.SOLID;
            case UNCONFIRMED -> Dash.DASHED;
            case TENTATIVE -> Dash.DOTTED;
        };
    }

    /** The busy ones come first: they get the better places. */
    private static void nodeLabels(
            Labels labels, List<ChartNode> nodes, Map<String, Mark.Shape> forms, Map<String, String> notes) {
        for (ChartNode node : nodes) {
            Optional<String> note = Optional.ofNullable(notes.get(node.name()));
            labels.node(forms.get(node.name()), Wording.label(node), note, face(node));
        }
    }

    private static Face face(ChartNode node) {
        return node.id().kind().equals(EntityKind.PERSON) ? Face.BOLD : Face.REGULAR;
    }

    private static void lineNotes(
            Labels labels, List<Strand> strands, List<List<Point>> routes, Routes ways, Map<String, String> notes) {
        for (int i = 0; i < strands.size(); i++) {
            List<Point> middle = ways.middle(strands.get(i), routes.get(i));
            for (ChartLink link : strands.get(i).links()) {
                if (notes.containsKey(link.name())) {
                    labels.noteOnLine(link.name(), notes.get(link.name()), middle);
                }
            }
        }
    }

    /**
     * Lines with most events first. That an identifier is used by a person, the legend says.
     *
     * @param money whether lines with sums of money are captioned, or the others
     */
    private static void captions(
            Labels labels, List<Strand> strands, List<List<Point>> routes, String zone, boolean money) {
        IntStream.range(0, strands.size())
                .boxed()
                .filter(i -> !strands.get(i).sum().predicate().equals(Assertion.USED_BY)
                        && strands.get(i).sum().amounts().isEmpty() != money)
                .sorted(Comparator.comparingLong(i -> -strands.get(i).sum().events()))
                .forEach(i -> labels.line(strands.get(i).name(), Wording.of(strands.get(i), zone), routes.get(i)));
    }

    /** Names of the nodes that money goes from or to. */
    private static Set<String> moneyEnds(List<Strand> strands) {
        return strands.stream()
                .map(Strand::sum)
                .filter(link -> !link.amounts().isEmpty())
                .flatMap(link -> Stream.of(ChartNode.nameOf(link.from()), ChartNode.nameOf(link.to())))
                .collect(Collectors.toSet());
    }

    private static List<ChartNode> byImportance(Chart chart, Predicate<ChartNode> which) {
        Map<String, Integer> degree = new HashMap<>();
        for (ChartLink link : chart.links()) {
            degree.merge(ChartNode.nameOf(link.from()), 1, Integer::sum);
            degree.merge(ChartNode.nameOf(link.to()), 1, Integer::sum);
        }
        return chart.nodes().stream()
                .filter(which)
                .sorted(Comparator.comparingInt((ChartNode node) -> -degree.getOrDefault(node.name(), 0))
                        .thenComparing(ChartNode::name))
                .toList();
    }

    private static Scene framed(List<Mark> marks, int ground) {
        Bounds bounds = Bounds.of(marks);
        return new Scene(
                bounds.left() - MARGIN,
                bounds.top() - MARGIN,
                bounds.width() + 2 * MARGIN,
                bounds.height() + 2 * MARGIN,
                ground,
                List.copyOf(marks));
    }
}
