package org.linkwright.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.linkwright.chart.Mark.Face;

/**
 * The shipped fonts, Noto Sans Regular and Bold, and their measures. No font of the machine is ever asked for. Widths are
 * sums of the glyphs' advances, unhinted and without kerning, as PDF, SVG and slides lay text out too.
 */
public final class Fonts {
    /** The family's name, as written to files that carry the font. */
    public static final String FAMILY = "Noto Sans";

    /** Distance from the baseline to the top of capitals, at size 1. */
    public static final double CAP_HEIGHT = 0.714;

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Fonts REGULAR = new Fonts("NotoSans-Regular.ttf");
    private static final Fonts BOLD = new Fonts("NotoSans-Bold.ttf");
    private static final float UNIT = 1000;

    private final Font font;
    private final String resource;
    private final float[] advances;
    private final float missing;

    private Fonts(String resource) {
        this.resource = "fonts/" + resource;
        try (InputStream in = Fonts.class.getResourceAsStream(this.resource)) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
        Font large = font.deriveFont(UNIT);
        missing = large.createGlyphVector(CONTEXT, new int[] {large.getMissingGlyphCode()})
                        .getGlyphMetrics(0)
                        .getAdvance()
                / UNIT;
        advances = advances(large);
    }

    private static float[] advances(Font large) {
        char[] shown = new char[Character.MAX_VALUE + 1];
        int count = 0;
        for (int c = ' '; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c) && large.canDisplay((char) c)) {
                shown[count++] = (char) c;
            }
        }
        GlyphVector glyphs = large.createGlyphVector(CONTEXT, Arrays.copyOf(shown, count));
        float[] advances = new float[Character.MAX_VALUE + 1];
        Arrays.fill(advances, -1);
        for (int i = 0; i < count; i++) {
            advances[shown[i]] = glyphs.getGlyphMetrics(i).getAdvance() / UNIT;
        }
        return advances;
    }

    private static Fonts of(Face face) {
        return face == Face.BOLD ? BOLD : REGULAR;
    }

    /** The font in a size. */
    public static Font font(Face face, double size) {
        return of(face).font.deriveFont((float) size);
    }

    /** The font's file; the caller closes it. */
    public static InputStream file(Face face) {
        return Fonts.class.getResourceAsStream(of(face).resource);
    }

    /** How wide a line of text is at a size. */
    public static double width(String text, Face face, double size) {
        Fonts fonts = of(face);
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += fonts.advance(text.codePointAt(i));
        }
        return width * size;
    }

    private double advance(int codePoint) {
        float advance = codePoint < advances.length ? advances[codePoint] : -1;
        return advance < 0 ? missing : advance;
    }

    /** Whether the fonts have a glyph for every character; where not, a box is drawn in its place. */
    public static boolean canShow(String text) {
        return text.codePoints().allMatch(c -> c < REGULAR.advances.length && REGULAR.advances[c] >= 0);
    }
}
