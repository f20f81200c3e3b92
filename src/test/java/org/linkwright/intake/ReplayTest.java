package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.LegalProcess;
import org.linkwright.task.Progress;

/** What a person answers: used at once, kept with the case, used again, changed later, and saved as a layout. */
class ReplayTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final String FIRST = """
            Calling number,Called number,Call date
            +12025550141,+12025550142,03/04/2024 10:00
            +12025550141,+12025550143,05/06/2024 11:00
            """;
    private static final String SECOND = """
            Calling number,Called number,Call date
            +12025550141,+12025550144,07/08/2024 12:00
            """;
    private static final LegalProcess WARRANT = new LegalProcess("warrant", "24-0101", "A Court", "", "", "");

    @TempDir
    Path folder;

    private CaseFile target;

    @BeforeEach
    void create() throws LinkwrightException {
        target = CaseFile.create(folder.resolve("x.lwcase"), CLOCK, "A. Example");
    }

    @AfterEach
    void verifyAndClose() throws LinkwrightException {
        assertEquals(List.of(), target.verify(Progress.NONE));
        target.close();
    }

    @Test
    void usesAnAnswerAgainWhereTheSameLayoutComesAgain() throws IOException, LinkwrightException {
        Path first = file("first.csv", FIRST);
        TableId table = preview(first).id();
        Answers said = Answers.NONE.withOrder("mdy").withZone("America/Chicago").withSubject("+12025550141");
        Intake.importFile(target, first, IntakeOptions.NONE.withAnswers(Map.of(table, said)), Progress.NONE);
        assertEquals(List.of("2024-03-04T16:00Z", "2024-05-06T16:00Z"), starts());

        Path second = file("second.csv", SECOND);
        Preview.FoundTable again = preview(second);
        assertEquals(List.of(), again.questions());
        assertEquals("America/Chicago", again.layout().zone());
        assertTrue(again.causes().stream().anyMatch(c -> c.code().equals("ANSWERS_REMEMBERED")), "it is told");
        assertEquals("", again.subject(), "whom a file is about holds for that file alone");
        Intake.importFile(target, second, IntakeOptions.NONE, Progress.NONE);
        assertEquals("2024-07-08T17:00Z", starts().getLast());
    }

    @Test
    void anAnswerAboutThisFileComesBeforeWhatWasAnsweredBefore() throws IOException, LinkwrightException {
        Path first = file("first.csv", FIRST);
        TableId table = preview(first).id();
        Map<TableId, Answers> months = Map.of(table, Answers.NONE.withOrder("mdy"));
        Intake.importFile(target, first, IntakeOptions.NONE.withAnswers(months), Progress.NONE);
        Map<TableId, Answers> days = Map.of(table, Answers.NONE.withOrder("dmy"));
        Intake.importFile(target, file("second.csv", SECOND), IntakeOptions.NONE.withAnswers(days), Progress.NONE);
        assertEquals(List.of("2024-03-04T10:00", "2024-05-06T11:00", "2024-08-07T12:00"), starts());
    }

    @Test
    void replaysAnOriginalAsAPersonSaysNow() throws IOException, LinkwrightException {
        Path first = file("first.csv", FIRST);
        ImportReport before = Intake.importFile(target, first, IntakeOptions.NONE.withProcess(WARRANT), Progress.NONE);
        assertEquals(List.of("2024-04-03T10:00", "2024-06-05T11:00"), starts());
        Files.delete(first);

        IntakeOptions said =
                IntakeOptions.NONE.withAnswers(Map.of(new TableId("", 1, 1), Answers.NONE.withOrder("mdy")));
        Preview preview = Intake.previewReplay(target, before.sha256(), said, Progress.NONE);
        ImportReport after = Intake.replay(target, before.sha256(), said, "months come first", Progress.NONE);
        assertEquals(preview.totals(), after.totals());
        assertEquals(List.of("2024-03-04T10:00", "2024-05-06T11:00"), starts());
        assertEquals(1, target.sources().size());
        assertEquals(WARRANT, target.sources().getFirst().process());
    }

    @Test
    void aReplayThatFailsLeavesTheImportAsItWas() throws IOException, LinkwrightException {
        ImportReport before = Intake.importFile(target, file("first.csv", FIRST), IntakeOptions.NONE, Progress.NONE);
        String head = target.auditHead();
        IntakeOptions unknown = IntakeOptions.NONE.withLayout("no-such-layout");
        assertThrows(
                LinkwrightException.class,
                () -> Intake.replay(target, before.sha256(), unknown, "a try", Progress.NONE));
        assertEquals(head, target.auditHead());
        assertEquals(2, target.events(EventFilter.ALL).size());
    }

    @Test
    void savesALayoutThatReadsTheSameFromThenOn() throws IOException, LinkwrightException {
        String odd = """
                Kolumna A;Kolumna B;Kolumna C
                +48 22 555 01 41;+48 22 555 01 42;03.04.2024 10:00
                +48 22 555 01 41;+48 22 555 01 43;05.06.2024 11:00
                """;
        Path file = file("odd.csv", odd);
        TableId table = preview(file).id();
        Answers said = Answers.NONE
                .withColumns(Map.of(1, "to", 2, "from", 3, "datetime"))
                .withZone("Europe/Warsaw");
        IntakeOptions answered = IntakeOptions.NONE.withAnswers(Map.of(table, said));
        Path own = file("polish-calls.json", Intake.layout(file, answered, table, "polish-calls", "Polish calls"));
        IntakeOptions later = IntakeOptions.NONE.withOwn(List.of(own));
        Preview.FoundTable read = Intake.preview(target, file("later.csv", odd + "\n"), later, Progress.NONE)
                .tables()
                .getFirst();
        assertEquals("polish-calls@1", read.layout().profile());
        assertEquals("Polish calls", read.layout().title());
        assertEquals("Europe/Warsaw", read.layout().zone());
        assertEquals(
                List.of("to", "from", "datetime"),
                read.columns().stream().map(Preview.ColumnMeaning::role).toList());
        assertEquals(2, read.totals().accepted());
    }

    private Preview.FoundTable preview(Path file) throws LinkwrightException {
        return Intake.preview(target, file, IntakeOptions.NONE, Progress.NONE)
                .tables()
                .getFirst();
    }

    private List<String> starts() throws LinkwrightException {
        return target.events(EventFilter.ALL).stream()
                .map(event -> event.start().orElseThrow().canonical())
                .toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
