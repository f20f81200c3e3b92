package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Right values from Microsoft's description of the two date systems: 44230 is 3 February 2021, 1904's is 1462 less. */
class SerialsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44230          | yyyy-mm-dd       | 2021-02-03",
                "44230          | m/d/yy h:mm      | 2021-02-03T00:00:00",
                "44230.40831    | m/d/yy h:mm      | 2021-02-03T09:47:58",
                "44230.5        | dd.mm.yyyy       | 2021-02-03T12:00:00",
                "0.5            | h:mm             | 12:00:00",
                "0.5            | m/d/yy h:mm      | 12:00:00",
                "1.5            | [h]:mm           | 36:00:00",
                "1              | yyyy-mm-dd       | 1900-01-01",
                "59             | yyyy-mm-dd       | 1900-02-28",
                "60             | yyyy-mm-dd       | 1900-02-29",
                "61             | yyyy-mm-dd       | 1900-03-01",
                "44230.00001    | hh:mm:ss.000     | 2021-02-03T00:00:00.864",
                "2958465        | d-mmm-yy         | 9999-12-31",
            })
    void writesWhatTheStyleShows(double serial, String format, String expected) {
        DateStyle style = DateStyle.of(164, format).orElseThrow();
        assertEquals(Optional.of(expected), new Serials(false).text(serial, style));
    }

    @Test
    void countsFrom1904WhereTheFileSaysSo() {
        DateStyle style = DateStyle.of(14, "").orElseThrow();
        assertEquals(Optional.of("2021-02-03"), new Serials(true).text(42768, style));
        assertEquals(Optional.of("1904-01-01"), new Serials(true).text(0, style));
    }

    @Test
    void leavesNumbersThatAreNoDate() {
        DateStyle style = DateStyle.of(14, "").orElseThrow();
        assertTrue(new Serials(false).text(-1, style).isEmpty());
        assertTrue(new Serials(false).text(2025550143, style).isEmpty());
        assertTrue(DateStyle.of(0, "General").isEmpty());
        assertTrue(DateStyle.of(165, "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####")
                .isEmpty());
        assertTrue(DateStyle.of(166, "0.00\"days\"").isEmpty());
    }

    @Test
    void givesIsoDatesTheirSerialNumber() {
        assertEquals(
                "44230.5",
                new Serials(false).of("2021-02-03T12:00:00").orElseThrow().toPlainString());
        assertEquals("1", new Serials(false).of("1900-01-01").orElseThrow().toPlainString());
        assertTrue(new Serials(false).of("yesterday").isEmpty());
    }
}
