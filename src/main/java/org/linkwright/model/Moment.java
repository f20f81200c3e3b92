package org.linkwright.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as honest as its record: the local time that was written, how exactly, in which zone, and who says so.
 *
 * @param local date and time as written, the parts below {@code precision} zero
 * @param precision how much of it was written
 * @param zone zone or offset id ({@code UTC}, {@code -05:00}, {@code America/Chicago}), empty where unknown
 * @param basis where the zone came from; {@link ZoneBasis#UNKNOWN} exactly when {@code zone} is empty
 * @param instant the instant meant; empty where the zone is unknown or the local time does not exist in it. At an
 *     overlap, the earlier of the two
 * @param alternative the later instant where the clock showed the local time twice; empty otherwise
 */
public record Moment(
        LocalDateTime local,
        Precision precision,
        String zone,
        ZoneBasis basis,
        Optional<Instant> instant,
        Optional<Instant> alternative) {
    private static final DateTimeFormatter TO_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TO_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TO_FRACTION =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);

    public Moment {
        if (zone.isEmpty() != (basis == ZoneBasis.UNKNOWN)) {
            throw new IllegalArgumentException("A zone and its basis are known together: " + zone + ", " + basis);
        }
    }

    /**
     * ISO 8601 to the precision written: in UTC with {@code Z} where the instant is known, else local without a suffix. A
     * day alone never shifts with the zone.
     */
    public String canonical() {
        if (precision == Precision.DAY) {
            return local.toLocalDate().toString();
        }
        LocalDateTime shown =
                instant.map(i -> LocalDateTime.ofInstant(i, ZoneOffset.UTC)).orElse(local);
        return format(shown) + (instant.isPresent() ? "Z" : "");
    }

    private String format(LocalDateTime time) {
        return switch (precision) {
            case DAY -> time.toLocalDate().toString();
            case MINUTE -> TO_MINUTE.format(time);
            case SECOND -> TO_SECOND.format(time);
            case FRACTION -> TO_FRACTION.format(time);
        };
    }
}
