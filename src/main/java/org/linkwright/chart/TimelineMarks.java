package org.linkwright.chart;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Point;
import org.linkwright.layout.Timeline;
import org.linkwright.model.Messages;
import org.linkwright.task.Progress;

/**
 * What makes a timeline of a chart: a line for each entity from its shape to its last event, lines between entities that cross
 * from one to the other where their first event is, and columns with their days above.
 */
final class TimelineMarks {
    static final String LAYOUT = "timeline";
    /** Name of the marks of columns. */
    static final String COLUMN = "column";

    private static final Messages MESSAGES = Messages.of(TimelineMarks.class);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
    private static final double HEADING = 11;
    private static final double ABOVE = 48;

    private final Chart chart;
    private final Map<String, Mark.Shape> forms;
    private final Timeline timeline;
    private final Map<String, Double> crossing = new HashMap<>();
    private final double offset;

    private TimelineMarks(Chart chart, Map<String, Mark.Shape> forms) {
        this.chart = chart;
        this.forms = forms;
        timeline = Timeline.of(Arrangement.graph(chart, Grouping.COMMUNITY), Progress.NONE);
        offset = offset();
        for (int i = 0; i < chart.links().size(); i++) {
            crossing.put(chart.links().get(i).name(), timeline.edgeX()[i] + offset);
        }
    }

    /** Those of a chart that was arranged as a timeline; empty for others. */
    static Optional<TimelineMarks> of(Chart chart, Map<String, Mark.Shape> forms) {
        return chart.layout().equals(LAYOUT) && !chart.nodes().isEmpty()
                ? Optional.of(new TimelineMarks(chart, forms))
                : Optional.empty();
    }

    /** How far to the right the chart stands of where the layout puts it: most nodes are where they were put. */
    private double offset() {
        double[] away = new double[chart.nodes().size()];
        for (int i = 0; i < away.length; i++) {
            away[i] = chart.nodes().get(i).x() - timeline.at().x()[i];
        }
        Arrays.sort(away);
        return away[away.length / 2];
    }

    /** The ways of lines, those from an entity to itself as they were. */
    List<List<Point>> routes(List<Strand> strands, List<List<Point>> usual) {
        List<List<Point>> routes = new ArrayList<>(strands.size());
        for (int i = 0; i < strands.size(); i++) {
            ChartLink link = strands.get(i).links().getFirst();
            Mark.Shape from = forms.get(ChartNode.nameOf(link.from()));
            Mark.Shape to = forms.get(ChartNode.nameOf(link.to()));
            double x = crossing(strands.get(i));
            routes.add(from.y() == to.y() ? usual.get(i) : List.of(new Point(x, from.y()), new Point(x, to.y())));
        }
        return routes;
    }

    private double crossing(Strand strand) {
        return strand.links().stream()
                .mapToDouble(link -> crossing.get(link.name()))
                .min()
                .orElseThrow();
    }

    /** Columns and the lines of entities: what lies below all else. */
    List<Mark> ground(List<Strand> strands, Ink ink) {
        List<Mark> marks = new ArrayList<>();
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Mark.Shape form : forms.values()) {
            top = Math.min(top, form.y() - ABOVE);
            bottom = Math.max(bottom, form.y() + ABOVE);
        }
        for (Timeline.Column column : timeline.columns()) {
            double x = column.left() + offset;
            List<Point> down = List.of(new Point(x, top), new Point(x, bottom));
            marks.add(new Mark.Line(COLUMN, "", "", down, ink.neutral(), 0.5, Dash.DOTTED, false, false));
            marks.add(new Mark.Text(
                    COLUMN,
                    heading(column),
                    x + 4,
                    top + HEADING,
                    HEADING,
                    Face.BOLD,
                    Anchor.START,
                    ink.quiet(),
                    ink.ground()));
        }
        marks.addAll(lines(strands, ink));
        return marks;
    }

    private List<Mark> lines(List<Strand> strands, Ink ink) {
        Map<String, Double> end = new HashMap<>();
        for (Strand strand : strands) {
            ChartLink link = strand.links().getFirst();
            end.merge(ChartNode.nameOf(link.from()), crossing(strand), Math::max);
            end.merge(ChartNode.nameOf(link.to()), crossing(strand), Math::max);
        }
        List<Mark> lines = new ArrayList<>();
        for (Mark.Shape form : forms.values()) {
            double to = end.getOrDefault(form.name(), form.x());
            if (to != form.x()) {
                List<Point> along = List.of(new Point(form.x(), form.y()), new Point(to, form.y()));
                lines.add(
                        new Mark.Line(form.name(), form.name(), "", along, ink.neutral(), 2, Dash.SOLID, false, false));
            }
        }
        return lines;
    }

    private static String heading(Timeline.Column column) {
        if (Double.isNaN(column.start())) {
            return MESSAGES.text("timeline.undated");
        }
        LocalDateTime start = LocalDateTime.ofInstant(Instant.ofEpochSecond((long) column.start()), ZoneOffset.UTC);
        return switch (column.unit()) {
            case HOURS -> HOUR.format(start);
            case DAYS -> DAY.format(start);
            case WEEKS -> MESSAGES.text("timeline.week", DAY.format(start));
            case MONTHS -> MONTH.format(start);
            default -> YEAR.format(start);
        };
    }
}
