package org.linkwright.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * The day numbers that spreadsheets keep dates as. The 1900 system counts a 29 February 1900 that never was (day 60);
 * the 1904 system starts at 0 on 1 January 1904. ECMA-376 part 1, 18.17.4.
 */
record Serials(boolean from1904) {
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDateTime AFTER_FALSE_LEAP_DAY = LocalDateTime.of(1900, 3, 1, 0, 0);
    private static final int FALSE_LEAP_DAY = 60;
    private static final int LAST_DAY = 2_958_466;
    private static final long MILLIS_OF_DAY = 86_400_000;

    /**
     * A serial number as a date, a time or both, in ISO form: what its style shows, and whatever else it holds. Seconds are
     * rounded as a spreadsheet program does, unless the style shows their fraction. Empty where the number is no date.
     */
    Optional<String> text(double serial, DateStyle style) {
        if (!(serial >= 0 && serial < LAST_DAY)) {
            return Optional.empty();
        }
        long millis = Math.round(serial * MILLIS_OF_DAY);
        if (!style.fraction()) {
            millis = (millis + 500) / 1000 * 1000;
        }
        if (style.elapsed()) {
            return Optional.of(elapsed(millis));
        }
        long day = millis / MILLIS_OF_DAY;
        LocalTime time = LocalTime.ofNanoOfDay(millis % MILLIS_OF_DAY * 1_000_000);
        if (day == 0 && !(from1904 && style.date())) {
            return Optional.of(time(time));
        }
        boolean midnight = time.equals(LocalTime.MIDNIGHT);
        return Optional.of(midnight && !style.time() ? date(day) : date(day) + "T" + time(time));
    }

    private String date(long day) {
        if (from1904) {
            return BASE_1904.plusDays(day).toString();
        }
        if (day == FALSE_LEAP_DAY) {
            return "1900-02-29";
        }
        return BASE_1900.plusDays(day < FALSE_LEAP_DAY ? day + 1 : day).toString();
    }

    private static String time(LocalTime time) {
        String text = time.toString();
        return text.length() == 5 ? text + ":00" : text;
    }

    private static String elapsed(long millis) {
        long seconds = millis / 1000;
        String text = String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        return millis % 1000 == 0 ? text : text + String.format(Locale.ROOT, ".%03d", millis % 1000);
    }

    /** The serial number of an ISO date or date-time, as cells of type {@code d} have it; empty where it is none. */
    Optional<BigDecimal> of(String iso) {
        try {
            String text = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
            LocalDateTime at = text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
            LocalDate base = from1904 ? BASE_1904 : BASE_1900;
            if (!from1904 && at.isBefore(AFTER_FALSE_LEAP_DAY)) {
                base = base.plusDays(1);
            }
            long millis = ChronoUnit.MILLIS.between(base.atStartOfDay(), at);
            return Optional.of(BigDecimal.valueOf(millis)
                    .divide(BigDecimal.valueOf(MILLIS_OF_DAY), 12, RoundingMode.HALF_UP)
                    .stripTrailingZeros());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
