package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.Block;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

class PreviewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final String UNDECIDED = """
            Calling number,Called number,Call date,Charge amount
            +12025550141,+12025550142,03/04/2024 10:00,"1,234"
            +12025550141,+12025550143,05/06/2024 11:00,"2,345"
            """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> countsWhatTheImportCounts() throws IOException {
        String corpora = System.getProperty("linkwright.corpora", "");
        Path returns = corpora.isEmpty() ? ReturnsTest.folder() : Path.of(corpora, "returns");
        List<Path> files;
        try (Stream<Path> all = Files.walk(returns)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertTrue(files.size() > 20, "the returns are there");
        return files.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compare(f)));
    }

    private void compare(Path file) throws LinkwrightException {
        Optional<String> refused = Optional.empty();
        Optional<Preview> seen = Optional.empty();
        try {
            seen = Optional.of(Intake.preview(file, IntakeOptions.NONE, Progress.NONE));
        } catch (LinkwrightException e) {
            refused = Optional.of(e.issue().code());
        }
        Path path = folder.resolve(file.getParent().getFileName() + "-" + file.getFileName() + ".lwcase");
        try (CaseFile target = CaseFile.create(path, CLOCK, "A. Example")) {
            ImportReport report = Intake.importFile(target, file, IntakeOptions.NONE, Progress.NONE);
            Preview preview = seen.orElseThrow();
            assertEquals(report.totals(), preview.totals());
            assertEquals(report.sha256(), preview.sha256());
            assertEquals(
                    report.blocks().stream().map(Block::totals).toList(),
                    preview.tables().stream().map(Preview.FoundTable::totals).toList());
            assertEquals(
                    report.blocks().stream().map(Block::profile).toList(),
                    preview.tables().stream().map(t -> t.layout().profile()).toList());
        } catch (LinkwrightException e) {
            assertEquals(Optional.of(e.issue().code()), refused);
        }
    }

    @Test
    void asksOnlyWhatNothingDecides() throws IOException, LinkwrightException {
        Preview.FoundTable table = preview(UNDECIDED, IntakeOptions.NONE);
        Question order = question(table, Question.Kind.DATE_ORDER);
        assertEquals(3, order.column());
        assertEquals(
                List.of("dmy", "mdy"),
                order.choices().stream().map(Question.Choice::value).toList());
        assertEquals("2024-04-03T10:00", order.choices().getFirst().reading());
        assertEquals("2024-03-04T10:00", order.choices().getLast().reading());
        assertEquals(4, question(table, Question.Kind.DECIMAL).column());

        Preview.FoundTable decided = preview(UNDECIDED.replace("05/06", "05/26"), IntakeOptions.NONE);
        assertTrue(decided.questions().stream().noneMatch(q -> q.kind() == Question.Kind.DATE_ORDER));
        assertEquals("mdy", decided.columns().get(2).decided());
        assertEquals(Preview.Basis.ROWS, decided.columns().get(2).basis());
    }

    @Test
    void readsATableAsThePersonAnswers() throws IOException, LinkwrightException {
        Preview.FoundTable before = preview(UNDECIDED, IntakeOptions.NONE);
        assertEquals(Optional.of(period("2024-04-03", "2024-06-05")), before.period());
        Answers said = Answers.NONE.withOrder("mdy").withDecimal(".").withZone("America/Chicago");
        Preview.FoundTable after = preview(UNDECIDED, IntakeOptions.NONE.withAnswers(Map.of(before.id(), said)));
        assertEquals(Optional.of(period("2024-03-04", "2024-05-06")), after.period());
        assertEquals("America/Chicago", after.layout().zone());
        assertEquals(Preview.Basis.ANSWER, after.columns().get(2).basis());
        assertTrue(after.causes().stream().noneMatch(c -> c.code().endsWith("_ASSUMED")));
    }

    @Test
    void takesAColumnForWhatThePersonSays() throws IOException, LinkwrightException {
        Preview.FoundTable before = preview(UNDECIDED, IntakeOptions.NONE);
        Answers said = Answers.NONE.withColumns(Map.of(1, "ignore", 2, "ignore"));
        Preview.FoundTable after = preview(UNDECIDED, IntakeOptions.NONE.withAnswers(Map.of(before.id(), said)));
        assertEquals("from", before.columns().getFirst().role());
        assertEquals("ignore", after.columns().getFirst().role());
        assertEquals(Fate.ACCEPTED, before.sample().getFirst().fate());
    }

    @Test
    void takesTheUsualOrderOnlyWhereNoRowDecides() throws IOException, LinkwrightException {
        IntakeOptions usual = IntakeOptions.NONE.withUsual(Answers.NONE.withOrder("mdy"));
        assertEquals(
                Optional.of(period("2024-03-04", "2024-05-06")),
                preview(UNDECIDED, usual).period());
        String dayFirst = UNDECIDED.replace("05/06", "26/06");
        assertEquals(
                Optional.of(period("2024-04-03", "2024-06-26")),
                preview(dayFirst, usual).period());
    }

    private static Preview.Period period(String first, String last) {
        return new Preview.Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Question question(Preview.FoundTable table, Question.Kind kind) {
        return table.questions().stream()
                .filter(q -> q.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Preview.FoundTable preview(String text, IntakeOptions options) throws IOException, LinkwrightException {
        Path file = Files.writeString(folder.resolve("table.csv"), text);
        return Intake.preview(file, options, Progress.NONE).tables().getFirst();
    }
}
