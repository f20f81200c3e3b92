package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.Grade;
import org.linkwright.model.Issue;
import org.linkwright.task.Progress;
import org.sqlite.SQLiteConfig;

/** What somebody does to the file outside Linkwright, and what {@code verify} says to it. */
class TamperTest {
    @TempDir
    Path folder;

    private Path path;

    @TempDir
    static Path model;

    @BeforeAll
    static void makeCase() throws Exception {
        try (CaseFile file = Cases.make(model)) {
            file.setSetting("title", "Operation Lantern");
            file.setSetting("zone", "America/Chicago");
            Cases.importCalls(file, "calls.csv", 50);
            file.assertThat(new Assertion(
                    0,
                    Cases.phone("+12025550100"),
                    Assertion.USED_BY,
                    Optional.of(Cases.person("A. Example")),
                    "",
                    Optional.of(LocalDate.parse("2025-03-01")),
                    Optional.empty(),
                    new Grade("admiralty", "B2"),
                    Cases.AUTHOR,
                    Optional.empty()));
            file.categorise(Cases.person("A. Example"), Category.WITNESS, "interviewed");
            file.saveChart("overview", "{\"items\":[]}");
            file.saveChart("overview", "{\"items\":[1]}");
            file.recordExhibit("ab".repeat(32), "exhibit.pdf", "cd".repeat(32), "{}");
        }
    }

    @BeforeEach
    void copyCase() throws Exception {
        path = Files.copy(model.resolve("lantern.lwcase"), folder.resolve("lantern.lwcase"));
    }

    @Test
    void findsNothingInAnUntouchedCase() throws Exception {
        assertEquals(List.of(), verify());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        VERIFY_AUDIT_CHAIN     | UPDATE audit SET author = 'B. Example' WHERE id = 3
        VERIFY_AUDIT_CHAIN     | DELETE FROM audit WHERE id = 3
        VERIFY_AUDIT_CHAIN     | INSERT INTO audit SELECT 10, at, author, action, subject, 'made up', seals, previous, 'x' FROM audit WHERE id = 3
        VERIFY_AUDIT_CHAIN     | UPDATE audit SET id = CASE id WHEN -3 THEN 4 ELSE 3 END WHERE id IN (-3, -4)
        VERIFY_AUDIT_TRUNCATED | DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)
        VERIFY_UNSEALED        | DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)
        VERIFY_CONTENT         | UPDATE event SET duration = duration + 1 WHERE id = 7
        VERIFY_CONTENT         | UPDATE event SET start_local = start_local + 1 WHERE id = 7
        VERIFY_CONTENT         | DELETE FROM event WHERE id = 50
        VERIFY_UNSEALED        | INSERT INTO event SELECT 51, kind, from_entity, to_entity, start_local, clock, instant, alternative, start_order, duration, amount, currency, place, text, block, row FROM event WHERE id = 50
        VERIFY_CONTENT         | UPDATE entity SET key = '+12025550101' WHERE id = 1
        VERIFY_CONTENT         | UPDATE ledger SET last_row = last_row - 1
        LEDGER_BROKEN          | UPDATE ledger SET last_row = last_row - 1
        VERIFY_CONTENT         | UPDATE source SET name = 'other.csv'
        VERIFY_CONTENT         | UPDATE block SET zone = 'Asia/Tokyo'
        VERIFY_CONTENT         | UPDATE assertion SET grade = 'A1'
        VERIFY_CONTENT         | UPDATE decision SET value = 'suspect'
        VERIFY_CONTENT         | UPDATE setting SET value = 'UTC' WHERE key = 'zone'
        VERIFY_CONTENT         | DELETE FROM setting
        VERIFY_CONTENT         | UPDATE chart SET document = '{}'
        VERIFY_CONTENT         | UPDATE exhibit SET settings = '[]'
        VERIFY_ORIGINAL        | UPDATE original SET bytes = zeroblob(20)
        VERIFY_REFERENCE       | UPDATE event SET to_entity = 99 WHERE id = 7
        """)
    void findsWhatWasChanged(String code, String sql) throws Exception {
        tamper(sql);
        List<Issue> issues = verify();
        assertTrue(
                issues.stream().anyMatch(issue -> issue.code().equals(code)),
                issues.stream().map(Issue::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void findsAnOriginalThatWasTakenAway() throws Exception {
        tamper("DELETE FROM original");
        assertEquals(
                List.of("ORIGINAL_NOT_KEPT"), verify().stream().map(Issue::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"UPDATE audit SET author = 'x'", "DELETE FROM audit", "DELETE FROM audit WHERE id = 2"})
    void theDatabaseItselfRefusesToChangeTheAuditLog(String sql) throws Exception {
        try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + path)) {
            assertThrows(SQLException.class, () -> Sql.run(other, sql));
        }
        assertEquals(List.of(), verify());
    }

    @Test
    void theHeadIsTheHashOfTheLastEntry() throws Exception {
        try (CaseFile file = CaseFile.open(path, Cases.CLOCK, Cases.AUTHOR)) {
            String before = file.auditHead();
            assertTrue(before.matches("[0-9a-f]{64}"));
            file.setSetting("title", "Operation Beacon");
            assertTrue(!file.auditHead().equals(before));
        }
    }

    @Test
    void stopsWhenNobodyWantsTheAnswer() throws Exception {
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (CaseFile file = CaseFile.openReadOnly(path)) {
            assertThrows(CancellationException.class, () -> file.verify(cancelled));
            assertEquals(List.of(), file.verify(Progress.NONE));
        }
    }

    private List<Issue> verify() throws Exception {
        try (CaseFile file = CaseFile.openReadOnly(path)) {
            return file.verify(Progress.NONE);
        }
    }

    /** As somebody does who knows SQLite: takes the triggers away and puts them back. */
    private void tamper(String sql) throws SQLException {
        try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + path)) {
            for (String trigger : AuditTable.TRIGGERS) {
                Sql.run(other, "DROP TRIGGER " + trigger.split(" ", 4)[2]);
            }
            if (sql.contains("-3")) {
                Sql.run(other, "UPDATE audit SET id = -id WHERE id IN (3, 4)");
            }
            Sql.run(other, sql);
            for (String trigger : AuditTable.TRIGGERS) {
                Sql.run(other, trigger);
            }
        }
    }
}
