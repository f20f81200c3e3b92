package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cells that are merged over several rows: the rows stay as they were read, and are told what reaches down to them. */
class MergedCellsTest {
    private static final String HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private static final String ROWS = "<sheetData>" + row(1, "A", "a") + row(2, "B", "b") + row(3, "B", "c")
            + row(4, "A", "d") + row(7, "C", "e") + "</sheetData>";

    private static String row(int number, String column, String text) {
        return "<row r=\"" + number + "\"><c r=\"" + column + number + "\" t=\"inlineStr\"><is><t>" + text
                + "</t></is></c></row>";
    }

    @Test
    void tellsEachRowWhatTheMergedCellAboveShows() throws Exception {
        List<Row> rows = rows("<mergeCells count=\"3\"><mergeCell ref=\"C7:C9\"/><mergeCell ref=\"A1:A3\"/>"
                + "<mergeCell ref=\"B3:D4\"/></mergeCells>");
        assertEquals(List.of(Cell.EMPTY, Cell.text("b")), rows.get(1).cells(), "as it was read");
        assertEquals(Map.of(0, new Row.Above(1, Cell.text("a"))), rows.get(1).above());
        assertEquals(List.of("a", "b"), seen(rows.get(1)));
        assertEquals(List.of("a", "c"), seen(rows.get(2)));
        assertEquals(List.of("d", "c"), seen(rows.get(3)));
        assertEquals(3, rows.get(3).rowOf(1));
        assertEquals(4, rows.get(3).rowOf(0));
        assertEquals(List.of("", "", "e"), seen(rows.get(4)));
    }

    @Test
    void findsRegionsBehindAPrefixAndMuchElse() throws Exception {
        String filler = "<x:y z=\"" + "m".repeat(250) + "\"/>";
        List<Row> rows = rows(filler.repeat(1000) + "<x:mergeCells><x:mergeCell ref='A1:A2'/></x:mergeCells>");
        assertEquals(List.of("a", "b"), seen(rows.get(1)));
        assertEquals(List.of("", "c"), seen(rows.get(2)));
    }

    @Test
    void leavesARegionWithoutAValueAndOneOfASingleRow() throws Exception {
        List<Row> rows = rows("<mergeCells><mergeCell ref=\"C1:C7\"/><mergeCell ref=\"A1:F1\"/></mergeCells>");
        assertEquals(
                List.of(Map.of(), Map.of(), Map.of(), Map.of(), Map.of()),
                rows.stream().map(Row::above).toList());
    }

    @Test
    void readsTheRegionsOfXmlSpreadsheets() throws Exception {
        String sheet = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table>"
                + "<Row><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">a</Data></Cell></Row>"
                + "<Row><Cell ss:Index=\"2\"><Data ss:Type=\"String\">b</Data></Cell></Row>"
                + "<Row><Cell ss:Index=\"2\"><Data ss:Type=\"String\">c</Data></Cell></Row>"
                + "</Table></Worksheet></Workbook>";
        List<Row> rows = all("s.xml", sheet.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("a", "b"), seen(rows.get(1)));
        assertEquals(List.of("", "c"), seen(rows.get(2)));
    }

    @Test
    void stopsWhereMergedCellsCoverMoreThanAnHonestFile() throws Exception {
        Merges merges = new Merges();
        List<Cell> wide = new ArrayList<>();
        for (int i = 0; i < 16_384; i++) {
            merges.add(1, 1 << 20, i);
            wide.add(Cell.text("x"));
        }
        List<Row> rows = new ArrayList<>(List.of(new Row(1, wide, false)));
        for (int i = 2; i < 3_100; i++) {
            rows.add(new Row(i, List.of(), false));
        }
        try (Rows merged = new MergedRows(RowList.of(rows), merges)) {
            assertThrows(UncheckedIOException.class, () -> merged.forEachRemaining(row -> {}));
        }
    }

    private static List<Row> rows(String behind) throws Exception {
        return all("s.xlsx", Packages.workbook("", "", "", HEAD + ROWS + behind + "</worksheet>"));
    }

    private static List<Row> all(String name, byte[] content) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (Workbook workbook = Workbooks.open(name, content);
                Rows all = workbook.rows(workbook.sheets().getFirst())) {
            all.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<String> seen(Row row) {
        return row.seen().cells().stream().map(Cell::text).toList();
    }
}
