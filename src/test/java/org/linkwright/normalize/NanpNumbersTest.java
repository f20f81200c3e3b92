package org.linkwright.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NanpNumbersTest {
    /** Ten numbers in each exchange that a different pattern could single out, in every area code of the list. */
    @Test
    void listsOnlyAreaCodesThatTheLibraryTakesWhole() {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        int listed = 0;
        for (long area = 200; area < 1000; area++) {
            if (NanpNumbers.read(area + "5550143", "US") != null) {
                listed++;
                for (long exchange = 200; exchange < 1000; exchange += 37) {
                    long number = area * 10_000_000 + exchange * 10_000 + (exchange * 7919 + area) % 10_000;
                    assertTrue(
                            library.isValidNumber(
                                    new PhoneNumber().setCountryCode(1).setNationalNumber(number)),
                            () -> "+1" + number);
                }
            }
        }
        assertTrue(listed > 400, "area codes listed: " + listed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025550143",
                "12025550143",
                "+1 202 555 0143",
                "(202) 555-0143",
                "1-202-555-0143",
                "202.555.0143"
            })
    void takesThePlainForms(String raw) {
        assertNotNull(NanpNumbers.read(raw, "US"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8056377243",
                "+2025550143",
                "202555014",
                "1025550143",
                "2021550143",
                "22025550143",
                "2025550143.0",
                "*672025550143",
                "00000000000",
                "02025550143",
                "2025550143x45",
                "112025550143",
                "2025550143-"
            })
    void leavesAllElseToTheLongWay(String raw) {
        assertNull(NanpNumbers.read(raw, "US"));
    }

    @Test
    void takesNationalFormsOnlyAtHome() {
        assertNull(NanpNumbers.read("2025550143", "GB"));
        assertNull(NanpNumbers.read("12025550143", ""));
        assertEquals("+12025550143", NanpNumbers.read("+12025550143", "").key());
    }
}
