package org.linkwright.desktop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Grade;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.operation.Attribute;
import org.linkwright.operation.Categorise;
import org.linkwright.store.CaseFile;

class PseudonymsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));
    private static final Identifier HERS = new Identifier(EntityKind.PHONE, "+12025550143");
    private static final Identifier HIS = new Identifier(EntityKind.PHONE, "+12025550187");

    @TempDir
    private Path folder;

    private CaseFile file;

    @BeforeEach
    void aVictimAndASuspectUsedAPhoneEach() throws LinkwrightException {
        file = CaseFile.create(folder.resolve("a.lwcase"), CLOCK, "A. Example");
        used(HERS, "F. Filler");
        used(HIS, "B. Sample");
        new Categorise(file).run(person("F. Filler"), Category.VICTIM, "her statement");
    }

    @AfterEach
    void close() throws LinkwrightException {
        file.close();
    }

    @Test
    void namesVictimsAndWhatTheyUsedAsTheExhibitDoes() throws LinkwrightException {
        Pseudonyms pseudonyms = CaseOverview.read(file).pseudonyms();

        assertEquals("Victim 1", pseudonyms.name(person("F. Filler")));
        assertEquals("Phone number of Victim 1", pseudonyms.key(HERS));
        assertEquals("Phone number of Victim 1", pseudonyms.rawKey(HERS));
    }

    @Test
    void findsNamesAndNumbersInAnyText() throws LinkwrightException {
        Pseudonyms pseudonyms = CaseOverview.read(file).pseudonyms();

        assertEquals(
                "Victim 1 on Phone number of Victim 1, told B. Sample",
                pseudonyms.mask("f. filler on (202) 555-0143, told B. Sample"));
    }

    @Test
    void writesOtherNumbersInGroupsAndKeepsTheRawOne() throws LinkwrightException {
        Pseudonyms pseudonyms = CaseOverview.read(file).pseudonyms();

        assertEquals("+1 202 555 0187", pseudonyms.key(HIS));
        assertEquals("+12025550187", pseudonyms.rawKey(HIS));
        assertEquals("B. Sample", pseudonyms.name(person("B. Sample")));
        assertEquals("+1 202 555 0143", Pseudonyms.NONE.key(HERS));
    }

    private void used(Identifier phone, String name) throws LinkwrightException {
        new Attribute(file, "A. Example")
                .run(new Attribute.Claim(
                        phone, Attribute.person(name), name, Optional.empty(), Optional.empty(), Grade.NONE));
    }

    private Entity person(String name) throws LinkwrightException {
        return file.entity(Attribute.person(name)).orElseThrow();
    }
}
