package org.linkwright.exhibit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that must not be seen and what stands in its place. Numbers are found in any spelling: {@code 2025550143}, {@code
 * (202) 555-0143}; names with any white space, in upper or lower case.
 */
final class Secret {
    private static final int SHORTEST_NUMBER = 6;
    private static final int SHORTEST_TEXT = 3;
    private static final int NATIONAL = 10;

    private final Pattern pattern;
    private final String digits;
    private final String substitute;

    private Secret(Pattern pattern, String digits, String substitute) {
        this.pattern = pattern;
        this.digits = digits;
        this.substitute = substitute;
    }

    /** Whether a text is long enough to be looked for. */
    static boolean isTelling(String text) {
        return text.strip().length() >= SHORTEST_TEXT;
    }

    static Secret of(String text, String substitute) {
        String digits = text.replaceAll("\\D", "");
        boolean isNumber = digits.length() >= SHORTEST_NUMBER && text.matches("[+\\d\\s().\\-/]+");
        return isNumber
                ? new Secret(number(digits), national(digits), substitute)
                : new Secret(words(text.strip()), "", substitute);
    }

    private static String national(String digits) {
        return digits.substring(Math.max(0, digits.length() - NATIONAL));
    }

    /** All digits of a text, for {@link #mayBeIn}. */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** False where a text with these digits cannot say the secret: far faster than looking for every spelling of a number. */
    boolean mayBeIn(String digitsOfText) {
        return digitsOfText.contains(digits);
    }

    private static Pattern number(String digits) {
        String separated = national(digits)
                .chars()
                .mapToObj(digit -> String.valueOf((char) digit))
                .collect(Collectors.joining("[\\s().\\-_]{0,3}"));
        return Pattern.compile("(?:\\+?\\d{1,3}[\\s().\\-_]{0,3})?(?<!\\d)\\(?" + separated + "(?!\\d)|" + digits);
    }

    private static Pattern words(String text) {
        String pattern =
                Pattern.compile("\\s+").splitAsStream(text).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The text with the substitute in its place. */
    String hide(String text) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(substitute));
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    String substitute() {
        return substitute;
    }
}
