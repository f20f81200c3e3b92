package org.linkwright.layout;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** Hours, days, weeks, months or years, the finest of which there are few enough to read as columns. */
final class TimeColumns {
    private static final int MOST = 16;
    private static final ChronoUnit[] UNITS = {
        ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS
    };

    private TimeColumns() {}

    /** The unit of the columns for such times; NaN is no time. */
    static ChronoUnit unit(double[] time) {
        for (ChronoUnit unit : UNITS) {
            long columns = Arrays.stream(time)
                    .filter(t -> !Double.isNaN(t))
                    .map(t -> start(t, unit))
                    .distinct()
                    .limit(MOST + 1)
                    .count();
            if (columns <= MOST) {
                return unit;
            }
        }
        return ChronoUnit.YEARS;
    }

    /** When the column begins that a time is in. */
    static double start(double seconds, ChronoUnit unit) {
        LocalDateTime at = LocalDateTime.ofEpochSecond((long) Math.floor(seconds), 0, ZoneOffset.UTC);
        LocalDateTime start = switch (unit) {
            case HOURS -> at.truncatedTo(ChronoUnit.HOURS);
            case DAYS -> at.truncatedTo(ChronoUnit.DAYS);
            case WEEKS -> at.truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> at.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
            default -> at.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
        };
        return start.toEpochSecond(ZoneOffset.UTC);
    }
}
