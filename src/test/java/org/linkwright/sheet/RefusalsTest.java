package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** What can't be read is refused with a code and a sentence. */
class RefusalsTest {
    @Test
    void namesAMissingFileAFolderAndAnEmptyFile(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertEquals("FILE_MISSING", refusal(folder.resolve("none.csv")).code());
        assertEquals("FILE_IS_FOLDER", refusal(folder).code());
        assertEquals("FILE_EMPTY", refusal(empty).code());
    }

    @Test
    void namesFormatsThatHoldNoTable() {
        assertEquals("FORMAT_PDF", refusal(text("%PDF-1.7\n")).code());
        assertEquals(
                "FORMAT_IMAGE",
                refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).code());
        assertEquals("FORMAT_DATABASE", refusal(text("SQLite format 3\0")).code());
        assertEquals("FORMAT_ARCHIVE", refusal(text("Rar!\u001A\u0007")).code());
    }

    @Test
    void namesFilesOfTextThatAreNoTables() {
        String header = "101" + " 0".repeat(10) + "A".repeat(71);
        assertEquals(
                "FORMAT_NACHA",
                refusal(text(header + "\r\n5" + "2".repeat(93) + "\r\n")).code());
        assertEquals(
                "FORMAT_OFX", refusal(text("OFXHEADER:100\r\nDATA:OFXSGML\r\n")).code());
        assertEquals(
                "FORMAT_QIF", refusal(text("!Type:Bank\nD6/1/94\nT-1.00\n^\n")).code());
        assertEquals("FORMAT_SYLK", refusal(text("ID;PWXL;N;E\r\n")).code());
        assertEquals(
                "FORMAT_DIF", refusal(text("TABLE\r\n0,1\r\n\"EXCEL\"\r\n")).code());
    }

    @Test
    void namesPackagesOfOtherPrograms() throws IOException {
        assertEquals(
                "FORMAT_NO_TABLE",
                refusal(Packages.zip("mimetype", "x", "content.xml", "<x/>")).code());
        assertEquals(
                "FORMAT_NO_TABLE",
                refusal(Packages.zip("word/document.xml", "<x/>")).code());
    }

    @Test
    void namesBinaryRubbishAsUnknown() {
        byte[] rubbish = new byte[5000];
        new Random(7).nextBytes(rubbish);
        rubbish[0] = 'x';
        assertEquals("FORMAT_UNKNOWN", refusal(rubbish).code());
    }

    @Test
    void namesACutWorkbookAsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(GoldenTest.FILES.resolve("formulas.xlsx"));
        assertEquals(
                "FILE_DAMAGED", refusal(Arrays.copyOf(whole, whole.length / 2)).code());
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("text");
            byte[] xls = workbook.getBytes();
            assertFalse(xls.length == 0);
            ByteArrayOutputStream container = new ByteArrayOutputStream();
            workbook.write(container);
            assertEquals(
                    "FILE_DAMAGED",
                    refusal(Arrays.copyOf(container.toByteArray(), 600)).code());
        }
    }

    @Test
    void asksForAPasswordWhereOneIsNeeded() throws Exception {
        byte[] plain = Files.readAllBytes(GoldenTest.FILES.resolve("formulas.xlsx"));
        assertEquals("PASSWORD_NEEDED", refusal(encrypted(plain, "secret")).code());
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("text");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertEquals("PASSWORD_NEEDED", refusal(out.toByteArray()).code());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void opensWhatIsUnderThePasswordThatExcelItselfSupplies() throws Exception {
        byte[] plain = Files.readAllBytes(GoldenTest.FILES.resolve("formulas.xlsx"));
        try (Workbook workbook = Workbooks.open("locked.xlsx", encrypted(plain, "VelvetSweatshop"))) {
            assertEquals("xlsx", workbook.format());
            assertEquals("S", workbook.sheets().getFirst().name());
        }
    }

    private static byte[] encrypted(byte[] plain, String password) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(plain);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Issue refusal(Path file) {
        return assertThrows(LinkwrightException.class, () -> Workbooks.open(file))
                .issue();
    }

    private static Issue refusal(byte[] content) {
        return assertThrows(LinkwrightException.class, () -> Workbooks.open("file", content))
                .issue();
    }
}
