package org.linkwright.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwright.chart.Mark.Face;

/**
 * A line of text in any script, laid out by Java2D in the shipped fonts: letters joined and placed, from the right where the
 * script goes that way (Unicode bidirectional algorithm, direction of the first strong character). Lengths are those at size
 * 1.
 */
public final class Shaped {
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private final List<GlyphVector> glyphs = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    /**
     * Neighbouring characters of one font and direction.
     *
     * @param seen the characters in the order in which they are seen, from the left
     * @param x of its left end
     */
    public record Run(String seen, double x, double width) {}

    /** Characters of one level and font, by their places in the text. */
    private record Part(int start, int end, byte level, Typeface font) {
        boolean isRightToLeft() {
            return level % 2 == 1;
        }
    }

    private Shaped(String text, Face face) {
        char[] chars = text.toCharArray();
        Part[] parts = parts(text, Typeface.of(face)).toArray(Part[]::new);
        byte[] levels = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            levels[i] = parts[i].level;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        for (Part part : parts) {
            int direction = part.isRightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            GlyphVector laid =
                    part.font.large().layoutGlyphVector(Fonts.CONTEXT, chars, part.start, part.end, direction);
            double width = laid.getGlyphPosition(laid.getNumGlyphs()).getX() / Fonts.UNIT;
            runs.add(new Run(seen(text.substring(part.start, part.end), part.isRightToLeft()), width(), width));
            glyphs.add(laid);
        }
    }

    public static Shaped of(String text, Face face) {
        return new Shaped(text, face);
    }

    /** From left to right as seen. */
    public List<Run> runs() {
        return List.copyOf(runs);
    }

    double width() {
        return runs.isEmpty() ? 0 : runs.getLast().x() + runs.getLast().width();
    }

    /** All glyphs as one form, their baseline's left end at the origin. */
    Shape outline() {
        Path2D outline = new Path2D.Double();
        for (int i = 0; i < glyphs.size(); i++) {
            outline.append(glyphs.get(i).getOutline((float) (runs.get(i).x() * Fonts.UNIT), 0), false);
        }
        outline.transform(AffineTransform.getScaleInstance(1 / Fonts.UNIT, 1 / Fonts.UNIT));
        return outline;
    }

    /** Whether a text is read from the right: its first letter that has a direction says so. */
    public static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Whether a character only changes how others are shown, so that no glyph is missed: joiners, variants, directions. */
    static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL || isVariant(c);
    }

    private static boolean isVariant(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static List<Part> parts(String text, List<Typeface> fonts) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Part> parts = new ArrayList<>();
        Typeface current = null;
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Typeface font = font(text.codePointAt(i), current, fonts);
            boolean turns = i > 0 && bidi.getLevelAt(i) != bidi.getLevelAt(i - 1);
            if (current != null && (turns || font != current)) {
                parts.add(new Part(start, i, (byte) bidi.getLevelAt(start), current));
                start = i;
            }
            current = font;
        }
        if (current != null) {
            parts.add(new Part(start, text.length(), (byte) bidi.getLevelAt(start), current));
        }
        return parts;
    }

    /** Accents, joiners, blanks and the signs of a script stay in the font of what stands before them. */
    private static Typeface font(int c, Typeface current, List<Typeface> fonts) {
        UnicodeScript script = UnicodeScript.of(c);
        boolean isShared = script == UnicodeScript.COMMON
                && (Character.isSpaceChar(c) || !fonts.getFirst().canShow(c));
        boolean attaches = isUnseen(c) || script == UnicodeScript.INHERITED;
        if (current != null && (attaches || (isShared && current.canShow(c)))) {
            return current;
        }
        Optional<Typeface> found =
                fonts.stream().filter(font -> font.canShow(c)).findFirst();
        return found.orElse(fonts.getFirst());
    }

    private static String seen(String text, boolean isRightToLeft) {
        if (!isRightToLeft) {
            return text;
        }
        int[] codePoints = text.codePoints().toArray();
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = codePoints.length - 1; i >= 0; i--) {
            seen.appendCodePoint(mirrored(codePoints[i]));
        }
        return seen.toString();
    }

    private static int mirrored(int c) {
        int at = MIRRORED.indexOf(c);
        return at < 0 ? c : MIRRORED.charAt(at ^ 1);
    }
}
