package org.linkwright.desktop.records;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.model.Event;

/**
 * How many events fell on each day, in bars of one day or, over long periods, of several.
 *
 * @param first day of the first bar
 * @param width days a bar
 * @param bars events a bar
 */
record Days(LocalDate first, int width, int[] bars) {
    private static final int MOST_BARS = 366;

    /** From one day to another, both included. */
    record Range(LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** Empty where no event has a time. */
    static Optional<Days> of(List<Event> events, Formats formats) {
        List<LocalDate> days = events.stream()
                .flatMap(event -> event.start().stream())
                .map(formats::dayOf)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.getFirst();
        long span = ChronoUnit.DAYS.between(first, days.getLast()) + 1;
        int width = (int) ((span + MOST_BARS - 1) / MOST_BARS);
        int[] bars = new int[(int) ((span + width - 1) / width)];
        for (LocalDate day : days) {
            bars[(int) (ChronoUnit.DAYS.between(first, day) / width)]++;
        }
        return Optional.of(new Days(first, width, bars));
    }

    int highest() {
        int highest = 1;
        for (int bar : bars) {
            highest = Math.max(highest, bar);
        }
        return highest;
    }

    /** The days from one bar to another. */
    Range range(int from, int to) {
        int start = Math.clamp(Math.min(from, to), 0, bars.length - 1);
        int end = Math.clamp(Math.max(from, to), 0, bars.length - 1);
        return new Range(first.plusDays((long) start * width), first.plusDays((long) (end + 1) * width - 1));
    }
}
