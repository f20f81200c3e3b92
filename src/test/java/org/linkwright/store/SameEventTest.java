package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.model.Event;
import org.linkwright.model.EventKind;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.model.SourceRef;
import org.linkwright.task.Progress;

class SameEventTest {
    @TempDir
    Path folder;

    private CaseFile file;

    @BeforeEach
    void makeCase() throws LinkwrightException {
        file = Cases.make(folder);
    }

    @AfterEach
    void closeCase() throws LinkwrightException {
        file.close();
    }

    private static OptionalLong same(CaseImport running, NewEvent event) throws LinkwrightException {
        return running.sameEvent(event, id -> true);
    }

    @Test
    void isFoundInAnotherBlockAndInAnotherImport() throws Exception {
        for (String name : List.of("first.csv", "second.csv")) {
            try (CaseImport running = Cases.begin(file, name)) {
                long block = running.block(Cases.block("S", 1, 9));
                long a = running.entity(Cases.phone("+12025550100"), "");
                long b = running.entity(Cases.phone("+12025550101"), "");
                NewEvent call = Cases.call(a, b, "2025-01-02T03:04:05", 60, block, 1);
                if (name.equals("first.csv")) {
                    assertEquals(OptionalLong.empty(), same(running, call));
                    assertEquals(1, running.event(call));
                    assertEquals(2, running.event(Cases.payment(a, b, "12.30", "USD", block, 2)));
                    assertEquals(OptionalLong.empty(), same(running, call), "two rows of one table are two calls");
                    block = running.block(Cases.block("T", 1, 9));
                }
                assertEquals(OptionalLong.of(1), same(running, Cases.call(a, b, "2025-01-02T03:04:05", 60, block, 1)));
                assertEquals(OptionalLong.of(2), same(running, Cases.payment(a, b, "12.3", "USD", block, 5)));
                for (NewEvent other : List.of(
                        Cases.call(b, a, "2025-01-02T03:04:05", 60, block, 1),
                        Cases.call(a, 0, "2025-01-02T03:04:05", 60, block, 1),
                        Cases.payment(a, b, "12.30", "EUR", block, 2),
                        Cases.payment(a, b, "12.31", "USD", block, 2))) {
                    assertEquals(OptionalLong.empty(), same(running, other), other.toString());
                }
                running.eventRow(1, block, 7);
                running.row(block, "S", 7, Fate.DUPLICATE, "SAME_EVENT", "", 0, "");
                running.commit();
            }
        }
        Event call = file.events(EventFilter.ALL).stream()
                .filter(event -> event.id() == 1)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(1L, 7L, 7L), call.rows().stream().map(SourceRef::row).toList());
        assertEquals(1, file.events(inSource(2)).size());
        assertEquals(List.of(), file.verify(Progress.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-02T03:04:59, 60, 2025-01-02T03:04:59, 60, true",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:05:01, 60, true",
        "2025-01-02T03:04:59, 9, 2025-01-02T03:05:01, 9, true",
        "2025-01-02T03:04:59, 9, 2025-01-02T03:05:02, 9, false",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:05:29, 60, true",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:05:30, 60, false",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:04:57, 60, true",
        "2025-01-02T03:04:59, 9, 2025-01-02T03:04:57, 9, true",
        "2025-01-02T03:04:59, 9, 2025-01-02T03:04:56, 9, false",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:04:29, 60, true",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:04:28, 60, false",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:04:59, 62, true",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:04:59, 58, true",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:04:59, 63, false",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:04, 61, true",
        "2025-01-02T03:04:59, 60, 2025-01-02T03:05, 60, false",
        "2025-01-02T03:04, 60, 2025-01-02T03:04:59, 60, true",
        "2025-01-02T03:04, 60, 2025-01-02T03:05:00, 60, false",
        "2025-01-02T03:04, 60, 2025-01-02T03:04, 60, true",
        "2025-01-02T03:04, 60, 2025-01-02T03:05, 60, false",
        "2025-01-02T00:00, 60, 2025-01-02, 60, false",
        "2025-01-02, 60, 2025-01-02, 60, true",
        "2025-01-02, 60, 2025-01-03, 60, false",
    })
    void toleratesWhatTwoClocksDifferBy(String told, long lasted, String again, long length, boolean same)
            throws Exception {
        for (boolean zoned : List.of(true, false)) {
            assertEquals(same, isSame(start(told, zoned), lasted, start(again, zoned), length));
            assertEquals(false, isSame(start(told, zoned), lasted, start(again, !zoned), length));
        }
    }

    private boolean isSame(Moment told, long lasted, Moment again, long length) throws LinkwrightException {
        try (CaseImport running = Cases.begin(file, "calls.csv")) {
            long a = running.entity(Cases.phone("+12025550100"), "");
            long b = running.entity(Cases.phone("+12025550101"), "");
            long block = running.block(Cases.block("S", 1, 9));
            running.event(event(EventKind.CALL, a, b, told, OptionalLong.of(lasted), block));
            long other = running.block(Cases.block("T", 1, 9));
            return same(running, event(EventKind.CALL, a, b, again, OptionalLong.of(length), other))
                    .isPresent();
        }
    }

    @Test
    void isTheNearestThatIsFree() throws Exception {
        try (CaseImport running = Cases.begin(file, "calls.csv")) {
            long a = running.entity(Cases.phone("+12025550100"), "");
            long b = running.entity(Cases.phone("+12025550101"), "");
            long block = running.block(Cases.block("S", 1, 9));
            running.event(event(EventKind.CALL, a, b, start("2025-01-02T03:04", true), OptionalLong.of(9), block));
            running.event(Cases.call(a, b, "2025-01-02T03:04:07", 9, block, 2));
            running.event(Cases.call(a, b, "2025-01-02T03:04:06", 8, block, 3));
            running.event(Cases.call(a, b, "2025-01-02T03:04:04", 9, block, 4));
            long other = running.block(Cases.block("T", 1, 9));
            NewEvent call = Cases.call(a, b, "2025-01-02T03:04:05", 9, other, 1);
            assertEquals(OptionalLong.of(4), running.sameEvent(call, id -> true));
            assertEquals(OptionalLong.of(3), running.sameEvent(call, id -> id < 4));
            assertEquals(OptionalLong.of(2), running.sameEvent(call, id -> id < 3));
            assertEquals(OptionalLong.of(1), running.sameEvent(call, id -> id < 2));
            assertEquals(OptionalLong.empty(), running.sameEvent(call, id -> false));
        }
    }

    @Test
    void takesAMessageOfNoLengthForOneOfLengthZero() throws Exception {
        try (CaseImport running = Cases.begin(file, "messages.csv")) {
            long a = running.entity(Cases.phone("+12025550100"), "");
            long b = running.entity(Cases.phone("+12025550101"), "");
            long block = running.block(Cases.block("S", 1, 9));
            Moment start = start("2025-01-02T03:04:05", true);
            running.event(event(EventKind.MESSAGE, a, b, start, OptionalLong.of(0), block));
            running.event(event(EventKind.CALL, a, b, start, OptionalLong.of(0), block));
            long other = running.block(Cases.block("T", 1, 9));
            assertEquals(
                    OptionalLong.of(1),
                    same(running, event(EventKind.MESSAGE, a, b, start, OptionalLong.empty(), other)));
            assertEquals(
                    OptionalLong.empty(),
                    same(running, event(EventKind.CALL, a, b, start, OptionalLong.empty(), other)));
        }
    }

    /** A clock in Chicago that showed 01:30:15 in that night meant 06:30:15 or 07:30:15. */
    @ParameterizedTest
    @CsvSource({"05:30:15, false", "06:30:15, true", "06:30:17, true", "07:30:13, true", "07:30:18, false"})
    void mayBeEitherOfTheInstantsThatAStartMeans(String utc, boolean same) throws Exception {
        Moment local = Cases.at("2025-11-02T01:30:15", "America/Chicago");
        Moment twice = new Moment(
                local.local(),
                local.precision(),
                local.zone(),
                local.basis(),
                local.instant(),
                local.instant().map(i -> i.plusSeconds(3600)));
        Moment settled = Cases.utc("2025-11-02T" + utc);
        assertEquals(same, isSame(twice, 6, settled, 6));
        assertEquals(same, isSame(settled, 6, twice, 6));
        assertEquals(true, isSame(twice, 60, twice, 60));
    }

    private static NewEvent event(EventKind kind, long from, long to, Moment start, OptionalLong duration, long block) {
        return new NewEvent(kind, from, to, Optional.of(start), duration, Optional.empty(), 0, "", block, 1);
    }

    /** The time to the precision to which it is written. */
    private static Moment start(String written, boolean zoned) {
        Precision precision = switch (written.length()) {
            case 10 -> Precision.DAY;
            case 16 -> Precision.MINUTE;
            default -> Precision.SECOND;
        };
        String local = precision == Precision.DAY ? written + "T00:00" : written;
        Moment moment = zoned ? Cases.utc(local) : Cases.unknownZone(local);
        return new Moment(
                moment.local(), precision, moment.zone(), moment.basis(), moment.instant(), moment.alternative());
    }

    private static EventFilter inSource(long source) {
        return new EventFilter(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), source, 0);
    }
}
