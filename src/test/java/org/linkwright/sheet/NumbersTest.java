package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "2025550143, 2025550143, 2025550143",
        "2.025550143E9, 2025550143, 2025550143",
        "12345.0, 12345, 12345.0",
        "3.10260123456789E14, 310260123456789, 310260123456789",
        "-1234.50, -1234.5, -1234.50",
        "33.100000000000001, 33.1, 33.100000000000001",
        "0.1, 0.1, 0.1",
        "12345678901234567890, 12345678901234567890, 12345678901234567890",
        "1E-7, 0.0000001, 0.0000001",
        "0, 0, 0",
    })
    void showsPlainDigitsAndKeepsWhatIsStored(String written, String text, String stored) {
        assertEquals(Optional.of(new Cell(CellType.NUMBER, text, stored)), Numbers.cell(written));
    }

    @Test
    void givesPlainDigitsForBinaryNumbers() {
        assertEquals("2025550143", Numbers.cell(2025550143d).text());
        assertEquals("310260123456789", Numbers.cell(310260123456789d).text());
        assertEquals("0.1", Numbers.cell(0.1).text());
        assertEquals("-60", Numbers.cell(-60d).text());
    }

    @Test
    void refusesWhatIsNoNumberOrWouldFillTheMemory() {
        assertTrue(Numbers.cell("12 apples").isEmpty());
        assertTrue(Numbers.cell("").isEmpty());
        assertTrue(Numbers.cell("1E999999999").isEmpty());
    }
}
