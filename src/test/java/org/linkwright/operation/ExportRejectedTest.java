package org.linkwright.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Access;
import org.linkwright.sheet.CellType;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.Rows;
import org.linkwright.sheet.Workbook;
import org.linkwright.sheet.Workbooks;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.task.Progress;

class ExportRejectedTest {
    /** Row 3 names nobody, row 5 begins as a formula does; row 6 is a lawyer's. */
    private static final String CALLS = """
            Calling number,Called number,Call date,Duration
            +12025550141,+12025550142,2024-03-04 10:00:00,60
            unknown?,,2024-03-04 10:05:00,007
            +12025550141,+12025550143,2024-03-04 10:10:00,60
            =1+1,@x,2024-03-04 10:20:00,60
            +12025550141,+12025550199,2024-03-04 10:30:00,60
            """;

    @TempDir
    Path folder;

    private CaseFile target;

    @BeforeEach
    void create() throws LinkwrightException, IOException {
        target = CaseFile.create(folder.resolve("x.lwcase"), InstantSource.fixed(Instant.EPOCH), "A. Example");
        target.setPrivileged(new TreeSet<>(List.of(new Identifier(EntityKind.PHONE, "+12025550199"))));
        importFile("calls.csv", CALLS);
    }

    @AfterEach
    void close() throws LinkwrightException {
        target.close();
    }

    @Test
    void writesEachRowAsItStandsWithItsReason() throws LinkwrightException {
        Path out = folder.resolve("rejected.xlsx");
        assertEquals(2, new ExportRejected(target, Access.NONE).run(target.sources(), out, Progress.NONE));
        List<Row> rows = rows(out);
        assertEquals(
                List.of(
                        "Calling number",
                        "Called number",
                        "Call date",
                        "Duration",
                        "Row in the original",
                        "Why it was rejected"),
                texts(rows.get(0)));
        assertEquals("007", rows.get(1).cell(3).text(), "no zero is lost");
        assertEquals("3", rows.get(1).cell(4).text());
        assertEquals("=1+1", rows.get(2).cell(0).text());
        assertEquals(CellType.TEXT, rows.get(2).cell(0).type(), "a text, never a formula");
        assertFalse(rows.get(2).cell(5).isBlank());
        assertEquals(3, rows.size(), "nothing of the lawyer's row");
    }

    @Test
    void whatWasPutRightComesInBesideTheOriginal() throws LinkwrightException, IOException {
        Path out = folder.resolve("rejected.xlsx");
        new ExportRejected(target, Access.NONE).run(target.sources(), out, Progress.NONE);
        StringBuilder fixed = new StringBuilder();
        for (Row row : rows(out)) {
            fixed.append(String.join(",", texts(row)).replace("unknown?,", "+12025550141,+12025550144"))
                    .append('\n');
        }
        importFile("fixed.csv", fixed.toString());
        assertEquals(1, target.sources().get(1).totals().accepted());
        assertEquals(3, target.events(EventFilter.ALL).size());
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws LinkwrightException, IOException {
        ExportRejected export = new ExportRejected(target, Access.NONE);
        export.run(target.sources(), folder.resolve("a.xlsx"), Progress.NONE);
        export.run(target.sources(), folder.resolve("b.xlsx"), Progress.NONE);
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.xlsx")), Files.readAllBytes(folder.resolve("b.xlsx")));
    }

    private void importFile(String name, String text) throws IOException, LinkwrightException {
        Path file = Files.writeString(folder.resolve(name), text);
        new ImportFiles(target, IntakeOptions.NONE).run(List.of(file), Progress.NONE);
    }

    private static List<Row> rows(Path file) throws LinkwrightException {
        List<Row> all = new ArrayList<>();
        try (Workbook book = Workbooks.open(file);
                Rows rows = book.rows(book.sheets().getFirst())) {
            while (rows.hasNext()) {
                all.add(rows.next());
            }
        }
        return all;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(cell -> cell.text()).toList();
    }
}
