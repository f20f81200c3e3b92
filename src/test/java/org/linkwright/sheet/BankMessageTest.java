package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

class BankMessageTest {
    private static final Path FOLDER = Path.of("src/test/resources/intake");

    @Test
    void readsTheEntriesOfAnMt940() throws Exception {
        try (Workbook workbook = Workbooks.open(FOLDER.resolve("statement.sta"))) {
            assertEquals("mt940", workbook.format());
            List<Row> rows = rows(workbook);
            assertEquals(
                    List.of("2026-11-02", "2026-11-01", "-800", "EUR", "", "A. EXAMPLE LTD", "234567", "10020030"),
                    texts(rows.get(1)).subList(3, 11));
            assertEquals("Miete November", rows.get(1).cell(12).text());
            assertEquals(
                    List.of(
                            "2027-01-02",
                            "2026-12-31",
                            "3000.5",
                            "EUR",
                            "",
                            "B. Example",
                            "NL91ABNA0417164300",
                            "",
                            "EXMPNL2A"),
                    texts(rows.get(2)).subList(3, 12));
            assertEquals(
                    List.of("Invoice 12", "SEPA", "REF 4711", "E-77"),
                    texts(rows.get(2)).subList(12, 16));
            assertEquals("-20", rows.get(3).cell(5).text());
            assertEquals("Return of a payment sent twice", rows.get(3).cell(12).text());
            assertEquals(4, rows.get(3).number());
        }
    }

    @Test
    void keepsAnEntryOfAnMt940ThatIsNotAsTheStandardHasIt() throws Exception {
        String text = ":20:X\r\n:25:1\r\n:61:nonsense\r\n:86:text\r\n:61:260230D5,NMSCNONREF\r\n-\r\n";
        try (Workbook workbook = Workbooks.open("f.sta", text.getBytes(StandardCharsets.US_ASCII))) {
            List<Row> rows = rows(workbook);
            assertEquals(":61:nonsense\n:86:text", rows.get(1).cell(16).text());
            assertEquals("", rows.get(1).cell(5).text());
            assertEquals(List.of("", "260230", "-5"), texts(rows.get(2)).subList(3, 6));
        }
    }

    @Test
    void readsTheEntriesOfACamtAndTheTransactionsInThem() throws Exception {
        try (Workbook workbook = Workbooks.open(FOLDER.resolve("statement_camt053.xml"))) {
            assertEquals("camt", workbook.format());
            List<Row> rows = rows(workbook);
            assertEquals(
                    List.of("S-1", "1234567", "", "2026-11-02", "2026-11-01", "-800", "EUR", "Booked", "B. Example"),
                    texts(rows.get(1)).subList(0, 9));
            assertEquals("Rent November", rows.get(1).cell(12).text());
            assertEquals("10", rows.get(2).cell(5).text());
            assertEquals("1111111", rows.get(2).cell(9).text());
            assertEquals("20", rows.get(3).cell(5).text());
            assertEquals(List.of("-5", "EUR", "Pending"), texts(rows.get(4)).subList(5, 8));
        }
    }

    @Test
    void tellsAStatementWithoutEntries() throws Exception {
        String text = ":20:X\r\n:25:1\r\n:60F:C260101EUR1,\r\n:62F:C260101EUR1,\r\n";
        try (Workbook workbook = Workbooks.open("f.sta", text.getBytes(StandardCharsets.US_ASCII))) {
            assertEquals(
                    List.of("STATEMENT_EMPTY"),
                    workbook.notices().stream().map(Issue::code).toList());
        }
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static List<Row> rows(Workbook workbook) throws LinkwrightException {
        List<Row> all = new ArrayList<>();
        try (Rows rows = workbook.rows(workbook.sheets().getFirst())) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }
}
