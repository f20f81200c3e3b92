package org.linkwright.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;

/** How the time of an event is written to its columns and read from them. */
final class Moments {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final int SECOND_LENGTH = "2024-03-10T01:30:00".length();
    private static final int DAY_LENGTH = "2024-03-10".length();

    private Moments() {}

    /** The local time as it was written, ISO 8601 to its precision. */
    static String written(Moment moment) {
        return switch (moment.precision()) {
            case DAY -> moment.local().toLocalDate().toString();
            case MINUTE -> MINUTE.format(moment.local());
            case SECOND -> seconds(moment.local());
            case FRACTION -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.local());
        };
    }

    /** ISO 8601 to the second; years that do not have four digits are rare, and left to the library. */
    private static String seconds(LocalDateTime time) {
        int year = time.getYear();
        if (year < 1 || year > 9999) {
            return SECOND.format(time);
        }
        byte[] text = new byte[SECOND_LENGTH];
        two(text, 0, year / 100);
        two(text, 2, year % 100);
        text[4] = '-';
        two(text, 5, time.getMonthValue());
        text[7] = '-';
        two(text, 8, time.getDayOfMonth());
        text[10] = 'T';
        two(text, 11, time.getHour());
        text[13] = ':';
        two(text, 14, time.getMinute());
        text[16] = ':';
        two(text, 17, time.getSecond());
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void two(byte[] text, int at, int number) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
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
        return moment.local().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** Where a day begins in that order, as if it were a day of UTC. */
    static long order(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    static Moment read(String written, ClockTable.Clock clock, OptionalLong instant, OptionalLong alternative) {
        LocalDateTime local = written.length() == DAY_LENGTH
                ? LocalDateTime.of(LocalDate.parse(written), LocalTime.MIDNIGHT)
                : LocalDateTime.parse(written);
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
