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
    /** Width of a letter in its size, generously. */
    private static final double WIDE = 0.75;
    /** Headings of narrow columns stand on so many levels; what finds no room there is left out. */
    private static final int LEVELS = 2;

    private static final double ABOVE = 56;

    private final Map<String, Mark.Shape> forms;
    private final Timeline timeline;
    private final Map<String, Double> crossing = new HashMap<>();
    /** From where the layout puts things to where they stand: x is {@code scale * x + offset}. */
    private final double scale;

    private final double offset;

    private TimelineMarks(Chart chart, Map<String, Mark.Shape> forms) {
        this.forms = forms;
        timeline = Timeline.of(Arrangement.graph(chart, Grouping.COMMUNITY), Progress.NONE);
        double[] fit = fit(chart, timeline);
        scale = fit[0];
        offset = fit[1];
        for (int i = 0; i < chart.links().size(); i++) {
            crossing.put(chart.links().get(i).name(), scale * timeline.edgeX()[i] + offset);
        }
    }

    /** Where the last column of a timeline ends; of other charts, nowhere. */
    static Optional<Double> rightOf(Chart chart) {
        return of(chart, Map.of()).map(TimelineMarks::right);
    }

    /** Those of a chart that was arranged as a timeline; empty for others. */
    static Optional<TimelineMarks> of(Chart chart, Map<String, Mark.Shape> forms) {
        return chart.layout().equals(LAYOUT) && !chart.nodes().isEmpty()
                ? Optional.of(new TimelineMarks(chart, forms))
                : Optional.empty();
    }

    /** The line through what most nodes tell: those that were moved by hand stand off it and are left out. */
    private static double[] fit(Chart chart, Timeline timeline) {
        int n = chart.nodes().size();
        boolean[] told = new boolean[n];
        Arrays.fill(told, true);
        double[] fit = line(chart, timeline, told);
        double[] off = new double[n];
        for (int i = 0; i < n; i++) {
            off[i] = Math.abs(fit[0] * timeline.at().x()[i]
                    + fit[1]
                    - chart.nodes().get(i).x());
        }
        double[] sorted = off.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < n; i++) {
            told[i] = off[i] <= 2 * sorted[n / 2] + 1;
        }
        return line(chart, timeline, told);
    }

    private static double[] line(Chart chart, Timeline timeline, boolean[] told) {
        int n = 0;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < told.length; i++) {
            if (told[i]) {
                n++;
                meanX += timeline.at().x()[i];
                meanY += chart.nodes().get(i).x();
            }
        }
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < told.length; i++) {
            if (told[i]) {
                double dx = timeline.at().x()[i] - meanX / n;
                xx += dx * dx;
                xy += dx * (chart.nodes().get(i).x() - meanY / n);
            }
        }
        double scale = xx < 1 || xy <= 0 ? 1 : xy / xx;
        return new double[] {scale, meanY / n - scale * meanX / n};
    }

    private double right() {
        return timeline.columns().isEmpty()
                ? offset
                : scale * timeline.columns().getLast().right() + offset;
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
        double[] free = new double[LEVELS];
        Arrays.fill(free, -Double.MAX_VALUE);
        for (Timeline.Column column : timeline.columns()) {
            double x = scale * column.left() + offset;
            List<Point> down = List.of(new Point(x, top), new Point(x, bottom));
            marks.add(new Mark.Line(COLUMN, "", "", down, ink.neutral(), 0.5, Dash.DOTTED, false, false));
            String text = heading(column);
            for (int level = 0; level < LEVELS; level++) {
                if (free[level] < x) {
                    free[level] = x + WIDE * HEADING * text.length();
                    marks.add(heading(text, x, top + (level + 1) * HEADING * 1.2, ink));
                    break;
                }
            }
        }
        marks.addAll(lines(strands, ink));
        return marks;
    }

    private static Mark heading(String text, double x, double y, Ink ink) {
        return new Mark.Text(COLUMN, text, x + 4, y, HEADING, Face.BOLD, Anchor.START, ink.quiet(), ink.ground());
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
