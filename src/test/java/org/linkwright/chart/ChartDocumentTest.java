package org.linkwright.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;

class ChartDocumentTest {
    @Property(tries = 100)
    void givesBackTheChartThatWasWritten(@ForAll("charts") Chart chart) throws LinkwrightException {
        assertEquals(chart, ChartDocument.read(ChartDocument.write(chart)));
    }

    @Test
    void refusesWhatIsNoChart() {
        for (String text : List.of("", "{}", "[1]", "{\"format\":\"other\"}", "not json")) {
            LinkwrightException e = assertThrows(LinkwrightException.class, () -> ChartDocument.read(text));
            assertEquals("CHART_UNREADABLE", e.issue().code());
        }
    }

    @Test
    void refusesANewerDocument() {
        String newer = ChartDocument.write(SampleCharts.small()).replace("\"version\": 2", "\"version\": 3");
        LinkwrightException e = assertThrows(LinkwrightException.class, () -> ChartDocument.read(newer));
        assertEquals("CHART_NEWER", e.issue().code());
    }

    @Test
    void readsVersionOneWhichKnewNoGroupsNotesAndPictures() throws LinkwrightException {
        String first = """
                {"format":"linkwright-chart","version":1,"title":"Old","layout":"circle","days":{"zone":"UTC"},
                 "nodes":[{"kind":"phone","key":"+12025550143","label":"","category":"unknown","x":1,"y":2,"size":1,
                 "pinned":false}],"links":[],"leftOut":["nothing"]}""";
        Chart old = ChartDocument.read(first);
        assertEquals(Additions.NONE, old.additions());
        assertEquals(List.of("nothing"), old.leftOut());
        assertEquals(2, old.nodes().getFirst().y());
    }

    @Test
    void refusesVersionTwoWithoutWhatItPromises() {
        String broken = ChartDocument.write(SampleCharts.small()).replace("\"groups\"", "\"gruops\"");
        LinkwrightException e = assertThrows(LinkwrightException.class, () -> ChartDocument.read(broken));
        assertEquals("CHART_UNREADABLE", e.issue().code());
    }

    private static Arbitrary<Additions> additions() {
        Arbitrary<ChartGroup> groups = Combinators.combine(
                        Arbitraries.strings(),
                        Arbitraries.of(ChartGroup.Basis.values()),
                        Arbitraries.of(ChartGroup.Form.values()),
                        ids().list().ofMaxSize(4),
                        Arbitraries.of(true, false),
                        Arbitraries.doubles().between(-1e6, 1e6))
                .as((label, basis, form, members, folded, x) ->
                        new ChartGroup("g1", label, basis, form, members, folded, folded, x, -x));
        Arbitrary<Note> notes = Combinators.combine(
                        Arbitraries.of(Note.Kind.values()),
                        Arbitraries.strings(),
                        Arbitraries.doubles().between(-1e6, 1e6))
                .as((kind, text, x) -> new Note("n1", kind, text, x, x / 2, 40, 20, text));
        return Combinators.combine(groups.list().ofMaxSize(3), notes.list().ofMaxSize(3), ids())
                .as((all, written, id) ->
                        new Additions(all, written, new TreeMap<>(Map.of(id, new Portrait("iVBORw0KGgo=")))));
    }

    @Provide
    Arbitrary<Chart> charts() {
        return Combinators.combine(
                        nodes().list().ofMaxSize(5), links().list().ofMaxSize(5), Arbitraries.strings(), additions())
                .as((nodes, links, title, additions) -> new Chart(
                        title,
                        "organic",
                        Chart.Window.ALL,
                        nodes,
                        links,
                        Optional.of(new Chart.Period("2025-01-01", "2025-01-02T10:00Z")),
                        List.of(title),
                        additions));
    }

    private static Arbitrary<Identifier> ids() {
        return Combinators.combine(
                        Arbitraries.of(EntityKind.KNOWN),
                        Arbitraries.strings().ofMinLength(1).filter(s -> !s.isBlank()))
                .as(Identifier::new);
    }

    private static Arbitrary<ChartNode> nodes() {
        Arbitrary<Double> places = Arbitraries.doubles().between(-1e6, 1e6);
        return Combinators.combine(
                        ids(),
                        Arbitraries.strings(),
                        Arbitraries.of(Category.values()),
                        places,
                        places,
                        Arbitraries.doubles().between(1, 3),
                        Arbitraries.of(true, false))
                .as(ChartNode::new);
    }

    private static Arbitrary<ChartLink> links() {
        Arbitrary<BigDecimal> sums = Arbitraries.bigDecimals().ofScale(18);
        return Combinators.combine(ids(), ids(), Arbitraries.of(EventKind.KNOWN), sums, Arbitraries.longs())
                .as((from, to, kind, sum, number) -> new ChartLink(
                        from,
                        to,
                        Optional.of(kind).filter(k -> number % 2 == 0),
                        number % 2 == 0 ? "" : "used-by",
                        ChartLink.Standing.TENTATIVE,
                        number,
                        Optional.of("2025-01-01"),
                        Optional.empty(),
                        number,
                        new TreeMap<>(Map.of("ETH", sum))));
    }
}
