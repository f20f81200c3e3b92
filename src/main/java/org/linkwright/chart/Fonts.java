package org.linkwright.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.linkwright.chart.Mark.Face;

/**
 * The shipped fonts and their measures. No font of the machine is ever asked for. Plain text is Noto Sans as it comes: its
 * width is the sum of the glyphs' advances, unhinted and without kerning, as PDF, SVG and slides lay text out too. All other
 * text is {@link Shaped}.
 */
public final class Fonts {
    /** The family's name, as written to files that carry the font. */
    public static final String FAMILY = "Noto Sans";

    /** Distance from the baseline to the top of capitals, at size 1. */
    public static final double CAP_HEIGHT = 0.714;

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** The size at which text is measured. */
    static final float UNIT = 1000;

    private static final Fonts REGULAR = new Fonts(Face.REGULAR);
    private static final Fonts BOLD = new Fonts(Face.BOLD);

    private final Typeface noto;
    private final float[] advances;

    private Fonts(Face face) {
        this.noto = Typeface.of(face).getFirst();
        this.advances = advances(noto.large());
    }

    /** The advance of each plain character, -1 for all others. */
    private static float[] advances(Font large) {
        char[] plain = new char[Character.MAX_VALUE + 1];
        int count = 0;
        for (int c = ' '; c <= Character.MAX_VALUE; c++) {
            if (standsAlone(c) && large.canDisplay((char) c)) {
                plain[count++] = (char) c;
            }
        }
        GlyphVector glyphs = large.createGlyphVector(CONTEXT, Arrays.copyOf(plain, count));
        float[] advances = new float[Character.MAX_VALUE + 1];
        Arrays.fill(advances, -1);
        for (int i = 0; i < count; i++) {
            advances[plain[i]] = glyphs.getGlyphMetrics(i).getAdvance() / UNIT;
        }
        return advances;
    }

    /** Whether a character is one glyph, placed after the one before it, whatever stands beside it. */
    private static boolean standsAlone(int c) {
        int type = Character.getType(c);
        boolean attaches = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.SURROGATE;
        return !attaches
                && switch (UnicodeScript.of(c)) {
                    case LATIN, GREEK, CYRILLIC, COMMON -> !isRightToLeft(c);
                    default -> false;
                };
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static Fonts of(Face face) {
        return face == Face.BOLD ? BOLD : REGULAR;
    }

    /** Noto Sans in a size, for plain text. */
    public static Font font(Face face, double size) {
        return of(face).noto.large().deriveFont((float) size);
    }

    /** The file of Noto Sans; the caller closes it. */
    public static InputStream file(Face face) {
        return of(face).noto.file();
    }

    /** Whether Noto Sans shows the text glyph by glyph; where not, it is drawn as an {@link #outline}. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (REGULAR.advances[text.charAt(i)] < 0) {
                return false;
            }
        }
        return true;
    }

    /** How wide a line of text is at a size. */
    public static double width(String text, Face face, double size) {
        Fonts fonts = of(face);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            float advance = fonts.advances[text.charAt(i)];
            if (advance < 0) {
                return Shaped.of(text, face).width() * size;
            }
            width += advance;
        }
        return width * size;
    }

    /** The text as a form, its left end at {@code x}, its baseline at {@code y}. */
    public static Shape outline(String text, Face face, double size, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        return place.createTransformedShape(Shaped.of(text, face).outline());
    }

    /** The characters for which no shipped font has a glyph; a box is drawn in their place. */
    public static NavigableSet<Integer> missing(String text) {
        NavigableSet<Integer> missing = new TreeSet<>();
        if (!isPlain(text)) {
            List<Typeface> fonts = Typeface.of(Face.REGULAR);
            text.codePoints()
                    .filter(c -> !Shaped.isUnseen(c) && fonts.stream().noneMatch(font -> font.canShow(c)))
                    .forEach(missing::add);
        }
        return missing;
    }
}
