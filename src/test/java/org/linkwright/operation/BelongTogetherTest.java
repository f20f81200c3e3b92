package org.linkwright.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.Assertion;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Event;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.LegalProcess;
import org.linkwright.task.Progress;

/** What several returns say of the same thing: told twice, it happened once; what comes later adds what is new. */
class BelongTogetherTest {
    /** The caller's carrier: local times of Chicago, when it rang. */
    private static final String CALLER = """
            Calling number,Called number,Call date (America/Chicago),Duration
            +12025550141,+12025550142,2024-03-04 10:00:00,61
            +12025550141,+12025550142,2024-03-04 12:00:00,5
            +12025550142,+12025550141,2024-03-04 13:00:00,30
            """;

    /** The called one's: UTC, when it was answered, its clock two seconds off; one call of its own. */
    private static final String CALLED = """
            Calling number,Called number,Call date (UTC),Duration
            +12025550141,+12025550142,2024-03-04 16:00:21,60
            +12025550141,+12025550142,2024-03-04 18:00:02,5
            +12025550142,+12025550141,2024-03-04 19:00:00,30
            +12025550143,+12025550142,2024-03-04 20:00:00,30
            """;

    @TempDir
    Path folder;

    private CaseFile target;

    @BeforeEach
    void create() throws LinkwrightException {
        target = CaseFile.create(folder.resolve("x.lwcase"), InstantSource.fixed(Instant.EPOCH), "A. Example");
    }

    @AfterEach
    void verifyAndClose() throws LinkwrightException {
        assertEquals(List.of(), target.verify(Progress.NONE));
        target.close();
    }

    static Stream<Arguments> bothOrders() {
        return Stream.of(Arguments.of(CALLER, CALLED), Arguments.of(CALLED, CALLER));
    }

    @ParameterizedTest
    @MethodSource("bothOrders")
    void aCallInBothPartiesReturnsIsOneEventWithTwoRecords(String first, String second)
            throws IOException, LinkwrightException {
        importFile("first.csv", first);
        importFile("second.csv", second);
        List<Event> events = target.events(EventFilter.ALL);
        assertEquals(4, events.size());
        assertEquals(
                List.of(2, 2, 2, 1), events.stream().map(e -> e.rows().size()).toList());
    }

    @Test
    void twoShortCallsSecondsApartStayTwo() throws IOException, LinkwrightException {
        importFile("first.csv", CALLER);
        importFile("second.csv", """
                Calling number,Called number,Call date (UTC),Duration
                +12025550141,+12025550142,2024-03-04 18:00:12,5
                """);
        assertEquals(4, target.events(EventFilter.ALL).size());
    }

    @Test
    void aPaymentInBothPartiesStatementsIsOne() throws IOException, LinkwrightException {
        String sent = "Datetime (UTC),From,To,Amount,Currency\n2024-03-04T10:00:00,@a-example,@b-example,25.00,USD\n";
        importFile("a.csv", sent);
        importFile(
                "b.csv", sent.replace("10:00:00", "10:00:01") + "2024-03-05T10:00:00,@b-example,@a-example,5.00,USD\n");
        // handles of no platform are known within their file only, so both stay; those of one platform are the same
        assertEquals(3, target.events(EventFilter.ALL).size());
        String venmo = sent.replace("From,To", "From Venmo,To Venmo");
        importFile("c.csv", venmo.replace("@a-example", "a@example.com").replace("@b-example", "b@example.com"));
        importFile(
                "d.csv",
                venmo.replace("@a-example", "A@example.com")
                        .replace("@b-example", "b@example.com")
                        .replace("10:00:00", "10:00:02"));
        assertEquals(4, target.events(EventFilter.ALL).size());
    }

    @Test
    void aSupplementaryReturnAddsOnlyWhatIsNewAndSaysWhatItChanged() throws IOException, LinkwrightException {
        importFile("june.csv", CALLED);
        importFile("june-supplement.csv", CALLED + """
                +12025550143,+12025550142,2024-03-04 21:00:00,30
                +12025550144,+12025550142,2024-03-04 22:00:00,30
                """);
        assertEquals(6, target.events(EventFilter.ALL).size());
        Difference difference = Difference.of(target, target.sources().get(1));
        assertEquals(new CaseFile.Told(2, 4), difference.told());
        List<String> lines = difference.lines().stream()
                .map(l -> l.from().key() + " " + l.before().events() + " → "
                        + l.after().events())
                .toList();
        assertEquals(List.of("+12025550143 1 → 2", "+12025550144 0 → 1"), lines);
        assertTrue(difference.lines().getLast().isNew());
    }

    @Test
    void sumsOfMoneyAreComparedByCurrency() throws IOException, LinkwrightException {
        String header = "Date,From email,To email,Amount,Currency\n";
        String known = "2024-03-04,a@example.com,b@example.com,25.10,USD\n";
        importFile("one.csv", header + known);
        importFile("two.csv", header + known + """
                2024-03-05,a@example.com,b@example.com,0.20,USD
                2024-03-06,a@example.com,b@example.com,7.00,EUR
                """);
        Difference.Line line =
                Difference.of(target, target.sources().get(1)).lines().getFirst();
        assertEquals("{USD=25.10}", line.before().amounts().toString());
        assertEquals("{EUR=7.00, USD=25.30}", line.after().amounts().toString());
    }

    @Test
    void anEventOfOneEndThatComesAgainIsOne() throws IOException, LinkwrightException {
        String logins = """
                Date (UTC),Account,IP Address,Action
                2024-03-04 10:00:00,a@example.com,192.0.2.1,login
                2024-03-04 10:00:00,a@example.com,192.0.2.1,logout
                """;
        importFile("one.csv", logins);
        int once = target.events(EventFilter.ALL).size();
        importFile("two.csv", logins + "2024-03-05 10:00:00,a@example.com,192.0.2.1,login\n");
        assertEquals(once + 1, target.events(EventFilter.ALL).size());
    }

    private static final String CALLS_WITH_CELLS = """
            Calling number,Called number,Call date (UTC),Duration,MCC,MNC,LAC,Cell ID
            +12025550141,+12025550142,2024-03-04 10:00:00,60,310,260,7001,40001
            +12025550141,+12025550142,2024-03-04 12:00:00,60,310,260,7001,40002
            """;
    private static final String CELL_LIST = """
            MCC,MNC,LAC,Cell ID,Latitude,Longitude,Azimuth,Address
            310,260,7001,40001,40.710000,-73.990000,120,1 Example Street
            310,260,7001,40002,40.710000,-73.990000,240.0,1 Example Street
            """;

    static Stream<Arguments> cellsInBothOrders() {
        return Stream.of(
                Arguments.of(CALLS_WITH_CELLS, CELL_LIST),
                Arguments.of(CELL_LIST, CALLS_WITH_CELLS),
                Arguments.of(CALLS_WITH_CELLS + "\n\n" + CELL_LIST, ""));
    }

    @ParameterizedTest
    @MethodSource("cellsInBothOrders")
    void aListOfCellsSaysWhereCallsWereWhicheverComesFirst(String first, String second)
            throws IOException, LinkwrightException {
        importFile("first.csv", first);
        if (!second.isEmpty()) {
            importFile("second.csv", second);
        }
        Identifier cell = target.events(EventFilter.ALL).getFirst().place().orElseThrow();
        List<String> facts = target.assertions(Optional.of(cell)).stream()
                .map(a -> a.predicate() + " " + a.value())
                .sorted()
                .toList();
        assertEquals(
                List.of("address 1 Example Street", "azimuth 120", "coordinates lat=40.710000 lon=-73.990000"), facts);
    }

    @Test
    void aSubscriberReturnSaysFromWhenToWhenWhoUsedANumber() throws IOException, LinkwrightException {
        importFile("subscribers.csv", """
                Subscriber Name,MSISDN,Activation Date,Deactivation Date
                A. Example,+12025550143,2023-01-02,2024-02-03
                B. Example,+12025550143,2024-02-04,
                """);
        List<String> users = target.assertions(Optional.of(new Identifier(EntityKind.PHONE, "+12025550143"))).stream()
                .filter(a -> a.predicate().equals(Assertion.USED_BY))
                .map(a -> a.from().orElseThrow() + " "
                        + a.to().map(LocalDate::toString).orElse("…") + " row "
                        + a.row().orElseThrow().row())
                .toList();
        assertEquals(List.of("2023-01-02 2024-02-03 row 2", "2024-02-04 … row 3"), users);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. Example\t+1 202 555 0143\nB. Example\t+1 202 555 0144\nC. Example\t+52 55 5555 0121\n",
                "+1 202 555 0143,A. Example\n+1 202 555 0144,B. Example\n+52 55 5555 0121,C. Example\n",
                "(202) 555-0143;A. Example\n(202) 555-0144;B. Example\n(202) 555-0145;C. Example\n"
            })
    void twoColumnsOfAPhoneBookAreAttributions(String pasted) throws IOException, LinkwrightException {
        importFile("pasted.txt", pasted);
        assertEquals(
                3,
                target.assertions(Optional.empty()).stream()
                        .filter(a -> a.predicate().equals(Assertion.USED_BY))
                        .count());
        assertTrue(target.entities(Optional.of(EntityKind.PHONE)).stream()
                .anyMatch(e -> e.key().equals("+12025550143")));
    }

    private void importFile(String name, String text) throws IOException, LinkwrightException {
        Path file = Files.writeString(folder.resolve(name), text);
        List<ImportFiles.Outcome> outcomes =
                new ArrayList<>(new ImportFiles(target, new IntakeOptions("", "", "", LegalProcess.UNKNOWN, ""))
                        .run(List.of(file), Progress.NONE));
        assertTrue(outcomes.getFirst() instanceof ImportFiles.Outcome.Imported, outcomes.toString());
    }
}
