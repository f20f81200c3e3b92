package org.linkwright.exhibit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwright.chart.LinesThrough;
import org.linkwright.chart.SampleCharts;

class FormatsTest {
    private static final Document DOCUMENT = document();

    static List<Format> formats() {
        return List.of(new PdfFormat(), new SvgFormat(), new PngFormat(), new SlidesFormat());
    }

    private static Document document() {
        return SampleDocuments.of(SampleCharts.small(), Paper.LETTER);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesTheSameBytesTwice(Format format) throws IOException {
        assertArrayEquals(format.write(DOCUMENT), format.write(document()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void carriesTheHashAndTitle(Format format) throws IOException {
        String text = format.text(format.write(DOCUMENT));
        assertTrue(text.contains(DOCUMENT.hash()), format.id());
        assertTrue(text.contains("Who called <whom> & when"), format.id());
    }

    @Test
    void thePdfCanBeSearchedForTitleLegendAndKey() throws IOException {
        String text = new PdfFormat().text(new PdfFormat().write(DOCUMENT));
        for (String part : List.of(
                "+1 202 555 0143 to +1 202 555 0177",
                "Phone number",
                "Legend",
                "14–16, 203",
                "ab".repeat(32),
                "28 of 36 entities are not shown",
                "3–9 Mar 2025, days in America/Chicago",
                "SEALED")) {
            assertTrue(text.contains(part), part + " in\n" + text);
        }
    }

    @Test
    void thePdfRunsNothingAndAttachesNothing() throws IOException {
        String raw = new String(new PdfFormat().write(DOCUMENT), StandardCharsets.ISO_8859_1);
        for (String forbidden : List.of("/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/URI", "/CreationDate")) {
            assertFalse(raw.contains(forbidden), forbidden);
        }
    }

    @Test
    void numbersOnThePdfLeadToTheirEntriesInTheKey() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfFormat().write(DOCUMENT))) {
            assertEquals(
                    8, pdf.getPage(0).getAnnotations().size(), "ten links, three of them between the same two phones");
            for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
                PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                PDPageDestination destination = (PDPageDestination) action.getDestination();
                assertEquals(1, pdf.getPages().indexOf(destination.getPage()));
            }
        }
    }

    @Test
    void onAPageOfFortyNoLineTouchesANodeThatIsNotItsEnd() {
        Document forty = SampleDocuments.of(SampleCharts.forty(), Paper.LETTER);
        assertEquals(List.of(), LinesThrough.nodes(forty.pages().getFirst()));
    }

    @Test
    void theSvgFetchesNothing() throws IOException {
        String svg = new String(new SvgFormat().write(DOCUMENT), StandardCharsets.UTF_8);
        assertFalse(svg.contains("href"));
        assertFalse(svg.contains("<script"));
        assertEquals(1, svg.split("http", -1).length - 1, "only the name space");
        assertTrue(svg.contains("data-name=\"phone:+12025550143\""));
    }

    @Test
    void slidesKeepNamesAndGlueConnectors() throws IOException {
        String xml = new SlidesFormat().text(new SlidesFormat().write(DOCUMENT));
        assertTrue(xml.contains("name=\"phone:+12025550143\""));
        assertTrue(xml.contains("<a:stCxn") && xml.contains("<a:endCxn"));
    }

    @Test
    void writesRowsAsRanges() {
        assertEquals("3, 4, 14–16, 203", RowRanges.of(new TreeSet<>(List.of(14L, 3L, 15L, 16L, 4L, 203L))));
    }

    @Test
    void findsNumbersInAnySpelling() {
        Secret secret = Secret.of("+12025550143", "Phone of Victim 1");
        for (String spelling : List.of("2025550143", "(202) 555-0143", "+1 202.555.0143", "202 555 0143")) {
            assertEquals("a Phone of Victim 1.csv", secret.hide("a " + spelling + ".csv"), spelling);
        }
        assertFalse(secret.isIn("rows 202, 555, 143"));
        assertEquals("of X", Secret.of("V. Sample", "X").hide("of v.  SAMPLE"));
    }
}
