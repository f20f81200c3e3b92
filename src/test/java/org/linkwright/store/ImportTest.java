package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.Event;
import org.linkwright.model.Fate;
import org.linkwright.model.Grade;
import org.linkwright.model.Issue;
import org.linkwright.model.SourceRef;
import org.linkwright.task.Progress;

class ImportTest {
    @TempDir
    Path folder;

    private CaseFile file;

    @BeforeEach
    void makeCase() throws Exception {
        file = Cases.make(folder);
    }

    @AfterEach
    void closeCase() throws Exception {
        file.close();
    }

    @Test
    void keepsWhatWasImportedAfterClosingAndOpening() throws Exception {
        Source source = Cases.importCalls(file, "calls.csv", 3);
        assertEquals(new Source.Totals(3, 3, 0, 0, 0), source.totals());
        assertEquals("2026-02-03T04:05:06.78Z", source.importedAt());
        file.close();
        file = CaseFile.open(folder.resolve("lantern.lwcase"), Cases.CLOCK, Cases.AUTHOR);
        Event last = file.events(EventFilter.ALL).get(2);
        assertEquals(Optional.of(Cases.phone("+12025550100")), last.from());
        assertEquals(Cases.utc("2025-03-04T00:00:02"), last.start().orElseThrow());
        assertEquals(List.of(new SourceRef(source.sha256(), "Calls", 4, 0)), last.rows());
        assertArrayEquals(Cases.bytes("the bytes of calls.csv"), file.original(source.sha256()));
        assertEquals(List.of(), file.verify(Progress.NONE));
    }

    @Test
    void leavesTheCaseAsItWasWhenItIsNotCommitted() throws Exception {
        Cases.importCalls(file, "one.csv", 10);
        List<String> before = dump();
        try (CaseImport running = Cases.begin(file, "two.csv")) {
            long block = running.block(Cases.block("S", 2, 9000));
            for (int i = 0; i < 5000; i++) {
                long from = running.entity(Cases.phone("+1202555" + (2000 + i)), "Number " + i);
                running.event(Cases.call(from, 0, "2025-01-01T00:00:00", i, block, i + 2));
                Cases.accept(running, block, "S", i + 2);
            }
        }
        assertEquals(before, dump());
        assertEquals(List.of(), file.verify(Progress.NONE));
    }

    @Test
    void takesNothingOfAFileWhoseRowIsAccountedForTwice() throws Exception {
        try (CaseImport running = Cases.begin(file, "two.csv")) {
            long block = running.block(Cases.block("S", 2, 9));
            Cases.accept(running, block, "S", 2);
            Cases.accept(running, block, "S", 3);
            running.row(0, "S", 2, Fate.IGNORED, "BLANK", "", 0, "");
            OpeningTest.assertRefused("LEDGER_ROW_TWICE", running::commit);
        }
        assertEquals(List.of(), file.sources());
    }

    @Test
    void knowsAFileThatWasImportedBefore() throws Exception {
        Source source = Cases.importCalls(file, "one.csv", 1);
        assertEquals(Optional.of(source), file.source(source.sha256()));
        OpeningTest.assertRefused("SOURCE_KNOWN", () -> Cases.begin(file, "one.csv"));
        assertEquals(1, file.sources().size());
    }

    @Test
    void refusesBytesThatAreNotThoseThatWereHashed() {
        NewSource source = Cases.source("one.csv", Cases.bytes("these"));
        OpeningTest.assertRefused("SOURCE_HASH", () -> file.beginImport(source, Cases.bytes("those")));
    }

    @Test
    void keepsALargeOriginalToTheByte() throws Exception {
        byte[] original = new byte[9_000_001];
        new Random(5).nextBytes(original);
        try (CaseImport running = file.beginImport(Cases.source("large.bin", original), original)) {
            running.commit();
        }
        assertArrayEquals(original, file.original(RowHash.hex(original)));
    }

    @Test
    void keepsIssuesAssertionsAndCategories() throws Exception {
        Issue about = new Issue("DATE_ORDER_ASSUMED", "Read as month, day, year.", Optional.empty(), "");
        Assertion stated = new Assertion(
                1,
                Cases.phone("+12025550100"),
                "name",
                Optional.empty(),
                "EXAMPLE, A.",
                Optional.of(LocalDate.parse("2024-01-01")),
                Optional.empty(),
                Grade.NONE,
                "",
                Optional.of(new SourceRef(RowHash.hex(Cases.bytes("the bytes of subs.csv")), "S", 2, 3)));
        try (CaseImport running = Cases.begin(file, "subs.csv")) {
            running.block(Cases.block("S", 1, 9));
            running.assertion(stated);
            running.entity(Cases.person("A. Example"), "");
            running.issue(about);
            running.issue(about.at(new SourceRef(RowHash.hex(Cases.bytes("the bytes of subs.csv")), "S", 4, 2), "x"));
            running.commit();
        }
        assertEquals(List.of(stated), file.assertions(Optional.of(Cases.phone("+12025550100"))));
        assertEquals(about, file.issues(0).getFirst());
        assertEquals(4, file.issues(1).get(1).where().orElseThrow().row());
        file.categorise(Cases.person("A. Example"), Category.SUSPECT, "named by a witness");
        file.categorise(Cases.person("A. Example"), Category.CHILD_VICTIM, "was 16");
        assertEquals(
                Category.CHILD_VICTIM,
                file.entity(Cases.person("A. Example")).orElseThrow().category());
        OpeningTest.assertRefused(
                "ENTITY_UNKNOWN", () -> file.categorise(Cases.person("B. Example"), Category.OTHER, ""));
    }

    /** Every table's rows, the shadow tables' too. */
    private List<String> dump() throws Exception {
        List<String> lines = new ArrayList<>();
        try (Connection connection = Connections.toRead(file.path())) {
            for (String table : Sql.list(
                    connection,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY 1",
                    row -> row.getString(1))) {
                RowHash hash = new RowHash();
                Sql.each(
                        connection,
                        "SELECT * FROM " + table,
                        row -> hash.row(row, row.getMetaData().getColumnCount()));
                lines.add(table + " " + hash.hex());
            }
        }
        assertTrue(lines.size() > 20);
        return lines;
    }
}
