package org.linkwright.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.intake.Intake;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.Event;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.CaseImport;
import org.linkwright.store.EventFilter;
import org.linkwright.store.LegalProcess;
import org.linkwright.store.NewSource;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;

/** An import that is undone leaves the case as if it had never been made. */
class UndoImportTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z"));
    private static final Path RETURNS = Path.of("src/test/resources/intake");

    private static final IntakeOptions CHICAGO = new IntakeOptions("", "America/Chicago", "", LegalProcess.UNKNOWN, "");

    @TempDir
    Path folder;

    private List<Path> files;

    @BeforeEach
    void writeReturns() throws IOException {
        Path calls = write("local.csv", """
                Calling Number,Called Number,Date,Time,Duration
                2025550143,2025550144,02/13/2021,10:00:00,65
                2025550143,2025550144,02/13/2021,11:30:00,12
                """);
        Path same = write("utc.csv", """
                Calling Number,Called Number,Date,Time (UTC),Duration,Name
                2025550143,2025550144,02/13/2021,16:00:01,66,A. Example
                2025550155,2025550144,02/13/2021,17:00:00,3,B. Example
                """);
        Path minutes = write("minutes.csv", """
                Calling Number,Called Number,Date,Time (UTC),Duration
                2025550143,2025550144,02/13/2021,16:00,65
                """);
        files = List.of(
                calls,
                same,
                minutes,
                RETURNS.resolve("airtel.csv"),
                RETURNS.resolve("chase_checking.csv"),
                RETURNS.resolve("snapchat_subscriber_info.csv"));
    }

    @Test
    void leavesTheCaseAsIfOnlyTheOtherFileWereThere() throws Exception {
        Map<Path, String> alone = new TreeMap<>();
        for (Path file : files) {
            try (CaseFile only = fresh("only-" + file.getFileName())) {
                add(only, file);
                alone.put(file, state(only));
            }
        }
        for (Path first : files) {
            for (Path second : files) {
                if (!first.equals(second)) {
                    try (CaseFile both = fresh(first.getFileName() + "-" + second.getFileName())) {
                        String undone = add(both, first);
                        String kept = add(both, second);
                        new UndoImport(both).run(undone, "the wrong case");
                        assertEquals(alone.get(second), state(both), first + " undone, " + second + " kept");
                        assertEquals(List.of(), both.verify(Progress.NONE));

                        add(both, first);
                        new UndoImport(both).run(kept, "the wrong case");
                        assertEquals(alone.get(first), state(both), second + " undone after " + first);
                        assertEquals(List.of(), both.verify(Progress.NONE));
                    }
                }
            }
        }
    }

    @Test
    void keepsOneCallThatBothCarriersTellAndShowsBothRecords() throws Exception {
        try (CaseFile both = fresh("both")) {
            add(both, files.get(0));
            add(both, files.get(1));
            Event shared = both.events(EventFilter.ALL).getFirst();
            assertEquals(2, shared.rows().size());
            assertEquals(3, both.events(EventFilter.ALL).size());
        }
    }

    @Test
    void leavesAnEmptyCaseWhenItWasTheOnlyImport() throws Exception {
        try (CaseFile one = fresh("one")) {
            String empty = state(one);
            String source = add(one, files.get(5));
            new UndoImport(one).run(source, "sent by mistake");
            assertEquals(empty, state(one));
            assertEquals(List.of(), one.verify(Progress.NONE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void isRefusedWithoutAReason(String reason) throws Exception {
        try (CaseFile one = fresh("one")) {
            String source = add(one, files.get(0));
            LinkwrightException refused =
                    assertThrows(LinkwrightException.class, () -> new UndoImport(one).run(source, reason));
            assertEquals("UNDO_REASON_MISSING", refused.issue().code());
            assertTrue(one.source(source).isPresent());
        }
    }

    @Test
    void keepsTheOldImportWhereTheOneInItsPlaceIsNotCommitted() throws Exception {
        try (CaseFile one = fresh("one")) {
            String source = add(one, files.get(0));
            add(one, files.get(1));
            String before = state(one);
            Source old = one.source(source).orElseThrow();
            byte[] bytes = one.original(source);
            NewSource again =
                    new NewSource(old.name(), source, bytes.length, old.format(), old.process(), old.handling());
            try (CaseImport running = one.beginImport(again, new ByteArrayInputStream(bytes), source, "read again")) {
                assertTrue(running.source() > 0);
            }
            assertEquals(before, state(one));
            assertEquals(List.of(), one.verify(Progress.NONE));
            try (CaseImport running = one.beginImport(again, new ByteArrayInputStream(bytes), source, "read again")) {
                running.commit();
            }
            assertEquals(2, one.sources().size());
            assertFalse(state(one).contains("local.csv 1"));
            assertEquals(List.of(), one.verify(Progress.NONE));
        }
    }

    @Test
    void tellsAPaymentOnceThatBothPartiesStateWhicheverComesFirst() throws Exception {
        Path payer = write("payer.csv", """
                From,To,Date,Amount,Currency
                a@example.com,b@example.com,2024-03-10,25.00,USD
                """);
        Path payee = write("payee.csv", """
                From,To,Date,Amount,Currency
                a@example.com,b@example.com,2024-03-10,25.00,USD
                c@example.com,b@example.com,2024-03-11,7.50,USD
                """);
        for (List<Path> order : List.of(List.of(payer, payee), List.of(payee, payer))) {
            try (CaseFile both = fresh(order.getFirst().getFileName() + "-first")) {
                add(both, order.get(0));
                add(both, order.get(1));
                List<Event> events = both.events(EventFilter.ALL);
                assertEquals(2, events.size());
                assertEquals(2, events.getFirst().rows().size());
            }
        }
    }

    private CaseFile fresh(String name) throws LinkwrightException {
        return CaseFile.create(folder.resolve(name + ".lwcase"), CLOCK, "A. Example");
    }

    private static String add(CaseFile target, Path file) throws LinkwrightException {
        return Intake.importFile(target, file, CHICAGO, Progress.NONE).sha256();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** All that the case says, without the numbers of its rows. */
    private static String state(CaseFile file) throws LinkwrightException {
        StringBuilder all = new StringBuilder();
        for (Event e : file.events(EventFilter.ALL)) {
            all.append(e.toString().replaceAll("\\bid=[0-9]+", "")).append('\n');
        }
        for (Link link : file.links(EventFilter.ALL)) {
            all.append(link.toString().replaceAll("\\bid=[0-9]+", "")).append('\n');
        }
        file.entities(Optional.empty())
                .forEach(e -> all.append(e.identifier() + " " + e.label() + " " + e.category() + "\n"));
        file.assertions(Optional.empty()).stream()
                .map(a -> a.toString().replaceFirst("id=[0-9]+", ""))
                .sorted()
                .forEach(a -> all.append(a).append('\n'));
        file.ledger(0)
                .forEach(l -> all.append(l.toString().replaceFirst("block=[0-9]+", ""))
                        .append('\n'));
        file.issues(0).forEach(i -> all.append(i).append('\n'));
        for (String words : List.of("example", "555", "2025550143")) {
            file.search(words, 1000).forEach(h -> all.append(h.text() + "\n"));
        }
        return all.toString();
    }
}
