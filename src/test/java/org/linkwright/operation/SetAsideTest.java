package org.linkwright.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.intake.ImportReport;
import org.linkwright.intake.Intake;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.LedgerEntry;
import org.linkwright.task.Progress;

/** Rows that name a privileged number are counted, and nothing of them is seen. */
class SetAsideTest {
    @TempDir
    Path folder;

    @Test
    void countsTheRowAndKeepsNothingOfIt() throws Exception {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z"));
        Path calls = Files.writeString(folder.resolve("calls.csv"), """
                Calling Number,Called Number,Date,Time (UTC),Duration
                2025550143,2025550144,02/13/2021,16:00:01,66
                2025550143,2025550177,02/13/2021,17:00:00,3
                2025550177,2025550143,02/13/2021,18:00:00,4
                """);
        try (CaseFile file = CaseFile.create(folder.resolve("a.lwcase"), clock, "A. Example")) {
            new SetAside(file, "US").add(List.of("(202) 555-0177"));

            ImportReport report = Intake.importFile(file, calls, IntakeOptions.NONE, Progress.NONE);

            assertEquals(4, report.totals().read());
            assertEquals(1, report.totals().accepted());
            // two calls and the header
            assertEquals(3, report.totals().ignored());
            assertEquals(1, file.events(EventFilter.ALL).size());
            assertTrue(file.entities(Optional.empty()).stream()
                    .noneMatch(e -> e.key().contains("5550177")));
            assertTrue(file.search("5550177", 10).isEmpty());
            LedgerEntry aside = file.ledger(0).stream()
                    .filter(e -> e.code().equals("PRIVILEGED"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("", aside.raw());
            SourceRef row = new SourceRef(report.sha256(), aside.sheet(), 3, 0);
            LinkwrightException refused = assertThrows(LinkwrightException.class, () -> Intake.rawRow(file, row));
            assertEquals("ROW_PRIVILEGED", refused.issue().code());
            assertEquals(List.of(), file.verify(Progress.NONE));
        }
    }
}
