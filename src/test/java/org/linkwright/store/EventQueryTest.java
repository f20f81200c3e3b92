package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
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
import org.linkwright.model.Event;
import org.linkwright.model.EventKind;
import org.linkwright.model.Link;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.model.ZoneBasis;

class EventQueryTest {
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
                    expected.merge(pair, one(event), EventQueryTest::sum);
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
}
