package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;

/** Returns of many providers beside what a person reads in them: {@code NAME.events}, a line an event. */
class ReturnsTest {
    static Path folder() {
        try {
            return Path.of(ReturnsTest.class.getResource("/intake/").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> tellsTheEventsThatAPersonReadsInTheFile() throws IOException {
        return Reading.eachBeside(folder(), ".events", 25, ReturnsTest::compare);
    }

    private static void compare(Path file, Path events) throws IOException, LinkwrightException {
        List<String> expected = Files.readAllLines(events).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.replace("MARK", Reading.mark(file)))
                .toList();
        assertEquals(
                String.join("\n", expected), String.join("\n", Reading.of(file).told()));
    }

    @Test
    void readsPhonesHoweverASpreadsheetKeptThem() throws LinkwrightException {
        RecordingImport read = Reading.of(folder().resolve("phones_as_numbers.xlsx"));
        List<String> keys = read.entities.keySet().stream().map(i -> i.key()).toList();
        assertTrue(keys.contains("+12025550143"), keys.toString());
        assertTrue(keys.contains("+12025550144"), keys.toString());
        assertTrue(keys.contains("imsi:310260123456789"), keys.toString());
        assertTrue(read.issues.stream().anyMatch(i -> i.code().equals("SCI_LOSSY")), "the lossy value is told");
        assertTrue(keys.stream().noneMatch(k -> k.contains("202555000")), keys.toString());
    }

    @Test
    void readsHiddenRowsAndSheets() throws LinkwrightException {
        RecordingImport read = Reading.of(folder().resolve("hidden_rows_cols_sheets.xlsx"));
        assertEquals(3, read.blocks.size());
        assertEquals(5, read.count(Fate.ACCEPTED));
    }

    @Test
    void findsATableThatStartsInTheMiddleOfASheet() throws LinkwrightException {
        RecordingImport read = Reading.of(folder().resolve("table_starts_at_C7.xlsx"));
        assertEquals(7, read.blocks.getFirst().headerRow());
        assertEquals("Data", read.blocks.getFirst().sheet());
        assertEquals(2, read.count(Fate.ACCEPTED));
    }

    @Test
    void comparesTheDeclaredNumberOfRecords() throws LinkwrightException {
        RecordingImport read = Reading.of(folder().resolve("header_repeats_every_page.csv"));
        assertEquals(2, read.blocks.getFirst().declared().orElse(0));
        List<String> codes =
                read.ledger.stream().map(RecordingImport.Ledger::code).toList();
        assertEquals(List.of("PREAMBLE", "HEADER", "", "BANNER", "REPEATED_HEADER", "", "TOTAL"), codes);
    }

    @Test
    void rejectsTheRowThatNamesNobody() throws LinkwrightException {
        RecordingImport read = Reading.of(folder().resolve("sprint.csv"));
        RecordingImport.Ledger rejected = read.ledger.stream()
                .filter(l -> l.fate() == Fate.REJECTED)
                .findFirst()
                .orElseThrow();
        assertEquals(3, rejected.row());
        assertEquals("NO_IDENTIFIER", rejected.code());
    }

    @Test
    void takesTheSubjectFromTheLinesAboveTheTable() throws LinkwrightException {
        assertEquals("+919999900000", subject("airtel.csv"));
        assertEquals("+12025550143", subject("att_mobility_usage_with_cell_location.txt"));
        assertEquals("venmo:example-user", subject("venmo_statement.csv"));
        assertEquals("+254700000143", subject("mpesa_statement.csv"));
    }

    private static String subject(String file) throws LinkwrightException {
        return Reading.of(folder().resolve(file)).blocks.getFirst().subject();
    }
}
