package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** Workbooks of Excel 97 to 2003, written by POI. */
class XlsFormatTest {
    @Test
    void readsEachTypeOfCell() throws Exception {
        List<Row> rows;
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFCellStyle date = book.createCellStyle();
            date.setDataFormat((short) 14);
            HSSFRow row = book.createSheet("S").createRow(2);
            row.createCell(0).setCellValue(2025550143d);
            row.createCell(2).setCellValue("A. Éxample 漢");
            row.createCell(3).setCellValue(44230);
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.DIV0);
            row.createCell(6).setCellFormula("\"202\"&\"555\"");
            row.createCell(7).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            rows = rows(book, 0);
        }
        assertEquals(3, rows.getFirst().number());
        assertEquals(
                List.of(
                        new Cell(CellType.NUMBER, "2025550143", "2025550143"),
                        Cell.EMPTY,
                        Cell.text("A. Éxample 漢"),
                        new Cell(CellType.DATE, "2021-02-03", "44230"),
                        new Cell(CellType.BOOLEAN, "TRUE", "TRUE"),
                        new Cell(CellType.ERROR, "#DIV/0!", "#DIV/0!"),
                        Cell.text("202555"),
                        new Cell(CellType.NUMBER, "2", "2")),
                rows.getFirst().cells());
    }

    @Test
    void readsAndNamesWhatIsHidden() throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("Open");
            sheet.createRow(0).createCell(0).setCellValue("seen");
            HSSFRow hidden = sheet.createRow(40);
            hidden.createCell(0).setCellValue("secret");
            hidden.setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            book.createSheet("Hidden").createRow(0).createCell(0).setCellValue("x");
            book.setSheetHidden(1, true);
            try (Workbook workbook = open(book)) {
                assertEquals(
                        List.of("COLUMNS_HIDDEN", "SHEETS_HIDDEN"),
                        workbook.notices().stream().map(Issue::code).toList());
                assertTrue(workbook.sheets().get(1).hidden());
            }
            List<Row> rows = rows(book, 0);
            assertEquals(List.of(false, true), rows.stream().map(Row::hidden).toList());
            assertEquals(41, rows.get(1).number());
            assertEquals("x", rows(book, 1).getFirst().cell(0).text());
        }
    }

    @Test
    void keepsTheRowsOfALargeSheetInOrder() throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("S");
            for (int i = 0; i < 2000; i++) {
                sheet.createRow(i).createCell(i % 200).setCellValue("row " + i);
            }
            List<Row> rows = rows(book, 0);
            assertEquals(2000, rows.size());
            for (int i = 0; i < rows.size(); i++) {
                assertEquals(i + 1L, rows.get(i).number());
                assertEquals("row " + i, rows.get(i).cell(i % 200).text());
            }
        }
    }

    @Test
    void namesWhatAnXmlSpreadsheetHides() throws Exception {
        String xml = "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
                + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
                + "<Worksheet ss:Name='Open'><Table><Column ss:Hidden='1'/><Row><Cell><Data ss:Type='String'>a</Data></Cell>"
                + "</Row></Table></Worksheet><Worksheet ss:Name='Aside'><Table><Row><Cell><Data ss:Type='String'>b</Data>"
                + "</Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>";
        try (Workbook workbook = Workbooks.open("old.xls", xml.getBytes(StandardCharsets.UTF_8))) {
            assertEquals(
                    List.of("COLUMNS_HIDDEN", "SHEETS_HIDDEN"),
                    workbook.notices().stream().map(Issue::code).toList());
            assertEquals(
                    List.of(false, true),
                    workbook.sheets().stream().map(SheetInfo::hidden).toList());
        }
    }

    private static List<Row> rows(HSSFWorkbook book, int sheet) throws IOException, LinkwrightException {
        List<Row> all = new ArrayList<>();
        try (Workbook workbook = open(book);
                Rows rows = workbook.rows(workbook.sheets().get(sheet))) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private static Workbook open(HSSFWorkbook book) throws IOException, LinkwrightException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return Workbooks.open("test.xls", bytes.toByteArray());
    }
}
