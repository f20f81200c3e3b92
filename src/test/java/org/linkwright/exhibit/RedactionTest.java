package org.linkwright.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.CaseImport;
import org.linkwright.store.LegalProcess;
import org.linkwright.store.NewSource;

class RedactionTest {
    @TempDir
    Path folder;

    @Test
    void findsWhatAFinishedTextStillSays() throws LinkwrightException {
        Identifier child = new Identifier(EntityKind.PERSON, "name:1:h. somebody");
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
        try (CaseFile source = CaseFile.create(folder.resolve("test.lwcase"), clock, "A. Analyst")) {
            byte[] original = "x".getBytes(StandardCharsets.UTF_8);
            NewSource file =
                    new NewSource("a.csv", Manifest.sha256(original), original.length, "csv", LegalProcess.UNKNOWN, "");
            try (CaseImport open = source.beginImport(file, original)) {
                open.entity(child, "H. Somebody");
                open.commit();
            }
            source.categorise(child, Category.CHILD_VICTIM, "statement of a parent");
            Redaction redaction = Redaction.of(source, "victims");
            assertEquals(List.of("Child victim 1"), redaction.leaks("Parent of H.\nSOMEBODY"));
            assertEquals(List.of(), redaction.leaks(redaction.text("Parent of H. Somebody")));
            assertEquals("Parent of Child victim 1", redaction.text("Parent of H. Somebody"));
            assertEquals(List.of(), Redaction.of(source, "none").leaks("H. Somebody"));
        }
    }
}
