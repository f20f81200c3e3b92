package org.linkwright.chart;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linkwright.chart.Mark.Face;

/**
 * Breaks labels into lines. Lines end at spaces, after the signs that part a handle or an address, between the characters of
 * Chinese and Japanese and between the words of Thai; nothing is cut within what is read as one character.
 */
public final class Wrap {
    private static final String BREAKS_AFTER = ":/@-_";
    private static final Locale THAI = Locale.of("th");
    private static final double STEP = 1.03;

    private final Face face;
    private final double size;

    private Wrap(Face face, double size) {
        this.face = face;
        this.size = size;
    }

    /** The text in as many lines of a width as it needs, as even as can be; one that needs more loses its middle. What has lines keeps them. */
    static List<String> balanced(String text, double width, int most, Face face, double size) {
        Wrap wrap = new Wrap(face, size);
        return text.indexOf('\n') < 0
                ? wrap.balanced(text, width, most)
                : text.lines()
                        .flatMap(line -> wrap.balanced(line, width, most).stream())
                        .toList();
    }

    /** The text with its middle left out where it is wider. */
    public static String shortened(String text, double width, Face face, double size) {
        return new Wrap(face, size).shortened(text, width);
    }

    /** Two lines of one label in one again, with a blank between them where one was. */
    public static String joined(String line, String next) {
        boolean hadBlank = !line.isEmpty()
                && BREAKS_AFTER.indexOf(line.charAt(line.length() - 1)) < 0
                && !(isWrittenWithoutBlanks(line.codePointBefore(line.length()))
                        && isWrittenWithoutBlanks(next.codePointAt(0)));
        return hadBlank ? line + " " + next : line + next;
    }

    private static boolean isWrittenWithoutBlanks(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** The place after as much of a word as fits a width, and after one character at least. */
    public static int cut(String word, double width, Face face, double size) {
        List<Integer> ends = breaks(word, BreakIterator.getCharacterInstance(Locale.ROOT));
        int cut = ends.getFirst();
        for (int end : ends) {
            if (Fonts.width(word.substring(0, end), face, size) > width) {
                break;
            }
            cut = end;
        }
        return cut;
    }

    /**
     * A part of the text after which a line may end.
     *
     * @param last its width where it ends a line, without the space after it
     */
    private record Piece(String text, double width, double last) {}

    private List<String> balanced(String text, double width, int most) {
        List<Piece> pieces = pieces(text);
        double total = pieces.stream().mapToDouble(Piece::width).sum();
        for (int lines = 1; lines <= most && total <= width * most; lines++) {
            for (double room = Math.max(1, total / lines); room <= width * STEP; room *= STEP) {
                List<String> filled = filled(pieces, Math.min(room, width));
                if (filled.size() <= lines) {
                    return filled;
                }
            }
        }
        return cutShort(text.strip(), pieces, width);
    }

    private List<String> cutShort(String text, List<Piece> pieces, double width) {
        List<String> filled = filled(pieces, width);
        String first = filled.getFirst();
        return filled.size() == 1 || width(first) > width
                ? List.of(shortened(text, width))
                : List.of(first, shortened(text.substring(first.length()).strip(), width));
    }

    /** Fills lines one after the other; a piece that is wider than a line has one to itself. */
    private static List<String> filled(List<Piece> pieces, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (Piece piece : pieces) {
            if (!line.isEmpty() && used + piece.last > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            line.append(piece.text);
            used += piece.width;
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private double width(String text) {
        return Fonts.width(text, face, size);
    }

    private String shortened(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        List<Integer> ends = breaks(text, BreakIterator.getCharacterInstance(Locale.ROOT));
        for (int kept = ends.size() - 1; kept > 1; kept--) {
            int head = ends.get((kept * 3 + 4) / 5 - 1);
            int tail = ends.get(ends.size() - 1 - (kept - (kept * 3 + 4) / 5));
            String shorter =
                    text.substring(0, head).strip() + "…" + text.substring(tail).strip();
            if (width(shorter) <= width) {
                return shorter;
            }
        }
        return text.substring(0, ends.getFirst()) + "…";
    }

    private Piece piece(String text) {
        return new Piece(text, width(text), width(text.stripTrailing()));
    }

    /** Together they are the text. */
    private List<Piece> pieces(String text) {
        Set<Integer> ends = lineEnds(text);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean mayEnd = i == text.length() || BREAKS_AFTER.indexOf(text.charAt(i - 1)) >= 0 || ends.contains(i);
            if (mayEnd) {
                pieces.add(piece(text.substring(start, i)));
                start = i;
            }
        }
        return pieces;
    }

    /** Where a line may end besides after signs; for plain text that is after blanks alone, the dots of an address are none. */
    private static Set<Integer> lineEnds(String text) {
        Set<Integer> ends = new HashSet<>();
        if (Fonts.isPlain(text)) {
            for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
                ends.add(blank + 1);
            }
        } else {
            boolean isThai = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
            ends.addAll(breaks(text, BreakIterator.getLineInstance(isThai ? THAI : Locale.ROOT)));
        }
        return ends;
    }

    private static List<Integer> breaks(String text, BreakIterator iterator) {
        iterator.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            ends.add(end);
        }
        return ends;
    }
}
