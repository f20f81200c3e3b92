package org.linkwright.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.ChartGroup.Basis;
import org.linkwright.chart.ChartGroup.Form;
import org.linkwright.chart.ChartLink.Standing;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;

class FoldingTest {
    private final ChartNode hub = SampleCharts.node(EntityKind.PHONE, "hub", "", Category.UNKNOWN, 0, 0);
    private final ChartNode far = SampleCharts.node(EntityKind.PHONE, "far", "", Category.UNKNOWN, 400, 0);
    private final ChartNode a = SampleCharts.node(EntityKind.PHONE, "a", "", Category.UNKNOWN, 200, -50);
    private final ChartNode b = SampleCharts.node(EntityKind.PHONE, "b", "", Category.UNKNOWN, 200, 50);

    @Property(tries = 200)
    void nothingIsLostOrAddedByFolding(@ForAll("charts") Chart chart) {
        assertEquals(sums(chart.links()), sums(Folding.shown(chart).links()));
    }

    @Property(tries = 200)
    void eachLineOfTheChartIsInExactlyOneThatIsDrawn(@ForAll("charts") Chart chart) {
        List<Integer> parts = Folding.of(chart).parts().stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
        assertEquals(chart.links().size(), parts.size());
        assertEquals(chart.links().size(), new HashSet<>(parts).size());
    }

    @Property(tries = 200)
    void linesOfTheDrawnChartJoinNodesThatAreDrawn(@ForAll("charts") Chart chart) {
        Chart drawn = Folding.shown(chart);
        Set<Identifier> nodes = new HashSet<>();
        drawn.nodes().forEach(node -> assertTrue(nodes.add(node.id()), "drawn twice"));
        Set<String> names = new HashSet<>();
        drawn.links().forEach(link -> {
            assertTrue(nodes.contains(link.from()) && nodes.contains(link.to()));
            assertTrue(names.add(link.name()), "two lines of one name");
        });
        assertEquals(drawn, Folding.shown(drawn), "a drawn chart is its own");
    }

    @Property(tries = 200)
    void openingGivesBackTheChartThatWasFolded(@ForAll("charts") Chart any) {
        List<String> ids = any.additions().groups().stream().map(ChartGroup::id).toList();
        Chart open = any.withGroups(any.additions().groups().stream()
                .map(group -> group.withFolded(false))
                .toList());
        Chart again = Groups.opened(Groups.folded(open, ids), ids);
        assertEquals(open.nodes(), again.nodes());
        assertEquals(open.links(), again.links());
        assertSame(again, Folding.shown(again));
    }

    @Property(tries = 100)
    void whoeverIsMovedWithAFoldedGroupKeepsTheirPlaceInIt(@ForAll("charts") Chart chart) {
        Chart drawn = Folding.shown(chart);
        Chart placed = Folding.placed(
                chart,
                drawn.withNodes(drawn.nodes().stream()
                        .map(node -> node.movedTo(node.x() + 64, node.y() - 32))
                        .toList()));
        assertEquals(
                chart.nodes().stream()
                        .map(node -> List.of(node.x() + 64, node.y() - 32))
                        .toList(),
                placed.nodes().stream().map(node -> List.of(node.x(), node.y())).toList());
        assertEquals(
                drawn.nodes().stream().map(node -> node.x() + 64).toList(),
                Folding.shown(placed).nodes().stream().map(ChartNode::x).toList());
    }

    @Test
    void aFoldedLineSumsPerKindAndDirectionAndNeverAddsCurrencies() {
        Chart chart = folded(SampleCharts.chart(
                List.of(hub, a, b),
                List.of(
                        SampleCharts.events(hub, a, EventKind.PAYMENT, 2, "USD", "10.50"),
                        SampleCharts.events(hub, b, EventKind.PAYMENT, 1, "USD", "4.50", "EUR", "7.00"),
                        SampleCharts.events(a, hub, EventKind.PAYMENT, 4, "USD", "1.00"),
                        SampleCharts.events(hub, a, EventKind.CALL, 5),
                        SampleCharts.events(a, b, EventKind.CALL, 212),
                        SampleCharts.events(b, a, EventKind.MESSAGE, 1))));
        Chart drawn = Folding.shown(chart);
        assertEquals(List.of("phone:hub", "group:g1"), names(drawn));
        ChartLink paid = drawn.links().getFirst();
        assertEquals("phone:hub > group:g1 payment", paid.name());
        assertEquals(3, paid.events());
        assertEquals(Map.of("USD", new BigDecimal("15.00"), "EUR", new BigDecimal("7.00")), paid.amounts());
        assertEquals(4, drawn.links().get(1).events(), "the other direction stays another line");
        assertEquals(5, drawn.links().get(2).events());
        assertEquals(
                "2 phones,\n212 calls,\n1 message among them",
                drawn.nodes().get(1).label());
        assertEquals(
                3, Strand.drawn(drawn).size() + 1, "what is inside is not drawn; both directions of payments are one");
    }

    @Test
    void aFoldedLineIsNoSurerThanItsLeastSurePart() {
        ChartNode person = SampleCharts.node(EntityKind.PERSON, "p", "A. Example", Category.UNKNOWN, 100, 100);
        Chart chart = folded(SampleCharts.chart(
                List.of(person, a, b),
                List.of(
                        SampleCharts.usedBy(a, person, Standing.CONFIRMED),
                        SampleCharts.usedBy(b, person, Standing.TENTATIVE))));
        assertEquals(Standing.TENTATIVE, Folding.shown(chart).links().getFirst().standing());
    }

    @Test
    void aGroupWithinAFoldedOneIsWithinItsNode() {
        Chart inner = folded(
                SampleCharts.chart(List.of(hub, a, b, far), List.of(SampleCharts.events(a, far, EventKind.CALL, 3))));
        Chart outer = Groups.made(inner, Set.of(new Identifier(ChartGroup.KIND, "g1"), hub.id()), "All", Form.BOX);
        assertEquals(3, outer.group("g2").orElseThrow().members().size());
        Chart both = Groups.folded(outer, List.of("g2"));
        assertEquals(List.of("group:g2", "phone:far"), names(Folding.shown(both)));
        assertEquals(
                List.of("g2"),
                Groups.foldedOf(both).stream().map(ChartGroup::id).toList());
        Chart opened = Groups.opened(both, List.of("g2"));
        assertEquals(Set.of("phone:hub", "group:g1", "phone:far"), Set.copyOf(names(Folding.shown(opened))));
    }

    @Test
    void leavesAroundAHubAreFoldedIntoACountAndPersonsAreNot() {
        List<ChartNode> nodes = new ArrayList<>(List.of(hub, far));
        List<ChartLink> links = new ArrayList<>(List.of(SampleCharts.events(hub, far, EventKind.CALL, 9)));
        for (int i = 0; i < 37; i++) {
            ChartNode leaf = SampleCharts.node(EntityKind.PHONE, "leaf" + i, "", Category.UNKNOWN, 10 + i, 60);
            nodes.add(leaf);
            links.add(SampleCharts.events(leaf, hub, EventKind.CALL, 2));
            links.add(SampleCharts.events(hub, leaf, EventKind.CALL, 1));
        }
        ChartNode person = SampleCharts.node(EntityKind.PERSON, "p", "A. Example", Category.SUSPECT, 0, 90);
        nodes.add(person);
        links.add(SampleCharts.usedBy(hub, person, Standing.CONFIRMED));
        for (int i = 0; i < 2; i++) {
            ChartNode leaf = SampleCharts.node(EntityKind.PHONE, "few" + i, "", Category.UNKNOWN, 400, 60 * i);
            nodes.add(leaf);
            links.add(SampleCharts.events(far, leaf, EventKind.CALL, 1));
        }
        Chart chart = Groups.by(SampleCharts.chart(nodes, links), Basis.LEAVES, Form.NONE);
        Chart drawn = Folding.shown(Groups.folded(chart, Groups.open(chart, Basis.LEAVES)));
        assertEquals(
                Set.of("phone:hub", "phone:far", "group:g1", "person:p", "phone:few0", "phone:few1"),
                Set.copyOf(names(drawn)));
        ChartNode count = drawn.nodes().stream()
                .filter(node -> node.id().kind().equals(ChartGroup.KIND))
                .findFirst()
                .orElseThrow();
        assertEquals("37 more, with one contact each", count.label());
        drawn.nodes().stream()
                .filter(node -> !node.equals(count))
                .forEach(node -> assertTrue(Math.hypot(node.x() - count.x(), node.y() - count.y()) > 30, node.name()));
    }

    @Test
    void groupsOfACountryAPlatformAKindAndACategoryAreNamedAfterIt() {
        Chart chart = SampleCharts.chart(
                List.of(
                        SampleCharts.node(EntityKind.PHONE, "+12025550143", "", Category.UNKNOWN, 0, 0),
                        SampleCharts.node(EntityKind.PHONE, "+12025550144", "", Category.UNKNOWN, 0, 50),
                        SampleCharts.node(EntityKind.PHONE, "+525555550121", "", Category.UNKNOWN, 0, 99),
                        SampleCharts.node(EntityKind.HANDLE, "instagram:a", "", Category.UNKNOWN, 50, 0),
                        SampleCharts.node(EntityKind.HANDLE, "instagram:b", "", Category.UNKNOWN, 50, 50),
                        SampleCharts.node(EntityKind.PERSON, "p", "A. Example", Category.SUSPECT, 90, 0),
                        SampleCharts.node(EntityKind.PERSON, "q", "B. Example", Category.SUSPECT, 90, 50)),
                List.of());
        assertEquals(List.of("United States"), labels(Groups.by(chart, Basis.COUNTRY, Form.BOX)));
        assertEquals(List.of("Instagram"), labels(Groups.by(chart, Basis.PLATFORM, Form.BOX)));
        assertEquals(
                List.of("Phone number", "Online account", "Person"), labels(Groups.by(chart, Basis.KIND, Form.BOX)));
        assertEquals(List.of("suspect"), labels(Groups.by(chart, Basis.CATEGORY, Form.BOX)));
    }

    @Test
    void othersMakeRoomWhereTheyMovedIntoTheGroupsPlace() {
        Chart chart = folded(SampleCharts.chart(List.of(hub, a, b, far), List.of()));
        ChartGroup group = chart.group("g1").orElseThrow();
        Chart drawn = Folding.shown(chart);
        Chart near = Folding.placed(
                chart,
                drawn.withNodes(drawn.nodes().stream()
                        .map(node -> node.id().equals(far.id()) ? node.movedTo(b.x() + 10, b.y()) : node)
                        .toList()));
        Chart open = Groups.opened(near, List.of("g1"));
        ChartNode pushed = open.nodes().get(3);
        assertTrue(
                Math.hypot(pushed.x() - group.x(), pushed.y() - group.y())
                        > Math.hypot(b.x() - group.x(), b.y() - group.y()) + 40,
                "beyond the members");
        assertEquals(near.nodes().get(1), open.nodes().get(1), "members are where they were");
    }

    private static List<String> labels(Chart chart) {
        return chart.additions().groups().stream().map(ChartGroup::label).toList();
    }

    private static List<String> names(Chart chart) {
        return chart.nodes().stream().map(ChartNode::name).toList();
    }

    private Chart folded(Chart chart) {
        return Groups.folded(Groups.made(chart, Set.of(a.id(), b.id()), "", Form.BOX), List.of("g1"));
    }

    /** Events, seconds and amounts by kind and currency. */
    private static Map<String, BigDecimal> sums(List<ChartLink> links) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (ChartLink link : links) {
            String kind = link.kind().map(EventKind::id).orElse("statement");
            sums.merge(kind, BigDecimal.valueOf(link.events()), BigDecimal::add);
            sums.merge(kind + " s", BigDecimal.valueOf(link.durationSeconds()), BigDecimal::add);
            link.amounts().forEach((currency, sum) -> sums.merge(kind + " " + currency, sum, BigDecimal::add));
        }
        sums.replaceAll((key, sum) -> sum.stripTrailingZeros());
        return sums;
    }

    /** Charts of ten nodes on a grid, of which folded groups hold some, overlapping or not. */
    @Provide
    Arbitrary<Chart> charts() {
        List<ChartNode> nodes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            EntityKind kind = i < 7 ? EntityKind.PHONE : EntityKind.PERSON;
            nodes.add(SampleCharts.node(kind, "n" + i, "", Category.UNKNOWN, i % 4 * 64, i / 4 * 64));
        }
        Arbitrary<ChartNode> ends = Arbitraries.of(nodes);
        Arbitrary<ChartLink> links = Combinators.combine(
                        ends,
                        ends,
                        Arbitraries.of(EventKind.CALL, EventKind.PAYMENT, EventKind.TRANSFER),
                        Arbitraries.of("USD", "EUR", "BTC"),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(2),
                        Arbitraries.longs().between(1, 100))
                .as((from, to, kind, currency, sum, events) -> new ChartLink(
                        from.id(),
                        to.id(),
                        Optional.of(kind),
                        "",
                        Standing.CONFIRMED,
                        events,
                        Optional.of("2025-01-0" + (1 + events % 9)),
                        Optional.empty(),
                        events * 3,
                        kind.equals(EventKind.CALL) ? new TreeMap<>() : new TreeMap<>(Map.of(currency, sum))));
        Arbitrary<List<Identifier>> members =
                ends.map(ChartNode::id).set().ofMinSize(1).ofMaxSize(6).map(List::copyOf);
        Arbitrary<ChartGroup> groups = Combinators.combine(members, Arbitraries.of(true, false))
                .as((ids, folded) -> new ChartGroup("", "", Basis.CHOSEN, Form.BOX, ids, folded, false, 32, 512));
        return Combinators.combine(
                        links.list().ofMaxSize(15).uniqueElements(ChartLink::name),
                        groups.list().ofMaxSize(3))
                .as((lines, sets) -> {
                    List<ChartGroup> numbered = new ArrayList<>();
                    for (ChartGroup each : sets) {
                        int n = numbered.size() + 1;
                        numbered.add(new ChartGroup(
                                "g" + n,
                                "",
                                Basis.CHOSEN,
                                Form.BOX,
                                each.members(),
                                each.folded(),
                                false,
                                32 * n,
                                512 * n));
                    }
                    return SampleCharts.chart(nodes, lines).withGroups(numbered);
                });
    }

    @Test
    void aProposalNamesWhatFoldingLeaves() {
        Chart large = largeChart();
        List<Proposal> proposals = Proposal.of(large);
        assertFalse(proposals.isEmpty());
        for (Proposal each : proposals) {
            Chart grouped = Groups.by(large, each.basis(), Form.BOX);
            Chart drawn = Folding.shown(Groups.folded(grouped, Groups.open(grouped, each.basis())));
            assertEquals(
                    each.remains().nodes(), drawn.nodes().size(), each.basis().name());
            assertEquals(
                    each.remains().lines(),
                    Strand.drawn(drawn).size(),
                    each.basis().name());
            assertEquals(
                    each.remains().groups(),
                    drawn.nodes().stream()
                            .filter(node -> node.id().kind().equals(ChartGroup.KIND))
                            .count(),
                    each.basis().name());
        }
        Proposal best = proposals.getFirst();
        assertEquals(Basis.LEAVES, best.basis(), "it keeps most");
        assertEquals(new Partition.Remains(50, 100, 100), best.remains(), "50 hubs in a ring with a count each");
    }

    @Test
    void aChartWithinTheBudgetIsLeftAlone() {
        assertEquals(List.of(), Proposal.of(SampleCharts.forty()));
        Chart large = largeChart();
        Chart grouped = Groups.by(large, Basis.LEAVES, Form.NONE);
        assertEquals(List.of(), Proposal.of(Groups.folded(grouped, Groups.open(grouped, Basis.LEAVES))));
    }

    /** Fifty hubs in a ring, each with fifty leaves: 2,550 nodes. */
    private static Chart largeChart() {
        List<ChartNode> nodes = new ArrayList<>();
        List<ChartLink> links = new ArrayList<>();
        for (int hub = 0; hub < 50; hub++) {
            nodes.add(SampleCharts.node(EntityKind.PHONE, "hub" + hub, "", Category.UNKNOWN, hub * 500, 0));
        }
        for (int hub = 0; hub < 50; hub++) {
            links.add(SampleCharts.events(nodes.get(hub), nodes.get((hub + 1) % 50), EventKind.CALL, 5));
            links.add(SampleCharts.events(nodes.get((hub + 1) % 50), nodes.get(hub), EventKind.CALL, 2));
            for (int i = 0; i < 50; i++) {
                ChartNode leaf = SampleCharts.node(
                        EntityKind.PHONE, "l" + hub + "-" + i, "", Category.UNKNOWN, hub * 500 + i * 9, 50 + i);
                nodes.add(leaf);
                links.add(SampleCharts.events(nodes.get(hub), leaf, EventKind.CALL, 1));
            }
        }
        return SampleCharts.chart(nodes, links);
    }
}
