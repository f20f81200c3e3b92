package org.linkwright.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.ChartLink.Standing;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;

class ScenesTest {
    private final Chart small = SampleCharts.small();
    private final Scene scene = Scenes.of(small, Theme.PAPER);

    @Test
    void theSameChartGivesTheSameScene() {
        assertEquals(scene, Scenes.of(SampleCharts.small(), Theme.PAPER));
    }

    @Test
    void formsFollowTheConventions() {
        assertEquals(Outline.CIRCLE, form("person:p1").outline());
        assertEquals(Outline.ROUNDED, form("phone:+12025550143").outline());
        assertEquals(Outline.HEXAGON, form("handle:instagram:v_sample").outline());
        assertEquals(Outline.DIAMOND, form("account:US:021000021:000123450099").outline());
        assertEquals(Outline.PIN, form("place:lat=38.9 lon=-77.03").outline());
    }

    @Test
    void linesStopAtTheBordersOfTheirForms() {
        for (Mark.Line line : lines().toList()) {
            Mark.Point start = line.points().getFirst();
            assertFalse(shrunk(form(line.from())).contains(start.x(), start.y()), line.name());
            double away = Math.hypot(
                    start.x() - form(line.from()).x(),
                    start.y() - form(line.from()).y());
            assertTrue(away <= form(line.from()).width(), line.name());
        }
    }

    /** Also where nodes are large, several lines run side by side, or a line comes back to its own node. */
    @Property(tries = 60)
    void linesEndOnTheBorderOfEveryOutlineInEverySize(@ForAll Random random) {
        List<EntityKind> kinds = List.of(
                EntityKind.PERSON,
                EntityKind.ORGANISATION,
                EntityKind.PHONE,
                EntityKind.HANDLE,
                EntityKind.ACCOUNT,
                EntityKind.PLACE);
        List<ChartNode> nodes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double angle = Math.PI / 3 * (i + random.nextDouble() / 2);
            nodes.add(new ChartNode(
                    new Identifier(kinds.get(i), "n" + i),
                    "",
                    Category.UNKNOWN,
                    220 * Math.cos(angle),
                    220 * Math.sin(angle),
                    1 + 2 * random.nextDouble(),
                    false));
        }
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ChartNode other = nodes.get((i + 1 + random.nextInt(5)) % 6);
            links.add(SampleCharts.events(nodes.get(i), nodes.get(i), EventKind.CALL, 3));
            links.add(SampleCharts.events(nodes.get(i), other, EventKind.CALL, 3));
            links.add(SampleCharts.events(nodes.get(i), other, EventKind.MESSAGE, 3));
            links.add(SampleCharts.events(nodes.get(i), other, EventKind.PAYMENT, 3));
        }
        Scene drawn = Scenes.of(SampleCharts.chart(nodes, links), Theme.PAPER);
        Map<String, Mark.Shape> forms = new HashMap<>();
        drawn.marks().stream()
                .filter(Mark.Shape.class::isInstance)
                .forEach(mark -> forms.putIfAbsent(mark.name(), (Mark.Shape) mark));
        for (Mark mark : drawn.marks()) {
            if (mark instanceof Mark.Line line && !line.from().isEmpty()) {
                assertEndsAt(forms.get(line.from()), line.points().getFirst(), line.name());
                assertEndsAt(forms.get(line.to()), line.points().getLast(), line.name());
            }
        }
    }

    private static void assertEndsAt(Mark.Shape form, Mark.Point end, String name) {
        assertFalse(scaled(form, 0.97).contains(end.x(), end.y()), name + " ends within " + form);
        assertTrue(scaled(form, 1.03).contains(end.x(), end.y()), name + " ends short of " + form);
    }

    private static java.awt.Shape shrunk(Mark.Shape form) {
        return scaled(form, 0.9);
    }

    private static java.awt.Shape scaled(Mark.Shape form, double by) {
        return Outlines.of(new Mark.Shape(
                form.name(),
                form.outline(),
                form.x(),
                form.y(),
                form.width() * by,
                form.height() * by,
                form.fill(),
                form.stroke(),
                form.strokeWidth()));
    }

    @Test
    void linesBetweenTheSameTwoRunSideBySide() {
        List<Mark.Line> between = lines().filter(line -> line.name().matches("phone:\\S+ > phone:.*"))
                .toList();
        assertEquals(2, between.size(), "calls both ways and messages");
        Mark.Point a = middle(between.get(0));
        Mark.Point b = middle(between.get(1));
        assertTrue(Math.hypot(a.x() - b.x(), a.y() - b.y()) > 3);
    }

    @Test
    void bothDirectionsOfAKindAreOneLineWithTwoHeadsAsWideAsTheirSum() {
        ChartNode a = SampleCharts.node(EntityKind.PHONE, "+12025550143", "", Category.UNKNOWN, 0, 0);
        ChartNode b = SampleCharts.node(EntityKind.PHONE, "+12025550144", "", Category.UNKNOWN, 200, 0);
        Chart chart = SampleCharts.chart(
                List.of(a, b),
                List.of(
                        SampleCharts.events(a, b, EventKind.CALL, 15),
                        SampleCharts.events(a, b, EventKind.MESSAGE, 1),
                        SampleCharts.events(b, a, EventKind.CALL, 5)));
        String back = chart.links().get(2).name();
        Scene drawn = Scenes.of(chart, Theme.PAPER, Map.of(back, "1–3"));
        List<Mark.Line> lines = drawn.marks().stream()
                .filter(mark -> mark instanceof Mark.Line line && !line.from().isEmpty())
                .map(Mark.Line.class::cast)
                .toList();
        assertEquals(2, lines.size());
        Mark.Line calls = lines.getFirst();
        assertEquals(chart.links().getFirst().name(), calls.name());
        assertTrue(calls.arrowAtStart() && calls.arrowAtEnd());
        assertEquals(Volume.MANY.width, calls.width(), "15 and 5 are 20 calls");
        assertFalse(lines.get(1).arrowAtStart());
        assertTrue(drawn.marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Text t && t.text().equals("1–3")));
        assertTrue(Legend.of(chart, Theme.PAPER).stream()
                .anyMatch(entry -> entry.text().startsWith("Two heads")));
    }

    @Test
    void moneyBothWaysIsSaidToBeSo() {
        ChartNode a = SampleCharts.node(EntityKind.ACCOUNT, "a", "", Category.UNKNOWN, 0, 0);
        ChartNode b = SampleCharts.node(EntityKind.ACCOUNT, "b", "", Category.UNKNOWN, 200, 0);
        List<Strand> strands = Strand.of(List.of(
                SampleCharts.events(a, b, EventKind.TRANSFER, 2, "USD", "30.00"),
                SampleCharts.events(b, a, EventKind.TRANSFER, 1, "USD", "12.50", "EUR", "4.00")));
        assertEquals("EUR\u00a04.00 + USD\u00a042.50 in 3 transfers both ways", Wording.of(strands.getFirst(), "UTC"));
    }

    @Test
    void linesGoAroundNodesThatAreNotTheirEnds() {
        ChartNode a = SampleCharts.node(EntityKind.PHONE, "a", "", Category.UNKNOWN, 0, 0);
        ChartNode between = SampleCharts.node(EntityKind.PERSON, "b", "", Category.UNKNOWN, 150, 3);
        ChartNode c = SampleCharts.node(EntityKind.PHONE, "c", "", Category.UNKNOWN, 300, 0);
        Chart chart = SampleCharts.chart(
                List.of(a, between, c),
                List.of(SampleCharts.events(a, c, EventKind.CALL, 3), SampleCharts.events(c, a, EventKind.MESSAGE, 3)));
        assertEquals(List.of(), LinesThrough.nodes(Scenes.of(chart, Theme.PAPER)));
    }

    /** On random graphs at most one line in ten still touches a node, where no bend is free. */
    @Property(tries = 40)
    void fewLinesTouchNodesThatAreNotTheirEnds(@ForAll Random random) {
        List<ChartNode> nodes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double x = (i % 6) * 110 + random.nextDouble() * 60;
            double y = (i / 6) * 80 + random.nextDouble() * 30;
            nodes.add(SampleCharts.node(EntityKind.PHONE, "p" + i, "", Category.UNKNOWN, x, y));
        }
        List<ChartLink> links = new ArrayList<>();
        for (int i = 1; i < 30; i++) {
            links.add(SampleCharts.events(nodes.get(i), nodes.get(random.nextInt(i)), EventKind.CALL, 3));
            links.add(SampleCharts.events(nodes.get(random.nextInt(i)), nodes.get(i), EventKind.MESSAGE, 3));
        }
        Scene drawn = Scenes.of(SampleCharts.chart(nodes, links), Theme.PAPER);
        int through = LinesThrough.nodes(drawn).size();
        assertTrue(through <= links.size() / 10, through + " of " + links.size());
    }

    @Test
    void labelsReadWell() {
        assertEquals("+1 202 555 0143", label(EntityKind.PHONE, "+12025550143"));
        assertEquals("+91 99999 00017", label(EntityKind.PHONE, "+919999900017"));
        assertEquals("+52 55 5555 0121", label(EntityKind.PHONE, "+525555550121"));
        assertEquals("+44 7700 900123", label(EntityKind.PHONE, "+447700900123"));
        assertEquals("+44 20 7946 0958", label(EntityKind.PHONE, "+442079460958"));
        assertEquals("lantern_bee (Snapchat)", label(EntityKind.HANDLE, "snapchat:lantern_bee"));
        assertEquals("eth:0xAB7D0e…c49B3e", label(EntityKind.WALLET, "eth:0xAB7D0e550eE268AfBCF9A0059FB837937ac49B3e"));
        assertEquals("…4417", label(EntityKind.ACCOUNT, "mask:…4417@efb38bbe"));
    }

    private static String label(EntityKind kind, String key) {
        return Wording.label(SampleCharts.node(kind, key, key, Category.UNKNOWN, 0, 0));
    }

    private static Mark.Point middle(Mark.Line line) {
        return Outlines.between(line.points().getFirst(), line.points().getLast(), 0.5);
    }

    @Test
    void standingIsDrawnAsDashes() {
        assertEquals(
                List.of(Dash.SOLID, Dash.DASHED, Dash.DOTTED, Dash.DASHED),
                lines().filter(line -> line.name().endsWith("used-by"))
                        .map(Mark.Line::dash)
                        .toList());
        assertTrue(lines().filter(line -> line.name().endsWith("used-by")).noneMatch(Mark.Line::arrowAtEnd));
    }

    @Test
    void textsNeverOverlap() {
        Map<String, String> notes = new HashMap<>();
        Chart forty = SampleCharts.forty();
        for (int i = 0; i < forty.nodes().size(); i++) {
            notes.put(forty.nodes().get(i).name(), "E" + i);
        }
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Mark mark : Scenes.of(forty, Theme.PAPER, notes).marks()) {
            if (mark instanceof Mark.Text text && text.halo() != Mark.NONE) {
                double width = Fonts.width(text.text(), text.face(), text.size());
                double left = text.x() - width * Bounds.shift(text.anchor());
                boxes.add(new Rectangle2D.Double(left, text.y() - text.size() * 0.7, width, text.size() * 0.7));
            }
        }
        assertTrue(boxes.size() > 40);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), boxes.get(i) + " " + boxes.get(j));
            }
        }
    }

    @Test
    void saysCountsSumsAndDays() {
        List<String> texts = scene.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
        assertTrue(texts.contains("136 calls, 3–9 Mar 2025"), texts.toString());
        assertTrue(texts.contains("USD\u00a04,300.00 in 5 transfers"), texts.toString());
        assertTrue(texts.contains("+1 202 555 0143"), texts.toString());
    }

    @Test
    void daysAreThoseOfTheChartsZone() {
        assertEquals("8 Mar 2025", Wording.days("2025-03-09T05:59:00Z", "2025-03-09T05:59:59Z", "America/Chicago"));
        assertEquals("9 Mar 2025", Wording.days("2025-03-09T06:00Z", "2025-03-09", "America/Chicago"));
        assertEquals("31 Dec 2024 – 1 Jan 2025", Wording.days("2024-12-31", "2025-01-01T00:00:00", "UTC"));
    }

    @Test
    void theLegendListsJustWhatIsDrawn() {
        ChartNode a = SampleCharts.node(EntityKind.PHONE, "+12025550143", "", Category.UNKNOWN, 0, 0);
        ChartNode b = SampleCharts.node(EntityKind.PHONE, "+12025550144", "", Category.UNKNOWN, 90, 0);
        Chart chart = SampleCharts.chart(List.of(a, b), List.of(SampleCharts.events(a, b, EventKind.CALL, 7)));
        assertEquals(
                List.of(
                        "Phone number",
                        "Calls, arrow to the number called",
                        "Solid: recorded in the sources, or graded reliable (A–B, 1–2)",
                        "5–19 events"),
                Legend.of(chart, Theme.PAPER).stream().map(Legend.Entry::text).toList());
        List<String> small = Legend.of(this.small, Theme.PAPER).stream()
                .map(Legend.Entry::text)
                .toList();
        assertTrue(small.contains("Victim: neutral grey"));
        assertTrue(small.stream().anyMatch(text -> text.startsWith("Dotted")));
        assertFalse(small.contains("Organisation"));
    }

    @Test
    void gradesDecideTheStanding() {
        assertEquals(Standing.CONFIRMED, standing("admiralty", "B2"));
        assertEquals(Standing.UNCONFIRMED, standing("admiralty", "C3"));
        assertEquals(Standing.UNCONFIRMED, standing("admiralty", "F6"));
        assertEquals(Standing.TENTATIVE, standing("admiralty", "E1"));
        assertEquals(Standing.CONFIRMED, standing("3x5x2", "1AP"));
        assertEquals(Standing.UNCONFIRMED, standing("", ""));
    }

    private static Standing standing(String scheme, String value) {
        return Grades.standing(new org.linkwright.model.Grade(scheme, value));
    }

    private Mark.Shape form(String name) {
        return scene.marks().stream()
                .filter(mark -> mark instanceof Mark.Shape && mark.name().equals(name))
                .map(Mark.Shape.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Mark.Line> lines() {
        return scene.marks().stream().filter(Mark.Line.class::isInstance).map(Mark.Line.class::cast);
    }
}
