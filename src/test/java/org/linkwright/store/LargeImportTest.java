package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.task.Progress;

/** Imports of files so large that their rows are written on a thread of their own. */
class LargeImportTest {
    private static final int BYTES = 3 << 20;
    private static final int ROWS = 2_345;

    @TempDir
    Path folder;

    private CaseFile file;

    @BeforeEach
    void makeCase() throws LinkwrightException {
        file = Cases.make(folder);
    }

    @AfterEach
    void closeCase() throws LinkwrightException {
        file.close();
    }

    @Test
    void keepsAllRowsAndSealsThem() throws LinkwrightException {
        try (CaseImport running = calls("one.csv")) {
            assertEquals(ROWS, running.commit().totals().accepted());
        }
        assertEquals(ROWS, file.events(EventFilter.ALL).size());
        assertEquals(List.of(), file.verify(Progress.NONE));
    }

    @Test
    void knowsTheEntitiesOfTheCase() throws LinkwrightException {
        try (CaseImport running = calls("one.csv")) {
            running.commit();
        }
        int entities = file.entities(Optional.empty()).size();
        try (CaseImport running = calls("two.csv")) {
            running.commit();
        }
        assertEquals(entities, file.entities(Optional.empty()).size());
        assertEquals(2 * ROWS, file.events(EventFilter.ALL).size());
        assertEquals(List.of(), file.verify(Progress.NONE));
    }

    @Test
    void leavesTheCaseAsItWasWhenItIsGivenUp() throws LinkwrightException {
        String head = file.auditHead();
        calls("one.csv").close();
        assertTrue(file.sources().isEmpty());
        assertEquals(head, file.auditHead());
        assertEquals(List.of(), file.verify(Progress.NONE));
        try (CaseImport running = calls("one.csv")) {
            running.commit();
        }
        assertEquals(ROWS, file.events(EventFilter.ALL).size());
    }

    @Test
    void takesNothingOfAFileWhoseRowsReferToWhatIsNotThere() throws LinkwrightException {
        try (CaseImport running = calls("one.csv")) {
            running.event(Cases.call(999_999, 0, "2024-03-10T01:30:00", 1, 1, 5));
            assertThrows(IllegalStateException.class, running::commit);
        }
        try (CaseImport running = calls("two.csv")) {
            running.eventRow(ROWS + 1L, 1, 5);
            assertThrows(IllegalStateException.class, running::commit);
        }
        try (CaseImport running = calls("three.csv")) {
            running.event(Cases.call(1, 0, "2024-03-10T01:30:00", 1, 2, 5));
            assertThrows(IllegalStateException.class, running::commit);
        }
        assertTrue(file.sources().isEmpty());
        assertEquals(List.of(), file.verify(Progress.NONE));
    }

    @Test
    void looksReferencesUpWhereNumbersAreMissing() throws LinkwrightException {
        for (int i = 1; i <= 3; i++) {
            try (CaseImport running = Cases.begin(file, "small" + i + ".csv")) {
                long block = running.block(Cases.block("S", 2, 2));
                assertEquals(i, running.entity(Cases.phone("+1202555010" + i), ""));
                running.event(Cases.call(i, 0, "2025-01-01T00:00:00", 1, block, 2));
                Cases.accept(running, block, "S", 2);
                running.commit();
            }
        }
        file.undoImport(file.sources().get(1).sha256(), "");
        try (CaseImport running = calls("one.csv")) {
            running.event(Cases.call(1, 3, "2025-01-01T00:00:00", 1, 1, 2));
            running.event(Cases.call(2, 3, "2025-01-01T00:00:00", 1, 1, 2));
            assertThrows(IllegalStateException.class, running::commit);
        }
        try (CaseImport running = calls("two.csv")) {
            running.event(Cases.call(1, 3, "2025-01-01T00:00:00", 1, 1, 2));
            running.commit();
        }
        assertEquals(List.of(), file.verify(Progress.NONE));
    }

    @Test
    void looksEveryReferenceUpAgainAfterALargeImport() throws LinkwrightException {
        try (CaseImport running = calls("one.csv")) {
            running.commit();
        }
        try (CaseImport running = Cases.begin(file, "small.csv")) {
            long block = running.block(Cases.block("S", 2, 2));
            running.event(Cases.call(999_999, 0, "2025-01-01T00:00:00", 1, block, 2));
            Cases.accept(running, block, "S", 2);
            assertThrows(IllegalStateException.class, running::commit);
        }
        assertEquals(1, file.sources().size());
        assertEquals(List.of(), file.verify(Progress.NONE));
    }

    private CaseImport calls(String name) throws LinkwrightException {
        byte[] original = new byte[BYTES];
        original[0] = (byte) name.hashCode();
        CaseImport running = file.beginImport(Cases.source(name, original), original);
        long block = running.block(Cases.block("Calls", 2, ROWS + 1));
        for (int i = 0; i < ROWS; i++) {
            long from = running.entity(Cases.phone("+1202555" + (1000 + i % 700)), "caller " + i % 700);
            long to = running.entity(Cases.phone("+12025550199"), "");
            running.event(Cases.call(from, to, "2024-03-10T01:30:00", i, block, i + 2));
            running.row(block, "Calls", i + 2, Fate.ACCEPTED, "", "", 0, "");
        }
        return running;
    }
}
