package org.linkwright.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How header names and short words are compared, and how a cell's text guards come off. */
final class Texts {
    private static final String INVISIBLE =
            "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2069\ufeff";

    private Texts() {}

    /**
     * A name without what changes from file to file: case, accents, spaces, punctuation. {@code "Durac. Seg."} is {@code
     * duracseg}. A name of signs alone, such as {@code #}, stays as it is. Of a
     * text too long for a name the beginning counts.
     */
    static String fold(String whole) {
        String text = whole.length() > Look.LONGEST ? whole.substring(0, Look.LONGEST) : whole;
        if (isNumber(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.isEmpty() ? text.strip() : folded.toString();
    }

    /** Whether a text is of ASCII digits alone: most cells are, and no name of a column is. */
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The words of a text, folded: {@code "MENSAJE 2 VIAS ENT"} gives mensaje, 2, vias, ent. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isOfWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(fold(text.substring(start, i)));
                start = -1;
            }
        }
        return words;
    }

    /** Thai and Arabic write some vowels as marks on letters. */
    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || (c > 127 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** The text without outer spaces, invisible marks and guards: {@code ="…"}, {@code '…'}, quotes. */
    static String plain(String text) {
        String plain = trim(text);
        if (plain.isEmpty()) {
            return plain;
        }
        char first = plain.charAt(0);
        if (first != '=' && first != '\'' && first != '"') {
            return plain;
        }
        if (plain.startsWith("=\"") && plain.endsWith("\"") && plain.length() >= 3) {
            return trim(plain.substring(2, plain.length() - 1));
        }
        while (plain.length() >= 2 && plain.startsWith("\"") && plain.endsWith("\"")) {
            plain = plain.substring(1, plain.length() - 1);
        }
        if (plain.startsWith("'")) {
            plain = plain.substring(1, plain.length() - (plain.length() > 1 && plain.endsWith("'") ? 1 : 0));
        }
        return trim(plain);
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isOuter(text.charAt(start))) {
            start++;
        }
        while (end > start && isOuter(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isOuter(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u202f' || (c > 127 && INVISIBLE.indexOf(c) >= 0);
    }

    /** A person's name as a key: case, accents and double spaces do not count. */
    static String nameKey(String name) {
        StringBuilder key = new StringBuilder();
        String plain = Normalizer.normalize(plain(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space && !Character.isISOControl(c) && INVISIBLE.indexOf(c) < 0) {
                key.append(c);
            } else if (space && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    /** Whether a provider writes this where it has no value. */
    static boolean isNull(String text) {
        return switch (fold(text)) {
            case "", "-", "--", "---", "[]", "null", "na", "none", "unknown", "n", "nil" -> true;
            default -> false;
        };
    }

    /** The number written at the end of a text such as {@code CDR COUNT : 12} or {@code Contacts (2)}; −1 without one. */
    static long trailingNumber(String text) {
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == ',')) {
            start--;
        }
        String digits = text.substring(start, end).replace(",", "");
        return digits.isEmpty() || digits.length() > 12 ? -1 : Long.parseLong(digits);
    }
}
