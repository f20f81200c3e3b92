package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Issue;

/** Records put together by hand after [MS-XLSB]. */
class XlsbTest {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void readsEachTypeOfCellAndSaysWhatIsHidden() throws Exception {
        byte[] book = joined(
                record(156, "00000000 01000000" + text("rId1") + text("Calls")),
                record(156, "02000000 02000000" + text("rId2") + text("Kept aside")));
        byte[] strings = joined(record(19, "00" + text("shared Ž")), record(19, "00" + text("漢")));
        byte[] styles = joined(
                record(44, "A400" + text("yyyy\\-mm\\-dd")),
                record(617, "02000000"),
                record(47, "0000 0000" + "00".repeat(12)),
                record(47, "0000 A400" + "00".repeat(12)),
                record(618, ""));
        byte[] calls = joined(
                record(60, "00000000 00000000 00000000 00000000 0100"),
                record(145, ""),
                record(0, "00000000 00000000 2C01 00 00 00 00000000"),
                record(7, "00000000 00000000 01000000"),
                record(2, "02000000 00000000 06000000"),
                record(5, "03000000 01000000 000000000098E540"),
                record(4, "04000000 00000000 01"),
                record(3, "05000000 00000000 2A"),
                record(6, "06000000 00000000" + text("inline")),
                record(18, "00000000 00000000"),
                record(0, "04000000 00000000 2C01 00 10 00 00000000"),
                record(8, "00000000 00000000" + text("of a formula") + "0000"),
                record(9, "01000000 00000000 0000000000002840 0000"),
                record(10, "02000000 00000000 00 0000"),
                record(62, "03000000 00000000 01" + text("rich")),
                record(146, ""));
        byte[] aside = joined(record(145, ""), record(146, ""));
        try (Workbook workbook = Workbooks.open("calls.xlsb", zip(book, strings, styles, calls, aside))) {
            assertEquals("xlsb", workbook.format());
            assertEquals(
                    List.of("SHEETS_HIDDEN", "COLUMNS_HIDDEN"),
                    workbook.notices().stream().map(Issue::code).toList());
            List<Row> rows = new ArrayList<>();
            try (Rows all = workbook.rows(workbook.sheets().getFirst())) {
                all.forEachRemaining(rows::add);
            }
            assertEquals(
                    List.of(
                            Cell.text("漢"),
                            Cell.EMPTY,
                            new Cell(CellType.NUMBER, "1", "1"),
                            new Cell(CellType.DATE, "2021-01-28", "44224"),
                            new Cell(CellType.BOOLEAN, "TRUE", "TRUE"),
                            new Cell(CellType.ERROR, "#N/A", "#N/A"),
                            Cell.text("inline"),
                            Cell.text("shared Ž")),
                    rows.get(0).cells());
            assertEquals(5, rows.get(1).number());
            assertTrue(rows.get(1).hidden());
            assertEquals(
                    List.of("of a formula", "12", "FALSE", "rich"),
                    rows.get(1).cells().stream().map(Cell::text).toList());
        }
    }

    @Test
    void tellsTheRowsBelowAMergedCellWhatItShows() throws Exception {
        byte[] book = record(156, "00000000 01000000" + text("rId1") + text("S"));
        byte[] sheet = joined(
                record(145, ""),
                record(0, "00000000 00000000 2C01 00 00 00 00000000"),
                record(6, "00000000 00000000" + text("a")),
                record(0, "01000000 00000000 2C01 00 00 00 00000000"),
                record(6, "01000000 00000000" + text("b")),
                record(146, ""),
                record(177, "01000000"),
                record(176, "00000000 01000000 00000000 00000000"),
                record(178, ""));
        byte[] empty = joined(record(145, ""), record(146, ""));
        try (Workbook workbook = Workbooks.open("s.xlsb", zip(book, new byte[0], new byte[0], sheet, empty));
                Rows rows = workbook.rows(workbook.sheets().getFirst())) {
            rows.next();
            Row second = rows.next();
            assertEquals(Cell.EMPTY, second.cell(0));
            assertEquals(Cell.text("a"), second.seen().cell(0));
        }
    }

    private static byte[] zip(byte[] book, byte[] strings, byte[] styles, byte[] calls, byte[] aside) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
            String relations = "<Relationships>" + relation("rId1", "worksheet", "s1.bin")
                    + relation("rId2", "worksheet", "s2.bin") + relation("rId3", "sharedStrings", "strings.bin")
                    + relation("rId4", "styles", "styles.bin") + "</Relationships>";
            put(zip, "xl/_rels/workbook.bin.rels", relations.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/workbook.bin", book);
            put(zip, "xl/strings.bin", strings);
            put(zip, "xl/styles.bin", styles);
            put(zip, "xl/s1.bin", calls);
            put(zip, "xl/s2.bin", aside);
        }
        return bytes.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] joined(byte[]... records) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.writeBytes(record);
        }
        return all.toByteArray();
    }

    private static byte[] record(int type, String hex) {
        byte[] data = HexFormat.of().parseHex(hex.replace(" ", ""));
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        if (type < 0x80) {
            record.write(type);
        } else {
            record.write((type & 0x7F) | 0x80);
            record.write(type >> 7);
        }
        record.write(data.length);
        record.writeBytes(data);
        return record.toByteArray();
    }

    private static String text(String text) {
        return HexFormat.of().formatHex(new byte[] {(byte) text.length(), 0, 0, 0})
                + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16LE));
    }
}
