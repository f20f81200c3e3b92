package org.linkwright.desktop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

class PseudonymsTest {
    private static final Entity SUSPECT = person(1, "B. Sample", Category.SUSPECT);
    private static final Entity CHILD = person(2, "F. Filler", Category.CHILD_VICTIM);
    private static final Entity VICTIM = person(3, "F. Filler-Stub", Category.VICTIM);

    private final Pseudonyms pseudonyms = Pseudonyms.of(List.of(VICTIM, SUSPECT, CHILD));

    private static Entity person(long id, String name, Category category) {
        return new Entity(id, new Identifier(EntityKind.PERSON, "case:" + name), name, category);
    }

    @Test
    void numbersVictimsInTheOrderInWhichTheCaseLearnedOfThem() {
        assertEquals("Victim 1", pseudonyms.name(CHILD));
        assertEquals("Victim 2", pseudonyms.name(VICTIM));
        assertEquals("B. Sample", pseudonyms.name(SUSPECT));
    }

    @Test
    void replacesNamesInAnyTextAndTheLongerNameFirst() {
        assertEquals(
                "paid by Victim 2 for Victim 1, told B. Sample",
                pseudonyms.mask("paid by F. FILLER-STUB for f. filler, told B. Sample"));
    }

    @Test
    void leavesTextsAloneWhereNobodyIsAVictim() {
        assertEquals("F. Filler", Pseudonyms.of(List.of(SUSPECT)).mask("F. Filler"));
    }
}
