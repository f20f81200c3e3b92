package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

class TextFormatTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void findsTheEncodingByAnAccentFarDownTheFile() throws Exception {
        String text = "Phone,Name\n" + "2025550143,A. Example\n".repeat(20_000) + "2025550144,B. Éxample\n";
        try (Workbook workbook = Workbooks.open("f.csv", text.getBytes(WINDOWS_1252))) {
            assertEquals("windows-1252", workbook.encoding());
            assertEquals(List.of("ENCODING_GUESSED"), codes(workbook));
        }
        assertEquals(
                "B. Éxample",
                read(text.getBytes(WINDOWS_1252)).getLast().cell(1).text());
        assertEquals(
                "B. Éxample",
                read(text.getBytes(StandardCharsets.UTF_8)).getLast().cell(1).text());
    }

    @Test
    void keepsUtf8WhereFewBytesOfItAreDamaged() throws Exception {
        byte[] bytes = ("Name,City\n" + "Müller,Köln\n".repeat(50)).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        try (Workbook workbook = Workbooks.open("f.csv", bytes)) {
            assertEquals("UTF-8", workbook.encoding());
            assertEquals(List.of("ENCODING_DAMAGED"), codes(workbook));
        }
    }

    @Test
    void keepsAllRowsAfterAQuoteThatIsNeverClosed() throws Exception {
        List<Row> rows = read("Item,Size\n1,\"5 inch\n" + "2,6\n".repeat(100_000));
        assertEquals(100_002, rows.size());
        assertEquals("\"5 inch", rows.get(1).cell(1).text());
    }

    @Test
    void countsBlankLinesAndKeepsRaggedRows() throws Exception {
        List<Row> rows = read("a,b\n\n1\r\n1,2,3\n");
        assertEquals(List.of(1L, 2L, 3L, 4L), rows.stream().map(Row::number).toList());
        assertEquals(
                List.of(2, 0, 1, 3),
                rows.stream().map(row -> row.cells().size()).toList());
    }

    @Test
    void keepsATextThatAFormulaGuardsAsOneCell() throws Exception {
        List<Row> rows = read("a,b,c\n1,=\"1,5\",2\n1,=\"x\",3\n");
        assertEquals(List.of("1", "=\"1,5\"", "2"), texts(rows.get(1)));
    }

    @Test
    void readsQuotedCellsAfterASpace() throws Exception {
        List<Row> rows = read("1, \"Example, A.\", 3\n2, \"Example, B.\", 4\n5, say \"hi\", 6\n");
        assertEquals(List.of("1", "Example, A.", " 3"), texts(rows.get(0)));
        assertEquals(List.of("5", " say \"hi\"", " 6"), texts(rows.get(2)));
    }

    @Test
    void takesALineOfProseAsOneCell() throws Exception {
        String text = "Dear Sir,\nwe found, as asked, two numbers.\nThey are, we think, in use\nRegards, A. Example\n";
        try (Workbook workbook = Workbooks.open("letter.txt", text.getBytes(StandardCharsets.UTF_8))) {
            assertEquals("text", workbook.format());
        }
    }

    @Test
    void findsRareDelimitersButNotThoseInTimes() throws Exception {
        assertEquals("^", delimiter("a^b^c\n1^2^3\n4^5^6\n"));
        assertEquals(":", delimiter("a@example.com:secret\nb@example.com:other\n"));
        assertEquals("\u0001", delimiter("a\u0001b\n1\u00012\n"));
        assertEquals("", delimiter("10:00\n11:30\n12:45\n"));
        assertEquals("", delimiter("Name: A\nCity: B\n"));
        assertEquals(",", delimiter("2021-02-03 10:00:00,65\n2021-02-03 11:00:00,5\n"));
    }

    @Test
    void refusesALineWithoutEndRatherThanFillTheMemory() {
        String text = "a,b\n" + "x".repeat(20_000_000);
        assertThrows(UncheckedIOException.class, () -> read(text));
    }

    private static String delimiter(String text) throws LinkwrightException {
        try (Workbook workbook = Workbooks.open("f", text.getBytes(StandardCharsets.UTF_8))) {
            return workbook.delimiter();
        }
    }

    private static List<String> codes(Workbook workbook) {
        return workbook.notices().stream().map(Issue::code).toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static List<Row> read(String text) throws LinkwrightException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row> read(byte[] bytes) throws LinkwrightException {
        List<Row> all = new ArrayList<>();
        try (Workbook workbook = Workbooks.open("f.csv", bytes);
                Rows rows = workbook.rows(workbook.sheets().getFirst())) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }
}
