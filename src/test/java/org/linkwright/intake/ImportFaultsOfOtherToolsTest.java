package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.model.Amount;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.normalize.Amounts;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Phones;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Faults that users of other tools reported when they imported tables. Each display name is the number of a case. */
class ImportFaultsOfOtherToolsTest {
    private static final String TWO = "2025550143,2025550144\n2025550144,2025550145\n";
    private static final List<String> TWO_ENDS = List.of("+12025550143 > +12025550144", "+12025550144 > +12025550145");

    @TempDir
    Path folder;

    @ParameterizedTest
    @DisplayName("B01, B02, B03, B04, B07: a header is known by its words, whatever stands around them")
    @ValueSource(
            strings = {
                " Source,\tTarget",
                "Source ,Target ",
                "\uFEFFSource,Target",
                "\uFEFF\"Source\",\"Target\"",
                "Source,Destination",
                "source,TARGET",
                "From,To"
            })
    void knowsTheHeader(String header) throws LinkwrightException {
        assertEquals(TWO_ENDS, ends(read("edges.csv", header + "\n" + TWO)));
    }

    @Test
    @DisplayName("B06, B16: a row without a source is told with its number; the others are kept")
    void tellsTheRowThatNamesOneEndOnly() throws LinkwrightException {
        RecordingImport read = read("edges.csv", "Source,Target\n2025550143,2025550144\n,B\n2025550144,2025550145\n");
        assertEquals(
                3, read.ledger.stream().filter(l -> !l.code().equals("HEADER")).count());
        assertTrue(ends(read).containsAll(TWO_ENDS), ends(read).toString());
        assertEquals(3, read.ledger.get(2).row());
    }

    @Test
    @DisplayName("B09: a title above the header is not the header")
    void findsTheHeaderBelowATitle() throws LinkwrightException {
        assertEquals(TWO_ENDS, ends(read("edges.csv", "Contacts of the case,\n\nSource,Target\n" + TWO)));
    }

    @Test
    @DisplayName("B10: the names of a header of two rows are joined, and shown before the import")
    void joinsAHeaderOfTwoRows() throws LinkwrightException {
        Path file = ReturnsTest.folder().resolve("merged_two_row_header.xlsx");
        try (CaseFile target = CaseFile.create(folder.resolve("joined.lwcase"), () -> Instant.EPOCH, "A. Example")) {
            Preview.FoundTable table = Intake.preview(target, file, IntakeOptions.NONE, Progress.NONE)
                    .tables()
                    .getFirst();
            assertEquals(2, table.id().headerRow());
            assertEquals(
                    List.of(
                            "Calling party Number",
                            "Calling party Name",
                            "Called party Number",
                            "Called party Name",
                            "When"),
                    table.columns().stream().map(Preview.ColumnMeaning::name).toList());
        }
    }

    @Test
    @DisplayName("B12: a column that was put in between moves nothing")
    void findsColumnsByName() throws LinkwrightException {
        String start = "content_type,message_type,conversation_id,message_id,sender_username,sender_user_id,"
                + "recipient_username,recipient_user_id,";
        String row = "CHAT,TEXT,c-1,m-1,example_user,u1,other.user,u2,";
        String before = start + "text,media_id,timestamp\n" + row + "hi,,2026-04-11 04:02:00 UTC\n";
        String after = start + "is_encrypted,text,media_id,timestamp\n" + row + "false,hi,,2026-04-11 04:02:00 UTC\n";
        assertEquals(List.of("snapchat:example_user > snapchat:other.user"), ends(read("conversations.csv", before)));
        assertEquals(ends(read("conversations.csv", before)), ends(read("conversations.csv", after)));
    }

    @Test
    @DisplayName("B13: the same file twice is told once")
    void knowsTheFileByItsHash() throws LinkwrightException, IOException {
        Path file = Files.writeString(folder.resolve("edges.csv"), "Source,Target\n" + TWO);
        Path copy = Files.writeString(folder.resolve("copy of edges.csv"), "Source,Target\n" + TWO);
        try (CaseFile target = CaseFile.create(folder.resolve("test.lwcase"), () -> Instant.EPOCH, "A. Example")) {
            Intake.importFile(target, file, IntakeOptions.NONE, Progress.NONE);
            Intake.importFile(target, copy, IntakeOptions.NONE, Progress.NONE);
            assertEquals(1, target.sources().size());
        }
    }

    @Test
    @DisplayName("B14: two header blocks in one file: each record once")
    void readsEachBlockOnce() throws LinkwrightException {
        RecordingImport read = Reading.of(ReturnsTest.folder().resolve("att_mobility_usage_with_cell_location.txt"));
        assertEquals(6, read.events.size());
        assertEquals(6, read.count(Fate.ACCEPTED));
    }

    @Test
    @DisplayName("B15: nothing kept is told, never a success")
    void saysThatNothingWasKept() throws LinkwrightException {
        RecordingImport read = read("edges.csv", "Source,Target,Date\nn/a,n/a,2021-02-03\n-,-,2021-02-04\n");
        assertEquals(0, read.count(Fate.ACCEPTED));
        assertTrue(codes(read).contains("NO_ROWS_KEPT"), codes(read).toString());
    }

    @ParameterizedTest
    @DisplayName("B18, B19, B24, B27, B28, B29: long and zero-padded identifiers stay as they are written")
    @CsvSource({
        "account, 0033123456789, 0033123456789",
        "account, 9e42, 9e42",
        "account, 5E1, 5E1",
        "account, 12345678901234567890, 12345678901234567890",
        "account, 021000021, 021000021",
        "account, 0012345678901, 0012345678901"
    })
    void keepsIdentifiersAsText(String kind, String raw, String kept) throws LinkwrightException {
        RecordingImport read =
                read("accounts.csv", "From account,To account,Amount,Date\n%s,77001,5.00,2021-02-03\n".formatted(raw));
        assertTrue(
                read.entities.keySet().stream()
                        .anyMatch(i -> i.key().replaceFirst("^[a-z-]+:", "").equalsIgnoreCase(kept)),
                kind + " " + read.entities.keySet());
    }

    @ParameterizedTest
    @DisplayName("B20, B22, B25: a number that a spreadsheet kept as a number is the number")
    @CsvSource({
        "2025550143, +12025550143",
        "2025550143.0, +12025550143",
        "12025550143.0, +12025550143",
        "+5512940468989, +5512940468989"
    })
    void readsNumbersOfSpreadsheets(String raw, String canonical) {
        assertEquals(
                List.of(canonical),
                Phones.read(raw, Context.NONE.withRegion("US")).values().stream()
                        .map(i -> i.key())
                        .toList());
    }

    @Test
    @DisplayName("B31: short numbers are a kind of their own")
    void keepsShortCodes() throws LinkwrightException {
        assertEquals(
                List.of("short:US:262966 > +12025550143", "+12025550143 > short:US:611"),
                ends(
                        read(
                                "calls.csv",
                                "Calling Number,Called Number,Date\n262966,2025550143,2021-02-03\n2025550143,611,2021-02-04\n")));
    }

    @Test
    @DisplayName("B33: a space before a value makes no second node")
    void trimsValues() throws LinkwrightException {
        RecordingImport read = read(
                "edges.csv", "Source,Target\nanna@example.com, ben@example.com\nben@example.com,anna@example.com \n");
        assertEquals(2, read.entities.size());
    }

    @ParameterizedTest
    @DisplayName("B34, B35, B38: sheets are read to their last row, whatever they say of their size")
    @CsvSource({"wrong_dimension_A1.xlsx, 20", "dimension_whole_sheet.xlsx, 1", "inline_multivalue_cells.xlsx, 4"})
    void readsToTheLastRow(String name, long rows) throws LinkwrightException {
        RecordingImport read = Reading.of(ReturnsTest.folder().resolve("whole").resolve(name));
        assertEquals(rows, read.count(Fate.ACCEPTED));
    }

    @ParameterizedTest
    @DisplayName("B47, B50: character sets are told apart by content")
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsCharacterSets(String charset) throws LinkwrightException {
        String text = "Phone;Name\n2025550143;Zoé Éxample\n2025550144;Renée Example\n2025550145;Bo Example\n";
        RecordingImport read = Reading.of("list.csv", text.getBytes(Charset.forName(charset)), IntakeOptions.NONE);
        assertTrue(
                read.entities.keySet().stream().anyMatch(i -> i.key().endsWith("zoé éxample")),
                read.entities.keySet().toString());
    }

    @Test
    @DisplayName("B49: NUL is no escape character")
    void keepsTheRowWithNul() throws LinkwrightException {
        RecordingImport read = read("list.csv", "Phone,Name\n2025550143,A\0B\n2025550144,C\n");
        assertEquals(2, read.count(Fate.ACCEPTED));
    }

    @ParameterizedTest
    @DisplayName("B52, B53, B55, B58, B59: amounts as people write them")
    @CsvSource(
            delimiter = '|',
            value = {
                "-1.000,00 € | -1000.00 | EUR",
                "€(63.12) | -63.12 | EUR",
                "1.355,90€ | 1355.90 | EUR",
                "12,50\u00A0€ | 12.50 | EUR",
                "50.00- | -50.00 | ''"
            })
    void readsAmounts(String raw, String value, String currency) {
        Amount amount = Amounts.read(raw, Context.NONE).values().getFirst();
        assertEquals(value, amount.value().toPlainString());
        assertEquals(currency, amount.currency());
    }

    @Test
    @DisplayName("B56: -3.000 is decided by its column")
    void decidesTheDecimalSignByColumn() throws LinkwrightException {
        String rows = "From account,To account,Amount,Date\n77001,77002,3.000,2021-02-03\n77001,77002,%s,2021-02-04\n";
        assertEquals("3000", amount(read("a.csv", rows.formatted("\"1.234,50\""))));
        assertEquals("3.000", amount(read("a.csv", rows.formatted("\"1,234.50\""))));
        assertTrue(codes(read("a.csv", rows.formatted("4.000"))).contains("DECIMAL_ASSUMED"));
    }

    private static String amount(RecordingImport read) {
        return read.events.getFirst().amount().orElseThrow().value().toPlainString();
    }

    private static RecordingImport read(String name, String text) throws LinkwrightException {
        return Reading.of(name, text.getBytes(StandardCharsets.UTF_8), IntakeOptions.NONE);
    }

    private static List<String> codes(RecordingImport read) {
        return read.issues.stream().map(issue -> issue.code()).toList();
    }

    private static List<String> ends(RecordingImport read) {
        return read.events.stream()
                .filter(e -> e.from() > 0 && e.to() > 0)
                .map(e -> read.byNumber.get(e.from()).key() + " > "
                        + read.byNumber.get(e.to()).key())
                .toList();
    }
}
