package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.model.LinkwrightException;
import org.sqlite.SQLiteConfig;

class OpeningTest {
    @TempDir
    Path folder;

    @Test
    void makesOneFileAndLeavesNothingBesideIt() throws Exception {
        Cases.make(folder).close();
        assertEquals(List.of("lantern.lwcase"), names());
    }

    @Test
    void refusesToMakeACaseOverAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.lwcase"), "my notes");
        assertRefused("CASE_EXISTS", () -> CaseFile.create(file, Cases.CLOCK, Cases.AUTHOR));
        assertEquals("my notes", Files.readString(file));
    }

    @Test
    void neverMakesAFileForAMisspelledName() throws Exception {
        Path missing = folder.resolve("latnern.lwcase");
        assertRefused("CASE_MISSING", () -> CaseFile.open(missing, Cases.CLOCK, Cases.AUTHOR));
        assertRefused("CASE_MISSING", () -> CaseFile.openReadOnly(missing));
        assertEquals(List.of(), names());
    }

    @Test
    void refusesAnotherProgramsDatabase() throws Exception {
        Path file = folder.resolve("other.lwcase");
        try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file)) {
            Sql.run(other, "PRAGMA journal_mode = WAL");
            Sql.run(other, "CREATE TABLE contact(name TEXT)");
        }
        assertRefusedAndUntouched("CASE_FOREIGN", file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,number\nA. Example,+12025550100\n"})
    void refusesWhatIsNoDatabase(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("text.lwcase"), content.repeat(100));
        assertRefusedAndUntouched("CASE_FOREIGN", file);
    }

    @Test
    void refusesACaseOfANewerProgram() throws Exception {
        Path file = closedCase();
        change(file, "PRAGMA user_version = 2");
        assertRefusedAndUntouched("CASE_NEWER", file);
    }

    @Test
    void refusesATruncatedCase() throws Exception {
        Path file = closedCase();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertRefusedAndUntouched("CASE_DAMAGED", file);
    }

    @Test
    void refusesACaseWithOverwrittenPages() throws Exception {
        Path file = closedCase();
        byte[] bytes = Files.readAllBytes(file);
        byte[] noise = new byte[8192];
        new Random(11).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, bytes.length / 2, noise.length);
        Files.write(file, bytes);
        assertRefusedAndUntouched("CASE_DAMAGED", file);
    }

    @Test
    void refusesACaseWithAStrangersTrigger() throws Exception {
        Path file = closedCase();
        change(file, "CREATE TRIGGER quiet AFTER INSERT ON event BEGIN DELETE FROM event WHERE id = new.id; END");
        assertRefusedAndUntouched("CASE_DAMAGED", file);
    }

    @Test
    void letsOnlyOneWrite() throws Exception {
        Path file = closedCase();
        try (CaseFile first = CaseFile.open(file, Cases.CLOCK, Cases.AUTHOR)) {
            assertRefused("CASE_LOCKED", () -> CaseFile.open(file, Cases.CLOCK, Cases.AUTHOR));
            first.setSetting("title", "Operation Lantern");
        }
        try (CaseFile again = CaseFile.open(file, Cases.CLOCK, Cases.AUTHOR)) {
            assertEquals("Operation Lantern", again.setting("title"));
        }
        assertEquals(List.of("lantern.lwcase"), names());
    }

    @Test
    void readsWithoutChangingTheFileOrItsFolder() throws Exception {
        Path file = closedCase();
        byte[] before = Files.readAllBytes(file);
        try (CaseFile reader = CaseFile.openReadOnly(file)) {
            assertEquals(1, reader.sources().size());
            assertEquals(List.of("lantern.lwcase"), names());
            assertRefused("CASE_READ_ONLY", () -> reader.setSetting("title", "x"));
        }
        assertEquals(List.of("lantern.lwcase"), names());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void readsBesideAWriterWhatWasCommitted() throws Exception {
        try (CaseFile writer = Cases.make(folder)) {
            Cases.importCalls(writer, "one.csv", 5);
            try (CaseFile reader = CaseFile.openReadOnly(writer.path());
                    CaseImport running = Cases.begin(writer, "two.csv")) {
                running.entity(Cases.phone("+12025550142"), "");
                assertEquals(1, reader.sources().size());
                assertEquals(1, writer.sources().size());
                assertRefused("CASE_BUSY", () -> writer.setSetting("title", "x"));
                assertRefused("CASE_BUSY", () -> Cases.begin(writer, "three.csv"));
                running.commit();
                assertEquals(2, reader.sources().size());
                writer.setSetting("title", "x");
                assertEquals("x", reader.setting("title"));
            }
        }
        try (CaseFile again = CaseFile.open(folder.resolve("lantern.lwcase"), Cases.CLOCK, Cases.AUTHOR)) {
            assertEquals(2, again.sources().size());
        }
        assertEquals(List.of("lantern.lwcase"), names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a?mode=memory.lwcase", "100%25 #1.lwcase", "file:x.lwcase", ":resource:x", "Фонарь 灯.lwcase"})
    void takesEveryNameForAName(String name) throws Exception {
        Path file = folder.resolve(name);
        CaseFile.create(file, Cases.CLOCK, Cases.AUTHOR).close();
        try (CaseFile reader = CaseFile.openReadOnly(file)) {
            assertEquals(List.of(), reader.sources());
        }
        assertEquals(List.of(name), names());
    }

    @Test
    void saysThatItIsClosed() throws Exception {
        CaseFile file = Cases.make(folder);
        file.close();
        file.close();
        assertRefused("CASE_CLOSED", file::sources);
    }

    @Test
    void guaranteesWhatItPromisesOnEveryConnection() throws Exception {
        Path file = closedCase();
        for (Database.Opener opener :
                List.<Database.Opener>of(Connections::toWrite, Connections::toRead, Connections::toInspect)) {
            try (Connection connection = opener.open(file)) {
                assertEquals("2", Sql.text(connection, "PRAGMA synchronous"));
                assertEquals("1", Sql.text(connection, "PRAGMA foreign_keys"));
                assertEquals("0", Sql.text(connection, "PRAGMA trusted_schema"));
                assertEquals("1", Sql.text(connection, "PRAGMA cell_size_check"));
            }
        }
    }

    private Path closedCase() throws LinkwrightException {
        try (CaseFile file = Cases.make(folder)) {
            Cases.importCalls(file, "calls.csv", 2000);
            return file.path();
        }
    }

    private void change(Path file, String sql) throws SQLException {
        try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file)) {
            Sql.run(other, sql);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertRefusedAndUntouched(String code, Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertRefused(code, () -> CaseFile.open(file, Cases.CLOCK, Cases.AUTHOR));
        assertRefused(code, () -> CaseFile.openReadOnly(file));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(file.getFileName().toString()), names());
    }

    static void assertRefused(String code, Executable action) {
        LinkwrightException refusal = assertThrows(LinkwrightException.class, action);
        assertEquals(code, refusal.issue().code());
        assertFalse(refusal.issue().message().isBlank());
        assertTrue(!refusal.issue().message().contains("{"), refusal.issue().message());
    }
}
