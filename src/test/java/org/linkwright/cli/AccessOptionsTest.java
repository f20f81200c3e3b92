package org.linkwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person gives to have a file opened. */
class AccessOptionsTest {
    @TempDir
    Path folder;

    @Test
    void aPasswordComesFromAFileAndIsKeptNowhere() throws IOException {
        String locked = Path.of("src/test/resources/sheet/password_aes256.zip").toString();
        String kept = folder.resolve("locked.lwcase").toString();
        assertEquals("PASSWORD_NEEDED", firstIssue(CommandLineRun.of("import", "--json", kept, locked)));
        Path passwords = Files.writeString(folder.resolve("passwords.txt"), "a guess\n");
        assertEquals(
                "PASSWORD_WRONG",
                firstIssue(
                        CommandLineRun.of("import", "--json", "--password-file", passwords.toString(), kept, locked)));
        Files.writeString(passwords, "a guess\ncorrect horse\n");
        assertEquals(
                "PASSWORD_USED",
                firstIssue(
                        CommandLineRun.of("import", "--json", "--password-file", passwords.toString(), kept, locked)));
        assertFalse(
                Files.readString(Path.of(kept), StandardCharsets.ISO_8859_1).contains("correct horse"),
                "the case holds the password");
    }

    @Test
    void theEncodingOfATextCanBeStated() throws IOException {
        Path file = Files.write(folder.resolve("n.csv"), "Number,Name\n1,Çağ\n".getBytes("windows-1254"));
        CommandLineRun run = CommandLineRun.of("sheet", "--csv", "--encoding", "windows-1254", file.toString());
        assertEquals("Number,Name\r\n1,Çağ\r\n", run.out());
        assertEquals(
                Cli.WRONG_USAGE,
                CommandLineRun.of("sheet", "--encoding", "no-such", file.toString())
                        .exitCode());
    }

    private static String firstIssue(CommandLineRun run) {
        return run.json()
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("issues")
                .get(0)
                .getAsJsonObject()
                .get("code")
                .getAsString();
    }
}
