package org.linkwright.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.linkwright.chart.Mark.Face;

/** One shipped font. Its file is read when the first text needs it: most charts need only the first. */
final class Typeface {
    /** Scripts with a bold font of their own. */
    private static final List<String> BOTH = List.of("Arabic", "Hebrew", "Thai", "Devanagari");

    private static final List<String> REGULAR_ONLY = List.of(
            "Armenian",
            "Georgian",
            "Ethiopic",
            "Bengali",
            "Gurmukhi",
            "Gujarati",
            "Tamil",
            "Telugu",
            "Kannada",
            "Malayalam",
            "Sinhala",
            "Lao",
            "Khmer",
            "Myanmar",
            "Thaana");

    /** Han and kana, Hangul, then letters in disguise and signs. */
    private static final List<String> LAST = List.of(
            "DroidSansFallbackFull", "NanumSquareR", "NotoSansMath-Regular", "NotoSansSymbols2-Regular", "DejaVuSans");

    private static final List<Typeface> REGULAR = all(Face.REGULAR);
    private static final List<Typeface> BOLD = all(Face.BOLD);

    private final String resource;
    private Font font;

    private Typeface(String name) {
        this.resource = "fonts/" + name + ".ttf";
    }

    private static List<Typeface> all(Face face) {
        String weight = face == Face.BOLD ? "Bold" : "Regular";
        List<Typeface> all = new ArrayList<>(List.of(new Typeface("NotoSans-" + weight)));
        BOTH.forEach(script -> all.add(new Typeface("NotoSans" + script + "-" + weight)));
        REGULAR_ONLY.forEach(script -> all.add(new Typeface("NotoSans" + script + "-Regular")));
        LAST.forEach(name -> all.add(new Typeface(name)));
        return List.copyOf(all);
    }

    /** All fonts of a face, in the order in which they are asked for a character: Noto Sans first. */
    static List<Typeface> of(Face face) {
        return face == Face.BOLD ? BOLD : REGULAR;
    }

    /** The font's file; the caller closes it. */
    InputStream file() {
        return Typeface.class.getResourceAsStream(resource);
    }

    /** The font at the size at which text is measured. */
    synchronized Font large() {
        if (font == null) {
            try (InputStream in = file()) {
                font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(Fonts.UNIT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(resource, e);
            }
        }
        return font;
    }

    boolean canShow(int codePoint) {
        return large().canDisplay(codePoint);
    }
}
