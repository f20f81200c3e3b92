package org.linkwright.normalize;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.model.ZoneBasis;

/**
 * Dates and times. A zone in the text comes before that of the context; where there is neither, the moment stays local.
 * What was not written stays missing: a day has no hour, {@code 14:03} no seconds. A fraction that is zero is none.
 */
public final class Times {
    /** Two-digit years: POSIX's century window. */
    private static final int CENTURY_PIVOT = 69;

    /** The basic format of ISO 8601, as calendars and logs write it. */
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})[T ](\\d{2}):?(\\d{2}):?(\\d{2})(Z|[+-]\\d{2}:?\\d{2})?");

    private static final int SHORTEST_BASIC = "20240310T013000".length();

    private Times() {}

    /** Whether {@code id} names a zone that {@link Context#zone} may carry. */
    public static boolean isZone(String id) {
        try {
            TimeWords.of(id);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Never throws for any text.
     *
     * @throws IllegalArgumentException where the zone of the context is none
     */
    public static Reading<Moment> read(String raw, Context context) {
        String text = EastAsianTimes.moment(Cleaning.ascii(Cleaning.guards(raw)));
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        if (SerialTimes.isNumber(text)) {
            return SerialTimes.read(raw, text, context);
        }
        TimeScanner scanner = new TimeScanner(apart(text));
        if (!scanner.scan()) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        return scanner.hasDate() ? moment(raw, scanner, context) : Draft.unusable(raw, Flag.TIME_ONLY);
    }

    /** The basic format of ISO 8601 as the extended one; any other as it is. */
    private static String apart(String text) {
        if (text.length() < SHORTEST_BASIC || !Cleaning.isDigits(text, 0, 8)) {
            return text;
        }
        Matcher basic = BASIC.matcher(text);
        return basic.matches() ? basic.replaceFirst("$1-$2-$3T$4:$5:$6$7") : text;
    }

    /**
     * From two columns. Which of day and month comes first is a matter for the column of the date: it isn't flagged. Never
     * throws for any text.
     */
    public static Reading<Moment> join(String date, String time, Context context) {
        String raw = date + " " + time;
        String clock = Cleaning.guards(time);
        if (Cleaning.isNull(clock)) {
            Reading<Moment> day = read(date, context);
            return new Reading<>(raw, day.values(), day.flags());
        }
        String written =
                Cleaning.isDigits(clock) && (clock.length() == 4 || clock.length() == 6) ? clockOf(clock) : clock;
        String day = Cleaning.guards(date);
        String solid = day.length() == 8 && Cleaning.isDigits(day)
                ? day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6)
                : day;
        int midnight = solid.indexOf(" 00:00");
        Reading<Moment> whole =
                read((midnight > 0 ? solid.substring(0, midnight) : solid) + " " + written, context.withFormat(""));
        Draft<Moment> draft = new Draft<Moment>().add(whole).drop(Flag.DMY).drop(Flag.MDY);
        return draft.flag(Flag.JOINED).reading(raw);
    }

    private static String clockOf(String digits) {
        String minutes = digits.substring(0, 2) + ":" + digits.substring(2, 4);
        return digits.length() == 4 ? minutes : minutes + ":" + digits.substring(4);
    }

    /**
     * Which comes first in a column of dates: decided by any value with a number above 12 in one of the two places;
     * {@link DateOrder#UNDECIDED} where none has one, or where they contradict each other.
     */
    public static DateOrder decideOrder(Iterable<String> column) {
        boolean day = false;
        boolean month = false;
        for (String raw : column) {
            TimeScanner scanner = new TimeScanner(Cleaning.ascii(Cleaning.guards(raw)));
            if (scanner.scan() && scanner.hasDate() && isNumeric(scanner)) {
                day |= scanner.first > 12 && scanner.second <= 12;
                month |= scanner.second > 12 && scanner.first <= 12;
            }
        }
        return day == month ? DateOrder.UNDECIDED : day ? DateOrder.DMY : DateOrder.MDY;
    }

    private static boolean isNumeric(TimeScanner scanner) {
        return scanner.monthName == 0 && scanner.firstDigits <= 2;
    }

    private static Reading<Moment> moment(String raw, TimeScanner scanner, Context context) {
        Draft<Moment> draft = new Draft<>();
        LocalDate date = date(scanner, context.order(), draft);
        if (date == null) {
            return draft.reading(raw);
        }
        boolean endOfDay = scanner.hasTime() && scanner.hour == 24;
        if (endOfDay && (scanner.minute > 0 || (scanner.hasSeconds() && scanner.second60 > 0))) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        LocalDateTime local = date.atStartOfDay();
        Precision precision = Precision.DAY;
        if (scanner.hasTime()) {
            int second = scanner.hasSeconds() ? Math.min(scanner.second60, 59) : 0;
            LocalDate day = endOfDay ? date.plusDays(1) : date;
            local = day.atTime(scanner.hour % 24, scanner.minute, second, scanner.hasFraction() ? scanner.nano : 0);
            precision = scanner.hasFraction()
                    ? Precision.FRACTION
                    : scanner.hasSeconds() ? Precision.SECOND : Precision.MINUTE;
        }
        if (isPlaceholder(local)) {
            return Draft.unusable(raw, Flag.NULL_DATE);
        }
        return placed(raw, local, precision, scanner.zone, context, draft);
    }

    private static LocalDate date(TimeScanner scanner, DateOrder order, Draft<Moment> draft) {
        int year;
        int month;
        int day;
        if (scanner.firstDigits > 2) {
            year = scanner.first;
            month = scanner.monthName > 0 ? scanner.monthName : scanner.second;
            day = scanner.third;
        } else {
            year = scanner.thirdDigits == 2 ? century(scanner.third) : scanner.third;
            month = scanner.monthName;
            day = scanner.first;
            if (month == 0) {
                boolean dayFirst = dayFirst(scanner.first, scanner.second, order, draft);
                month = dayFirst ? scanner.second : scanner.first;
                day = dayFirst ? scanner.first : scanner.second;
            }
        }
        if (year == 0 && month == 0 && day == 0) {
            draft.flag(Flag.NULL_DATE);
            return null;
        }
        boolean odd = (scanner.firstDigits <= 2 && scanner.thirdDigits != 2 && scanner.thirdDigits != 4)
                || (scanner.firstDigits > 2 && (scanner.firstDigits != 4 || scanner.thirdDigits > 2));
        boolean exists = !odd
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        if (!exists) {
            draft.drop(Flag.DMY)
                    .drop(Flag.MDY)
                    .drop(Flag.AMBIGUOUS_DMY)
                    .flag(odd ? Flag.UNREADABLE : Flag.NONEXISTENT_DATE);
            return null;
        }
        return draft.has(Flag.AMBIGUOUS_DMY) ? null : LocalDate.of(year, month, day);
    }

    private static boolean dayFirst(int first, int second, DateOrder order, Draft<Moment> draft) {
        boolean shown = first > 12 != second > 12;
        if (shown && (order == DateOrder.UNDECIDED || first > 12 != (order == DateOrder.DMY))) {
            draft.flag(first > 12 ? Flag.DMY : Flag.MDY);
        }
        if (shown) {
            return first > 12;
        }
        if (order == DateOrder.UNDECIDED && first != second) {
            draft.flag(Flag.AMBIGUOUS_DMY);
        }
        return order == DateOrder.DMY;
    }

    private static int century(int year) {
        return year < CENTURY_PIVOT ? 2000 + year : 1900 + year;
    }

    /** What programs write where they have no date: the zero of Unix, of Excel, of .NET, of databases. */
    static boolean isPlaceholder(LocalDateTime local) {
        int year = local.getYear();
        if ((year > 1900 && year < 1970) || (year > 1970 && year < 9999)) {
            return false;
        }
        LocalDate date = local.toLocalDate();
        return year <= 1
                || year == Year.MAX_VALUE
                || date.equals(LocalDate.of(9999, 12, 31))
                || local.equals(LocalDateTime.of(1970, 1, 1, 0, 0))
                || date.equals(LocalDate.of(1899, 12, 30))
                || date.equals(LocalDate.of(1899, 12, 31))
                || date.equals(LocalDate.of(1900, 1, 1));
    }

    /** Puts a local time in the zone that was written, or else in that of the context. */
    static Reading<Moment> placed(
            String raw,
            LocalDateTime local,
            Precision precision,
            String written,
            Context context,
            Draft<Moment> draft) {
        String zone = written == null ? context.zone() : TimeWords.zone(written, context);
        if (zone == null) {
            draft.flag(Flag.AMBIGUOUS_ZONE);
            zone = "";
        }
        if (zone.isEmpty()) {
            return draft.value(new Moment(local, precision, "", ZoneBasis.UNKNOWN, Optional.empty(), Optional.empty()))
                    .reading(raw);
        }
        ZoneBasis basis = written != null
                ? ZoneBasis.CELL
                : context.zoneBasis() == ZoneBasis.UNKNOWN ? ZoneBasis.USER : context.zoneBasis();
        Optional<Instant> instant = Optional.empty();
        Optional<Instant> alternative = Optional.empty();
        if (precision != Precision.DAY) {
            ZoneId id = TimeWords.of(zone);
            if (id instanceof ZoneOffset offset) {
                instant = Optional.of(local.toInstant(offset));
            } else {
                List<ZoneOffset> offsets = id.getRules().getValidOffsets(local);
                if (offsets.isEmpty()) {
                    return Draft.unusable(raw, Flag.NONEXISTENT_LOCAL);
                }
                instant = Optional.of(local.toInstant(offsets.getFirst()));
                if (offsets.size() > 1) {
                    draft.flag(Flag.AMBIGUOUS_LOCAL);
                    alternative = Optional.of(local.toInstant(offsets.getLast()));
                }
            }
        }
        return draft.value(new Moment(local, precision, zone, basis, instant, alternative))
                .reading(raw);
    }
}
