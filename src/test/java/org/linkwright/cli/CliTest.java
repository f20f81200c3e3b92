package org.linkwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine contract: exit codes, and answers in JSON and nothing else. */
class CliTest {
    private static final String UNDECIDED = """
            Calling number,Called number,Call date
            +12025550141,+12025550142,03/04/2024 10:00
            +12025550141,+12025550143,05/06/2024 11:00
            """;

    @TempDir
    Path folder;

    @Test
    void importAccountsForEveryRowAndEndsWithOneWhereSomeWereRejected() {
        CommandLineRun run = CommandLineRun.of("import", "--json", lantern(), returns());

        assertEquals(Cli.DIFFERENT, run.exitCode(), run.err());
        JsonObject file = run.json().getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(
                List.of("file", "sha256", "blocks", "rows", "accepted", "duplicate", "rejected", "ignored", "issues"),
                List.copyOf(file.keySet()));
        assertEquals(64, file.get("sha256").getAsString().length());
        assertEquals(5, file.get("rows").getAsInt());
        assertEquals(3, file.get("accepted").getAsInt());
        assertEquals(1, file.get("rejected").getAsInt());
        assertEquals(1, file.get("ignored").getAsInt());
        JsonObject block = file.getAsJsonArray("blocks").get(0).getAsJsonObject();
        assertEquals(
                List.of(
                        "sheet",
                        "headerRow",
                        "profile",
                        "rows",
                        "accepted",
                        "duplicate",
                        "rejected",
                        "ignored",
                        "declared"),
                List.copyOf(block.keySet()));
        assertEquals(1, block.get("headerRow").getAsInt());
        assertTrue(block.get("profile").getAsString().startsWith("sprint"));
    }

    @Test
    void previewTellsWhatAnImportWouldGiveAndWhatIsUndecided() throws IOException {
        CommandLineRun.of("import", lantern(), returns());
        Path calls = Files.writeString(folder.resolve("calls.csv"), UNDECIDED);
        CommandLineRun run = CommandLineRun.of("preview", "--json", lantern(), calls);
        assertEquals(Cli.DONE, run.exitCode(), run.err());
        JsonObject file = run.json().getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(2, file.get("accepted").getAsInt());
        assertFalse(file.get("alreadyImported").getAsBoolean());
        JsonObject block = file.getAsJsonArray("blocks").get(0).getAsJsonObject();
        assertEquals("2024-04-03", block.get("first").getAsString());
        List<String> kinds = block.getAsJsonArray("questions").asList().stream()
                .map(q -> q.getAsJsonObject().get("kind").getAsString())
                .toList();
        assertEquals(List.of("date-order", "zone"), kinds);
        assertEquals(
                1,
                CommandLineRun.of("sources", "--json", lantern())
                        .json()
                        .getAsJsonArray()
                        .size());
    }

    @Test
    void replayReadsTheKeptOriginalAsIsSaidNow() throws IOException {
        Path calls = Files.writeString(folder.resolve("calls.csv"), UNDECIDED);
        CommandLineRun.of("import", lantern(), calls);
        Files.delete(calls);
        CommandLineRun run = CommandLineRun.of(
                "replay", lantern(), "calls.csv", "--order", "mdy", "--zone", "UTC", "--reason", "months first");
        assertEquals(Cli.DONE, run.exitCode(), run.err());
        JsonArray events =
                CommandLineRun.of("events", "--json", lantern()).json().getAsJsonArray();
        assertEquals(2, events.size());
        assertEquals(
                "2024-03-04T10:00Z",
                events.get(0).getAsJsonObject().get("start").getAsString());
        assertEquals(Cli.DONE, CommandLineRun.of("verify", lantern()).exitCode());
    }

    @Test
    void rejectedRowsAreWrittenAsASpreadsheet() {
        CommandLineRun.of("import", lantern(), returns());
        Path out = folder.resolve("rejected.xlsx");
        CommandLineRun run = CommandLineRun.of("rejected", lantern(), "--out", out);
        assertEquals(Cli.DONE, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("1 rejected row written"), run.out());
        assertTrue(CommandLineRun.of("sheet", out, "--csv").out().contains("Why it was rejected"));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        CommandLineRun.of("import", lantern(), returns());
        String before = CommandLineRun.of("events", "--json", lantern()).out();

        CommandLineRun again = CommandLineRun.of("import", lantern(), returns());

        assertTrue(again.out().contains("bytes already"), again.out());
        assertEquals(
                "ALREADY_IMPORTED",
                CommandLineRun.of("import", "--json", lantern(), returns())
                        .json()
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonArray("issues")
                        .get(0)
                        .getAsJsonObject()
                        .get("code")
                        .getAsString());
        assertEquals(before, CommandLineRun.of("events", "--json", lantern()).out());
    }

    @Test
    void aFileThatCannotBeReadLeavesNoCaseBehind() {
        CommandLineRun run = CommandLineRun.of("import", "--json", lantern(), folder.resolve("missing.csv"));

        assertEquals(Cli.NOT_DONE, run.exitCode());
        assertFalse(Files.exists(lantern()));
        JsonObject file = run.json().getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(
                "FILE_MISSING",
                file.getAsJsonArray("issues")
                        .get(0)
                        .getAsJsonObject()
                        .get("code")
                        .getAsString());
    }

    @Test
    void anEmptyFileIsRefusedAndTheCaseStaysAsItWas() throws IOException {
        CommandLineRun.of("import", lantern(), returns());
        String before = CommandLineRun.of("rows", "--json", lantern()).out();
        Path empty = Files.createFile(folder.resolve("empty.csv"));

        CommandLineRun run = CommandLineRun.of("import", lantern(), empty);

        assertEquals(Cli.NOT_DONE, run.exitCode());
        assertTrue(run.err().contains("FILE_EMPTY"), run.err());
        assertEquals(before, CommandLineRun.of("rows", "--json", lantern()).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "entities", "links", "events", "rows", "issues", "verify"})
    void aMissingCaseIsRefused(String command) {
        CommandLineRun run = CommandLineRun.of(command, lantern());

        assertEquals(Cli.NOT_DONE, run.exitCode());
        assertTrue(run.err().contains("CASE_MISSING"), run.err());
        assertFalse(Files.exists(lantern()));
    }

    @ParameterizedTest
    @CsvSource({
        "events --json missing.lwcase, 3, CASE_MISSING",
        "sheet missing.csv --json, 3, FILE_MISSING",
        "layout missing.csv --layout circle --out positions.csv --json, 3, FILE_MISSING",
        "normalize --json --kind shoe x, 2, WRONG_USAGE",
        "import --json, 2, WRONG_USAGE",
        "nothing --json, 2, WRONG_USAGE"
    })
    void aRefusalIsJsonTooWhereItWasAskedFor(String command, int exitCode, String code) {
        CommandLineRun run = CommandLineRun.of((Object[]) command.split(" "));

        assertEquals(exitCode, run.exitCode(), run.err());
        JsonObject error = run.json().getAsJsonObject().getAsJsonObject("error");
        assertEquals(code, error.get("code").getAsString());
        assertFalse(error.get("message").getAsString().isBlank());
        assertFalse(run.err().isBlank());
    }

    @Test
    void sheetIsJsonWhereBothFormsWereAskedFor() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "a,b\n1,2\n");

        CommandLineRun run = CommandLineRun.of("sheet", list, "--csv", "--json");

        assertEquals("csv", run.json().getAsJsonObject().get("format").getAsString());
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertEquals(Cli.WRONG_USAGE, CommandLineRun.of("import").exitCode());
        assertEquals(
                Cli.WRONG_USAGE,
                CommandLineRun.of("normalize", "--kind", "shoe", "x").exitCode());
        assertEquals(Cli.WRONG_USAGE, CommandLineRun.of("nothing").exitCode());
        for (String option : List.of("--layout", "--paper", "--redact", "--label")) {
            CommandLineRun run = CommandLineRun.of("chart", lantern(), "--out", "x.pdf", option, "shoe");
            assertEquals(Cli.WRONG_USAGE, run.exitCode(), option);
            assertTrue(run.err().contains("shoe"), run.err());
        }
    }

    @Test
    void eventsNameTheirEndsTheirZoneAndTheirRow() {
        CommandLineRun.of("import", "--zone", "America/New_York", lantern(), returns());

        JsonArray events =
                CommandLineRun.of("events", "--json", lantern()).json().getAsJsonArray();

        assertEquals(3, events.size());
        JsonObject first = events.get(0).getAsJsonObject();
        assertEquals(
                List.of(
                        "kind",
                        "from",
                        "to",
                        "start",
                        "zone",
                        "zoneBasis",
                        "durationSeconds",
                        "amount",
                        "currency",
                        "source",
                        "sheet",
                        "row"),
                List.copyOf(first.keySet()));
        assertEquals("call", first.get("kind").getAsString());
        assertEquals("+12025550144", first.get("from").getAsString());
        assertEquals("+12025550143", first.get("to").getAsString());
        assertEquals("2024-12-01T07:00:00Z", first.get("start").getAsString());
        assertEquals("user", first.get("zoneBasis").getAsString());
        assertEquals(21, first.get("durationSeconds").getAsInt());
        assertTrue(first.get("amount").isJsonNull());
        assertEquals("sprint.csv", first.get("source").getAsString());
        assertEquals(2, first.get("row").getAsInt());
    }

    @Test
    void linksAreSumsOfEvents() {
        CommandLineRun.of("import", lantern(), returns());

        JsonArray links = CommandLineRun.of("links", "--json", lantern()).json().getAsJsonArray();

        JsonObject busiest = Stream.iterate(0, i -> i + 1)
                .limit(links.size())
                .map(i -> links.get(i).getAsJsonObject())
                .filter(link -> link.get("from").getAsString().equals("+12025550143"))
                .findFirst()
                .orElseThrow();
        assertEquals("+13125550145", busiest.get("to").getAsString());
        assertEquals(2, busiest.get("events").getAsInt());
        assertEquals(42, busiest.get("durationSeconds").getAsInt());
        assertEquals("2024-12-13T02:05:00", busiest.get("first").getAsString());
    }

    @Test
    void everyRejectedRowIsListedWithItsReason() {
        CommandLineRun.of("import", lantern(), returns());

        JsonArray rows = CommandLineRun.of("rows", "--json", "--fate", "rejected", lantern())
                .json()
                .getAsJsonArray();

        assertEquals(1, rows.size());
        JsonObject row = rows.get(0).getAsJsonObject();
        assertEquals(5, row.get("firstRow").getAsInt());
        assertFalse(row.get("message").getAsString().isBlank());
        assertFalse(row.get("raw").getAsString().isBlank());
    }

    @Test
    void normalizeAnswersEachValueWithItsFlags() {
        JsonElement answer = CommandLineRun.of(
                        "normalize", "--json", "--kind", "phone", "--region", "US", "2025550143.0", "Unknown")
                .json();

        JsonObject number = answer.getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(List.of("kind", "raw", "canonical", "flags"), List.copyOf(number.keySet()));
        assertEquals("2025550143.0", number.get("raw").getAsString());
        assertEquals("+12025550143", number.getAsJsonArray("canonical").get(0).getAsString());
        assertEquals("STRIPPED_DOT0", number.getAsJsonArray("flags").get(0).getAsString());
        JsonObject withheld = answer.getAsJsonArray().get(1).getAsJsonObject();
        assertEquals(0, withheld.getAsJsonArray("canonical").size());
    }

    @Test
    void sheetShowsAFileBeforeAnyMapping() {
        JsonObject answer =
                CommandLineRun.of("sheet", "--json", returns()).json().getAsJsonObject();

        assertEquals(List.of("file", "format", "encoding", "delimiter", "sheets"), List.copyOf(answer.keySet()));
        assertEquals("csv", answer.get("format").getAsString());
        assertEquals(",", answer.get("delimiter").getAsString());
        JsonArray rows =
                answer.getAsJsonArray("sheets").get(0).getAsJsonObject().getAsJsonArray("rows");
        assertEquals("CALLING_NBR", rows.get(0).getAsJsonArray().get(0).getAsString());
    }

    @Test
    void layoutWritesAPositionForEachNode() throws IOException {
        Path edges = Files.writeString(folder.resolve("edges.csv"), "from,to\na,b\nb,c\n");
        Path positions = folder.resolve("positions.csv");

        CommandLineRun run = CommandLineRun.of("layout", edges, "--layout", "organic", "--out", positions);

        assertEquals(Cli.DONE, run.exitCode(), run.err());
        List<String> lines = Files.readAllLines(positions);
        assertEquals("id,x,y", lines.getFirst());
        assertEquals(
                List.of("a", "b", "c"),
                lines.stream().skip(1).map(l -> l.split(",", -1)[0]).toList());
    }

    @Test
    void verifyFindsNothingInAWholeCase() {
        CommandLineRun.of("import", lantern(), returns());

        CommandLineRun run = CommandLineRun.of("verify", "--json", lantern());

        assertEquals(Cli.DONE, run.exitCode(), run.out() + run.err());
        assertTrue(run.json().getAsJsonObject().get("same").getAsBoolean());
    }

    @Test
    void aForeignFileIsRefusedAndLeftAsItWas() throws IOException {
        Files.writeString(lantern(), "no case at all, but a text that somebody needs");

        CommandLineRun run = CommandLineRun.of("import", lantern(), returns());

        assertEquals(Cli.NOT_DONE, run.exitCode());
        assertEquals("no case at all, but a text that somebody needs", Files.readString(lantern()));
    }

    @Test
    void anExhibitIsMadeAgainAndComparedByVerify() throws IOException {
        CommandLineRun.of("import", lantern(), returns());
        Path exhibit = folder.resolve("exhibit.pdf");
        CommandLineRun chart = CommandLineRun.of("chart", lantern(), "--out", exhibit);
        assertEquals(Cli.DONE, chart.exitCode(), chart.err());

        assertEquals(Cli.DONE, CommandLineRun.of("verify", lantern(), exhibit).exitCode());

        byte[] bytes = Files.readAllBytes(exhibit);
        bytes[bytes.length / 2] ^= 1;
        Files.write(exhibit, bytes);
        assertEquals(
                Cli.DIFFERENT, CommandLineRun.of("verify", lantern(), exhibit).exitCode());
    }

    private Path lantern() {
        return folder.resolve("lantern.lwcase");
    }

    private static Path returns() {
        try {
            return Path.of(CliTest.class.getResource("/cli/sprint.csv").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
