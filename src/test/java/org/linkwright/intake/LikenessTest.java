package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;
import org.linkwright.store.LegalProcess;

/** Tables of no known layout: what they are most like, and what they are not. */
class LikenessTest {
    @Test
    void keepsWhereCellsStand() throws LinkwrightException {
        RecordingImport read = read("""
                Cell ID,LAC,Latitude,Longitude
                4711,100,38.889722,-77.008889
                """);
        assertEquals("cell-sites@2", read.blocks.getFirst().profile());
        assertEquals(1, read.count(Fate.ACCEPTED));
        assertTrue(read.assertions.stream().anyMatch(a -> a.predicate().equals("coordinates")), "the place is kept");
    }

    @Test
    void takesCallsWithACellForCalls() throws LinkwrightException {
        RecordingImport read = read("""
                Caller,Called,Start time,Cell ID,Latitude,Longitude
                +12025550143,+12025550144,2025-03-14 10:01:02,4711,38.889722,-77.008889
                """);
        assertEquals(1, read.told().size());
        assertTrue(
                read.told().getFirst().contains("+12025550143 > +12025550144"),
                read.told().toString());
    }

    @Test
    void joinsTheSecondLineOfADescription() throws LinkwrightException {
        RecordingImport read = read("""
                Transaction date,Value date,Description,Withdrawals (SGD),Deposits (SGD)
                18/04/2025,18/04/2025,DEBIT PURCHASE,6.66,
                ,,EXAMPLE SHOP,,
                """);
        assertEquals(List.of(2L, 3L), read.eventRows.get(1L));
        assertEquals(1, read.told().size());
    }

    @Test
    void doesNotTakeAmountsWithoutAnySignForIncome() throws LinkwrightException {
        RecordingImport read = read("""
                Date Processed,Description,Amount,
                12-Dec-2025,EXAMPLE SHOP LONDON,£18.89,
                """);
        assertTrue(read.told().getFirst().contains(" > - "), read.told().toString());
    }

    @Test
    void tellsThatTheWayOfAnAmountWithoutASignIsUnknown() throws LinkwrightException {
        String header = "Date Processed,Description,Amount,\n";
        RecordingImport unsigned = read(header + "12-Dec-2025,EXAMPLE SHOP LONDON,£18.89,\n");
        RecordingImport signed = read(header + "12-Dec-2025,EXAMPLE SHOP LONDON,-£18.89,\n");
        assertTrue(unsigned.issues.stream().anyMatch(i -> i.code().equals("DIRECTION_UNKNOWN")), "told");
        assertTrue(signed.issues.stream().noneMatch(i -> i.code().equals("DIRECTION_UNKNOWN")), "known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MSISDN", "Subject Number", "Phone Number"})
    void takesTheOnlyOtherNumberBesideACalledOneForTheCaller(String name) throws LinkwrightException {
        RecordingImport read = read("""
                %s,Called Number,Start Time,Duration,Latitude,Longitude
                +12025550143,+12025550144,2025-03-14 10:01:02,61,38.889722,-77.008889
                """.formatted(name));
        assertEquals("generic@5", read.blocks.getFirst().profile());
        assertTrue(
                read.told().getFirst().startsWith("call +12025550143 > +12025550144"),
                read.told().toString());
    }

    @Test
    void takesCallsWithWhatTheyCostForCalls() throws LinkwrightException {
        RecordingImport read = read("""
                Caller,Called,Start time,Duration,Cost
                +33155500143,+33155500144,2025-03-14 10:01:02,61,0.10
                """);
        assertTrue(
                read.told().getFirst().startsWith("call +33155500143 > +33155500144"),
                read.told().toString());
    }

    @Test
    void doesNotTakeAnAmericanReturnForAnIndianOne() throws LinkwrightException {
        RecordingImport read = read("""
                Subject Number,Call Date,Call Time,Direction,Other Party,Duration (sec)
                2025550143,03/14/2025,10:01:02,Outgoing,2025550144,61
                2025550145,03/14/2025,11:01:02,Incoming,2025550144,30
                """);
        assertTrue(
                read.told().getFirst().contains("+12025550143 > +12025550144"),
                read.told().toString());
        assertTrue(
                read.told().getLast().contains("+12025550144 > +12025550145"),
                read.told().toString());
    }

    /** A shared text of a workbook can stand in each of its cells: four megabytes here are five gigabytes of cells. */
    @Test
    void looksOnlyAtTheBeginningOfVeryLongTexts() throws LinkwrightException {
        String text = "fId".repeat(1 << 20);
        Row row = new Row(1, Collections.nCopies(3, Cell.text(text)), false);
        Headers headers = new Headers(Profiles.load(), new ContentMapper(Words.load()), "", "");
        List<Row> ahead = Collections.nCopies(64, row);
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 100; i++) {
                headers.isAhead(ahead);
                headers.find(row, ahead, null, false);
            }
        });
    }

    @Test
    void readsASecondTableThatStandsBeside() throws LinkwrightException {
        RecordingImport read = read("""
                Caller,Called,Date,Duration,,Caller,Called,Date,Duration
                +12025550143,+12025550144,2025-03-14 10:01:02,61,,+12025550143,+12025550146,2025-03-16 10:01:02,5
                """);
        assertEquals(2, read.blocks.size());
        assertEquals(
                List.of(
                        "call +12025550143 > +12025550144 2025-03-14T10:01:02 61s rows [2]",
                        "call +12025550143 > +12025550146 2025-03-16T10:01:02 5s rows [2]"),
                read.told());
    }

    @Test
    void tellsThatNoColumnHoldsParties() throws LinkwrightException {
        RecordingImport read = read("""
                Colour,Weight
                red,12.50
                blue,13.50
                """);
        assertTrue(read.issues.stream().anyMatch(i -> i.code().equals("NO_PARTIES")), read.issues.toString());
    }

    @Test
    void readsWithALayoutOfOnesOwn(@TempDir Path folder) throws IOException, LinkwrightException {
        Path own = folder.resolve("own.json");
        Files.writeString(own, """
                {"id": "own", "version": 1, "events": {"kind": "call"}, "columns": [
                  {"names": ["Left"], "role": "FROM", "kind": "phone"},
                  {"names": ["Right"], "role": "TO", "kind": "phone"}]}
                """);
        IntakeOptions options = new IntakeOptions("", "", "", LegalProcess.UNKNOWN, own.toString());
        byte[] csv = "Left,Right\n+12025550143,+12025550144\n".getBytes(StandardCharsets.UTF_8);
        RecordingImport read = Reading.of("a.csv", csv, options);
        assertEquals(List.of("call +12025550143 > +12025550144 rows [2]"), read.told());

        Files.writeString(own, Files.readString(own).replace("\"TO\"", "\"TOO\""));
        LinkwrightException refused = assertThrows(LinkwrightException.class, () -> Reading.of("a.csv", csv, options));
        assertEquals("PROFILE_UNREADABLE", refused.issue().code());
        assertTrue(
                refused.issue().message().contains("column 2"), refused.issue().message());
    }

    private static RecordingImport read(String csv) throws LinkwrightException {
        return Reading.of("a.csv", csv.getBytes(StandardCharsets.UTF_8), IntakeOptions.NONE);
    }
}
