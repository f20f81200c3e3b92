package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** Faults that users of other tools reported when they opened workbooks. Each display name is the number of a case. */
class WorkbookFaultsOfOtherToolsTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("B21: a number of nine digits is those digits")
    void writesNoExponent() throws IOException, LinkwrightException {
        Path file = workbook(false, 123456789);
        assertEquals("123456789", rows(file).getFirst().cell(0).text());
    }

    @Test
    @DisplayName("B36: dates count from 1904 where the workbook says \u201ctrue\u201d and not 1")
    void countsFrom1904() throws IOException, LinkwrightException {
        // 44230 days after 30 December 1899 are 42768 after 1 January 1904: 3 February 2021 either way
        Path file = workbook(true, 42768);
        try (Workbook book = Workbooks.open(file)) {
            assertTrue(book.date1904());
        }
        assertEquals("2021-02-03", rows(file).getFirst().cell(1).text());
    }

    @Test
    @DisplayName("B37: dates of an old workbook that count from 1904")
    void countsFrom1904InOldWorkbooks() throws LinkwrightException {
        assertEquals(
                "2000-01-01",
                rows(corpus("poi_1904DateWindowing.xls")).getFirst().cell(0).text());
    }

    @Test
    @DisplayName("B40: a strict workbook is read")
    void readsStrictWorkbooks() throws LinkwrightException {
        List<Row> rows = rows(corpus("esr_data_types-strict-ooxml.xlsx"));
        assertEquals("3.14", rows.get(3).cell(1).text());
        assertEquals("2014-01-01", rows.get(4).cell(1).text());
    }

    @Test
    @DisplayName("B41: hidden sheets and rows are there, and told")
    void tellsWhatIsHidden() throws LinkwrightException {
        try (Workbook book = Workbooks.open(resource("hidden_rows_cols_sheets.xlsx"))) {
            assertTrue(book.sheets().stream().anyMatch(SheetInfo::hidden));
            assertTrue(book.notices().stream().map(Issue::code).anyMatch("SHEETS_HIDDEN"::equals));
        }
        assertTrue(rows(resource("hidden_rows_cols_sheets.xlsx")).stream().anyMatch(Row::hidden));
    }

    @Test
    @DisplayName("B42: a web page that is called .xls is a table")
    void readsWebPages() throws LinkwrightException {
        Path page = resource("html_table_named.xls");
        try (Workbook book = Workbooks.open(page)) {
            assertEquals("html", book.format());
        }
        assertEquals("2025550143", rows(page).get(2).cell(0).text());
    }

    @ParameterizedTest
    @DisplayName("B44: a workbook under a password says so")
    @ValueSource(strings = {"poi_password.xls", "poi_xor-encryption-abc.xls"})
    void saysThatAPasswordIsNeeded(String name) {
        Path file = corpus(name);
        LinkwrightException refused = assertThrows(LinkwrightException.class, () -> Workbooks.open(file));
        assertEquals("PASSWORD_NEEDED", refused.issue().code());
    }

    @Test
    @DisplayName("B45: of a formula the stored result is read, and where there is none, that is told")
    void readsTheStoredResult() throws LinkwrightException {
        Row row = rows(resource("formulas.xlsx")).get(1);
        assertEquals("2", row.cell(1).text());
        assertEquals("=\"202\"&\"5550144\"", row.cell(2).text());
    }

    @Test
    @DisplayName("B46: a mark of the encoding is none of the first name")
    void takesTheMarkAway() throws IOException, LinkwrightException {
        Path file = Files.writeString(folder.resolve("bom.csv"), "\uFEFF\"Phone\",Name\n2025550143,A. Example\n");
        assertEquals("Phone", rows(file).getFirst().cell(0).text());
    }

    private Path workbook(boolean from1904, double value) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue(value);
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            var date = row.createCell(1);
            date.setCellValue(value);
            date.setCellStyle(style);
            if (from1904) {
                var properties = book.getCTWorkbook().isSetWorkbookPr()
                        ? book.getCTWorkbook().getWorkbookPr()
                        : book.getCTWorkbook().addNewWorkbookPr();
                properties.setDate1904(true);
            }
            book.write(out);
        }
        return file;
    }

    private static Path resource(String name) {
        return Path.of("src/test/resources/sheet", name);
    }

    private static Path corpus(String name) {
        String corpora = System.getProperty("linkwright.corpora");
        assumeTrue(corpora != null, "the system property linkwright.corpora names no folder of test files");
        return Path.of(corpora, "public", "excel", name);
    }

    private static List<Row> rows(Path file) throws LinkwrightException {
        List<Row> all = new ArrayList<>();
        try (Workbook book = Workbooks.open(file);
                Rows rows = book.rows(book.sheets().getFirst())) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }
}
