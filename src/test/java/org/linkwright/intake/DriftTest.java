package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.model.LinkwrightException;

/** Providers add, move and rename columns: the same records stay the same events. */
class DriftTest {
    private static final String USUAL = """
            Mobile Directory Number,Dialed Digit Number,Call Direction,Seizure Dt Tm,Seizure Duration,Calling Party Number
            2025550143,2025550144,3,3/25/2015 10:01:02,61,2025550143
            2025550143,2025550143,0,3/25/2015 10:05:02,0,2025550145
            """;
    private static final List<String> EVENTS = List.of(
            "call +12025550143 > +12025550144 2015-03-25T10:01:02 61s",
            "call +12025550145 > +12025550143 2015-03-25T10:05:02 0s");

    @Test
    void readsTheUsualColumns() throws LinkwrightException {
        assertEquals(EVENTS, events(USUAL));
    }

    @Test
    void readsMovedColumns() throws LinkwrightException {
        assertEquals(EVENTS, events("""
                Seizure Duration,Calling Party Number,Mobile Directory Number,Seizure Dt Tm,Call Direction,Dialed Digit Number
                61,2025550143,2025550143,3/25/2015 10:01:02,3,2025550144
                0,2025550145,2025550143,3/25/2015 10:05:02,0,2025550143
                """));
    }

    @Test
    void readsBesideAddedColumnsBelowAddedLines() throws LinkwrightException {
        assertEquals(EVENTS, events("""
                Prepared for Example County
                ,,

                Colour,Mobile Directory Number,Dialed Digit Number,Shape,Call Direction,Seizure Dt Tm,Seizure Duration,Calling Party Number
                red,2025550143,2025550144,round,3,3/25/2015 10:01:02,61,2025550143
                blue,2025550143,2025550143,flat,0,3/25/2015 10:05:02,0,2025550145
                End of report
                """));
    }

    @Test
    void readsNamesWrittenInAnotherWay() throws LinkwrightException {
        assertEquals(EVENTS, events("""
                " MOBILE DIRECTORY NUMBER ",dialed_digit_number,Call-Direction,SEIZURE DT TM,Seizure Duration,CALLING NUMBER
                2025550143,2025550144,3,3/25/2015 10:01:02,61,2025550143
                2025550143,2025550143,0,3/25/2015 10:05:02,0,2025550145
                """));
    }

    private static List<String> events(String csv) throws LinkwrightException {
        return Reading.of("a.csv", csv.getBytes(StandardCharsets.UTF_8), IntakeOptions.NONE).told().stream()
                .map(e -> e.substring(0, e.indexOf(" rows")))
                .toList();
    }
}
