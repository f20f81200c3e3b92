package org.linkwright.desktop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Amount;

class FormatsTest {
    private final Formats formats = new Formats(ZoneId.of("America/Chicago"));

    @Test
    void writesAnInstantInTheDisplayZoneAndNamesTheZone() {
        assertEquals("3 Mar 2024 14:07:05 CST", formats.time("2024-03-03T20:07:05Z"));
    }

    @Test
    void keepsMissingSecondsMissing() {
        assertEquals("3 Mar 2024 14:07 CST", formats.time("2024-03-03T20:07Z"));
    }

    @Test
    void saysWhereATimeHasNoZone() {
        assertEquals("3 Mar 2024 20:07:05 (no zone)", formats.time("2024-03-03T20:07:05"));
    }

    @Test
    void leavesADayADay() {
        assertEquals("3 Mar 2024", formats.time("2024-03-03"));
    }

    @Test
    void writesAmountsWithAllTheirDigits() {
        assertEquals("USD 1,234.50", Formats.amount(new Amount(new BigDecimal("1234.50"), "USD")));
        assertEquals("0.000000000000000001", Formats.amount(new Amount(new BigDecimal("0.000000000000000001"), "")));
    }
}
