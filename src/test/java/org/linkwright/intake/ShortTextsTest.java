package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortTextsTest {
    private final ShortTexts<String> texts = new ShortTexts<>();

    @Test
    void takesUpToFifteenLatinCharacters() {
        assertTrue(ShortTexts.isKey(""));
        assertTrue(ShortTexts.isKey("+1 202 555 0143"));
        assertTrue(ShortTexts.isKey("Málaga ÿ 123456"));
        assertFalse(ShortTexts.isKey("+1 (202) 555-0143"));
        assertFalse(ShortTexts.isKey("Łódź"));
    }

    @Test
    void tellsTextsApartThatDifferInLengthOrInOneCharacter() {
        List<String> kept = List.of("", "\0", "0", "00", "12025550143", "120255501430", "\u00ff", "123456789012345");
        kept.forEach(text -> texts.keep(text, "value of " + text));
        for (String text : kept) {
            assertEquals(Optional.of("value of " + text), texts.find(text));
        }
        for (String text : List.of("1", "000", "12025550142", "\0\0", "\u0100", "12345678901234", "1234567890123456")) {
            assertEquals(Optional.empty(), texts.find(text));
        }
    }

    @Test
    void takesTheLaterOfTwoValues() {
        texts.keep("2025550143", "one");
        texts.keep("2025550143", "other");
        assertEquals(Optional.of("other"), texts.find("2025550143"));
    }

    @Test
    void findsNearlyAllOfManyNumbersAndNeverAnothersValue() {
        int many = 100_000;
        for (int i = 0; i < many; i++) {
            String number = String.valueOf(2_005_550_100L + i * 10_007L);
            texts.keep(number, number);
        }
        int found = 0;
        for (int i = 0; i < many; i++) {
            String number = String.valueOf(2_005_550_100L + i * 10_007L);
            Optional<String> value = texts.find(number);
            assertTrue(value.isEmpty() || value.get().equals(number));
            found += value.isPresent() ? 1 : 0;
        }
        assertTrue(found > many * 0.95, found + " found");
    }
}
