package org.linkwright.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;

/** Labels of charts at random places, from airy to far too crowded. */
class LabelsTest {
    private static final List<EntityKind> KINDS =
            List.of(EntityKind.PERSON, EntityKind.PHONE, EntityKind.HANDLE, EntityKind.ACCOUNT, EntityKind.PLACE);

    private static final List<String> WORDS = List.of(
            "Example",
            "Placeholder",
            "of",
            "Muster-Beispiel",
            "Nguyễn",
            "محمد",
            "דוגמה",
            "ตัวอย่าง",
            "例子",
            "उदाहरण",
            "123");

    @Property(tries = 14)
    void onAnExhibitNoTextCoversAnotherOrANodeAndNoneIsMissing(@ForAll Random random) {
        int count = (int) (10 * Math.pow(30, random.nextDouble()));
        Chart chart = chart(random, count);
        Map<String, String> notes = notes(chart);
        Scene scene = Scenes.of(chart, Theme.PAPER, notes);
        assertEquals(List.of(), Legibility.faults(scene), count + " nodes");
        Map<String, String> written = Legibility.written(scene);
        for (ChartNode node : chart.nodes()) {
            String text = written.getOrDefault(node.name(), "");
            boolean isWhole = text.replace(" ", "").equals(Wording.label(node).replace(" ", ""));
            boolean isShortened = text.contains("…");
            assertTrue(isWhole || isShortened || text.equals(notes.get(node.name())), node.name() + ": " + text);
        }
        for (ChartLink link : chart.links()) {
            assertTrue(
                    List.of(written.get(link.name()).split(" ", -1)).contains(notes.get(link.name())),
                    link.name() + ": " + written.get(link.name()));
        }
    }

    /** Without notes a label may be left out, but none covers another. */
    @Property(tries = 6)
    void onScreenNoTextCoversAnotherOrANode(@ForAll Random random) {
        Scene scene = Scenes.of(chart(random, 10 + random.nextInt(190)), Theme.LIGHT);
        assertEquals(List.of(), Legibility.faults(scene));
    }

    private static Chart chart(Random random, int count) {
        double apart = 45 + random.nextDouble() * 90;
        int columns = (int) Math.ceil(Math.sqrt(count * 1.4));
        List<ChartNode> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int row = i / columns;
            double x = i % columns * apart + random.nextDouble() * (apart - 38);
            double y = row * apart + random.nextDouble() * (apart - 38);
            nodes.add(SampleCharts.node(KINDS.get(i % 5), "n" + i, label(random), Category.UNKNOWN, x, y));
        }
        List<ChartLink> links = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 2 * count; i++) {
            ChartNode from = nodes.get((int) (count * Math.pow(random.nextDouble(), 3)));
            ChartNode to = nodes.get(random.nextInt(count));
            EventKind kind = random.nextInt(3) == 0 ? EventKind.PAYMENT : EventKind.CALL;
            ChartLink link = SampleCharts.events(from, to, kind, 1 + random.nextInt(120));
            if (names.add(link.name())) {
                links.add(link);
            }
        }
        return SampleCharts.chart(nodes, links);
    }

    private static String label(Random random) {
        StringBuilder label = new StringBuilder();
        for (int words = 1 + random.nextInt(4); words > 0; words--) {
            label.append(label.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return label.toString();
    }

    private static Map<String, String> notes(Chart chart) {
        Map<String, String> notes = new HashMap<>();
        chart.nodes().forEach(node -> notes.put(node.name(), "E" + (notes.size() + 1)));
        chart.links().forEach(link -> notes.put(link.name(), Integer.toString(notes.size() + 1)));
        return notes;
    }

    @Test
    void aLabelAmidLinesIsLedToWhereTheyPart() {
        List<ChartNode> nodes = new ArrayList<>(
                List.of(SampleCharts.node(EntityKind.PHONE, "+12025550143", "+12025550143", Category.UNKNOWN, 0, 0)));
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < 29; i++) {
            double angle = Math.toRadians(12 + 12 * i);
            nodes.add(SampleCharts.node(
                    EntityKind.PHONE, "p" + i, "", Category.UNKNOWN, 300 * Math.cos(angle), 300 * Math.sin(angle)));
            links.add(SampleCharts.events(nodes.get(i + 1), nodes.getFirst(), EventKind.CALL, 30));
        }
        Scene scene = Scenes.of(SampleCharts.chart(nodes, links), Theme.PAPER);
        String hub = nodes.getFirst().name();
        List<Mark.Line> leaders = scene.marks().stream()
                .filter(mark -> mark instanceof Mark.Line line
                        && line.from().isEmpty()
                        && line.name().equals(hub))
                .map(Mark.Line.class::cast)
                .toList();
        assertEquals(1, leaders.size());
        Mark.Point end = leaders.getFirst().points().getLast();
        assertTrue(Math.hypot(end.x(), end.y()) < 18, "it leads to the border of its node");
    }

    @Test
    void breaksLabelsWhereEachScriptDoes() {
        assertEquals(List.of("A. Example"), wrapped("A. Example", 92));
        assertEquals(List.of("Online account", "of Child victim 1"), wrapped("Online account of Child victim 1", 92));
        assertEquals(List.of("snapchat:lantern_", "bee_of_example"), wrapped("snapchat:lantern_bee_of_example", 92));
        assertEquals(List.of("王小明的", "例子公司"), wrapped("王小明的例子公司", 36));
        List<String> thai = wrapped("สมชายตัวอย่างภาษาไทย", 60);
        assertEquals("สมชายตัวอย่างภาษาไทย", String.join("", thai));
        assertTrue(thai.size() > 1, thai.toString());
    }

    @Test
    void neverCutsWithinOneCharacter() {
        for (String text : List.of("👩‍👩‍👧‍👦".repeat(9), "े".repeat(1) + "क्षि".repeat(20), "ễ".repeat(40))) {
            for (String line : wrapped(text, 40)) {
                assertFalse(Character.isLowSurrogate(line.charAt(0)), line);
                assertFalse(line.codePointAt(0) == 0x200D, line);
            }
        }
    }

    private static List<String> wrapped(String text, double width) {
        return Wrap.balanced(text, width, 3, Mark.Face.REGULAR, 8);
    }
}
