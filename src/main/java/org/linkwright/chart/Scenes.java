package org.linkwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Point;
import org.linkwright.model.Category;

/** Turns a chart into its scene. */
public final class Scenes {
    private static final double MARGIN = 12;

    /** Up to so many lines, labels keep off them; beyond, nobody could read a line's label anyway. */
    private static final int CAREFUL = 2000;

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
        List<List<Point>> routes = new Routes(forms).of(chart.links());

        List<Mark> marks = new ArrayList<>(lines(chart, routes, ink));
        for (ChartNode node : chart.nodes()) {
            Mark.Shape form = forms.get(node.name());
            marks.add(form);
            marks.addAll(Look.of(node.id().kind()).icon(form));
        }
        marks.addAll(labels(chart, forms, routes, notes, ink));
        return framed(marks, ink.ground());
    }

    private static List<Mark> lines(Chart chart, List<List<Point>> routes, Ink ink) {
        List<Mark> lines = new ArrayList<>(routes.size());
        for (int i = 0; i < routes.size(); i++) {
            ChartLink link = chart.links().get(i);
            lines.add(new Mark.Line(
                    link.name(),
                    ChartNode.nameOf(link.from()),
                    ChartNode.nameOf(link.to()),
                    routes.get(i),
                    ink.line(link),
                    Volume.of(link).width,
                    dash(link.standing()),
                    false,
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

    /** Nodes before lines, and the busy ones before the others: they get the better places. Notes come before labels. */
    private static List<Mark> labels(
            Chart chart, Map<String, Mark.Shape> forms, List<List<Point>> routes, Map<String, String> notes, Ink ink) {
        Labels labels = new Labels(ink);
        forms.values().forEach(labels::takeNode);
        if (routes.size() <= CAREFUL) {
            routes.forEach(labels::takeLine);
        }
        for (ChartNode node : byImportance(chart)) {
            Face face = node.category() == Category.UNKNOWN ? Face.REGULAR : Face.BOLD;
            Optional<String> note = Optional.ofNullable(notes.get(node.name()));
            labels.node(forms.get(node.name()), Wording.label(node), note, face);
        }
        for (int i = 0; i < routes.size(); i++) {
            String name = chart.links().get(i).name();
            if (notes.containsKey(name)) {
                labels.noteOnLine(name, notes.get(name), routes.get(i));
            }
        }
        for (int i = 0; i < routes.size(); i++) {
            ChartLink link = chart.links().get(i);
            labels.line(link.name(), Wording.of(link, chart.window().zone()), routes.get(i));
        }
        return labels.marks();
    }

    private static List<ChartNode> byImportance(Chart chart) {
        Map<String, Integer> degree = new HashMap<>();
        for (ChartLink link : chart.links()) {
            degree.merge(ChartNode.nameOf(link.from()), 1, Integer::sum);
            degree.merge(ChartNode.nameOf(link.to()), 1, Integer::sum);
        }
        return chart.nodes().stream()
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
