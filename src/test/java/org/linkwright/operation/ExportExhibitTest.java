package org.linkwright.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.Groups;
import org.linkwright.chart.Note;
import org.linkwright.chart.Notes;
import org.linkwright.chart.Portrait;
import org.linkwright.exhibit.Exhibit;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.exhibit.Exhibits;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Fate;
import org.linkwright.model.Grade;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.model.ZoneBasis;
import org.linkwright.store.Block;
import org.linkwright.store.CaseFile;
import org.linkwright.store.CaseImport;
import org.linkwright.store.LegalProcess;
import org.linkwright.store.NewEvent;
import org.linkwright.store.NewSource;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;

class ExportExhibitTest {
    private static final Identifier VICTIMS_PHONE = new Identifier(EntityKind.PHONE, "+12025550143");
    private static final Identifier OTHER_PHONE = new Identifier(EntityKind.PHONE, "+12025550177");
    private static final Identifier VICTIM = new Identifier(EntityKind.PERSON, "name:1:v. sample");

    @TempDir
    Path folder;

    private CaseFile source;

    @BeforeEach
    void importsThreeCallsInRows2And3And7() throws LinkwrightException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
        source = CaseFile.create(folder.resolve("test.lwcase"), clock, "A. Analyst");
        source.setSetting("title", "Operation Example");
        source.setSetting("zone", "America/Chicago");
        byte[] original = "calls".getBytes(StandardCharsets.UTF_8);
        NewSource file = new NewSource(
                "calls_202-555-0143.csv", Exhibits.sha256(original), original.length, "csv", LegalProcess.UNKNOWN, "");
        try (CaseImport open = source.beginImport(file, original)) {
            long block = open.block(new Block(
                    0, "", 0, 1, 2, 7, "test@1", "{}", "", "", "US", OptionalLong.empty(), Source.Totals.ZERO));
            long from = open.entity(VICTIMS_PHONE, VICTIMS_PHONE.key());
            long to = open.entity(OTHER_PHONE, OTHER_PHONE.key());
            open.entity(VICTIM, "V. Sample");
            for (long row = 1; row <= 7; row++) {
                boolean isCall = row == 2 || row == 3 || row == 7;
                if (isCall) {
                    open.event(call(from, to, block, row));
                }
                open.row(
                        row == 1 ? 0 : block,
                        "",
                        row,
                        isCall ? Fate.ACCEPTED : Fate.IGNORED,
                        isCall ? "" : "BLANK",
                        "",
                        0,
                        "");
            }
            open.commit();
        }
        source.assertThat(new Assertion(
                0,
                VICTIMS_PHONE,
                Assertion.USED_BY,
                Optional.of(VICTIM),
                "",
                Optional.empty(),
                Optional.empty(),
                Grade.NONE,
                "A. Analyst",
                Optional.empty()));
        source.categorise(VICTIM, Category.VICTIM, "statement");
    }

    private static NewEvent call(long from, long to, long block, long row) {
        LocalDateTime start = LocalDateTime.of(2025, 3, (int) row, 12, 0);
        Moment moment = new Moment(
                start,
                Precision.SECOND,
                "UTC",
                ZoneBasis.CELL,
                Optional.of(start.toInstant(ZoneOffset.UTC)),
                Optional.empty());
        return new NewEvent(
                EventKind.CALL,
                from,
                to,
                Optional.of(moment),
                OptionalLong.of(60 * row),
                Optional.empty(),
                0,
                "",
                block,
                row);
    }

    @AfterEach
    void close() throws LinkwrightException {
        source.close();
    }

    private static ExhibitSettings settings(String redact, String label, String title) {
        ExhibitSettings d = ExhibitSettings.DEFAULT;
        return new ExhibitSettings(
                d.chart(),
                d.focus(),
                d.hops(),
                d.top(),
                d.from(),
                d.to(),
                d.kinds(),
                d.layout(),
                title,
                d.paper(),
                redact,
                label);
    }

    private Path export(String name, ExhibitSettings settings) throws LinkwrightException {
        Path file = folder.resolve(name);
        new ExportExhibit(source).run(file, settings, Progress.NONE);
        return file;
    }

    @Test
    void eachLineLeadsToItsRows() throws Exception {
        String svg = Files.readString(export("a.svg", settings("none", "", "")));
        assertTrue(svg.contains(">3 calls, 2–7 Mar 2025, 12 min 0 s<"), "counted by hand: rows 2, 3 and 7");
        assertTrue(svg.contains(">F1, rows 2, 3, 7<"));
        assertTrue(svg.contains(">calls_202-555-0143.csv<"));
        assertTrue(svg.contains(">" + source.sources().getFirst().sha256() + "<"));
        assertTrue(svg.contains("V. Sample") && svg.contains("NAMES OF VICTIMS SHOWN"));
    }

    @Test
    void hidesVictimsAndWhatTheyUsedEverywhere() throws Exception {
        for (String format : Exhibits.formats()) {
            Path file = export("a." + format, settings("victims", "", "Calls of V. Sample, (202) 555-0143"));
            String raw = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertFalse(raw.contains("5550143") || raw.contains("555-0143") || raw.contains("V. Sample"), format);
        }
        String svg = Files.readString(folder.resolve("a.svg"));
        assertTrue(svg.contains("Calls of Victim 1, Phone number of Victim 1"));
        assertTrue(svg.contains(">calls_Phone number of Victim 1.csv<"));
    }

    @Test
    void publicExhibitsShowOnlyTheLastFour() throws Exception {
        String svg = Files.readString(export("a.svg", settings("public", "", "")));
        assertTrue(svg.contains("…0177"));
        assertFalse(svg.contains("2025550177"));
    }

    @Test
    void aSummaryHoldsNoInference() {
        LinkwrightException e =
                assertThrows(LinkwrightException.class, () -> export("a.pdf", settings("none", "summary", "")));
        assertEquals("SUMMARY_HAS_INFERENCE", e.issue().code());
        assertFalse(Files.exists(folder.resolve("a.pdf")));
    }

    @Test
    void refusesAnUnknownFormatAndLeavesNothing() throws Exception {
        LinkwrightException e =
                assertThrows(LinkwrightException.class, () -> export("a.doc", settings("none", "", "")));
        assertEquals("EXPORT_FORMAT_UNKNOWN", e.issue().code());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    @Test
    void theFileThatStoodThereSurvivesAFailure() throws Exception {
        Path file = Files.createDirectory(folder.resolve("a.pdf"));
        Files.writeString(file.resolve("inside"), "kept");
        LinkwrightException e =
                assertThrows(LinkwrightException.class, () -> export("a.pdf", settings("none", "", "")));
        assertEquals("FILE_NOT_WRITTEN", e.issue().code());
        assertEquals("kept", Files.readString(file.resolve("inside")));
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(each -> each.toString().endsWith(".tmp")));
        }
    }

    @Test
    void anExhibitComesOutTheSameAgain() throws Exception {
        Path file = export("a.svg", settings("victims", "illustrative", ""));
        byte[] first = Files.readAllBytes(file);
        assertEquals(List.of(), new VerifyExhibit(source).run(file, Progress.NONE));
        assertArrayEquals(first, Files.readAllBytes(export("a.svg", settings("victims", "illustrative", ""))));
    }

    @Test
    void anAlteredExhibitIsFound() throws Exception {
        Path file = export("a.svg", settings("victims", "", ""));
        Files.writeString(file, Files.readString(file).replace("3 calls", "4 calls"));
        assertEquals(
                "EXHIBIT_ALTERED",
                new VerifyExhibit(source).run(file, Progress.NONE).getFirst().code());
    }

    @Test
    void aSavedChartKeepsItsPlacesInTheExhibit() throws Exception {
        Chart chart = new BuildChart(source).run(settings("none", "", "Two phones"), Progress.NONE);
        new SaveChart(source).run(chart);
        assertEquals(Optional.of(chart), new SaveChart(source).read("Two phones"));
        ExhibitSettings d = settings("none", "", "");
        ExhibitSettings saved = new ExhibitSettings(
                "Two phones",
                d.focus(),
                d.hops(),
                d.top(),
                d.from(),
                d.to(),
                d.kinds(),
                d.layout(),
                d.title(),
                d.paper(),
                d.redact(),
                d.label());
        Exhibit exhibit = Exhibits.make(source, saved, "svg", Progress.NONE);
        assertTrue(new String(exhibit.bytes(), StandardCharsets.UTF_8).contains(">Two phones<"));
    }

    /** The whole case with both phones in one folded group. */
    private Chart folded() throws LinkwrightException {
        Chart chart = new BuildChart(source).run(settings("none", "", "Folded"), Progress.NONE);
        Chart made = Groups.made(chart, Set.of(VICTIMS_PHONE, OTHER_PHONE), "Both phones", ChartGroup.Form.BOX);
        return Groups.folded(made, List.of("g1")).withTitle("Folded");
    }

    private String svg(Chart chart, String redact) throws LinkwrightException {
        new SaveChart(source).run(chart);
        ExhibitSettings d = settings(redact, "", "");
        ExhibitSettings saved = new ExhibitSettings(
                "Folded",
                d.focus(),
                d.hops(),
                d.top(),
                d.from(),
                d.to(),
                d.kinds(),
                d.layout(),
                "",
                d.paper(),
                redact,
                "");
        Exhibit exhibit = Exhibits.make(source, saved, "svg", Progress.NONE);
        assertArrayEquals(
                exhibit.bytes(),
                Exhibits.make(source, saved, "svg", Progress.NONE).bytes(),
                "the same twice");
        for (String format : List.of("pdf", "png", "pptx")) {
            assertTrue(Exhibits.make(source, saved, format, Progress.NONE).bytes().length > 1000);
        }
        return new String(exhibit.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aFoldedGroupLeadsToTheRowsOfAllThatIsInIt() throws LinkwrightException {
        String svg = svg(folded(), "victims");
        assertTrue(svg.contains("data-name=\"group:g1\""), "a named group");
        assertTrue(svg.contains("3 calls among them") || svg.contains("among them"), "what is inside is said");
        assertTrue(svg.contains("Among the members of Both phones"), svg.replaceAll("base64,[^)\"]*", ""));
        assertTrue(svg.contains("2, 3, 7"), "the rows of the calls inside");
        assertTrue(svg.contains("Folded group: its number"), "the legend explains it");
        assertFalse(svg.contains("0143"), "who is within is as hidden as who is not");
    }

    @Test
    void whatIsWrittenIsRedactedAndTheVictimsPictureIsDrawnOnlyWithNames() throws LinkwrightException {
        Chart chart = folded();
        String node = "person:" + VICTIM.key();
        chart = Notes.with(chart, new Note("", Note.Kind.TEXT, "V. Sample was here", 10, 10, 0, 0, ""));
        chart = Notes.with(chart, new Note("", Note.Kind.CALLOUT, "Met at noon", 20, -50, 0, 0, node));
        chart = chart.withAdditions(
                chart.additions().withPictures(new TreeMap<>(Map.of(VICTIM, new Portrait(ONE_PIXEL)))));
        String hidden = svg(chart, "victims");
        assertFalse(hidden.contains("V. Sample"));
        assertTrue(hidden.contains("Victim 1 was here"));
        assertTrue(hidden.contains("Met at noon"), "the callout finds its renamed target");
        assertFalse(hidden.contains("<image"));
        String named = svg(chart, "none");
        assertTrue(named.contains("V. Sample was here"));
        assertTrue(named.contains("<image"));
    }

    /** A PNG of one pixel. */
    private static final String ONE_PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";
}
