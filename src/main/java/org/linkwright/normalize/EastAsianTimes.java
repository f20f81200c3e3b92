package org.linkwright.normalize;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates, times of day and lengths with the units of Chinese, Japanese and Korean behind their numbers, {@code 2024年3月1日
 * 下午2时05分}, and lengths with Russian ones, in the form in which they are read further.
 */
final class EastAsianTimes {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?(?:[日일号號]|$)(?: ?\\([\\p{L}]{1,3}\\))?");
    private static final Pattern CLOCK = Pattern.compile(
            "(上午|下午|午前|午後|오전|오후)? ?(\\d{1,2}) ?[时時点點시:] ?(\\d{1,2})(?: ?[分분:](?: ?(\\d{1,2}) ?[秒초]?)?)?");
    private static final Pattern HOURS = Pattern.compile("小时|小時|時間|시간|[时時시]|час(?:а|ов)?|ч");
    private static final Pattern MINUTES = Pattern.compile("分钟|分鐘|[分분]|мин(?:ут[аы]?)?");
    private static final Pattern SECONDS = Pattern.compile("[秒초]|сек(?:унд[аы]?)?|с");

    private EastAsianTimes() {}

    /** A moment with its units as {@code 2024-3-1 2:05 PM}; any other text as it is. */
    static String moment(String text) {
        if (isPlain(text)) {
            return text;
        }
        String dated = DATE.matcher(text).replaceFirst("$1-$2-$3 ");
        Matcher clock = CLOCK.matcher(dated);
        if (!clock.find()) {
            return dated.strip();
        }
        String half = clock.group(1) == null ? "" : " " + ("上午午前오전".contains(clock.group(1)) ? "AM" : "PM");
        String seconds = clock.group(4) == null ? "" : ":" + two(clock.group(4));
        String time = clock.group(2) + ":" + two(clock.group(3)) + seconds + half;
        return (dated.substring(0, clock.start()).strip() + " " + time + dated.substring(clock.end())).strip();
    }

    /** A length with its units as {@code 1h2m3s}; any other text as it is. */
    static String length(String text) {
        if (isPlain(text)) {
            return text;
        }
        String hours = HOURS.matcher(text).replaceAll("h");
        return SECONDS.matcher(MINUTES.matcher(hours).replaceAll("m"))
                .replaceAll("s")
                .replace(" ", "");
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x0400) {
                return false;
            }
        }
        return true;
    }
}
