package org.linkwright.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;

/** How the time of an event is written to its columns and read from them. */
final class Moments {
    private Moments() {}

    /** The local time as it was written, to the minute or second: the seconds since 1970 had it been UTC. */
    static long writtenSeconds(Moment moment) {
        return moment.local().toEpochSecond(ZoneOffset.UTC);
    }

    /** The local time as it was written, with fractions of a second: ISO 8601. */
    static String written(Moment moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.local());
    }

    static OptionalLong millis(Optional<Instant> instant) {
        return instant.isPresent() ? OptionalLong.of(instant.get().toEpochMilli()) : OptionalLong.empty();
    }

    /**
     * Milliseconds by which events are put in order: the instant where it is known, else the local time as if it were UTC.
     * A day alone counts from its own midnight, wherever it was.
     */
    static long order(Moment moment) {
        if (moment.instant().isPresent() && moment.precision() != Precision.DAY) {
            return moment.instant().get().toEpochMilli();
        }
        return writtenSeconds(moment) * 1000 + moment.local().get(ChronoField.MILLI_OF_SECOND);
    }

    /** Where a day begins in that order, as if it were a day of UTC. */
    static long order(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** @param written what {@link #written} or {@link #writtenSeconds} gave */
    static Moment read(Object written, ClockTable.Clock clock, OptionalLong instant, OptionalLong alternative) {
        LocalDateTime local = written instanceof Number seconds
                ? LocalDateTime.ofEpochSecond(seconds.longValue(), 0, ZoneOffset.UTC)
                : LocalDateTime.parse(written.toString());
        return new Moment(
                local,
                clock.precision(),
                clock.zone(),
                clock.basis(),
                instant(instant, local),
                instant(alternative, local));
    }

    /** The instant; what it has below a millisecond stands in the local time, zones differing by whole seconds. */
    private static Optional<Instant> instant(OptionalLong millis, LocalDateTime local) {
        return millis.isPresent()
                ? Optional.of(Instant.ofEpochMilli(millis.getAsLong())
                        .plusNanos(local.toLocalTime().toNanoOfDay() % 1_000_000))
                : Optional.empty();
    }

    /** Canonical text of the time that has that place in the order. */
    static String canonical(long order, ClockTable.Clock clock, boolean instantKnown) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(
                Math.floorDiv(order, 1000), Math.floorMod(order, 1000) * 1_000_000, ZoneOffset.UTC);
        Optional<Instant> instant = instantKnown ? Optional.of(time.toInstant(ZoneOffset.UTC)) : Optional.empty();
        return new Moment(time, clock.precision(), clock.zone(), clock.basis(), instant, Optional.empty()).canonical();
    }
}
