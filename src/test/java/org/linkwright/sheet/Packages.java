package org.linkwright.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small ZIP packages for tests. */
final class Packages {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATED =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Packages() {}

    /** A ZIP of parts: name, text, name, text … */
    static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet. */
    static byte[] workbook(String properties, String sharedStrings, String styles, String sheet) throws IOException {
        return zip(
                "[Content_Types].xml", "<Types/>",
                "xl/workbook.xml",
                        "<workbook " + MAIN + " " + RELATED + ">" + properties
                                + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                        "<Relationships>" + relation("a", "worksheet", "worksheets/s.xml")
                                + relation("b", "sharedStrings", "sharedStrings.xml")
                                + relation("c", "styles", "styles.xml") + "</Relationships>",
                "xl/sharedStrings.xml", "<sst " + MAIN + ">" + sharedStrings + "</sst>",
                "xl/styles.xml", "<styleSheet " + MAIN + ">" + styles + "</styleSheet>",
                "xl/worksheets/s.xml", sheet);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }
}
