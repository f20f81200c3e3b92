package org.linkwright.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.SampleCharts;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;

/** Names in the scripts of the world, in every format. The names mean "example", "sample" and the like. */
class ScriptsTest {
    private static final List<String> NAMES = List.of(
            "Nguyễn Thị Mẫu",
            Normalizer.normalize("Đặng Phượng", Normalizer.Form.NFD),
            "Пример Образцов",
            "Παράδειγμα",
            "محمد المثال",
            "דוגמה לדוגמה",
            "สมชาย ตัวอย่าง",
            "राजेश उदाहरण",
            "王小明",
            "ヤマダ 花子",
            "김철수 예시",
            "فاطمة (12) Example",
            "דוגמה +12 ABC 7",
            "Alice 😀",
            "𝓐𝓵𝓲𝓬𝓮",
            "বাংলা উদাহরণ",
            "ខ្មែរ",
            "አማርኛ");

    private static final Document DOCUMENT = SampleDocuments.of(chart(), Paper.TABLOID);

    private static Chart chart() {
        List<ChartNode> nodes = new ArrayList<>();
        List<ChartLink> links = new ArrayList<>();
        for (String name : NAMES) {
            int i = nodes.size();
            nodes.add(SampleCharts.node(EntityKind.PERSON, "p" + i, name, Category.UNKNOWN, i % 4 * 150, i / 4 * 110));
            if (i > 0) {
                links.add(SampleCharts.events(nodes.get(i - 1), nodes.get(i), EventKind.CALL, i));
            }
        }
        return SampleCharts.chart(nodes, links);
    }

    @Test
    void everyNameIsInThePdfAsItWasWritten() throws IOException {
        String text = new PdfFormat().text(new PdfFormat().write(DOCUMENT));
        for (String name : NAMES) {
            assertTrue(text.contains(name), name + " in\n" + text);
        }
    }

    /**
     * What a reader's search goes by: characters at their places, from the right where the script goes so. In what order a reader
     * takes the parts of a name in two directions is its own affair.
     */
    @Test
    void everyNameIsFoundBySearchingThePdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfFormat().write(DOCUMENT))) {
            String text = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFC);
            for (String name : NAMES.stream()
                    .filter(each -> !each.matches(".*[א-ي].*[A-Z].*"))
                    .toList()) {
                assertTrue(text.contains(Normalizer.normalize(name, Normalizer.Form.NFC)), name + " in\n" + text);
            }
        }
    }

    /** Else what must be hidden could slip through in a script that is read from the right. */
    @Test
    void theSearchForLeaksSeesEveryNameInEveryFormatWithText() throws IOException {
        for (Format format : List.of(new PdfFormat(), new SvgFormat(), new SlidesFormat())) {
            String text = format.text(format.write(DOCUMENT));
            for (String name : NAMES) {
                assertTrue(Secret.of(name, "Victim 1").isIn(text), name + " in " + format.id());
            }
        }
    }

    @Test
    void everyNameIsInTheSvgAndOnTheSlidesAsItWasWritten() throws IOException {
        String svg = new String(new SvgFormat().write(DOCUMENT), StandardCharsets.UTF_8);
        String slides = new SlidesFormat().text(new SlidesFormat().write(DOCUMENT));
        for (String name : NAMES) {
            assertTrue(svg.contains(">" + name + "</text>"), name);
            assertTrue(slides.contains(">" + name + "</a:t>"), name);
        }
        assertTrue(slides.contains("rtl=\"true\""));
    }

    @Test
    void theSameBytesComeTwice() throws IOException {
        Document again = SampleDocuments.of(chart(), Paper.TABLOID);
        assertEquals(Exhibits.sha256(new PdfFormat().write(DOCUMENT)), Exhibits.sha256(new PdfFormat().write(again)));
    }

    @Test
    void aPdfOfPlainNamesNeedsNoLayerOfText() throws IOException {
        byte[] plain = new PdfFormat().write(SampleDocuments.of(SampleCharts.small(), Paper.LETTER));
        assertFalse(new String(plain, StandardCharsets.ISO_8859_1).contains("/Unseen"));
    }
}
