package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Fate;
import org.linkwright.model.Identifier;
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

    private int cases;

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
        Path path = folder.resolve(file.getParent().getFileName() + "-" + file.getFileName() + ".lwcase");
        try (CaseFile target = CaseFile.create(path, CLOCK, "A. Example")) {
            Optional<String> refused = Optional.empty();
            Optional<Preview> seen = Optional.empty();
            try {
                seen = Optional.of(Intake.preview(target, file, IntakeOptions.NONE, Progress.NONE));
            } catch (LinkwrightException e) {
                refused = Optional.of(e.issue().code());
            }
            assertTrue(target.sources().isEmpty(), "a preview leaves the case as it is");
            try {
                ImportReport report = Intake.importFile(target, file, IntakeOptions.NONE, Progress.NONE);
                compare(report, seen.orElseThrow());
            } catch (LinkwrightException e) {
                assertEquals(Optional.of(e.issue().code()), refused);
            }
        }
    }

    private static void compare(ImportReport report, Preview preview) {
        assertEquals(report.totals(), preview.totals());
        assertEquals(report.sha256(), preview.sha256());
        assertEquals(
                report.blocks().stream().map(Block::totals).toList(),
                preview.tables().stream().map(Preview.FoundTable::totals).toList());
        assertEquals(
                report.blocks().stream().map(Block::profile).toList(),
                preview.tables().stream().map(t -> t.layout().profile()).toList());
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

    @Test
    void offersTheCountriesWhosePlanTheNumbersFit() throws IOException, LinkwrightException {
        // Ofcom's and the Bundesnetzagentur's numbers for drama: they are valid by their own country's plan only
        String british = "Caller,Called,Date\n020 7946 0123,020 7946 0124,2024-03-04 10:00\n";
        Question region = question(preview(british, IntakeOptions.NONE), Question.Kind.REGION);
        assertEquals("GB", region.choices().getFirst().value());
        assertEquals("+442079460123", region.choices().getFirst().reading());
        String german = "Caller,Called,Date\n030 23125123,030 23125124,2024-03-04 10:00\n";
        region = question(preview(german, IntakeOptions.NONE), Question.Kind.REGION);
        assertEquals("DE", region.choices().getFirst().value());
    }

    @Test
    void offersTheZonesAndTheMoneyOfTheCountry() throws IOException, LinkwrightException {
        Preview.FoundTable table = preview(UNDECIDED, IntakeOptions.NONE.withUsual(Answers.NONE.withRegion("MX")));
        Question zone = question(table, Question.Kind.ZONE);
        assertEquals("America/Mexico_City", zone.choices().getFirst().value());
        assertEquals("UTC", zone.choices().getLast().value());
        assertEquals(
                "MXN",
                question(table, Question.Kind.CURRENCY).choices().getFirst().value());
    }

    @Test
    void asksWhoTheFileIsAboutAndOffersWhoIsInEveryRow() throws IOException, LinkwrightException {
        String calls = """
                Direction,Number,Date
                in,+12025550142,2024-03-04 10:00
                out,+12025550143,2024-03-05 10:00
                """;
        assertTrue(preview(calls, IntakeOptions.NONE).questions().stream()
                .anyMatch(q -> q.kind() == Question.Kind.SUBJECT));
        assertTrue(preview(UNDECIDED, IntakeOptions.NONE).questions().stream()
                .noneMatch(q -> q.kind() == Question.Kind.SUBJECT));
    }

    @Test
    void showsNothingOfAPrivilegedRow() throws IOException, LinkwrightException {
        Path file = Files.writeString(folder.resolve("calls.csv"), UNDECIDED);
        try (CaseFile target = CaseFile.create(folder.resolve("privileged.lwcase"), CLOCK, "A. Example")) {
            target.setPrivileged(new TreeSet<>(List.of(new Identifier(EntityKind.PHONE, "+12025550143"))));
            Preview preview = Intake.preview(target, file, IntakeOptions.NONE, Progress.NONE);
            Preview.FoundTable table = preview.tables().getFirst();
            assertEquals(1, table.totals().accepted());
            assertEquals(1, table.totals().ignored() - 1, "the header and the lawyer's row");
            assertFalse(preview.toString().contains("5550143"), "neither as a sample nor as a cause");
        }
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
        try (CaseFile target = CaseFile.create(folder.resolve("preview" + cases++ + ".lwcase"), CLOCK, "A. Example")) {
            return Intake.preview(target, file, options, Progress.NONE).tables().getFirst();
        }
    }
}
