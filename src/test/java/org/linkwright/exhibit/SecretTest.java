package org.linkwright.exhibit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be passed over unread must never say the secret. */
class SecretTest {
    private final Secret secret = Secret.of("+12025550143", "Victim 1");

    @ParameterizedTest
    @ValueSource(
            strings = {"+12025550143", "2025550143", "called (202) 555-0143 at 9", "1.202.555.0143", "202 555_0143"})
    void looksAtEveryTextThatSaysTheNumber(String text) {
        assertTrue(secret.isIn(text));
        assertTrue(secret.mayBeIn(Secret.digits(text)));
    }

    @Test
    void passesOverATextWithOtherDigits() {
        assertFalse(secret.mayBeIn(Secret.digits("(202) 555-0144")));
    }
}
