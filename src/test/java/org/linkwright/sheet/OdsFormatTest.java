package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** {@code kinds.fods} is written by hand; {@code kinds.ods} is what LibreOffice 7.4 makes of it. */
class OdsFormatTest {
    @ParameterizedTest
    @ValueSource(strings = {"kinds.fods", "kinds.ods"})
    void readsEachTypeOfCellAtItsPlace(String name) throws Exception {
        try (Workbook workbook = Workbooks.open(GoldenTest.FILES.resolve(name))) {
            assertEquals("ods", workbook.format());
            List<Row> rows = rows(workbook, 0);
            assertEquals(
                    List.of(1L, 2L, 3L, 4L, 5L, 1_048_576L),
                    rows.stream().map(Row::number).toList());
            assertEquals(
                    List.of("Number", "", "Two\nlines  in", "hidden column"),
                    texts(rows.get(0)).stream()
                            .map(text -> text.replaceFirst("\\t?it$", ""))
                            .toList());
            assertEquals(
                    List.of(
                            new Cell(CellType.NUMBER, "2025550143", "2025550143"),
                            new Cell(CellType.NUMBER, "0.125", "0.125"),
                            new Cell(CellType.NUMBER, "-12.5", "-12.5"),
                            new Cell(CellType.BOOLEAN, "TRUE", "TRUE"),
                            new Cell(CellType.DATE, "2021-02-03", "44230"),
                            new Cell(CellType.DATE, "2021-02-03T10:11:12", "44230.424444444444"),
                            new Cell(CellType.DATE, "27:03:04", "1.12712962963"),
                            new Cell(CellType.ERROR, "#DIV/0!", "#DIV/0!"),
                            new Cell(CellType.NUMBER, "2025550144", "2025550144")),
                    rows.get(1).cells());
            assertEquals(List.of("", "", "twice", "twice"), texts(rows.get(2)));
            assertEquals(List.of("", "", "twice", "twice"), texts(rows.get(3)));
            assertEquals("last", rows.get(5).cell(16_383).text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinds.fods", "kinds.ods"})
    void readsAndNamesWhatIsHidden(String name) throws Exception {
        try (Workbook workbook = Workbooks.open(GoldenTest.FILES.resolve(name))) {
            assertEquals(
                    List.of("SHEETS_HIDDEN", "COLUMNS_HIDDEN"),
                    workbook.notices().stream().map(Issue::code).toList());
            assertEquals(
                    List.of("Calls", "Kept aside"),
                    workbook.sheets().stream().map(SheetInfo::name).toList());
            assertTrue(workbook.sheets().get(1).hidden());
            assertEquals(
                    List.of(false, false, false, false, true, false),
                    rows(workbook, 0).stream().map(Row::hidden).toList());
            assertEquals("x", rows(workbook, 1).getFirst().cell(0).text());
        }
    }

    @Test
    void keepsAFormulaThatNobodyCalculated() throws Exception {
        String table = "<table:table-row><table:table-cell table:formula='of:=[.A2]+1'/></table:table-row>";
        try (Workbook workbook = flat(table)) {
            assertEquals(
                    new Cell(CellType.UNCALCULATED, "=[.A2]+1", "=[.A2]+1"),
                    rows(workbook, 0).getFirst().cell(0));
        }
    }

    @Test
    void stopsAtASheetThatIsNothingButCopies() throws Exception {
        String table = "<table:table-row table:number-rows-repeated='1048576'>"
                + "<table:table-cell table:number-columns-repeated='16384' office:value-type='float' office:value='1'/>"
                + "</table:table-row>";
        try (Workbook workbook = flat(table)) {
            assertThrows(UncheckedIOException.class, () -> rows(workbook, 0));
        }
    }

    @Test
    void tellsASheetWithoutValues() throws Exception {
        String table = "<table:table-row table:number-rows-repeated='1048576'>"
                + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
        try (Workbook workbook = flat(table)) {
            assertEquals(
                    List.of("NO_CELLS"),
                    workbook.notices().stream().map(Issue::code).toList());
            assertEquals(List.of(), rows(workbook, 0));
        }
    }

    @Test
    void namesATextDocument() {
        String text = "<office:text/>";
        LinkwrightException refused = assertThrows(
                LinkwrightException.class,
                () -> Workbooks.open("letter.fodt", document(text)).close());
        assertEquals("FORMAT_NO_TABLE", refused.issue().code());
    }

    private static Workbook flat(String rows) throws LinkwrightException {
        return Workbooks.open(
                "table.fods",
                document("<office:spreadsheet><table:table table:name='T'>" + rows
                        + "</table:table></office:spreadsheet>"));
    }

    private static byte[] document(String body) {
        String xml = "<?xml version='1.0'?><office:document"
                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'>"
                + "<office:body>" + body + "</office:body></office:document>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static List<Row> rows(Workbook workbook, int sheet) throws LinkwrightException {
        List<Row> all = new ArrayList<>();
        try (Rows rows = workbook.rows(workbook.sheets().get(sheet))) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }
}
