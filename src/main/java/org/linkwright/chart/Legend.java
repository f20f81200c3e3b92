package org.linkwright.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linkwright.chart.ChartLink.Standing;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Point;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.Messages;

/** What the forms and lines of a chart mean: an entry for each that is drawn, none for what is not. */
public final class Legend {
    /** Name of all its marks. */
    public static final String NAME = "legend";

    /** Height of an entry in points. */
    public static final double ROW = 15;

    private static final Messages MESSAGES = Messages.of(Legend.class);
    private static final double SAMPLE = 26;
    private static final double TEXT = 7;

    private final Chart chart;
    private final List<Strand> strands;
    private final List<ChartLink> links;
    private final Ink ink;
    private final List<Entry> entries = new ArrayList<>();

    private Legend(Chart chart, Theme theme) {
        this.chart = Folding.shown(chart);
        this.strands = Strand.drawn(this.chart);
        this.links = strands.stream().flatMap(strand -> strand.links().stream()).toList();
        this.ink = Ink.of(theme);
        kinds();
        categories();
        groups();
        events();
        twoWay();
        standings();
        widths();
    }

    /**
     * One form or line and what it means.
     *
     * @param sample its marks around the origin
     */
    public record Entry(List<Mark> sample, String text) {
        /** Width of sample and text in points. */
        public double width() {
            return SAMPLE + 6 + Fonts.width(text, Face.REGULAR, TEXT);
        }
    }

    /** The entries of a chart, forms before lines. */
    public static List<Entry> of(Chart chart, Theme theme) {
        return List.copyOf(new Legend(chart, theme).entries);
    }

    /** An entry's marks with its left edge at {@code x} and its middle at {@code y}. */
    public static List<Mark> marks(Entry entry, double x, double y, Theme theme) {
        List<Mark> marks = new ArrayList<>(Marks.moved(entry.sample(), 1, x + SAMPLE / 2, y));
        marks.add(new Mark.Text(
                NAME,
                entry.text(),
                x + SAMPLE + 6,
                y + TEXT * Fonts.CAP_HEIGHT / 2,
                TEXT,
                Face.REGULAR,
                Anchor.START,
                Ink.of(theme).text(),
                Mark.NONE));
        return marks;
    }

    private void kinds() {
        List<EntityKind> drawn = chart.nodes().stream()
                .filter(node -> !node.category().isVictim() && !node.id().kind().equals(ChartGroup.KIND))
                .map(node -> node.id().kind())
                .distinct()
                .sorted()
                .toList();
        EntityKind.KNOWN.stream().filter(drawn::contains).forEach(this::kind);
        drawn.stream().filter(kind -> !EntityKind.KNOWN.contains(kind)).forEach(this::kind);
    }

    private void kind(EntityKind kind) {
        form(kind, Category.UNKNOWN, Wording.kind(kind));
    }

    private void categories() {
        if (hasNode(node -> node.category() == Category.SUSPECT)) {
            form(EntityKind.PERSON, Category.SUSPECT, MESSAGES.text("legend.suspect"));
        }
        if (hasNode(node -> node.category().isVictim())) {
            form(EntityKind.PERSON, Category.VICTIM, MESSAGES.text("legend.victim"));
        }
    }

    private void groups() {
        chart.additions().groups().stream()
                .filter(ChartGroup::folded)
                .findFirst()
                .ifPresent(group -> form(
                        Look.folded(group.members()), group.node(), Category.UNKNOWN, MESSAGES.text("legend.folded")));
        for (boolean isFound : new boolean[] {false, true}) {
            chart.additions().groups().stream()
                    .filter(group -> !group.folded() && group.form() != ChartGroup.Form.NONE)
                    .filter(group -> (group.basis() == ChartGroup.Basis.COMMUNITY) == isFound)
                    .findFirst()
                    .ifPresent(group -> entries.add(
                            new Entry(backdrop(group), MESSAGES.text(isFound ? "legend.community" : "legend.group"))));
        }
        if (!chart.additions().notes().isEmpty()) {
            List<Point> frame = List.of(new Point(-8, -4), new Point(8, -4), new Point(8, 4), new Point(-8, 4));
            entries.add(new Entry(
                    List.of(new Mark.Area(NAME, frame, Mark.NONE, ink.quiet(), 0.8, Dash.SOLID)),
                    MESSAGES.text("legend.frame")));
        }
    }

    /** A small box, or a small hull. */
    private List<Mark> backdrop(ChartGroup group) {
        boolean isBox = group.form() == ChartGroup.Form.BOX;
        List<Point> points = isBox
                ? List.of(new Point(-10, -5), new Point(10, -5), new Point(10, 5), new Point(-10, 5))
                : List.of(
                        new Point(-10, 0),
                        new Point(-5, -5),
                        new Point(5, -5),
                        new Point(10, 0),
                        new Point(5, 5),
                        new Point(-5, 5));
        return List.of(
                Backdrops.area(NAME, points, group, chart.additions().groups().indexOf(group), ink));
    }

    private boolean hasNode(Predicate<ChartNode> what) {
        return chart.nodes().stream().anyMatch(what);
    }

    private void form(EntityKind kind, Category category, String text) {
        form(Look.of(kind), new Identifier(kind, NAME), category, text);
    }

    private void form(Look look, Identifier id, Category category, String text) {
        Mark.Shape shape = look.shape(new ChartNode(id, "", category, 0, 0, 1, false), ink);
        List<Mark> sample = new ArrayList<>(List.of(shape));
        sample.addAll(look.icon(shape));
        entries.add(new Entry(named(Marks.moved(sample, 0.44, 0, 0)), text));
    }

    private static List<Mark> named(List<Mark> marks) {
        return marks.stream().map(mark -> Marks.renamed(mark, NAME)).toList();
    }

    private void events() {
        events(EventKind.CALL::equals, MESSAGES.text("legend.event.call"));
        events(EventKind.MESSAGE::equals, MESSAGES.text("legend.event.message"));
        events(Legend::isMoney, MESSAGES.text("legend.event.money"));
        Predicate<EventKind> isOther =
                kind -> !kind.equals(EventKind.CALL) && !kind.equals(EventKind.MESSAGE) && !isMoney(kind);
        String others = links.stream()
                .flatMap(link -> link.kind().stream())
                .filter(isOther)
                .map(EventKind::id)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        events(isOther, MESSAGES.text("legend.event.other", others));
        links.stream()
                .filter(ChartLink::isAssertion)
                .findFirst()
                .ifPresent(link -> line(ink.line(link), 1.2, Dash.SOLID, false, MESSAGES.text("legend.assertion")));
    }

    private static boolean isMoney(EventKind kind) {
        return kind.equals(EventKind.PAYMENT) || kind.equals(EventKind.TRANSFER);
    }

    private void events(Predicate<EventKind> kinds, String text) {
        links.stream()
                .filter(link -> link.kind().filter(kinds).isPresent())
                .findFirst()
                .ifPresent(link -> line(ink.line(link), 1.4, Dash.SOLID, true, text));
    }

    private void twoWay() {
        strands.stream()
                .filter(Strand::isTwoWay)
                .findFirst()
                .ifPresent(strand -> entries.add(new Entry(
                        List.of(sample(ink.line(strand.sum()), 1.4, Dash.SOLID, true, true)),
                        MESSAGES.text("legend.twoWay"))));
    }

    private void standings() {
        for (Standing standing : Standing.values()) {
            if (links.stream().anyMatch(link -> link.standing() == standing)) {
                String key = "legend.standing." + standing.name().toLowerCase(java.util.Locale.ROOT);
                line(ink.text(), 1.2, Scenes.dash(standing), false, MESSAGES.text(key));
            }
        }
    }

    private void widths() {
        Volume[] steps = Volume.values();
        for (int i = 0; i < steps.length; i++) {
            Volume step = steps[i];
            if (strands.stream().map(Strand::sum).anyMatch(link -> !link.isAssertion() && Volume.of(link) == step)) {
                String text = i == steps.length - 1
                        ? MESSAGES.text("legend.width.last", step.from)
                        : MESSAGES.text(
                                i == 0 ? "legend.width.first" : "legend.width.middle",
                                i == 0 ? steps[1].from - 1 : step.from,
                                steps[i + 1].from - 1);
                line(ink.quiet(), step.width, Dash.SOLID, false, text);
            }
        }
    }

    private void line(int colour, double width, Dash dash, boolean arrow, String text) {
        entries.add(new Entry(List.of(sample(colour, width, dash, false, arrow)), text));
    }

    private static Mark sample(int colour, double width, Dash dash, boolean arrowAtStart, boolean arrowAtEnd) {
        List<Point> points = List.of(new Point(-SAMPLE / 2, 0), new Point(SAMPLE / 2, 0));
        return new Mark.Line(NAME, "", "", points, colour, width, dash, arrowAtStart, arrowAtEnd);
    }
}
