package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.model.Assertion;
import org.linkwright.model.Event;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;

/** Rows that say less, or more, than the others of their table. */
class OddRowsTest {
    @TempDir
    Path folder;

    private CaseFile file;

    @BeforeEach
    void newCase() throws LinkwrightException {
        file = CaseFile.create(folder.resolve("test.lwcase"), () -> Instant.EPOCH, "A. Example");
    }

    @AfterEach
    void close() throws LinkwrightException {
        file.close();
    }

    @ParameterizedTest
    @CsvSource({
        "3.1026E+14, 3.1026E+14, 1, ''",
        "3.1026E+14, 9999900061, 0, ''",
        "-, 9999900061, 0, +919999900017",
        "'', 9999900061, 0, +919999900017"
    })
    void doesNotPutTheSubjectOfTheFileInPlaceOfATargetThatIsDestroyed(
            String target, String other, long rejected, String from) throws LinkwrightException, IOException {
        Source.Totals totals = importFile("airtel.csv", """
                Call Details of Mobile No '9999900017' from '03-Mar-2025' to '30-Nov-2025'

                Target No,Call Type,B Party No,Date,Time,Dur(s),First CGI
                '9999900017',OUT,'9999900041','12/06/2025',22:00:00,5,
                '%s',OUT,'%s','13/06/2025',22:40:51,7,
                """.formatted(target, other));
        assertEquals(rejected, totals.rejected());
        List<String> callers = events().stream()
                .skip(1)
                .map(e -> e.from().map(Identifier::key).orElse(""))
                .toList();
        assertEquals(rejected == 1 ? List.of() : List.of(from), callers);
    }

    @Test
    void saysOfADescriptionOfTablesThatItHoldsNoRecords() throws LinkwrightException {
        String schema = """
                {"account": [
                  {"name": "acct_id", "valueType": "string", "dataType": "account_id"},
                  {"name": "phone_number", "valueType": "string"},
                  {"name": "open_dt", "valueType": "date", "defaultValue": 0}]}""";
        RecordingImport read = Reading.of("schema.json", schema.getBytes(StandardCharsets.UTF_8), IntakeOptions.NONE);
        assertEquals(0, read.events.size());
        assertEquals("DESCRIPTION", read.ledger.getLast().code());
        assertEquals(
                List.of("NO_RECORDS"), read.issues.stream().map(i -> i.code()).toList());
    }

    @Test
    void rejectsAnAdvertisementWithNeitherNumberNorContact() throws LinkwrightException, IOException {
        Source.Totals totals = importFile("ads.csv", """
                Post ID,Posted,Title,Body
                7001,2025-07-09,New in town,call 202-555-0143
                7002,2025-07-09,Back soon,closed this week
                ,2025-07-10,,[removed]
                ,2025-07-10,New in town,call 202-555-0143
                """);
        assertEquals(1, totals.rejected());
        assertEquals(3, totals.accepted());
    }

    @Test
    void readsChangesWhereSeveralAccountsStandAbove() throws LinkwrightException, IOException {
        Source.Totals totals = importFile("changes.csv", """
                user_id,username,email_address,phone_number,created,creation_ip,display_name,status
                1a-01,example_user,a@example.com,+12025550143,2021-08-19 12:00:00 UTC,203.0.113.5,A,active
                1a-02,example_other,b@example.com,+12025550144,2021-08-19 13:00:00 UTC,203.0.113.6,B,active

                date,action,old_value,new_value,reason
                2026-04-11 04:02:00 UTC,DISPLAY_NAME_CHANGE,,Bee,user
                2026-04-12 04:02:00 UTC,PHONE_NUMBER_CHANGE,+12025550143,+12025550187,user
                2026-04-13 04:02:00 UTC,EMAIL_CHANGE,a@example.com,c@example.com,user
                2026-04-14 04:02:00 UTC,USERNAME_CHANGE,example_user,example_new,user
                """);
        assertEquals(0, totals.rejected());
        assertTrue(isSameRecord("+12025550143", "+12025550187"));
        assertTrue(isSameRecord("a@example.com", "c@example.com"));
        assertTrue(isSameRecord("snapchat:example_user", "snapchat:example_new"));
        assertTrue(events().stream().anyMatch(e -> e.text().startsWith("PHONE_NUMBER_CHANGE")));
    }

    private boolean isSameRecord(String one, String other) throws LinkwrightException {
        for (Assertion assertion : file.assertions(Optional.empty())) {
            boolean about = assertion.subject().key().equals(one);
            if (about && assertion.object().filter(o -> o.key().equals(other)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A clock in Chicago that shows 01:30:15 in that night may mean 06:30:15 and 07:30:15, nothing else. */
    @ParameterizedTest
    @CsvSource({
        "06:30:15, true, 1", "07:30:15, true, 1", "07:30, true, 1", "08:30:15, true, 2", "05:30:15, true, 2",
        "06:30:15, false, 1", "07:30:15, false, 1", "07:30, false, 1", "08:30:15, false, 2", "05:30:15, false, 2"
    })
    void takesACallInTheHourShownTwiceForTheOneThatAnotherReturnSettles(String utc, boolean settledFirst, int calls)
            throws LinkwrightException, IOException {
        write("a.csv", """
                Calling Number,Called Number,ConnDateTime(UTC),Duration
                2025550143,2025550144,11/02/2025 %s,65
                """.formatted(utc));
        write("b.csv", """
                Calling Number,Called Number,Start Time,Duration
                2025550143,2025550144,11/02/2025 01:30:15,65
                """);
        IntakeOptions options = new IntakeOptions("US", "America/Chicago", "", IntakeOptions.NONE.process(), "");
        for (String name : settledFirst ? List.of("a.csv", "b.csv") : List.of("b.csv", "a.csv")) {
            Intake.importFile(file, folder.resolve(name), options, Progress.NONE);
        }
        assertEquals(calls, events().size());
    }

    @ParameterizedTest
    @CsvSource({
        "Zelle payment from J DRAFT BACjiwx, j draft",
        "Zelle payment from J DRAFT BACj1w6, j draft",
        "Zelle payment from J McDRAFT, j mcdraft",
        "Zelle payment from Jane Draft, jane draft"
    })
    void leavesTheReferenceOfABankOutOfAName(String description, String name) throws LinkwrightException, IOException {
        importFile("chase.csv", """
                Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #
                CREDIT,03/21/2025,"%s",40.00,QUICKPAY_CREDIT,1377.17,,
                """.formatted(description));
        String payer = events().getFirst().from().orElseThrow().key();
        assertEquals(name, payer.substring(payer.lastIndexOf(':') + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "@night_lantern (Snapchat), snapchat:night_lantern",
        "night_lantern (Snapchat), snapchat:night_lantern",
        "Snapchat: lantern_bee, snapchat:lantern_bee",
        "snapchat lantern_two, snapchat:lantern_two",
        "Telegram @example_user, telegram:example_user",
        "@example_user on Telegram, telegram:example_user",
        "instagram.com/example_user, instagram:example_user",
        "(312) 555-0112, +13125550112",
        "312-555-0113 (WhatsApp), +13125550113",
        "Line Example, line example"
    })
    void readsIdentifiersOfAListAsPeopleWriteThem(String written, String key) throws LinkwrightException, IOException {
        Source.Totals totals = importFile("list.csv", """
                Identifier,Person,Category
                %s,A. Example,suspect
                202-555-0143,B. Sample,suspect
                """.formatted(written));
        assertEquals(0, totals.rejected());
        String read = file.assertions(Optional.empty()).getFirst().subject().key();
        assertEquals(key, key.contains(" ") ? read.substring(read.lastIndexOf(':') + 1) : read);
    }

    @Test
    void readsAmericanNumbersWhereOneOfFewLacksItsAreaCode() throws LinkwrightException, IOException {
        Source.Totals totals = importFile("numbers.csv", """
                Phone,Name
                2025550143,A. Example
                5550143,B. Sample
                3125550112,C. Specimen
                """);
        assertEquals(1, totals.rejected());
        assertEquals(2, totals.accepted());
    }

    private List<Event> events() throws LinkwrightException {
        return file.events(EventFilter.ALL);
    }

    private Source.Totals importFile(String name, String text) throws LinkwrightException, IOException {
        write(name, text);
        return Intake.importFile(file, folder.resolve(name), IntakeOptions.NONE, Progress.NONE)
                .totals();
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
