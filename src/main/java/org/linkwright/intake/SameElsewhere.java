package org.linkwright.intake;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.EventKind;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.store.NewEvent;

/**
 * How another return may write the same event: the clocks of two carriers differ by up to two seconds, one of them may
 * leave out the seconds, one may give a message a length of zero, and one may write a local time that the clock showed twice.
 */
final class SameElsewhere {
    private static final int[] CLOCKS_DIFFER = {0, -1, 1, -2, 2};
    private static final int SECONDS = 60;
    private static final Duration SET_BACK = Duration.ofHours(1);

    private SameElsewhere() {}

    /** The event as it is and in the other forms, the likeliest first. */
    static List<NewEvent> candidates(NewEvent event) {
        List<NewEvent> candidates = new ArrayList<>();
        for (Moment start : starts(event.start().orElseThrow())) {
            candidates.add(at(event, start, event.durationSeconds()));
            boolean none = event.durationSeconds().orElse(0) == 0;
            if (event.kind().equals(EventKind.MESSAGE) && none) {
                boolean zero = event.durationSeconds().isPresent();
                candidates.add(at(event, start, zero ? OptionalLong.empty() : OptionalLong.of(0)));
            }
        }
        return candidates;
    }

    /** Where the clock showed the local time twice, the other return may mean the earlier instant or the later one. */
    private static List<Moment> starts(Moment start) {
        List<Moment> starts = near(start);
        if (start.alternative().isPresent()) {
            starts.addAll(near(meaning(start, start.instant(), Optional.empty())));
            starts.addAll(near(meaning(start, start.alternative(), Optional.empty())));
        } else if (start.instant().filter(SameElsewhere::mayBeShownTwice).isPresent()) {
            Instant later = start.instant().get();
            starts.addAll(near(meaning(start, Optional.of(later.minus(SET_BACK)), Optional.of(later))));
        }
        return starts;
    }

    /** Clocks are set back in the night to a Sunday, everywhere but in few countries. */
    private static boolean mayBeShownTwice(Instant instant) {
        DayOfWeek day = instant.atOffset(ZoneOffset.UTC).getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private static Moment meaning(Moment start, Optional<Instant> instant, Optional<Instant> alternative) {
        return new Moment(start.local(), start.precision(), start.zone(), start.basis(), instant, alternative);
    }

    private static List<Moment> near(Moment start) {
        List<Moment> starts = new ArrayList<>();
        switch (start.precision()) {
            case DAY -> starts.add(start);
            case MINUTE -> {
                starts.add(start);
                for (int second = 0; second < SECONDS; second++) {
                    starts.add(moved(start, second, Precision.SECOND));
                }
            }
            case SECOND, FRACTION -> {
                for (int seconds : CLOCKS_DIFFER) {
                    starts.add(moved(start, seconds, start.precision()));
                }
                int past = start.local().getSecond();
                Moment minute = moved(start, -past, Precision.MINUTE);
                starts.add(minute);
            }
        }
        return starts;
    }

    private static Moment moved(Moment start, int seconds, Precision precision) {
        ChronoUnit unit = precision == Precision.MINUTE ? ChronoUnit.MINUTES : ChronoUnit.NANOS;
        return new Moment(
                start.local().plusSeconds(seconds).truncatedTo(unit),
                precision,
                start.zone(),
                start.basis(),
                start.instant().map(i -> i.plusSeconds(seconds).truncatedTo(unit)),
                start.alternative().map(i -> i.plusSeconds(seconds).truncatedTo(unit)));
    }

    private static NewEvent at(NewEvent event, Moment start, OptionalLong duration) {
        return new NewEvent(
                event.kind(),
                event.from(),
                event.to(),
                Optional.of(start),
                duration,
                event.amount(),
                event.place(),
                event.text(),
                event.block(),
                event.row());
    }
}
