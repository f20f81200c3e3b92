package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to do harm: bombs, endless nesting, loops, one endless cell. Each is refused or read, in a program with 512 MB, in
 * 20 s at most; nothing is written beside them and nothing outside of them is read.
 */
class HostileFilesTest {
    private static final int MB = 1 << 20;
    private static final String MAIN = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";

    @TempDir
    Path folder;

    private final Map<String, String> expected = new TreeMap<>();

    /** Writes the bytes of a file. */
    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    @Test
    void refusesOrReadsEachWithoutHarm() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        bombs(files);
        nested(files);
        endless(files);
        outside(files);
        byte[] rounds = manyRounds();
        file(files, "rounds.xlsx", "FILE_ENCRYPTED", out -> out.write(rounds));
        List<String> before = names();
        Map<String, String> actual = outcomes(files);
        assertEquals(expected, actual);
        before.add("outcomes.csv");
        before.add("slow.txt");
        before.sort(null);
        assertEquals(before, names());
        assertEquals("", Files.readString(folder.resolve("slow.txt")));
    }

    private void bombs(Path files) throws IOException {
        byte[] cells = "<row><c><v>1</v></c></row>".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        file(
                files,
                "sheet.xlsx",
                "ARCHIVE_BOMB",
                out -> workbook(out, zip -> {
                    zip.putNextEntry(new ZipEntry("xl/worksheets/s.xml"));
                    zip.write((MAIN + "<sheetData>").getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 128; i++) {
                        zip.write(cells);
                    }
                }));
        file(
                files,
                "cell.xlsx",
                "ARCHIVE_BOMB",
                out -> workbook(out, zip -> {
                    zip.putNextEntry(new ZipEntry("xl/worksheets/s.xml"));
                    zip.write((MAIN + "<sheetData><row><c t='inlineStr'><is><t>").getBytes(StandardCharsets.UTF_8));
                    repeat(zip, 100);
                }));
        file(files, "bomb.csv.gz", "ARCHIVE_BOMB", out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                repeat(gzip, 100);
            }
        });
        file(files, "bomb.zip", "ARCHIVE_BOMB", out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("a.csv"));
                repeat(zip, 100);
            }
        });
        file(files, "content.ods", "ARCHIVE_BOMB", out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("mimetype"));
                zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("content.xml"));
                repeat(zip, 100);
            }
        });
    }

    private void nested(Path files) throws IOException {
        byte[] archive = Packages.zip("a.csv", "x,y\n1,2\n");
        for (int i = 0; i < 8; i++) {
            byte[] inner = archive;
            ByteArrayOutputStream outer = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(outer)) {
                zip.putNextEntry(new ZipEntry("inner.zip"));
                zip.write(inner);
            }
            archive = outer.toByteArray();
        }
        byte[] deepest = archive;
        file(files, "nested.zip", "ARCHIVE_DEEP", out -> out.write(deepest));
        file(
                files,
                "deep.json",
                "text",
                out -> out.write("[[\"".concat("[".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8)));
        file(files, "deep.html", "html", out -> {
            out.write("<html><body><table><tr><td>x</td></tr></table>".getBytes(StandardCharsets.UTF_8));
            out.write("<div>".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        });
        file(files, "deep.xml", "FILE_DAMAGED", out -> {
            out.write("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
                    .getBytes(StandardCharsets.UTF_8));
            out.write("<a>".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        });
    }

    private void endless(Path files) throws IOException {
        file(files, "line.csv", "damaged after these rows", out -> repeat(out, 60));
        file(files, "quote.csv", "damaged after these rows", out -> {
            out.write('"');
            repeat(out, 60);
        });
        file(files, "cells.csv", "damaged after these rows", out -> {
            byte[] commas = ",".repeat(MB).getBytes(StandardCharsets.UTF_8);
            out.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 30; i++) {
                out.write(commas);
            }
        });
        file(files, "fields.json", "FILE_TOO_WIDE", out -> {
            out.write('[');
            for (int i = 0; i < 60_000; i++) {
                out.write(("{\"f" + i + "\":1},").getBytes(StandardCharsets.UTF_8));
            }
            out.write("{\"x\":1}]".getBytes(StandardCharsets.UTF_8));
        });
        file(files, "large.json", "FILE_TOO_LARGE", out -> {
            out.write('[');
            for (int i = 0; i < 1_500_000; i++) {
                out.write(("{\"number\":\"" + i + "\",\"name\":\"x\"},").getBytes(StandardCharsets.UTF_8));
            }
            out.write("{\"x\":1}]".getBytes(StandardCharsets.UTF_8));
        });
        file(files, "large.html", "FILE_TOO_LARGE", out -> {
            out.write("<html><body><table>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1_000_000; i++) {
                out.write(("<tr><td>" + i + "</td><td>x</td></tr>\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        byte[] xls;
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue("x".repeat(30_000));
            book.write(out);
            xls = out.toByteArray();
        }
        // the allocation table names each sector as the one that follows itself
        int table = ((xls[76] & 0xFF) | ((xls[77] & 0xFF) << 8)) * 512 + 512;
        for (int i = 0; i < 100; i++) {
            xls[table + 4 * i] = (byte) i;
            xls[table + 4 * i + 1] = 0;
            xls[table + 4 * i + 2] = 0;
            xls[table + 4 * i + 3] = 0;
        }
        file(files, "loop.xls", "FILE_DAMAGED", out -> out.write(xls));
    }

    /** The key of the file is to be hashed two thousand million times. */
    private static byte[] manyRounds() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(new byte[100]);
            }
            byte[] info = container.createDocumentInputStream("EncryptionInfo").readAllBytes();
            String more = new String(info, StandardCharsets.ISO_8859_1)
                    .replaceAll("spinCount=\"\\d+\"", "spinCount=\"2000000000\"");
            container.createOrUpdateDocument(
                    new ByteArrayInputStream(more.getBytes(StandardCharsets.ISO_8859_1)), "EncryptionInfo");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private void outside(Path files) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "do not read");
        String entities = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM '" + secret.toUri()
                + "'><!ENTITY b SYSTEM 'http://127.0.0.1:9/'>]>";
        file(
                files,
                "entity.xml",
                "xml 0",
                out -> out.write((entities
                                + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row><Cell>"
                                + "<Data>&a;&b;</Data></Cell></Row></Table></Worksheet></Workbook>")
                        .getBytes(StandardCharsets.UTF_8)));
        file(
                files,
                "entity.fods",
                "ods 0",
                out -> out.write((entities
                                + "<o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'><o:body><o:spreadsheet>"
                                + "<table><table-row><table-cell o:value-type='string'><p>&a;&b;</p></table-cell></table-row></table>"
                                + "</o:spreadsheet></o:body></o:document>")
                        .getBytes(StandardCharsets.UTF_8)));
        file(
                files,
                "paths.zip",
                "zip",
                out -> out.write(Packages.zip(
                        "../../evil.csv", "a,b\n1,2\n",
                        "/tmp/evil.csv", "a,b\n1,2\n",
                        "C:\\evil.csv", "a,b\n1,2\n",
                        "NUL", "a,b\n1,2\n")));
        file(
                files,
                "entity.xlsx",
                "xlsx 0",
                out -> workbook(out, zip -> {
                    zip.putNextEntry(new ZipEntry("xl/worksheets/s.xml"));
                    zip.write((entities + MAIN
                                    + "<sheetData><row><c t='inlineStr'><is><t>&a;</t></is></c></row></sheetData></worksheet>")
                            .getBytes(StandardCharsets.UTF_8));
                }));
    }

    private void file(Path files, String name, String outcome, Body body) throws IOException {
        try (OutputStream out = Files.newOutputStream(files.resolve(name))) {
            body.writeTo(out);
        }
        expected.put(name, outcome);
    }

    /** Adds what goes into a ZIP. */
    private interface Parts {
        void addTo(ZipOutputStream zip) throws IOException;
    }

    private static void workbook(OutputStream out, Parts sheet) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook xmlns:r='x'><sheets><sheet name='S' r:id='a'/></sheets></workbook>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write(
                    "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/s.xml'/></Relationships>"
                            .getBytes(StandardCharsets.UTF_8));
            sheet.addTo(zip);
        }
    }

    private static void repeat(OutputStream out, int megabytes) throws IOException {
        byte[] block = "x".repeat(MB).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    private List<String> names() throws IOException {
        try (var found = Files.list(folder)) {
            return new ArrayList<>(
                    found.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private Map<String, String> outcomes(Path files) throws Exception {
        Path table = folder.resolve("outcomes.csv");
        PoiCorpusTest.readInSmallMemory(files, table, folder.resolve("slow.txt"));
        Map<String, String> outcomes = new TreeMap<>();
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split(",", -1);
            // of what could read from elsewhere, that there is nothing to read
            outcomes.put(cells[0], cells[0].startsWith("entity") ? cells[1] + " " + cells[4] : cells[1]);
        }
        assertTrue(outcomes.remove("file") != null);
        return outcomes;
    }
}
