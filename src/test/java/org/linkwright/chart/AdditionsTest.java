package org.linkwright.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.ChartGroup.Form;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;

class AdditionsTest {
    private final Chart small = SampleCharts.small();

    @Test
    void eachKindHasAFormAndASignOfItsOwnInGreyPrintToo() {
        Set<String> seen = new HashSet<>();
        Stream<EntityKind> kinds =
                Stream.concat(EntityKind.KNOWN.stream(), Stream.of(new EntityKind("weapon"), new EntityKind("parcel")));
        kinds.forEach(kind -> {
            Look look = Look.of(kind);
            String icon = look.sign().isEmpty() ? kind.id() : look.sign();
            assertTrue(seen.add(look.outline() + " " + icon), kind + " looks like another");
        });
    }

    @Test
    void aBoxAndAHullHoldTheirMembersAndLieBelowAllElse() {
        for (Form form : List.of(Form.BOX, Form.HULL)) {
            Set<Identifier> chosen = Set.of(
                    small.nodes().get(2).id(),
                    small.nodes().get(3).id(),
                    small.nodes().get(4).id());
            Scene scene = Scenes.of(Groups.made(small, chosen, "Phones", form), Theme.PAPER);
            Mark.Area area = (Mark.Area) scene.marks().getFirst();
            assertEquals("group:g1", area.name());
            java.awt.Polygon polygon = new java.awt.Polygon();
            area.points().forEach(p -> polygon.addPoint((int) p.x(), (int) p.y()));
            small.nodes().stream()
                    .filter(node -> chosen.contains(node.id()))
                    .forEach(node -> assertTrue(polygon.contains(node.x(), node.y()), node.name()));
            assertTrue(scene.marks().stream()
                    .anyMatch(mark ->
                            mark instanceof Mark.Text text && text.text().equals("Phones")));
        }
    }

    @Test
    void aCalloutPointsAtTheBorderOfItsNodeAndAtTheMiddleOfItsLine() {
        ChartNode node = small.nodes().getFirst();
        Chart chart = Notes.with(small, new Note("", Note.Kind.CALLOUT, "Here", 60, -80, 0, 0, node.name()));
        chart = Notes.with(
                chart,
                new Note(
                        "",
                        Note.Kind.CALLOUT,
                        "There",
                        60,
                        -80,
                        0,
                        0,
                        small.links().getFirst().name()));
        chart = Notes.with(chart, new Note("", Note.Kind.CALLOUT, "Nowhere", 60, -80, 0, 0, "phone:gone"));
        List<Mark> marks = Scenes.of(chart, Theme.PAPER).marks();
        Mark.Point tip = leader(marks, "note:n1").points().getLast();
        assertTrue(Math.hypot(tip.x() - node.x(), tip.y() - node.y()) < 20);
        assertTrue(Math.hypot(tip.x() - node.x(), tip.y() - node.y()) > 10);
        assertEquals("There", text(marks, "note:n2"));
        assertFalse(marks.stream().anyMatch(mark -> mark.name().equals("note:n3")));
    }

    private static Mark.Line leader(List<Mark> marks, String name) {
        return (Mark.Line) marks.stream()
                .filter(mark -> mark instanceof Mark.Line && mark.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(List<Mark> marks, String name) {
        return marks.stream()
                .filter(mark -> mark instanceof Mark.Text && mark.name().equals(name))
                .map(mark -> ((Mark.Text) mark).text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFrameGoesOnFramingTheSameNodesWhenTheyMove() {
        ChartNode a = SampleCharts.node(EntityKind.PHONE, "a", "", Category.UNKNOWN, 0, 0);
        ChartNode b = SampleCharts.node(EntityKind.PHONE, "b", "", Category.UNKNOWN, 100, 40);
        ChartNode c = SampleCharts.node(EntityKind.PHONE, "c", "", Category.UNKNOWN, 900, 900);
        Chart before = Notes.with(
                SampleCharts.chart(List.of(a, b, c), List.of()),
                new Note("", Note.Kind.FRAME, "Both", -20, -30, 150, 90, ""));
        Chart after = Notes.followed(
                before, before.withNodes(List.of(a.movedTo(500, 0), b.movedTo(700, 300), c.movedTo(0, 0))));
        Note frame = after.additions().notes().getFirst();
        assertEquals(List.of(480.0, -30.0), List.of(frame.x(), frame.y()));
        assertEquals(List.of(250.0, 350.0), List.of(frame.width(), frame.height()));
    }

    @Test
    void aPictureIsSmallTheSameEachTimeAndHoldsNothingButPixels() throws Exception {
        byte[] photo = photo("jpg");
        Portrait portrait = Portraits.of(photo);
        assertEquals(portrait, Portraits.of(photo));
        BufferedImage image = Portraits.image(portrait);
        assertEquals(List.of(192, 256), List.of(image.getWidth(), image.getHeight()));
        assertEquals(
                List.of("IHDR", "IDAT", "IEND"),
                chunks(portrait.png()).distinct().toList());
        assertThrows(
                LinkwrightException.class,
                () -> Portraits.of("no picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }

    @Test
    void aPictureIsCutToTheFormOfItsNodeWhichKeepsItsRim() throws Exception {
        ChartNode suspect = small.nodes().getFirst();
        Chart chart = small.withAdditions(
                Additions.NONE.withPictures(new TreeMap<>(Map.of(suspect.id(), Portraits.of(photo("png"))))));
        List<Mark> own = Scenes.of(chart, Theme.PAPER).marks().stream()
                .filter(mark -> mark.name().equals(suspect.name()) && !(mark instanceof Mark.Text))
                .toList();
        assertEquals(3, own.size());
        Mark.Photo photo = (Mark.Photo) own.get(1);
        Mark.Shape rim = (Mark.Shape) own.get(2);
        assertEquals(Mark.Outline.CIRCLE, photo.outline());
        assertEquals(Mark.NONE, rim.fill());
        assertEquals(2.4, rim.strokeWidth());
    }

    /** Three parts wide and four high, 600 by 800. */
    private static byte[] photo(String format) throws IOException {
        BufferedImage image = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 800; y++) {
                image.setRGB(x, y, (x * 7 + y * 13) << 8);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, format, stream);
        }
        return out.toByteArray();
    }

    /** Types of the chunks of a PNG: after eight bytes, each has a length, a type, its data and a checksum. */
    private static Stream<String> chunks(byte[] png) {
        Stream.Builder<String> types = Stream.builder();
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(png);
        for (int at = 8; at < png.length; at += bytes.getInt(at) + 12) {
            types.add(new String(png, at + 4, 4, java.nio.charset.StandardCharsets.US_ASCII));
        }
        return types.build();
    }
}
