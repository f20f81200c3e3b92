package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** Workbooks as other programs write them. */
class XlsxFormatTest {
    private static final String DATES = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";

    @Test
    void countsCellsAndRowsWithoutReferences() throws Exception {
        List<Row> rows = rows("<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/>"
                + "<row><c/><c><v>3</v></c></row></sheetData></worksheet>");
        assertEquals(List.of("1", "2"), texts(rows.get(0)));
        assertEquals(3, rows.get(1).number());
        assertEquals(List.of("", "3"), texts(rows.get(1)));
    }

    @Test
    void readsPrefixedAndStrictWorksheets() throws Exception {
        List<Row> rows = rows("<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                + "<x:row r=\"5\"><x:c r=\"B5\" t=\"str\"><x:v>text</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        assertEquals(5, rows.getFirst().number());
        assertEquals(List.of("", "text"), texts(rows.getFirst()));
    }

    @Test
    void joinsRichTextWithoutPhoneticGuidesAndDecodesEscapes() throws Exception {
        List<Row> rows = rows(
                "",
                "<si><r><t>Tel </t></r><r><t>Aviv</t></r><rPh><t>ignored</t></rPh></si><si><t>a_x000D_b_x005F_c</t></si>",
                "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>9</v></c></row>"
                        + "</sheetData></worksheet>");
        assertEquals(List.of("Tel Aviv", "a\rb_c", "#REF!"), texts(rows.getFirst()));
        assertEquals(CellType.ERROR, rows.getFirst().cell(2).type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void countsDatesFrom1904(String value) throws Exception {
        List<Row> rows = rows(
                "<workbookPr date1904=\"" + value + "\"/>",
                "",
                "<worksheet><sheetData><row><c s=\"1\"><v>42768</v></c></row></sheetData></worksheet>");
        assertEquals(
                new Cell(CellType.DATE, "2021-02-03", "42768"), rows.getFirst().cell(0));
    }

    @Test
    void tellsFormulasErrorsAndBooleansApart() throws Exception {
        try (Workbook workbook = Workbooks.open(GoldenTest.FILES.resolve("formulas.xlsx"));
                Rows rows = workbook.rows(workbook.sheets().getFirst())) {
            rows.next();
            List<CellType> types = rows.next().cells().stream().map(Cell::type).toList();
            assertEquals(
                    List.of(CellType.TEXT, CellType.NUMBER, CellType.UNCALCULATED, CellType.ERROR, CellType.BOOLEAN),
                    types);
        }
    }

    @Test
    void readsAnEmptyFormulaResultAsEmpty() throws Exception {
        List<Row> rows = rows("<worksheet><sheetData><row><c t=\"str\"><f>\"\"</f><v></v></c><c><v>1</v></c></row>"
                + "</sheetData></worksheet>");
        assertEquals(Cell.EMPTY, rows.getFirst().cell(0));
    }

    @Test
    void readsNoFileThatAnEntityNames(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "classified");
        String sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData><row>"
                + "<c t=\"str\"><v>a&e;b</v></c></row></sheetData></worksheet>";
        String read;
        try {
            read = rows(sheet).toString();
        } catch (LinkwrightException | UncheckedIOException e) {
            read = e.getMessage();
        }
        assertFalse(read.contains("classified"));
    }

    @Test
    void saysWhereAWorkbookHasNoCells() throws Exception {
        byte[] empty = Packages.workbook("", "", DATES, "<worksheet><sheetData><row r=\"1\"/></sheetData></worksheet>");
        try (Workbook workbook = Workbooks.open("empty.xlsx", empty)) {
            assertEquals(
                    List.of("NO_CELLS"),
                    workbook.notices().stream().map(Issue::code).toList());
        }
    }

    @Test
    void readsASheetAsOftenAsAsked() throws Exception {
        try (Workbook workbook = Workbooks.open(GoldenTest.FILES.resolve("wrong_dimension_A1.xlsx"))) {
            SheetInfo sheet = workbook.sheets().getFirst();
            assertEquals(all(workbook.rows(sheet)), all(workbook.rows(sheet)));
            assertTrue(all(workbook.rows(sheet)).size() == 21);
        }
    }

    private static List<Row> rows(String sheet) throws IOException, LinkwrightException {
        return rows("", "", sheet);
    }

    private static List<Row> rows(String properties, String strings, String sheet)
            throws IOException, LinkwrightException {
        byte[] bytes = Packages.workbook(properties, strings, DATES, sheet);
        try (Workbook workbook = Workbooks.open("test.xlsx", bytes)) {
            return all(workbook.rows(workbook.sheets().getFirst()));
        }
    }

    private static List<Row> all(Rows rows) {
        List<Row> all = new ArrayList<>();
        try (rows) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
