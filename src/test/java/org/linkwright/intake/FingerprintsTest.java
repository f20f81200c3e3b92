package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    /** Enough that they are kept outside the heap, and moved to more room there. */
    private static final int MANY = 150_000;

    private static final long IN_FILE = 80 << 20;

    @Test
    void findsEachNumberUnderItsTextsAlone() {
        try (Fingerprints fingerprints = new Fingerprints()) {
            for (int i = 0; i < MANY; i++) {
                assertEquals(Fingerprints.NONE, of(fingerprints, i).find());
                fingerprints.keep(3L * i);
            }
            for (int i = 0; i < MANY; i++) {
                assertEquals(3L * i, of(fingerprints, i).find());
            }
            assertEquals(Fingerprints.NONE, of(fingerprints, MANY).find());
        }
    }

    @Test
    void theEndOfATextCounts() {
        try (Fingerprints fingerprints = new Fingerprints()) {
            fingerprints.begin().add("2025550101").add("2").keep(1);
            assertEquals(
                    Fingerprints.NONE,
                    fingerprints.begin().add("202555010").add("12").find());
        }
    }

    @Test
    void keepsTheLatestNumberAndTheLargest() {
        try (Fingerprints fingerprints = new Fingerprints()) {
            fingerprints.begin().add("row").keep(7);
            fingerprints.begin().add("row").keep(Fingerprints.LARGEST);
            assertEquals(Fingerprints.LARGEST, fingerprints.begin().add("row").find());
            assertThrows(IllegalArgumentException.class, () -> fingerprints.keep(Fingerprints.LARGEST + 1));
        }
    }

    @Test
    void muchRoomOutsideTheHeapIsZeroAndKeepsWhatIsWritten() {
        try (RoomOutside room = new RoomOutside(IN_FILE)) {
            assertEquals(IN_FILE, room.memory().byteSize());
            long last = IN_FILE - Long.BYTES;
            assertEquals(0, room.memory().get(ValueLayout.JAVA_LONG, last));
            room.memory().set(ValueLayout.JAVA_LONG, last, 7);
            assertEquals(7, room.memory().get(ValueLayout.JAVA_LONG, last));
        }
    }

    private static Fingerprints of(Fingerprints fingerprints, int number) {
        return fingerprints
                .begin()
                .add("2025550199")
                .add(String.valueOf(number))
                .add("65");
    }
}
