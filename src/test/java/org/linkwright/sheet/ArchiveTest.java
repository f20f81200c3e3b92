package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

class ArchiveTest {
    private static final Access RAISED = new Access(List.of(), true, Optional.empty());

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
    void opensArchivesWithinArchivesButNotWithoutEnd() throws Exception {
        byte[] archive = Packages.zip("a.csv", "x,y\n1,2\n");
        archive = wrapped("c.zip", wrapped("b.zip", archive));
        try (Workbook workbook = Workbooks.open("three.zip", archive)) {
            assertEquals("c.zip/b.zip/a.csv", workbook.sheets().getFirst().name());
            try (Rows rows = workbook.rows(workbook.sheets().getFirst())) {
                assertEquals("y", rows.next().cell(1).text());
            }
        }
        byte[] four = wrapped("d.zip", archive);
        assertEquals("ARCHIVE_DEEP", refusal("four.zip", four, Access.NONE));
        try (Workbook workbook = Workbooks.open("four.zip", four, RAISED)) {
            assertEquals("d.zip/c.zip/b.zip/a.csv", workbook.sheets().getFirst().name());
            assertEquals(
                    List.of("LIMITS_RAISED"),
                    workbook.notices().stream().map(Issue::code).toList());
        }
    }

    @Test
    void refusesABombAndReadsItWhereThePersonInsists() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros.csv"));
            byte[] lines = "0,0\n".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 40; i++) {
                zip.write(lines);
            }
        }
        assertEquals("ARCHIVE_BOMB", refusal("bomb.zip", bytes.toByteArray(), Access.NONE));
        assertEquals("ARCHIVE_BOMB", refusal("outer.zip", wrapped("bomb.zip", bytes.toByteArray()), Access.NONE));
        try (Workbook workbook = Workbooks.open("bomb.zip", bytes.toByteArray(), RAISED);
                Rows rows = workbook.rows(workbook.sheets().getFirst())) {
            assertEquals("0", rows.next().cell(1).text());
        }
    }

    @Test
    void refusesTooManyFiles() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= Limits.USUAL.entries() + 1; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }
        assertEquals("ARCHIVE_MANY", refusal("many.zip", bytes.toByteArray(), Access.NONE));
    }

    @Test
    void readsBothOfTwoFilesOfTheSameName() throws Exception {
        byte[] zip = Packages.zip("a.csv", "x,y\n1,2\n", "b.csv", "x,y\n3,4\n");
        for (int i = 0; i + 4 < zip.length; i++) {
            if (zip[i] == 'b' && zip[i + 1] == '.') {
                zip[i] = 'a';
            }
        }
        try (Workbook workbook = Workbooks.open("twice.zip", zip)) {
            assertEquals(
                    List.of("a.csv", "a.csv (2)"),
                    workbook.sheets().stream().map(SheetInfo::name).toList());
            assertEquals(
                    List.of("ENTRY_TWICE"),
                    workbook.notices().stream().map(Issue::code).toList());
            try (Rows rows = workbook.rows(workbook.sheets().get(1))) {
                rows.next();
                assertEquals("3", rows.next().cell(0).text());
            }
        }
    }

    @Test
    void leavesOutLinksAndReadsDeviceNamesAsFilesLikeOthers() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.csv");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
            zip.putArchiveEntry(new ZipArchiveEntry("CON.csv"));
            zip.write("x,y\n1,2\n".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        try (Workbook workbook = Workbooks.open("odd.zip", bytes.toByteArray())) {
            assertEquals(
                    List.of("CON.csv"),
                    workbook.sheets().stream().map(SheetInfo::name).toList());
            assertEquals(
                    List.of("ENTRY_NO_FILE"),
                    workbook.notices().stream().map(Issue::code).toList());
        }
    }

    @Test
    void readsWhatIsLeftOfAnArchiveThatIsCutOff() throws Exception {
        StringBuilder rows = new StringBuilder("Phone,Number\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append("20255501")
                    .append(i % 90 + 10)
                    .append(',')
                    .append(i * 7919 % 10007)
                    .append('\n');
        }
        byte[] whole = Packages.zip("first.csv", "x,y\n1,2\n", "second.csv", rows.toString());
        try (Workbook workbook = Workbooks.open("cut.zip", Arrays.copyOf(whole, whole.length / 2))) {
            assertEquals(
                    List.of("first.csv", "second.csv"),
                    workbook.sheets().stream().map(SheetInfo::name).toList());
            assertEquals(
                    List.of("ARCHIVE_CUT"),
                    workbook.notices().stream().map(Issue::code).toList());
            try (Rows cut = workbook.rows(workbook.sheets().get(1))) {
                cut.next();
                assertEquals("2025550110", cut.next().cell(0).text());
            }
        }
    }

    @Test
    void readsATapeArchiveAlsoWhereItIsGzipped() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            byte[] table = "x,y\n1,2\n".getBytes(StandardCharsets.UTF_8);
            for (String name : List.of("calls/a.csv", "../evil.csv")) {
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(table.length);
                tar.putArchiveEntry(entry);
                tar.write(table);
                tar.closeArchiveEntry();
            }
            TarArchiveEntry link = new TarArchiveEntry("link.csv", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        try (Workbook workbook = Workbooks.open("return.tar.gz", bytes.toByteArray())) {
            assertEquals("tar", workbook.format());
            assertEquals(
                    List.of("calls/a.csv"),
                    workbook.sheets().stream().map(SheetInfo::name).toList());
            assertEquals(
                    List.of("ENTRY_UNSAFE", "ENTRY_NO_FILE"),
                    workbook.notices().stream().map(Issue::code).toList());
            try (Rows rows = workbook.rows(workbook.sheets().getFirst())) {
                rows.next();
                assertEquals("2", rows.next().cell(1).text());
            }
        }
    }

    private static String refusal(String name, byte[] content, Access access) {
        return assertThrows(LinkwrightException.class, () -> Workbooks.open(name, content, access))
                .issue()
                .code();
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
