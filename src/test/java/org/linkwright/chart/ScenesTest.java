package org.linkwright.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.ChartLink.Standing;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;

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

    private static java.awt.Shape shrunk(Mark.Shape form) {
        return Outlines.of(new Mark.Shape(
                form.name(),
                form.outline(),
                form.x(),
                form.y(),
                form.width() * 0.9,
                form.height() * 0.9,
                form.fill(),
                form.stroke(),
                form.strokeWidth()));
    }

    @Test
    void linesBetweenTheSameTwoRunSideBySide() {
        List<Mark.Line> between = lines().filter(line -> line.name().matches("phone:\\S+ > phone:.*"))
                .toList();
        assertEquals(3, between.size());
        for (int i = 0; i < 3; i++) {
            for (int j = i + 1; j < 3; j++) {
                Mark.Point a = middle(between.get(i));
                Mark.Point b = middle(between.get(j));
                assertTrue(Math.hypot(a.x() - b.x(), a.y() - b.y()) > 3);
            }
        }
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
        assertTrue(texts.contains("124 calls, 3–9 Mar 2025"), texts.toString());
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
