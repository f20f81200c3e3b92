package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.Event;
import org.linkwright.model.EventKind;
import org.linkwright.model.Fate;
import org.linkwright.model.Grade;
import org.linkwright.model.Issue;
import org.linkwright.model.Link;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.model.SourceRef;
import org.linkwright.model.ZoneBasis;
import org.linkwright.task.Progress;

class ImportTest {
    @TempDir
    Path folder;

    private CaseFile file;

    @BeforeEach
    void makeCase() throws Exception {
        file = Cases.make(folder);
    }

    @AfterEach
    void closeCase() throws Exception {
        file.close();
    }

    @Test
    void keepsWhatWasImportedAfterClosingAndOpening() throws Exception {
        Source source = Cases.importCalls(file, "calls.csv", 3);
        assertEquals(new Source.Totals(3, 3, 0, 0, 0), source.totals());
        assertEquals("2026-02-03T04:05:06.78Z", source.importedAt());
        file.close();
        file = CaseFile.open(folder.resolve("lantern.lwcase"), Cases.CLOCK, Cases.AUTHOR);
        Event last = file.events(EventFilter.ALL).get(2);
        assertEquals(Optional.of(Cases.phone("+12025550100")), last.from());
        assertEquals(Cases.utc("2025-03-04T00:00:02"), last.start().orElseThrow());
        assertEquals(List.of(new SourceRef(source.sha256(), "Calls", 4, 0)), last.rows());
        assertArrayEquals(Cases.bytes("the bytes of calls.csv"), file.original(source.sha256()));
        assertEquals(List.of(), file.verify(Progress.NONE));
    }

    @Test
    void leavesTheCaseAsItWasWhenItIsNotCommitted() throws Exception {
        Cases.importCalls(file, "one.csv", 10);
        List<String> before = dump();
        try (CaseImport running = Cases.begin(file, "two.csv")) {
            long block = running.block(Cases.block("S", 2, 9000));
            for (int i = 0; i < 5000; i++) {
                long from = running.entity(Cases.phone("+1202555" + (2000 + i)), "Number " + i);
                running.event(Cases.call(from, 0, "2025-01-01T00:00:00", i, block, i + 2));
                Cases.accept(running, block, "S", i + 2);
            }
        }
        assertEquals(before, dump());
        assertEquals(List.of(), file.verify(Progress.NONE));
    }

    @Test
    void takesNothingOfAFileWhoseRowIsAccountedForTwice() throws Exception {
        try (CaseImport running = Cases.begin(file, "two.csv")) {
            long block = running.block(Cases.block("S", 2, 9));
            Cases.accept(running, block, "S", 2);
            Cases.accept(running, block, "S", 3);
            running.row(0, "S", 2, Fate.IGNORED, "BLANK", "", 0, "");
            OpeningTest.assertRefused("LEDGER_ROW_TWICE", running::commit);
        }
        assertEquals(List.of(), file.sources());
    }

    @Test
    void knowsAFileThatWasImportedBefore() throws Exception {
        Source source = Cases.importCalls(file, "one.csv", 1);
        assertEquals(Optional.of(source), file.source(source.sha256()));
        OpeningTest.assertRefused("SOURCE_KNOWN", () -> Cases.begin(file, "one.csv"));
        assertEquals(1, file.sources().size());
    }

    @Test
    void refusesBytesThatAreNotThoseThatWereHashed() {
        NewSource source = Cases.source("one.csv", Cases.bytes("these"));
        OpeningTest.assertRefused("SOURCE_HASH", () -> file.beginImport(source, Cases.bytes("those")));
    }

    @Test
    void keepsALargeOriginalToTheByte() throws Exception {
        byte[] original = new byte[9_000_001];
        new Random(5).nextBytes(original);
        try (CaseImport running = file.beginImport(Cases.source("large.bin", original), original)) {
            running.commit();
        }
        assertArrayEquals(original, file.original(RowHash.hex(original)));
    }

    @Test
    void findsTheEventThatSaysTheSame() throws Exception {
        for (String name : List.of("first.csv", "second.csv")) {
            try (CaseImport running = Cases.begin(file, name)) {
                long block = running.block(Cases.block("S", 1, 9));
                long a = running.entity(Cases.phone("+12025550100"), "");
                long b = running.entity(Cases.phone("+12025550101"), "");
                NewEvent call = Cases.call(a, b, "2025-01-02T03:04:05", 60, block, 1);
                NewEvent payment = Cases.payment(a, b, "12.30", "USD", block, 2);
                if (name.equals("first.csv")) {
                    assertEquals(OptionalLong.empty(), running.sameEvent(call));
                    assertEquals(1, running.event(call));
                    assertEquals(2, running.event(payment));
                }
                assertEquals(OptionalLong.of(1), running.sameEvent(call));
                NewEvent again = Cases.payment(a, b, "12.3", "USD", block, 5);
                assertEquals(OptionalLong.of(2), running.sameEvent(again));
                for (NewEvent other : List.of(
                        Cases.call(b, a, "2025-01-02T03:04:05", 60, block, 1),
                        Cases.call(a, b, "2025-01-02T03:04:06", 60, block, 1),
                        Cases.call(a, b, "2025-01-02T03:04:05", 61, block, 1),
                        Cases.call(a, 0, "2025-01-02T03:04:05", 60, block, 1),
                        Cases.payment(a, b, "12.30", "EUR", block, 2),
                        Cases.payment(a, b, "12.31", "USD", block, 2))) {
                    assertEquals(OptionalLong.empty(), running.sameEvent(other), other.toString());
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

    @Test
    void keepsTimesAsTheyWereWritten() throws Exception {
        LocalDateTime overlap = LocalDateTime.parse("2024-11-03T01:30:00");
        List<Moment> times = List.of(
                new Moment(
                        LocalDateTime.parse("2024-03-10T00:00"),
                        Precision.DAY,
                        "",
                        ZoneBasis.UNKNOWN,
                        Optional.empty(),
                        Optional.empty()),
                Cases.unknownZone("2024-05-01T10:00:00"),
                new Moment(
                        overlap,
                        Precision.MINUTE,
                        "America/Chicago",
                        ZoneBasis.USER,
                        Optional.of(java.time.Instant.parse("2024-11-03T06:30:00Z")),
                        Optional.of(java.time.Instant.parse("2024-11-03T07:30:00Z"))),
                new Moment(
                        LocalDateTime.parse("2025-01-01T00:00:00.123456789"),
                        Precision.FRACTION,
                        "UTC",
                        ZoneBasis.CELL,
                        Optional.of(java.time.Instant.parse("2025-01-01T00:00:00.123456789Z")),
                        Optional.empty()));
        try (CaseImport running = Cases.begin(file, "times.csv")) {
            long block = running.block(Cases.block("S", 1, 9));
            long a = running.entity(Cases.phone("+12025550100"), "");
            long b = running.entity(Cases.phone("+12025550101"), "");
            for (Moment time : times) {
                running.event(new NewEvent(
                        EventKind.CALL,
                        a,
                        b,
                        Optional.of(time),
                        OptionalLong.empty(),
                        Optional.empty(),
                        0,
                        "",
                        block,
                        1));
            }
            running.commit();
        }
        assertEquals(
                times,
                file.events(EventFilter.ALL).stream()
                        .map(event -> event.start().orElseThrow())
                        .toList());
        Link link = file.links(EventFilter.ALL).getFirst();
        assertEquals(Optional.of("2024-03-10"), link.first());
        assertEquals(Optional.of("2025-01-01T00:00:00.123Z"), link.last());
        file.setSetting("zone", "America/Chicago");
        assertEquals(2, days("2024-11-03", "2024-12-31").size(), "2025-01-01T00:00Z is still 2024 in Chicago");
        assertEquals(1, days("2024-11-03", "2024-12-30").size());
        assertEquals(1, days("2024-03-10", "2024-03-10").size());
        assertEquals(1, days("2024-05-01", "2024-05-01").size());
    }

    @Test
    void addsAmountsExactly() throws Exception {
        String wei = "115792089237316195423570985008687907853269984665640564039457.584007913129639935";
        try (CaseImport running = Cases.begin(file, "wallets.csv")) {
            long block = running.block(Cases.block("S", 1, 9));
            long a = running.entity(Cases.phone("+12025550100"), "");
            long b = running.entity(Cases.phone("+12025550101"), "");
            running.event(Cases.payment(a, b, wei, "ETH", block, 1));
            running.event(Cases.payment(a, b, "0.000000000000000001", "ETH", block, 2));
            running.event(Cases.payment(a, b, "0.10", "USD", block, 3));
            running.event(Cases.payment(a, b, "0.20", "USD", block, 4));
            running.commit();
        }
        assertEquals(
                new BigDecimal(wei),
                file.events(EventFilter.ALL).getFirst().amount().orElseThrow().value());
        Map<String, BigDecimal> amounts = file.links(EventFilter.ALL).getFirst().amounts();
        assertEquals(
                new BigDecimal("115792089237316195423570985008687907853269984665640564039457.584007913129639936"),
                amounts.get("ETH"));
        assertEquals(new BigDecimal("0.30"), amounts.get("USD"));
    }

    @Test
    void linksAreTheSumsOfTheirEvents() throws Exception {
        Random random = new Random(42);
        try (CaseImport running = Cases.begin(file, "many.csv")) {
            long block = running.block(Cases.block("S", 1, 500));
            List<Long> phones = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                phones.add(running.entity(Cases.phone("+1202555010" + i), ""));
            }
            phones.add(0L);
            for (int i = 0; i < 500; i++) {
                long from = phones.get(random.nextInt(phones.size()));
                long to = phones.get(random.nextInt(phones.size()));
                running.event(
                        random.nextBoolean()
                                ? Cases.call(
                                        from,
                                        to,
                                        "2025-01-%02dT01:02:03".formatted(1 + random.nextInt(28)),
                                        i,
                                        block,
                                        i)
                                : Cases.payment(from, to, random.nextInt(999) + ".05", "USD", block, i));
            }
            running.commit();
        }
        for (EventFilter filter : List.of(EventFilter.ALL, kinds(EventKind.CALL), limited(100))) {
            Map<String, String> expected = new TreeMap<>();
            for (Event event : file.events(filter)) {
                if (event.from().isPresent() && event.to().isPresent()) {
                    String pair = event.from().get() + " " + event.to().get() + " " + event.kind();
                    expected.merge(pair, one(event), ImportTest::sum);
                }
            }
            Map<String, String> found = new TreeMap<>();
            for (Link link : file.links(filter)) {
                found.put(
                        link.from().key() + " " + link.to().key() + " " + link.kind(),
                        link.events() + " " + link.durationSeconds() + " "
                                + link.amounts().getOrDefault("USD", BigDecimal.ZERO) + " "
                                + link.first().orElse("") + " " + link.last().orElse(""));
            }
            assertEquals(expected, found);
        }
    }

    private static String one(Event event) {
        String start = event.start().orElseThrow().canonical();
        return "1 " + event.durationSeconds().orElse(0) + " "
                + event.amount().map(amount -> amount.value()).orElse(BigDecimal.ZERO) + " " + start + " " + start;
    }

    private static String sum(String one, String other) {
        String[] a = one.split(" ", -1);
        String[] b = other.split(" ", -1);
        return (Long.parseLong(a[0]) + Long.parseLong(b[0])) + " " + (Long.parseLong(a[1]) + Long.parseLong(b[1])) + " "
                + new BigDecimal(a[2]).add(new BigDecimal(b[2])) + " " + (a[3].compareTo(b[3]) < 0 ? a[3] : b[3]) + " "
                + (a[4].compareTo(b[4]) > 0 ? a[4] : b[4]);
    }

    @Test
    void filtersEventsByTheirEnds() throws Exception {
        try (CaseImport running = Cases.begin(file, "ends.csv")) {
            long block = running.block(Cases.block("S", 1, 9));
            long a = running.entity(Cases.phone("+12025550100"), "");
            long b = running.entity(Cases.phone("+12025550101"), "");
            long c = running.entity(Cases.phone("+12025550102"), "");
            running.event(Cases.call(a, b, "2025-01-01T00:00:00", 1, block, 1));
            running.event(Cases.call(b, c, "2025-01-02T00:00:00", 1, block, 2));
            running.event(Cases.call(c, 0, "2025-01-03T00:00:00", 1, block, 3));
            running.commit();
        }
        assertEquals(List.of(1L, 2L), rows(entities(Set.of("+12025550101"), Set.of())));
        assertEquals(List.of(1L, 2L, 3L), rows(entities(Set.of("+12025550100", "+12025550102"), Set.of())));
        assertEquals(List.of(1L), rows(entities(Set.of(), Set.of("+12025550100", "+12025550101"))));
        assertEquals(List.of(), rows(entities(Set.of("+12025550177"), Set.of())));
    }

    @Test
    void keepsIssuesAssertionsAndCategories() throws Exception {
        Issue about = new Issue("DATE_ORDER_ASSUMED", "Read as month, day, year.", Optional.empty(), "");
        Assertion stated = new Assertion(
                1,
                Cases.phone("+12025550100"),
                "name",
                Optional.empty(),
                "EXAMPLE, A.",
                Optional.of(LocalDate.parse("2024-01-01")),
                Optional.empty(),
                Grade.NONE,
                "",
                Optional.of(new SourceRef(RowHash.hex(Cases.bytes("the bytes of subs.csv")), "S", 2, 3)));
        try (CaseImport running = Cases.begin(file, "subs.csv")) {
            running.block(Cases.block("S", 1, 9));
            running.assertion(stated);
            running.entity(Cases.person("A. Example"), "");
            running.issue(about);
            running.issue(about.at(new SourceRef(RowHash.hex(Cases.bytes("the bytes of subs.csv")), "S", 4, 2), "x"));
            running.commit();
        }
        assertEquals(List.of(stated), file.assertions(Optional.of(Cases.phone("+12025550100"))));
        assertEquals(about, file.issues(0).getFirst());
        assertEquals(4, file.issues(1).get(1).where().orElseThrow().row());
        file.categorise(Cases.person("A. Example"), Category.SUSPECT, "named by a witness");
        file.categorise(Cases.person("A. Example"), Category.CHILD_VICTIM, "was 16");
        assertEquals(
                Category.CHILD_VICTIM,
                file.entity(Cases.person("A. Example")).orElseThrow().category());
        OpeningTest.assertRefused(
                "ENTITY_UNKNOWN", () -> file.categorise(Cases.person("B. Example"), Category.OTHER, ""));
    }

    private static EventFilter inSource(long source) {
        return new EventFilter(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), source, 0);
    }

    private static EventFilter kinds(EventKind kind) {
        return new EventFilter(Set.of(kind), Set.of(), Set.of(), Optional.empty(), Optional.empty(), 0, 0);
    }

    private static EventFilter limited(int limit) {
        return new EventFilter(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), 0, limit);
    }

    private static EventFilter entities(Set<String> one, Set<String> both) {
        return new EventFilter(
                Set.of(),
                Set.copyOf(one.stream().map(Cases::phone).toList()),
                Set.copyOf(both.stream().map(Cases::phone).toList()),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }

    private List<Event> days(String from, String to) throws Exception {
        return file.events(new EventFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                0,
                0));
    }

    private List<Long> rows(EventFilter filter) throws Exception {
        return file.events(filter).stream()
                .map(event -> event.rows().getFirst().row())
                .toList();
    }

    /** Every table's rows, the shadow tables' too. */
    private List<String> dump() throws Exception {
        List<String> lines = new ArrayList<>();
        try (Connection connection = Connections.toRead(file.path())) {
            for (String table : Sql.list(
                    connection,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY 1",
                    row -> row.getString(1))) {
                RowHash hash = new RowHash();
                Sql.each(
                        connection,
                        "SELECT * FROM " + table,
                        row -> hash.row(row, row.getMetaData().getColumnCount()));
                lines.add(table + " " + hash.hex());
            }
        }
        assertTrue(lines.size() > 20);
        return lines;
    }
}
