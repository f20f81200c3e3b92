package org.linkwright.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What surrounds a value and is no part of it, taken off in one order: invisible characters, no-break spaces, blanks,
 * {@code ="…"}, {@code '…'}, {@code """…"""}; then, for identifiers made of digits, {@code .0} and scientific notation.
 */
final class Cleaning {
    private static final Set<String> NULL_WORDS = Set.of(
            "",
            "-",
            "--",
            "---",
            "n/a",
            "#n/a",
            "na",
            "null",
            "(null)",
            "none",
            "nil",
            "[]",
            "{}",
            "\\n",
            "nan",
            "-99",
            "unknown",
            "undetermined",
            "undefined",
            "not available",
            "no records found");
    private static final Set<String> WITHHELD_WORDS = Set.of(
            "unknown",
            "private",
            "private number",
            "restricted",
            "anonymous",
            "unavailable",
            "withheld",
            "blocked",
            "no caller id",
            "caller id blocked",
            "private caller",
            "unknown caller",
            "unknown number",
            "number withheld",
            "id withheld",
            "hidden",
            "undetermined",
            "not available",
            "+266696687",
            "266696687",
            "0",
            "-1");

    private Cleaning() {}

    static boolean isNull(String text) {
        boolean number = !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
        return !number && text.length() <= 20 && NULL_WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Also what carriers put where a number is missing: {@code -}, {@code N/A}, {@code 0}. */
    static boolean isWithheld(String text) {
        if (text.length() > 20) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return WITHHELD_WORDS.contains(lower) || NULL_WORDS.contains(lower);
    }

    static String guards(String raw) {
        String text = visible(raw).strip();
        for (int i = 0; i < 3; i++) {
            String inner = unwrap(text);
            if (inner.length() == text.length()) {
                break;
            }
            text = inner.strip();
        }
        return text;
    }

    private static String unwrap(String text) {
        int n = text.length();
        if (n == 0) {
            return text;
        }
        char first = text.charAt(0);
        if (first == '=' && n >= 3 && text.charAt(1) == '"' && text.charAt(n - 1) == '"') {
            return text.substring(2, n - 1);
        }
        if (first == '\'') {
            return n > 1 && text.charAt(n - 1) == '\'' ? text.substring(1, n - 1) : text.substring(1);
        }
        if (first == '"') {
            if (n >= 6 && text.startsWith("\"\"\"") && text.endsWith("\"\"\"")) {
                return text.substring(3, n - 3);
            }
            if (n >= 2 && text.indexOf('"', 1) == n - 1) {
                return text.substring(1, n - 1);
            }
        }
        return text;
    }

    /** Without invisible characters, every kind of blank a plain one. */
    static String visible(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 0x80 || c < ' ') {
                return visibleFrom(raw, i);
            }
        }
        return raw;
    }

    private static String visibleFrom(String raw, int start) {
        StringBuilder out = new StringBuilder(raw.length()).append(raw, 0, start);
        for (int i = start; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\t' || isBlank(c)) {
                out.append(' ');
            } else if (c == '\n' || !isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    /** Byte order mark, bidirectional marks, zero-width characters, soft hyphen, control characters. */
    static boolean isInvisible(char c) {
        return c < ' '
                || (c >= 0x7F && c < 0xA0)
                || c == 0xAD
                || c == 0x61C
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }

    /** Full-width forms, digits of other scripts, and every dash as their ASCII counterparts. */
    static String ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return asciiFrom(text, i);
            }
        }
        return text;
    }

    private static String asciiFrom(String text, int start) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            out.append(asciiOf(text.charAt(i)));
        }
        return out.toString();
    }

    static char asciiOf(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63) {
            return '-';
        }
        int digit = Character.digit(c, 10);
        return digit < 0 ? c : (char) ('0' + digit);
    }

    /**
     * The digits of an identifier that a spreadsheet has had in its hands: without {@code .0}, expanded where scientific
     * notation kept all digits.
     *
     * @return null where digits were lost; {@link Flag#SCI_LOSSY} is then set
     */
    static String restored(String text, Draft<?> draft) {
        int n = text.length();
        int dot = text.indexOf('.');
        if (dot > 0 && isZeros(text, dot + 1) && isDigits(text, text.charAt(0) == '+' ? 1 : 0, dot)) {
            draft.flag(Flag.STRIPPED_DOT0);
            return text.substring(0, dot);
        }
        int e = Math.max(text.indexOf('E'), text.indexOf('e'));
        if (e < 1 || e > n - 2 || !isScientific(text, dot, e)) {
            return text;
        }
        int exponent = Integer.parseInt(text, e + 1, n, 10);
        String digits = dot < 0 ? text.substring(0, e) : text.substring(0, dot) + text.substring(dot + 1, e);
        if (digits.length() <= exponent) {
            draft.flag(Flag.SCI_LOSSY);
            return null;
        }
        draft.flag(Flag.SCI_EXACT);
        return digits.substring(0, exponent + 1);
    }

    /** {@code d.d…E[+]d} or {@code dE+d}; {@code 9e42} is a code as likely as a number and stays a text. */
    private static boolean isScientific(String text, int dot, int e) {
        int n = text.length();
        boolean plus = text.charAt(e + 1) == '+';
        int power = plus ? e + 2 : e + 1;
        boolean mantissa = dot == 1
                ? isDigits(text, 0, 1) && isDigits(text, 2, e)
                : dot < 0 && e == 1 && plus && isDigits(text, 0, 1);
        return mantissa && n - power <= 3 && isDigits(text, power, n);
    }

    private static boolean isZeros(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return start < text.length();
    }

    static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return start < end;
    }

    static boolean isDigits(String text) {
        return isDigits(text, 0, text.length());
    }

    static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static int digitCount(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c >= '0' && c <= '9' ? 1 : 0;
        }
        return count;
    }

    /** Without the characters that only group digits and letters for the eye. */
    static String compact(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-' && c != '\n') {
                out.append(c);
            }
        }
        return out.length() == text.length() ? text : out.toString();
    }

    /** The non-blank pieces between any of {@code separators}. */
    static List<String> split(String text, String separators) {
        List<String> parts = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
