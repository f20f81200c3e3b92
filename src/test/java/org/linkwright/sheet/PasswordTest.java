package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** Files under a password: written by POI, by Info-ZIP ({@code zip -P}) and by 7-Zip ({@code -mem=AES256}), by LibreOffice 7.4. */
class PasswordTest {
    private static final String PASSWORD = "correct horse";
    private static final Access RIGHT = access("first guess", PASSWORD);
    private static final Access WRONG = access("wrong", "Correct Horse");

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"standard", "agile"})
    void opensAnEncryptedWorkbookWithItsPasswordAlone(EncryptionMode mode) throws Exception {
        byte[] plain = Files.readAllBytes(GoldenTest.FILES.resolve("formulas.xlsx"));
        byte[] locked = encrypted(plain, mode);
        assertEquals(rows("formulas.xlsx", plain, Access.NONE), rows("locked.xlsx", locked, RIGHT));
        assertAsksForThePassword("locked.xlsx", locked);
    }

    @Test
    void opensAnEncryptedXlsWithItsPasswordAlone() throws Exception {
        byte[] locked = encryptedXls();
        assertEquals(List.of("1: [text]"), rows("locked.xls", locked, RIGHT));
        assertAsksForThePassword("locked.xls", locked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password_zipcrypto.zip", "password_aes256.zip", "password.ods"})
    void opensAnEncryptedPackageWithItsPasswordAlone(String name) throws Exception {
        byte[] locked = Files.readAllBytes(GoldenTest.FILES.resolve(name));
        assertEquals(
                List.of("1: [Phone, Name]", "2: [2025550143, A. Example]"),
                rows(name, locked, RIGHT).subList(0, 2));
        assertAsksForThePassword(name, locked);
    }

    @Test
    void asksForThePasswordOfAWorkbookInAnArchive() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (var out = new java.util.zip.ZipOutputStream(zip)) {
            out.putNextEntry(new java.util.zip.ZipEntry("locked.xls"));
            out.write(encryptedXls());
        }
        assertEquals(List.of("1: [text]"), rows("return.zip", zip.toByteArray(), RIGHT));
        assertAsksForThePassword("return.zip", zip.toByteArray());
    }

    @Test
    void tellsThatAPasswordWasUsedButNotWhich() throws Exception {
        try (Workbook workbook = Workbooks.open("locked.xls", encryptedXls(), RIGHT)) {
            List<Issue> used = workbook.notices();
            assertEquals(
                    List.of("PASSWORD_USED"), used.stream().map(Issue::code).toList());
            assertFalse(used.toString().contains(PASSWORD));
        }
        assertFalse(RIGHT.toString().contains(PASSWORD));
    }

    private static void assertAsksForThePassword(String name, byte[] content) {
        assertEquals("PASSWORD_NEEDED", refusal(name, content, Access.NONE));
        assertEquals("PASSWORD_WRONG", refusal(name, content, WRONG));
    }

    private static String refusal(String name, byte[] content, Access access) {
        return assertThrows(LinkwrightException.class, () -> Workbooks.open(name, content, access))
                .issue()
                .code();
    }

    private static List<String> rows(String name, byte[] content, Access access) throws LinkwrightException {
        List<String> all = new ArrayList<>();
        try (Workbook workbook = Workbooks.open(name, content, access)) {
            for (SheetInfo sheet : workbook.sheets()) {
                try (Rows rows = workbook.rows(sheet)) {
                    rows.forEachRemaining(row -> all.add(row.number() + ": "
                            + row.cells().stream().map(Cell::text).toList()));
                }
            }
        }
        return all;
    }

    private static Access access(String... passwords) {
        return new Access(List.of(passwords), false, Optional.empty());
    }

    private static byte[] encrypted(byte[] plain, EncryptionMode mode) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(plain);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encryptedXls() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("text");
            Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
