package org.linkwright.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.intake.Intake;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.Assertion;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Event;
import org.linkwright.model.EventKind;
import org.linkwright.model.Fate;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Cell;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.LedgerEntry;
import org.linkwright.store.LegalProcess;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;

/** The sample case as it is imported, against the right answer that is kept beside its files. */
class SampleCaseTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-05T09:00:00Z"));

    /** One event in so many is followed to its row. */
    private static final int STRIDE = 25;

    @TempDir
    private static Path folder;

    private static SampleTruth truth;
    private static CaseFile sample;
    private static List<Event> events;
    private static Map<String, String> names;

    @BeforeAll
    static void build() throws IOException, LinkwrightException {
        truth = SampleTruth.read();
        sample = new SampleCase(CLOCK, "tester").run(folder.resolve("one"), Progress.NONE);
        events = sample.events(EventFilter.ALL);
        names = sample.sources().stream().collect(Collectors.toMap(Source::sha256, Source::name));
    }

    @AfterAll
    static void close() throws LinkwrightException {
        sample.close();
    }

    @Test
    void givesEveryRowOfEveryFileItsFate() throws LinkwrightException {
        assertEquals(truth.files().size(), sample.sources().size());
        for (Source source : sample.sources()) {
            SampleTruth.OfFile file = truth.file(source.name());
            Map<Long, String> fates = new TreeMap<>();
            for (LedgerEntry run : sample.ledger(source.id())) {
                for (long row = run.firstRow(); run.fate() != Fate.ACCEPTED && row <= run.lastRow(); row++) {
                    fates.put(row, run.fate().id());
                }
            }
            assertEquals(file.fates(), fates, source.name());
            long ignored = file.ignored().values().stream().mapToLong(n -> n).sum();
            assertEquals(
                    new Source.Totals(file.records(), file.accepted(), file.duplicate(), file.rejected(), ignored),
                    source.totals(),
                    source.name());
        }
    }

    @Test
    void storesEachEventOnce() {
        Map<String, Long> stored = new TreeMap<>();
        stored.put("call", rowsOf(EventKind.CALL, e -> true));
        stored.put("message", rowsOf(EventKind.MESSAGE, e -> !isBetweenHandles(e)));
        stored.put("handleMessage", rowsOf(EventKind.MESSAGE, SampleCaseTest::isBetweenHandles));
        stored.put("payment", rowsOf(EventKind.PAYMENT, e -> true));
        stored.put("transfer", rowsOf(EventKind.TRANSFER, e -> true));
        stored.put("post", rowsOf(EventKind.POST, e -> true));
        assertEquals(new TreeMap<>(truth.events()), stored);
    }

    /** A message to a group is an event to each of its members, all from one row. */
    private static long rowsOf(EventKind kind, Predicate<Event> which) {
        return events.stream()
                .filter(e -> e.kind().equals(kind) && which.test(e))
                .map(e -> e.rows().getFirst())
                .distinct()
                .count();
    }

    private static boolean isBetweenHandles(Event event) {
        return event.from().filter(i -> i.kind().equals(EntityKind.HANDLE)).isPresent();
    }

    @Test
    void countsWhatThePeopleOfTheStoryHadWithEachOther() {
        Map<SourceRef, Long> perRow =
                events.stream().collect(Collectors.groupingBy(e -> e.rows().getFirst(), Collectors.counting()));
        Map<String, long[]> counts = new HashMap<>();
        for (Event event : events) {
            boolean toGroup = perRow.get(event.rows().getFirst()) > 1;
            if (!toGroup) {
                long[] count = counts.computeIfAbsent(
                        ends(event).map(Identifier::key).sorted().collect(Collectors.joining(" ")), p -> new long[3]);
                count[event.kind().equals(EventKind.CALL) ? 0 : 1]++;
                count[2] += event.durationSeconds().orElse(0);
            }
        }
        for (SampleTruth.Pair pair : truth.pairs()) {
            long[] count = counts.getOrDefault(pair.a() + " " + pair.b(), new long[3]);
            assertEquals(pair, new SampleTruth.Pair(pair.a(), pair.b(), count[0], count[1], count[2]));
        }
    }

    private static Stream<Identifier> ends(Event event) {
        return Stream.concat(event.from().stream(), event.to().stream());
    }

    @Test
    void showsOneEventForAllRowsThatTellOfIt() {
        Map<String, Event> byRow = new HashMap<>();
        events.forEach(e -> e.rows().forEach(row -> byRow.put(place(row), e)));
        for (SampleTruth.Group group : truth.groups()) {
            Event event = byRow.get(group.rows().getFirst());
            Set<String> rows = event.rows().stream()
                    .map(SampleCaseTest::place)
                    .filter(row -> !isDuplicate(row))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(group.rows()), rows, group.at());
            assertEquals(group.kind(), event.kind().id(), group.at());
            assertEquals(group.from(), event.from().map(Identifier::key).orElse(""), group.at());
            assertEquals(group.to(), event.to().map(Identifier::key).orElse(""), group.at());
        }
    }

    private static String place(SourceRef row) {
        return names.get(row.sha256()) + ":" + row.row();
    }

    private static boolean isDuplicate(String place) {
        int colon = place.lastIndexOf(':');
        long row = Long.parseLong(place.substring(colon + 1));
        return "duplicate".equals(truth.file(place.substring(0, colon)).fates().get(row));
    }

    @Test
    void keepsRowsWhoseDayNoCalendarHasAsEventsWithoutATime() {
        Set<String> undated = truth.files().stream()
                .flatMap(file -> file.undatedRows().stream().map(row -> file.file() + ":" + row.row()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> stored = events.stream()
                .filter(e -> e.start().isEmpty())
                .map(e -> place(e.rows().getFirst()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(undated, stored);
    }

    @Test
    void tellsOfTheHourThatTheClockShowedTwiceAndTakesTheInstantThatTheOtherReturnSettles() throws LinkwrightException {
        Set<String> rows = truth.overlap().rows().stream()
                .map(row -> row.file() + ":" + row.row())
                .collect(Collectors.toSet());
        List<Event> calls = events.stream()
                .filter(e -> e.rows().stream().map(SampleCaseTest::place).anyMatch(rows::contains))
                .toList();
        assertEquals(1, calls.size());
        Instant minute = Instant.parse(truth.overlap().later()).truncatedTo(ChronoUnit.MINUTES);
        assertEquals(Optional.of(minute), calls.getFirst().start().orElseThrow().instant());
        Set<String> told = sample.issues(0).stream()
                .filter(i -> i.code().equals("AMBIGUOUS_LOCAL"))
                .map(i -> place(i.where().orElseThrow()))
                .collect(Collectors.toSet());
        assertEquals(1, told.size());
        assertTrue(rows.containsAll(told));
    }

    /** The list names neither the successor's user nor the bank account by a number that is in a file. */
    @Test
    void keepsWhoUsedWhatFromWhenToWhen() throws LinkwrightException {
        Map<Identifier, String> labels =
                sample.entities(Optional.empty()).stream().collect(Collectors.toMap(Entity::identifier, Entity::label));
        Set<String> said = sample.assertions(Optional.empty()).stream()
                .filter(a -> a.predicate().equals(Assertion.USED_BY))
                .filter(a -> a.row()
                        .filter(r -> names.get(r.sha256()).equals("attributions.csv"))
                        .isPresent())
                .map(a -> String.join(
                        " ",
                        a.subject().kind().id(),
                        a.subject().key(),
                        labels.get(a.object().orElseThrow()),
                        a.from().orElseThrow().toString(),
                        a.to().orElseThrow().toString()))
                .collect(Collectors.toSet());
        Set<String> missing = truth.people().stream()
                .flatMap(p -> p.uses().stream()
                        .map(u -> String.join(" ", u.kind(), u.identifier(), p.name(), u.from(), u.to())))
                .filter(use -> !said.contains(use))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "phone +12025550187 A. Example 2025-08-15 2025-11-30",
                        "account chase:4417 D. Template 2025-03-03 2025-11-30"),
                missing);
    }

    @Test
    void keepsWhatEachPersonIsInTheCase() throws LinkwrightException {
        Map<String, String> categories = sample.entities(Optional.of(EntityKind.PERSON)).stream()
                .filter(e -> !e.category().id().equals("unknown"))
                .collect(Collectors.toMap(Entity::label, e -> e.category().id()));
        for (SampleTruth.Person person : truth.people()) {
            assertEquals(person.category(), categories.get(person.name()), person.name());
        }
    }

    @Test
    void makesNoNodeOfCallersWhoWithheldTheirNumber() throws LinkwrightException {
        List<Event> withheld = events.stream()
                .filter(e -> e.kind().equals(EventKind.CALL) && e.from().isEmpty())
                .toList();
        assertFalse(withheld.isEmpty());
        for (Event call : withheld) {
            SourceRef row = call.rows().getFirst();
            assertTrue(text(row).contains("anonymous"), place(row));
        }
        for (Entity entity : sample.entities(Optional.empty())) {
            String shown = (entity.key() + " " + entity.label()).toLowerCase(Locale.ROOT);
            assertFalse(shown.contains("anonymous") || shown.contains("withheld"), shown);
        }
    }

    @Test
    void leadsFromEachEventToARowThatHoldsItsIdentifiers() throws LinkwrightException {
        int followed = 0;
        for (int i = 0; i < events.size(); i += STRIDE) {
            Event event = events.get(i);
            if (!event.kind().equals(EventKind.POST)) {
                SourceRef row = event.rows().getFirst();
                String text = text(row);
                ends(event).forEach(end -> assertTrue(holds(text, end), () -> place(row) + " " + end.key()));
                followed++;
            }
        }
        assertTrue(followed >= 200);
    }

    /** Whether a row says an identifier; the subject of a statement stands above its rows or in the name of the file. */
    private static boolean holds(String text, Identifier end) {
        String key = end.key().toLowerCase(Locale.ROOT);
        if (key.contains("of-file:") || key.startsWith("venmo:")) {
            return true;
        }
        String own = key.substring(key.lastIndexOf(':') + 1);
        if (end.kind().equals(EntityKind.PHONE) && !key.startsWith("sender:")) {
            String national = own.substring(Math.max(0, own.length() - 10)).replace("+", "");
            return text.replaceAll("[^0-9]", "").contains(national);
        }
        int masked = own.indexOf('…');
        return text.contains(masked < 0 ? own : own.substring(masked + 1, masked + 5));
    }

    private static String text(SourceRef row) throws LinkwrightException {
        return Intake.rawRow(sample, row).row().cells().stream()
                .map(Cell::text)
                .collect(Collectors.joining(","))
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void addsUpTheMoneyOfTheMule() {
        Map<String, Sum> stored = new TreeMap<>();
        for (Event event : events) {
            if (event.amount().isPresent() && event.start().isPresent()) {
                String file = names.get(event.rows().getFirst().sha256());
                String account = file.startsWith("export") ? "wallet" : file.substring(0, file.indexOf('_'));
                String from = event.from().map(Identifier::key).orElse("");
                boolean out = Stream.of("venmo:dee", "of-file", "eth:0xAB7D").anyMatch(from::startsWith);
                Sum one = new Sum(1, event.amount().get().value());
                stored.merge(account + (out ? " out" : " in"), one, Sum::plus);
            }
        }
        Map<String, Sum> expected = new TreeMap<>();
        for (SampleTruth.Sum sum : truth.payments()) {
            expected.merge(sum.account() + " " + sum.direction(), new Sum(sum.count(), sum.sum()), Sum::plus);
        }
        stored.replaceAll((key, sum) -> sum.plain());
        expected.replaceAll((key, sum) -> sum.plain());
        assertEquals(expected, stored);
    }

    private record Sum(long count, BigDecimal total) {
        Sum plus(Sum other) {
            return new Sum(count + other.count, total.add(other.total));
        }

        Sum plain() {
            return new Sum(count, total.stripTrailingZeros());
        }
    }

    @Test
    void findsTheNumbersOfAdvertisementsInEverySpelling() {
        Map<Long, Set<String>> found = new TreeMap<>();
        for (Event post : events) {
            if (post.kind().equals(EventKind.POST)) {
                Set<String> phones =
                        found.computeIfAbsent(post.rows().getFirst().row(), r -> new TreeSet<>());
                post.from().filter(i -> i.kind().equals(EntityKind.PHONE)).ifPresent(i -> phones.add(i.key()));
            }
        }
        Map<Long, Set<String>> meant = new TreeMap<>();
        truth.advertisements().forEach(ad -> meant.put(ad.row(), new TreeSet<>(ad.phones())));
        assertEquals(meant, found);
    }

    @Test
    void isSoundAndTheSameEachTime() throws LinkwrightException {
        assertEquals(List.of(), sample.verify(Progress.NONE));
        try (CaseFile again = new SampleCase(CLOCK, "tester").run(folder.resolve("two"), Progress.NONE)) {
            assertEquals(events, again.events(EventFilter.ALL));
            assertEquals(sample.entities(Optional.empty()), again.entities(Optional.empty()));
            assertEquals(sample.links(EventFilter.ALL), again.links(EventFilter.ALL));
            assertEquals(sample.auditHead(), again.auditHead());
        }
    }

    @Test
    void changesNothingWhereTheSameFilesAreImportedAgain() throws LinkwrightException {
        String before = sample.auditHead();
        LegalProcess none = new LegalProcess("", "", "", "", "", "");
        List<Path> files = truth.files().stream()
                .map(file -> Path.of("samples", file.file()))
                .toList();
        new ImportFiles(sample, new IntakeOptions("US", "", "", none, "")).run(files, Progress.NONE);
        assertEquals(before, sample.auditHead());
        assertEquals(events, sample.events(EventFilter.ALL));
    }
}
