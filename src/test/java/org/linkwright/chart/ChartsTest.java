package org.linkwright.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.graph.GraphQuery;
import org.linkwright.model.Assertion;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Fate;
import org.linkwright.model.Grade;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.Block;
import org.linkwright.store.CaseFile;
import org.linkwright.store.CaseImport;
import org.linkwright.store.LegalProcess;
import org.linkwright.store.NewEvent;
import org.linkwright.store.NewSource;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;

class ChartsTest {
    private static final Identifier EXAMPLE = new Identifier(EntityKind.PERSON, "name:1:a. example");
    private static final Identifier SUBSCRIBER = new Identifier(EntityKind.PERSON, "name:2:prepaid customer");

    @TempDir
    Path folder;

    private CaseFile source;
    private long row;

    /**
     * Phones 1 to 3 are attributed; each called 100 twenty times, 1 called 101 to 130 ten times each, and a phone that has to
     * do with none of them paid an account once, another twice.
     */
    @BeforeEach
    void importsACase() throws LinkwrightException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
        source = CaseFile.create(folder.resolve("test.lwcase"), clock, "A. Analyst");
        byte[] original = "calls".getBytes(StandardCharsets.UTF_8);
        NewSource file = new NewSource(
                "a.csv",
                "f46f5990ebfadcab199107258b9dadd8711bd7946d8d00091a1073effcf2a843",
                original.length,
                "csv",
                LegalProcess.UNKNOWN,
                "");
        try (CaseImport open = source.beginImport(file, original)) {
            long block = open.block(new Block(
                    0, "", 0, 1, 2, 999, "test@1", "{}", "", "", "US", OptionalLong.empty(), Source.Totals.ZERO));
            for (int caller = 1; caller <= 3; caller++) {
                events(open, block, EventKind.CALL, phone(caller), phone(100), 20);
            }
            for (int other = 101; other <= 130; other++) {
                events(open, block, EventKind.CALL, phone(1), phone(other), 10);
            }
            events(open, block, EventKind.PAYMENT, phone(200), account(1), 1);
            events(open, block, EventKind.PAYMENT, phone(200), account(2), 2);
            open.entity(EXAMPLE, "A. Example");
            open.entity(SUBSCRIBER, "PREPAID CUSTOMER");
            open.entity(account(9), "nothing is known of it");
            open.commit();
        }
        for (int used = 1; used <= 3; used++) {
            state(phone(used), EXAMPLE, new Grade("admiralty", "B2"));
        }
        state(phone(1), SUBSCRIBER, Grade.NONE);
        state(phone(100), SUBSCRIBER, Grade.NONE);
    }

    @AfterEach
    void close() throws LinkwrightException {
        source.close();
    }

    private static Identifier phone(int number) {
        return new Identifier(EntityKind.PHONE, "+1202555" + (1000 + number));
    }

    private static Identifier account(int number) {
        return new Identifier(EntityKind.ACCOUNT, "account " + number);
    }

    private void events(CaseImport open, long block, EventKind kind, Identifier from, Identifier to, int times)
            throws LinkwrightException {
        long a = open.entity(from, from.key());
        long b = open.entity(to, to.key());
        for (int i = 0; i < times; i++) {
            row++;
            open.event(new NewEvent(
                    kind, a, b, Optional.empty(), OptionalLong.empty(), Optional.empty(), 0, "", block, row));
            open.row(block, "", row, Fate.ACCEPTED, "", "", 0, "");
        }
    }

    private void state(Identifier subject, Identifier person, Grade grade) throws LinkwrightException {
        source.assertThat(new Assertion(
                0,
                subject,
                Assertion.USED_BY,
                Optional.of(person),
                "",
                Optional.empty(),
                Optional.empty(),
                grade,
                "A. Analyst",
                Optional.empty()));
    }

    private Chart chart(Set<Identifier> focus, int legible) throws LinkwrightException {
        GraphQuery query = new GraphQuery(focus, 1, 0, Set.of(), Optional.empty(), Optional.empty());
        return Charts.build(source, new ChartQuery("", query, "circle", legible), Progress.NONE);
    }

    private static Set<Identifier> shown(Chart chart) {
        Set<Identifier> shown = new TreeSet<>();
        chart.nodes().forEach(node -> shown.add(node.id()));
        return shown;
    }

    @Test
    void whereAUserIsGradedReliableOtherNamesAreNotShownAndThatIsSaid() throws LinkwrightException {
        Chart chart = chart(Set.of(), 0);
        List<String> statements = chart.links().stream()
                .filter(ChartLink::isAssertion)
                .map(link -> link.from().key() + " " + link.to().key())
                .toList();
        assertEquals(
                List.of(
                        phone(1).key() + " " + EXAMPLE.key(),
                        phone(2).key() + " " + EXAMPLE.key(),
                        phone(3).key() + " " + EXAMPLE.key(),
                        phone(100).key() + " " + SUBSCRIBER.key()),
                statements);
        assertTrue(chart.leftOut().stream().anyMatch(text -> text.startsWith("1 statement of use by another name is")));
    }

    @Test
    void aChartWithAFocusShowsAllNames() throws LinkwrightException {
        assertTrue(shown(chart(Set.of(phone(1)), 0)).contains(SUBSCRIBER));
    }

    @Test
    void whatNoLineJoinsIsNotShown() throws LinkwrightException {
        assertTrue(shown(chart(Set.of(), 0)).contains(account(1)));
        assertTrue(!shown(chart(Set.of(), 0)).contains(account(9)));
    }

    @Test
    void aCaseTooBigToReadIsCutToTheAttributedTheStrongestLinesAndSharedContacts() throws LinkwrightException {
        Chart chart = chart(Set.of(), 12);
        assertEquals(
                new TreeSet<>(
                        Set.of(EXAMPLE, SUBSCRIBER, phone(1), phone(2), phone(3), phone(100), phone(200), account(2))),
                shown(chart));
        assertTrue(
                chart.leftOut().stream().anyMatch(text -> text.startsWith("31 of 37 linked entities")),
                chart.leftOut()::toString);
    }
}
