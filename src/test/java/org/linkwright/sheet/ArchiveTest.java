package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Issue;

class ArchiveTest {
    @Test
    void listsTheSheetsOfEachFileAndTellsWhatItLeavesOut() throws Exception {
        byte[] zip = Packages.zip(
                "calls.csv", "Phone,Name\n2025550143,A\n",
                "report.pdf", "%PDF-1.7",
                "C:\\windows\\evil.csv", "a,b",
                "/etc/evil.csv", "a,b",
                "page.html", "<html><table><tr><td>x</td></tr></table></html>");
        try (Workbook workbook = Workbooks.open("return.zip", zip)) {
            assertEquals(
                    List.of("calls.csv", "page.html/Table 1"),
                    workbook.sheets().stream().map(SheetInfo::name).toList());
            assertEquals(
                    List.of("FORMAT_PDF", "ENTRY_UNSAFE", "ENTRY_UNSAFE"),
                    workbook.notices().stream().map(Issue::code).toList());
            try (Rows rows = workbook.rows(workbook.sheets().get(0))) {
                rows.next();
                assertEquals("2025550143", rows.next().cell(0).text());
            }
        }
    }

    @Test
    void opensOneArchiveWithinAnotherButNoDeeper() throws Exception {
        byte[] inner = Packages.zip("a.csv", "x,y\n1,2\n");
        byte[] second = wrapped("b.zip", inner);
        byte[] third = wrapped("c.zip", second);
        try (Workbook workbook = Workbooks.open("two.zip", second)) {
            assertEquals("b.zip/a.csv", workbook.sheets().getFirst().name());
            try (Rows rows = workbook.rows(workbook.sheets().getFirst())) {
                assertEquals("y", rows.next().cell(1).text());
            }
        }
        try (Workbook workbook = Workbooks.open("three.zip", third)) {
            assertEquals(List.of(), workbook.sheets());
            assertEquals(
                    List.of("FORMAT_ARCHIVE", "NO_SHEETS", "NO_SHEETS"),
                    workbook.notices().stream().map(Issue::code).toList());
        }
    }

    @Test
    void readsAGzippedFileAsTheFileItHolds() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(GoldenTest.FILES.resolve("airtel.csv")));
        }
        try (Workbook workbook = Workbooks.open("airtel.csv.gz", bytes.toByteArray())) {
            assertEquals("csv", workbook.format());
        }
    }

    @Test
    void keepsNestedTablesAndSpansOfAPage() throws Exception {
        String page = "<html><body><p>Report</p><table><tr><td rowspan=2>a</td><td>b</td></tr>"
                + "<tr><td>c<table><tr><td>inner</td></tr></table></td></tr></table></body></html>";
        try (Workbook workbook = Workbooks.open("page.xls", page.getBytes(StandardCharsets.UTF_8))) {
            assertEquals(
                    List.of("Table 1", "Table 2", "Text outside the tables"),
                    workbook.sheets().stream().map(SheetInfo::name).toList());
            try (Rows rows = workbook.rows(workbook.sheets().getFirst())) {
                rows.next();
                assertEquals(
                        List.of("", "c"),
                        rows.next().cells().stream().map(Cell::text).toList());
            }
        }
    }

    private static byte[] wrapped(String name, byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
