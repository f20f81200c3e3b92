package org.linkwright.normalize;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Durations, in whole seconds; fractions are rounded to the nearest. Two groups, {@code 1:05}, are a minute or an hour: only
 * the column's format says which. In a spreadsheet's time column they are hours and minutes, as the cell's number would say.
 */
public final class Durations {
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,6}) ?h(?:(?:ou)?rs?)?)?[ ,]*(?:(\\d{1,8}) ?m(?:in(?:ute)?s?)?)?[ ,]*(?:(\\d{1,9})(?:\\.\\d+)? ?s(?:ec(?:ond)?s?)?)?\\.?");
    private static final Pattern ISO =
            Pattern.compile("pt(?:(\\d{1,6})h)?(?:(\\d{1,8})m)?(?:(\\d{1,9})(?:\\.\\d+)?s)?");
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(10_000_000_000L);

    private Durations() {}

    /** Never throws for any text. */
    public static Reading<Long> read(String raw, Context context) {
        String text = EastAsianTimes.length(Cleaning.ascii(Cleaning.guards(raw)).toLowerCase(Locale.ROOT));
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        if (text.startsWith("-")) {
            return Draft.unusable(raw, text.equals("-1") ? Flag.NULL : Flag.NEGATIVE_DURATION);
        }
        boolean days = context.format().startsWith("excel-1");
        if (isDecimal(text)) {
            BigDecimal number = new BigDecimal(text.replace(',', '.'));
            BigDecimal seconds = switch (context.format()) {
                case "ms" -> number.movePointLeft(3);
                case "min" -> number.multiply(MINUTE);
                default -> days ? number.multiply(DAY) : number;
            };
            return seconds.compareTo(LONGEST) > 0
                    ? Draft.unusable(raw, Flag.UNREADABLE)
                    : Reading.of(raw, seconds.setScale(0, RoundingMode.HALF_UP).longValue());
        }
        return text.indexOf(':') > 0 ? clock(raw, text, context.format(), days) : words(raw, text);
    }

    private static boolean isDecimal(String text) {
        int sign = Math.max(text.indexOf('.'), text.indexOf(','));
        if (text.length() > 30) {
            return false;
        }
        return sign < 0
                ? Cleaning.isDigits(text)
                : Cleaning.isDigits(text, 0, sign) && Cleaning.isDigits(text, sign + 1, text.length());
    }

    private static Reading<Long> clock(String raw, String text, String format, boolean days) {
        int dot = text.indexOf('.');
        List<String> groups = Cleaning.split(dot < 0 ? text : text.substring(0, dot), ":");
        boolean numbers = groups.size() >= 2
                && groups.size() <= 3
                && groups.stream().allMatch(group -> group.length() <= 6 && Cleaning.isDigits(group));
        boolean fraction = dot < 0 || (groups.size() == 3 && Cleaning.isDigits(text, dot + 1, text.length()));
        if (!numbers || !fraction || text.endsWith(":") || groups.getLast().length() > 2 || text.contains("::")) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        long first = Long.parseLong(groups.get(0));
        long second = Long.parseLong(groups.get(1));
        long third = groups.size() == 3 ? Long.parseLong(groups.get(2)) : 0;
        if (second > 59 || third > 59) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        if (groups.size() == 3 || days) {
            return Reading.of(raw, first * 3600 + second * 60 + third);
        }
        return format.equals("m:ss")
                ? Reading.of(raw, first * 60 + second)
                : Draft.unusable(raw, Flag.AMBIGUOUS_DURATION);
    }

    private static Reading<Long> words(String raw, String text) {
        Matcher matcher = WORDS.matcher(text);
        if (!matcher.matches()) {
            matcher = ISO.matcher(text);
        }
        if (!matcher.matches() || (matcher.group(1) == null && matcher.group(2) == null && matcher.group(3) == null)) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        return Reading.of(raw, part(matcher, 1) * 3600 + part(matcher, 2) * 60 + part(matcher, 3));
    }

    private static long part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }
}
