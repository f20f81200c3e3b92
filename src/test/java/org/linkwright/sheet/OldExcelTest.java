package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** Records put together by hand after "OpenOffice.org's Documentation of the Microsoft Excel File Format". */
class OldExcelTest {
    private static final String EIGHT = "0000000000002840"; // 12.0 as a double, lowest byte first
    private static final String DAY = "000000000098E540"; // 44224.0

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void readsExcel95() throws Exception {
        record(0x0809, "00050500 00000000");
        record(0x0042, "E204"); // code page 1250
        record(0x041E, "A400 08" + text("dd/mm/yy"));
        record(0x00E0, "0000 0000" + "00".repeat(12));
        record(0x00E0, "0000 A400" + "00".repeat(12));
        record(0x0085, "00000000 00 00 05" + text("Calls"));
        record(0x0085, "00000000 01 00 06" + text("Hidden"));
        record(0x0085, "00000000 00 02 05" + text("Chart"));
        record(0x000A, "");
        record(0x0809, "00051000 00000000");
        record(0x007D, "0000 0000 0000 0000 0100 0000");
        record(0x0208, "0500 0000 0100 0000 0000 0000 2000 0000");
        record(0x0204, "0000 0000 0000 0500" + hex("Ťažký".getBytes(Charset.forName("windows-1250"))));
        record(0x00D6, "0000 0200 0000 0400" + text("rich") + "00");
        record(0x0203, "0100 0000 0000" + EIGHT);
        record(0x0203, "0100 0100 0100" + DAY);
        record(0x027E, "0100 0200 0000" + "06000000"); // 1: a whole number
        record(0x00BD, "0100 0300 0000 FB040000 0000 12000000 0400"); // 318 / 100 and 4
        record(0x0205, "0200 0000 0000 01 00");
        record(0x0205, "0200 0100 0000 07 01");
        record(0x0006, "0200 0200 0000 0000000000002840 0000 00000000 0000");
        record(0x0006, "0200 0300 0000 000000000000FFFF 0000 00000000 0000");
        record(0x0207, "0400" + text("text"));
        record(0x0204, "0500 0000 0000 0600" + text("unseen"));
        record(0x000A, "");
        record(0x0809, "00051000 00000000");
        record(0x0204, "0000 0000 0000 0100" + text("x"));
        record(0x000A, "");
        try (Workbook workbook = open("Book")) {
            assertEquals(
                    List.of("SHEET_NOT_CELLS", "COLUMNS_HIDDEN", "SHEETS_HIDDEN"),
                    workbook.notices().stream().map(Issue::code).toList());
            List<Row> rows = rows(workbook, 0);
            assertEquals(List.of("Ťažký", "", "rich"), texts(rows.get(0)));
            assertEquals(List.of("12", "2021-01-28", "1", "3.18", "4"), texts(rows.get(1)));
            assertEquals(List.of("TRUE", "#DIV/0!", "12", "text"), texts(rows.get(2)));
            assertEquals(6, rows.get(3).number());
            assertTrue(rows.get(3).hidden());
            assertTrue(workbook.sheets().get(1).hidden());
            assertEquals("x", rows(workbook, 1).getFirst().cell(0).text());
        }
    }

    @Test
    void readsExcel2() throws Exception {
        record(0x0009, "0200 1000");
        record(0x001E, "07" + text("General"));
        record(0x001E, "08" + text("dd/mm/yy"));
        record(0x0002, "0000 0000 000000 2A00");
        record(0x0003, "0000 0100 000100" + DAY);
        record(0x0004, "0000 0200 000000 04" + text("text"));
        record(0x0005, "0000 0300 000000 01 00");
        record(0x0006, "0000 0400 000000" + EIGHT + "00 01 1E");
        record(0x000A, "");
        try (Workbook workbook = Workbooks.open("old.xls", file.toByteArray())) {
            assertEquals(
                    List.of("42", "2021-01-28", "text", "TRUE", "12"),
                    texts(rows(workbook, 0).getFirst()));
        }
    }

    @Test
    void namesAnEncryptedOne() {
        record(0x0809, "00050500 00000000");
        record(0x002F, "12345678");
        LinkwrightException refused =
                assertThrows(LinkwrightException.class, () -> open("Book").close());
        assertEquals("FILE_ENCRYPTED", refused.issue().code());
    }

    private Workbook open(String stream) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(file.toByteArray()), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return Workbooks.open("old.xls", bytes.toByteArray());
        }
    }

    private void record(int type, String hex) {
        byte[] data = HexFormat.of().parseHex(hex.replace(" ", ""));
        file.write(type);
        file.write(type >> 8);
        file.write(data.length);
        file.write(data.length >> 8);
        file.writeBytes(data);
    }

    private static String text(String text) {
        return hex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
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
