package org.linkwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** A number is not broken into lines. */
    private static final Pattern NUMBER_GAP = Pattern.compile("(?<=[+\\d]) (?=\\d)");

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
    public static Scene of(Chart whole, Theme theme, Map<String, String> notes) {
        Ink ink = Ink.of(theme);
        Chart chart = Folding.shown(whole);
        Nodes nodes = Nodes.of(chart, ink);
        Map<String, Mark.Shape> forms = nodes.forms();
        List<Strand> strands = Strand.drawn(chart);
        Routes ways = new Routes(forms);
        Optional<TimelineMarks> timeline = TimelineMarks.of(chart, forms);
        List<List<Point>> usual = ways.of(strands, strands.size() <= ROUTED && timeline.isEmpty());
        List<List<Point>> routes = timeline.map(t -> t.routes(strands, usual)).orElse(usual);

        Backdrops backdrops = new Backdrops(chart, forms, ink);
        NoteMarks written = new NoteMarks(forms, middles(strands, routes), ink);
        List<Mark.Line> lines = lines(strands, routes, ink);
        List<Mark> marks = new ArrayList<>();
        timeline.ifPresent(t -> marks.addAll(t.ground(strands, ink)));
        marks.addAll(backdrops.areas());
        marks.addAll(written.behind(chart.additions().notes()));
        marks.addAll(lines);
        marks.addAll(nodes.marks());
        Labels labels = new Labels(ink, routes.size() <= CAREFUL);
        if (chart.nodes().size() > MANY && notes.isEmpty()) {
            chart.nodes().forEach(node -> labels.below(forms.get(node.name()), Wording.label(node), face(node)));
            marks.addAll(labels.marks());
            marks.addAll(backdrops.names());
            marks.addAll(written.above(chart.additions().notes()));
            return framed(marks, ink.ground());
        }
        forms.values().forEach(labels::takeNode);
        List<Mark> above = written.above(chart.additions().notes());
        keepFree(labels, backdrops.names());
        keepFree(labels, above);
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
        marks.addAll(backdrops.names());
        marks.addAll(above);
        return framed(marks, ink.ground());
    }

    /** Keeps labels off what is written by hand. */
    private static void keepFree(Labels labels, List<? extends Mark> marks) {
        for (Mark mark : marks) {
            if (!(mark instanceof Mark.Line)) {
                Bounds box = Bounds.of(mark);
                labels.takeNode(new Mark.Shape(
                        mark.name(),
                        Mark.Outline.RECTANGLE,
                        (box.left() + box.right()) / 2,
                        (box.top() + box.bottom()) / 2,
                        box.width(),
                        box.height(),
                        Mark.NONE,
                        Mark.NONE,
                        0));
            }
        }
    }

    /** The middle of each line, by the names of all links that it stands for. */
    private static Map<String, Point> middles(List<Strand> strands, List<List<Point>> routes) {
        Map<String, Point> middles = new HashMap<>();
        for (int i = 0; i < strands.size(); i++) {
            List<Point> route = routes.get(i);
            int half = (route.size() - 1) / 2;
            Point middle = route.size() % 2 == 1
                    ? route.get(half)
                    : Outlines.between(route.get(half), route.get(half + 1), 0.5);
            strands.get(i).links().forEach(link -> middles.put(link.name(), middle));
        }
        return middles;
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
            String label = node.id().kind().equals(ChartGroup.KIND)
                    ? NUMBER_GAP.matcher(node.label()).replaceAll("\u00a0")
                    : Wording.label(node);
            labels.node(forms.get(node.name()), label, note, face(node));
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
