package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.Event;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.task.Progress;

class IntakeTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    private CaseFile file;

    @BeforeEach
    void newCase() throws LinkwrightException {
        file = CaseFile.create(folder.resolve("test.lwcase"), () -> NOW, "A. Example");
    }

    @AfterEach
    void close() throws LinkwrightException {
        file.close();
    }

    @Test
    void importsAReturnAndReconcilesIt() throws LinkwrightException {
        ImportReport report = importFile(ReturnsTest.folder().resolve("sprint.csv"));
        assertEquals(6, report.totals().read());
        assertEquals(4, report.totals().accepted());
        assertEquals(1, report.totals().rejected());
        assertEquals(1, report.totals().ignored());
        assertEquals("sprint-cdr@1", report.blocks().getFirst().profile());
        assertTrue(report.issues().stream().anyMatch(i -> i.code().equals("NO_IDENTIFIER") && i.row() == 3));
        assertEquals(3, file.events(EventFilter.ALL).size());
    }

    @Test
    void knowsTheSameBytesAgainAndChangesNothing() throws LinkwrightException, IOException {
        Path original = ReturnsTest.folder().resolve("sprint.csv");
        importFile(original);
        String head = file.auditHead();
        Path copy = Files.copy(original, folder.resolve("another name.csv"));
        ImportReport again = importFile(copy);
        assertTrue(again.alreadyImported());
        assertEquals(6, again.totals().read());
        assertEquals(head, file.auditHead());
    }

    @Test
    void countsACallOnceThatTwoReturnsTell() throws LinkwrightException, IOException {
        importFile(write("a.csv", """
                Calling Number,Called Number,Date,Time,Duration
                2025550143,2025550144,02/13/2021,10:00:00,65
                """));
        importFile(write("b.csv", """
                Called Number,Calling Number,Date,Time,Duration
                +12025550144,+12025550143,02/13/2021,10:00:01,65
                """));
        assertEquals(1, file.events(EventFilter.ALL).size());
        assertEquals(2, file.events(EventFilter.ALL).getFirst().rows().size());
    }

    @Test
    void countsACallOnceThatOneReturnWritesWithoutSeconds() throws LinkwrightException, IOException {
        importFile(write("a.csv", """
                Calling Number,Called Number,Date,Time,Duration
                2025550143,2025550144,02/13/2021,10:00:37,65
                2025550143,2025550144,02/13/2021,10:00:59,65
                """));
        importFile(write("b.csv", """
                Calling Number,Called Number,Date,Time,Duration
                2025550143,2025550144,02/13/2021,10:00,65
                2025550143,2025550144,02/13/2021,10:01,65
                """));
        var events = file.events(EventFilter.ALL);
        assertEquals(3, events.size());
        assertEquals(2, events.getFirst().rows().size());
    }

    @Test
    void attachesTheSameRowOfTheSameFileAsADuplicate() throws LinkwrightException, IOException {
        ImportReport report = importFile(write("a.csv", """
                Calling Number,Called Number,Date,Time,Duration
                2025550143,2025550144,02/13/2021,10:00:00,65
                2025550143,2025550144,02/13/2021,10:00:00,65
                """));
        assertEquals(1, report.totals().duplicate());
        assertEquals(2, file.events(EventFilter.ALL).getFirst().rows().size());
    }

    @Test
    void leavesTheCaseAsItWasWhenCancelled() throws LinkwrightException {
        Path original = ReturnsTest.folder().resolve("airtel.csv");
        Progress cancelledAtOnce = new Progress() {
            @Override
            public void report(String what, double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> Intake.importFile(file, original, IntakeOptions.NONE, cancelledAtOnce));
        assertTrue(file.sources().isEmpty());
        assertFalse(importFile(original).alreadyImported());
    }

    @Test
    void refusesAFileWithoutATable() throws IOException {
        Path letter = write("letter.txt", "Dear Sir,\nthank you for your letter.\nYours, A. Example\n");
        LinkwrightException refused = assertThrows(LinkwrightException.class, () -> importFile(letter));
        assertEquals("NO_TABLE", refused.issue().code());
    }

    @Test
    void keepsAFileOfWhichNoRowCouldBeUsedAndWarns() throws LinkwrightException, IOException {
        ImportReport report = importFile(write("a.csv", "Phone,Note\n12,a\n34,b\n"));
        assertEquals(2, report.totals().rejected());
        assertTrue(report.issues().stream().anyMatch(i -> i.code().equals("NO_ROWS_KEPT")));
        assertEquals(1, file.sources().size());
    }

    @Test
    void readsARowBackFromTheOriginal() throws LinkwrightException {
        importFile(ReturnsTest.folder().resolve("airtel.csv"));
        Event call = file.events(EventFilter.ALL).get(1);
        SourceRef place = call.rows().getFirst();
        Intake.RawRow raw = Intake.rawRow(file, place);
        assertEquals(9, raw.row().number());
        assertEquals("Target No", raw.header().cell(0).text());
        assertEquals("'9999900001'", raw.row().cell(3).text());
    }

    @Test
    void saysWhatTheCellsOfBothTablesBesideEachOtherMean() throws LinkwrightException {
        importFile(ReturnsTest.folder().resolve("three_beside.csv"));
        SourceRef place = file.events(EventFilter.ALL).getFirst().rows().getFirst();
        Intake.RawRow raw = Intake.rawRow(file, place);
        assertEquals("from", raw.roles().get(1));
        assertEquals("from", raw.roles().get(5));
        assertEquals("to", raw.roles().get(10));
    }

    @Test
    void takesWhoUsedWhatFromAPersonsList() throws LinkwrightException, IOException {
        importFile(write("list.csv", """
                Identifier,Person,Category,From,To,Grade,Basis
                +12025550143,A. Example,suspect,2024-01-01,2024-03-31,B2,seized phone
                instagram:example_user,B. Example,child victim,,,A1,statement
                """));
        Entity suspect = person("A. Example");
        assertEquals(Category.SUSPECT, suspect.category());
        assertEquals(Category.CHILD_VICTIM, person("B. Example").category());
        var assertion = file.assertions(java.util.Optional.empty()).stream()
                .filter(a -> a.subject().key().equals("+12025550143"))
                .findFirst()
                .orElseThrow();
        assertEquals("B2", assertion.grade().value());
        assertEquals("2024-01-01", assertion.from().orElseThrow().toString());
    }

    @Test
    void findsTheNumbersInAdvertisements() throws LinkwrightException, IOException {
        importFile(write("ads.csv", """
                Ad ID,Posted,Title,Text,Region
                77,2024-02-01 10:00:00,Sweet,"call me two 0 two 555 0143 or mail a@example.com",US
                """));
        var events = file.events(EventFilter.ALL);
        assertEquals(2, events.size());
        assertTrue(
                events.stream().allMatch(e -> e.to().orElseThrow().kind().id().equals("advertisement")));
    }

    @Test
    void saysWhereInATextAnIdentifierStands() throws Exception {
        String text = "call me two 0 two 555 0143 or mail a@example.com";
        Path ads =
                write("ads.csv", "Ad ID,Posted,Title,Text,Region\n77,2024-02-01 10:00:00,Sweet,\"" + text + "\",US\n");
        List<String> found = Reading.of(ads).places.stream()
                .map(part -> text.substring(part.place().start(), part.place().end()))
                .toList();
        assertEquals(List.of("two 0 two 555 0143", "a@example.com"), found);
    }

    @Test
    void aLineWithNeitherDayNorSumIsNoPayment() throws Exception {
        RecordingImport read = Reading.of(write("statement.csv", """
                Date,Description,Amount
                03/26/2024,Example Shop,-12.50
                n/a,see the note,open
                ,Opening line,
                """));
        assertEquals(1, read.events.size());
    }

    @Test
    void showsHowAFileWouldBeImported() throws LinkwrightException {
        Preview seen =
                Intake.preview(file, ReturnsTest.folder().resolve("airtel.csv"), IntakeOptions.NONE, Progress.NONE);
        Preview.FoundTable table = seen.tables().getFirst();
        assertEquals(7, table.id().headerRow());
        assertEquals("airtel-cdr@1", table.layout().profile());
        assertEquals("+919999900000", table.subject());
        assertEquals(3, table.totals().accepted());
        assertEquals("subject", table.columns().getFirst().role());
    }

    private Entity person(String label) throws LinkwrightException {
        return file.entities(java.util.Optional.of(org.linkwright.model.EntityKind.PERSON)).stream()
                .filter(e -> e.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private ImportReport importFile(Path path) throws LinkwrightException {
        return Intake.importFile(file, path, IntakeOptions.NONE, Progress.NONE);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
