package org.linkwright.exhibit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Scene;

/** The part of Noto Sans that is used, as a TrueType file. */
final class FontSubset {
    private FontSubset() {}

    /** The characters that the plain texts of pages need in a face. */
    static NavigableSet<Integer> used(Face face, List<Scene> pages) {
        NavigableSet<Integer> used = new TreeSet<>(List.of((int) ' '));
        for (Scene page : pages) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Text text && text.face() == face && Fonts.isPlain(text.text())) {
                    text.text().codePoints().forEach(used::add);
                }
            }
        }
        return used;
    }

    static byte[] of(Face face, NavigableSet<Integer> characters) throws IOException {
        try (InputStream in = Fonts.file(face);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            characters.forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
