package org.linkwright.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a date format shows.
 *
 * @param elapsed a length of time, {@code [h]:mm}, rather than a time of day
 * @param fraction fractions of a second
 */
record DateStyle(boolean date, boolean time, boolean elapsed, boolean fraction) {
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[\\$[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");

    /** The date style of a number format; empty where it is the format of plain numbers. */
    static Optional<DateStyle> of(int formatId, String format) {
        String code = format;
        if (code == null || code.isEmpty()) {
            code = BuiltinFormats.getBuiltinFormat(formatId);
        }
        if (code == null || !DateUtil.isADateFormat(formatId, code)) {
            return Optional.empty();
        }
        String shown = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean elapsed = ELAPSED.matcher(shown).find();
        boolean time = elapsed || shown.indexOf('h') >= 0 || shown.indexOf('s') >= 0;
        boolean date = shown.indexOf('y') >= 0 || shown.indexOf('d') >= 0 || !time;
        return Optional.of(new DateStyle(date, time, elapsed, shown.contains("s.0")));
    }
}
