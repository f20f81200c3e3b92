package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
