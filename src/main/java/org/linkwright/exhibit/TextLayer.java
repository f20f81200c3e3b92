package org.linkwright.exhibit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Scene;
import org.linkwright.chart.Shaped;

/**
 * Text that is drawn as outlines, laid over them unseen, so that it can be searched, selected and read aloud. Its font has
 * one empty glyph for all characters; its code for a character is the character's rank among those of the document.
 */
final class TextLayer {
    private static final COSName FONT = COSName.getPDFName("Unseen");
    private static final COSName CID_TO_GID = COSName.getPDFName("CIDToGIDMap");

    /**
     * The text in reading order, for ourselves. It is not ActualText: Poppler takes that for the order as seen and turns Arabic
     * and Hebrew round.
     */
    private static final COSName LOGICAL = COSName.getPDFName("Text");

    /** Width of the empty glyph, in thousandths of the size. */
    private static final int WIDTH = 500;

    private static final int SYMBOLIC = 4;
    private static final int MOST_IN_A_BLOCK = 100;

    private final PDDocument pdf;
    private final List<Integer> characters;
    private final COSDictionary font;

    TextLayer(PDDocument pdf, List<Scene> pages) throws IOException {
        this.pdf = pdf;
        TreeSet<Integer> used = new TreeSet<>();
        for (Scene page : pages) {
            for (Mark.Text text : shaped(page)) {
                Shaped.of(text.text(), text.face())
                        .runs()
                        .forEach(run -> run.seen().codePoints().forEach(used::add));
            }
        }
        this.characters = List.copyOf(used);
        this.font = used.isEmpty() ? new COSDictionary() : font();
    }

    private static List<Mark.Text> shaped(Scene page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Text text && !Fonts.isPlain(text.text()))
                .map(Mark.Text.class::cast)
                .toList();
    }

    void addTo(PDPage page, Scene scene) throws IOException {
        List<Mark.Text> texts = shaped(scene);
        if (texts.isEmpty()) {
            return;
        }
        StringBuilder content = new StringBuilder("q 3 Tr\n");
        texts.forEach(text -> append(content, text, scene.height()));
        content.append("Q\n");
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font);
        page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
        List<PDStream> contents = new ArrayList<>();
        Iterator<PDStream> before = page.getContentStreams();
        before.forEachRemaining(contents::add);
        contents.add(new PDStream(stream(content.toString().getBytes(StandardCharsets.US_ASCII))));
        page.setContents(contents);
    }

    /** All texts that are laid over outlines, as they were before they were laid out; each on a line. */
    static String read(PDDocument pdf) throws IOException {
        StringBuilder texts = new StringBuilder();
        for (PDPage page : pdf.getPages()) {
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof COSDictionary marked && marked.containsKey(LOGICAL)) {
                    texts.append(marked.getString(LOGICAL)).append('\n');
                }
            }
        }
        return texts.toString();
    }

    private void append(StringBuilder content, Mark.Text text, double height) {
        double left = text.x() - Fonts.width(text.text(), text.face(), text.size()) * Bounds.shift(text.anchor());
        content.append(String.format(
                Locale.ROOT, "/Linkwright <</%s <FEFF%s>>> BDC\nBT ", LOGICAL.getName(), utf16(text.text())));
        content.append(String.format(Locale.ROOT, "/%s %.3f Tf\n", FONT.getName(), text.size()));
        for (Shaped.Run run : Shaped.of(text.text(), text.face()).runs()) {
            int[] codePoints = run.seen().codePoints().toArray();
            double stretch = run.width() / (codePoints.length * WIDTH / 1000.0);
            content.append(String.format(
                    Locale.ROOT,
                    "%.3f Tz 1 0 0 1 %.3f %.3f Tm <",
                    100 * stretch,
                    left + run.x() * text.size(),
                    height - text.y()));
            for (int c : codePoints) {
                content.append(code(c));
            }
            content.append("> Tj\n");
        }
        content.append("ET EMC\n");
    }

    private String code(int character) {
        return String.format(Locale.ROOT, "%04X", characters.indexOf(character) + 1);
    }

    private static String utf16(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private COSDictionary font() throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary cid = named(COSName.CID_FONT_TYPE2);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setInt(COSName.DW, WIDTH);
        cid.setItem(COSName.FONT_DESC, descriptor());
        cid.setItem(CID_TO_GID, stream(glyphs()));
        COSArray descendants = new COSArray();
        descendants.add(cid);
        COSDictionary type0 = named(COSName.TYPE0);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        type0.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return type0;
    }

    private static COSDictionary named(COSName subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, subtype);
        dictionary.setItem(COSName.BASE_FONT, FONT);
        return dictionary;
    }

    private COSDictionary descriptor() throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, FONT);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray box = new COSArray();
        for (int edge : new int[] {0, -293, WIDTH, 1069}) {
            box.add(COSInteger.get(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 1069);
        descriptor.setInt(COSName.DESCENT, -293);
        descriptor.setInt(COSName.CAP_HEIGHT, 714);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, stream(FontSubset.of(Face.REGULAR, new TreeSet<>(List.of((int) ' ')))));
        return descriptor;
    }

    /** Every code is the subset's second glyph, the blank: the first is the box for what is missing. */
    private byte[] glyphs() {
        byte[] glyphs = new byte[2 * (characters.size() + 1)];
        for (int i = 1; i < glyphs.length; i += 2) {
            glyphs[i] = 1;
        }
        return glyphs;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
        map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int start = 0; start < characters.size(); start += MOST_IN_A_BLOCK) {
            List<Integer> block = characters.subList(start, Math.min(characters.size(), start + MOST_IN_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            for (int character : block) {
                String hex = utf16(Character.toString(character));
                map.append('<')
                        .append(code(character))
                        .append("> <")
                        .append(hex)
                        .append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
