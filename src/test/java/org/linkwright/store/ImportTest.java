package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.Event;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.task.Progress;

class ImportTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatWasImportedAfterClosingAndOpening() throws LinkwrightException {
        try (CaseFile file = Cases.make(folder)) {
            Source source = Cases.importCalls(file, "calls.csv", 3);
            assertEquals(new Source.Totals(3, 3, 0, 0, 0), source.totals());
        }
        try (CaseFile file = CaseFile.open(folder.resolve("lantern.lwcase"), Cases.CLOCK, Cases.AUTHOR)) {
            List<Event> events = file.events(EventFilter.ALL);
            assertEquals(3, events.size());
            Event last = events.get(2);
            assertEquals(Optional.of(Cases.phone("+12025550100")), last.from());
            assertEquals(Cases.utc("2025-03-04T00:00:02"), last.start().orElseThrow());
            assertEquals(4, last.rows().getFirst().row());
            Link link = file.links(EventFilter.ALL).getFirst();
            assertEquals(3, link.events());
            assertEquals(0 + 1 + 2, link.durationSeconds());
            assertEquals(Optional.of("2025-03-04T00:00:02Z"), link.last());
            assertEquals(2, file.entities(Optional.empty()).size());
            assertEquals(List.of(), file.verify(Progress.NONE));
            assertTrue(file.search("(202) 555-0199", 5).stream()
                    .anyMatch(hit -> hit.entities().getFirst().key().equals("+12025550199")));
        }
        assertEquals(List.of("lantern.lwcase"), List.of(folder.toFile().list()));
    }
}
