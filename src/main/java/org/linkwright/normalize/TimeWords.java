package org.linkwright.normalize;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words in dates: months, days of the week, zones. */
final class TimeWords {
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };
    /** Spanish, Portuguese, French, German, Italian and Russian months that do not begin as the English ones do. */
    private static final Map<String, Integer> OTHER_MONTHS = Map.ofEntries(
            Map.entry("ene", 1),
            Map.entry("enero", 1),
            Map.entry("fev", 2),
            Map.entry("mär", 3),
            Map.entry("märz", 3),
            Map.entry("mrz", 3),
            Map.entry("abr", 4),
            Map.entry("abril", 4),
            Map.entry("avr", 4),
            Map.entry("mai", 5),
            Map.entry("mayo", 5),
            Map.entry("maio", 5),
            Map.entry("ago", 8),
            Map.entry("agosto", 8),
            Map.entry("sept", 9),
            Map.entry("set", 9),
            Map.entry("okt", 10),
            Map.entry("oktober", 10),
            Map.entry("dez", 12),
            Map.entry("dezember", 12),
            Map.entry("dic", 12),
            Map.entry("diciembre", 12),
            Map.entry("januar", 1),
            Map.entry("februar", 2),
            Map.entry("juni", 6),
            Map.entry("juli", 7),
            Map.entry("янв", 1),
            Map.entry("января", 1),
            Map.entry("январь", 1),
            Map.entry("фев", 2),
            Map.entry("февраля", 2),
            Map.entry("февраль", 2),
            Map.entry("мар", 3),
            Map.entry("марта", 3),
            Map.entry("март", 3),
            Map.entry("апр", 4),
            Map.entry("апреля", 4),
            Map.entry("апрель", 4),
            Map.entry("мая", 5),
            Map.entry("май", 5),
            Map.entry("июн", 6),
            Map.entry("июня", 6),
            Map.entry("июнь", 6),
            Map.entry("июл", 7),
            Map.entry("июля", 7),
            Map.entry("июль", 7),
            Map.entry("авг", 8),
            Map.entry("августа", 8),
            Map.entry("август", 8),
            Map.entry("сен", 9),
            Map.entry("сентября", 9),
            Map.entry("сентябрь", 9),
            Map.entry("окт", 10),
            Map.entry("октября", 10),
            Map.entry("октябрь", 10),
            Map.entry("ноя", 11),
            Map.entry("ноября", 11),
            Map.entry("ноябрь", 11),
            Map.entry("дек", 12),
            Map.entry("декабря", 12),
            Map.entry("декабрь", 12));

    private static final Set<String> FILLERS = Set.of(
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "at",
            "st",
            "nd",
            "rd",
            "th",
            "of",
            "de",
            "t",
            "um",
            "uhr",
            "г",
            "года",
            "в");
    /** Offsets, not places: the record says standard or daylight time itself. */
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("Z", "UTC"),
            Map.entry("UTC", "UTC"),
            Map.entry("GMT", "UTC"),
            Map.entry("UT", "UTC"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("AKST", "-09:00"),
            Map.entry("AKDT", "-08:00"),
            Map.entry("HST", "-10:00"),
            Map.entry("AST", "-04:00"),
            Map.entry("ADT", "-03:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("EAT", "+03:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("PKT", "+05:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));

    private static final Map<String, String> IST = Map.of("IN", "+05:30", "IL", "+02:00", "IE", "+01:00");
    private static final Set<String> PLACES = places();

    private TimeWords() {}

    private static Set<String> places() {
        Set<String> places = new HashSet<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (id.indexOf('/') > 0) {
                places.add(id);
            }
        }
        return Set.copyOf(places);
    }

    /** 1 to 12, or 0. English months by any beginning of three letters or more. */
    static int month(String text, int start, int end) {
        int last = end > start && text.charAt(end - 1) == '.' ? end - 1 : end;
        int length = last - start;
        if (length < 3) {
            return 0;
        }
        for (int i = 0; i < 12; i++) {
            if (length <= MONTHS[i].length() && text.regionMatches(true, start, MONTHS[i], 0, length)) {
                return i + 1;
            }
        }
        return OTHER_MONTHS.getOrDefault(text.substring(start, last).toLowerCase(Locale.ROOT), 0);
    }

    static boolean isFiller(String text, int start, int end) {
        int last = text.charAt(end - 1) == '.' ? end - 1 : end;
        return FILLERS.contains(text.substring(start, last).toLowerCase(Locale.ROOT));
    }

    static boolean isZone(String text, int start, int end) {
        String word = text.substring(start, end);
        return OFFSETS.containsKey(word) || word.equals("IST") || PLACES.contains(word);
    }

    /** Zone or offset id of a word or an offset; null where it means several. {@code IST} is India's, Israel's or Ireland's. */
    static String zone(String written, Context context) {
        if (written.equals("IST")) {
            String offset = IST.get(context.region());
            return offset == null && context.zone().equals("Asia/Kolkata") ? "+05:30" : offset;
        }
        if (written.equals("+00:00") || written.equals("-00:00")) {
            return "UTC";
        }
        return OFFSETS.getOrDefault(written, written);
    }

    /**
     * The zone of an id.
     *
     * @throws IllegalArgumentException where no zone has it
     */
    static ZoneId of(String id) {
        if (id.equals("UTC")) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No zone is called " + id, e);
        }
    }
}
