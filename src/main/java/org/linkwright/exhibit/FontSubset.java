package org.linkwright.exhibit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Scene;

/** The part of a shipped font that pages use, as a TrueType file. */
final class FontSubset {
    private FontSubset() {}

    static byte[] of(Face face, List<Scene> pages) throws IOException {
        TreeSet<Integer> used = new TreeSet<>(List.of((int) ' '));
        for (Scene page : pages) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Text text && text.face() == face) {
                    text.text().codePoints().forEach(used::add);
                }
            }
        }
        try (InputStream in = Fonts.file(face);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            used.forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
