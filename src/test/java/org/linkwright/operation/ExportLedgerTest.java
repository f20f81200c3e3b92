package org.linkwright.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.exhibit.Exhibits;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.CaseImport;
import org.linkwright.store.LegalProcess;
import org.linkwright.store.NewSource;

class ExportLedgerTest {
    private static final List<String> RAW =
            List.of("=HYPERLINK(\"a\")", "+1 555", "-2", "@SUM(A1)", "\t=1", "\r=1", "555-0143", "a=b", "");

    @TempDir
    Path folder;

    private CaseFile source;

    @BeforeEach
    void rejectsARowForEachText() throws LinkwrightException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
        source = CaseFile.create(folder.resolve("test.lwcase"), clock, "A. Analyst");
        byte[] original = "rows".getBytes(StandardCharsets.UTF_8);
        NewSource file =
                new NewSource("rows.csv", Exhibits.sha256(original), original.length, "csv", LegalProcess.UNKNOWN, "");
        try (CaseImport open = source.beginImport(file, original)) {
            long row = 1;
            for (String raw : RAW) {
                open.row(0, "", row++, Fate.REJECTED, "INCOMPLETE", "Too short, kept.", 2, raw);
            }
            open.row(0, "", row, Fate.IGNORED, "BLANK", "A blank line.", 0, "");
            open.commit();
        }
    }

    @AfterEach
    void closeCase() throws LinkwrightException {
        source.close();
    }

    @Test
    void writesNoTextThatASpreadsheetProgramRuns() throws LinkwrightException, IOException {
        Path file = folder.resolve("ledger.csv");
        assertEquals(9, new ExportLedger(source).run(file, Optional.of(Fate.REJECTED)));
        String start = "rows.csv,,%d,%d,rejected,INCOMPLETE,\"Too short, kept.\",2,";
        List<String> written = List.of(
                "\"'=HYPERLINK(\"\"a\"\")\"",
                "'+1 555",
                "'-2",
                "'@SUM(A1)",
                "'\t=1",
                "\"'\r=1\"",
                "555-0143",
                "a=b",
                "");
        StringBuilder wanted =
                new StringBuilder("source,sheet,first row,last row,fate,code,reason,column,raw text\r\n");
        for (int i = 0; i < written.size(); i++) {
            wanted.append(start.formatted(i + 1, i + 1)).append(written.get(i)).append("\r\n");
        }
        assertEquals(wanted.toString(), Files.readString(file));
    }

    @Test
    void writesAllFatesWhereNoneIsAsked() throws LinkwrightException, IOException {
        Path file = folder.resolve("ledger.csv");
        assertEquals(10, new ExportLedger(source).run(file, Optional.empty()));
        assertEquals(
                "rows.csv,,10,10,ignored,BLANK,A blank line.,,",
                Files.readAllLines(file).get(11));
    }
}
