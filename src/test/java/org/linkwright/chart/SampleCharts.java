package org.linkwright.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.linkwright.chart.ChartLink.Standing;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;

/** Charts made by hand, of people and numbers that do not exist. */
public final class SampleCharts {
    private SampleCharts() {}

    public static ChartNode node(EntityKind kind, String key, String label, Category category, double x, double y) {
        return new ChartNode(new Identifier(kind, key), label, category, x, y, 1, false);
    }

    public static ChartLink events(ChartNode from, ChartNode to, EventKind kind, long events, String... sums) {
        TreeMap<String, BigDecimal> amounts = new TreeMap<>();
        for (int i = 0; i < sums.length; i += 2) {
            amounts.put(sums[i], new BigDecimal(sums[i + 1]));
        }
        return new ChartLink(
                from.id(),
                to.id(),
                Optional.of(kind),
                "",
                Standing.CONFIRMED,
                events,
                Optional.of("2025-03-03T16:20:00Z"),
                Optional.of("2025-03-09T07:05:00Z"),
                0,
                amounts);
    }

    public static ChartLink usedBy(ChartNode identifier, ChartNode person, Standing standing) {
        return new ChartLink(
                identifier.id(),
                person.id(),
                Optional.empty(),
                "used-by",
                standing,
                0,
                Optional.empty(),
                Optional.empty(),
                0,
                new TreeMap<>());
    }

    public static Chart chart(List<ChartNode> nodes, List<ChartLink> links) {
        return new Chart(
                "Operation Example",
                "organic",
                new Chart.Window(Optional.empty(), Optional.empty(), "America/Chicago"),
                nodes,
                links,
                Optional.of(new Chart.Period("2025-03-03T16:20:00Z", "2025-03-09T07:05:00Z")),
                List.of("28 of 36 entities are not shown: the 8 busiest are."));
    }

    /** One of each common kind, all ways to draw a line, a pair with parallel lines and a line to itself. */
    public static Chart small() {
        ChartNode suspect = node(EntityKind.PERSON, "p1", "A. Example", Category.SUSPECT, 0, 0);
        ChartNode victim = node(EntityKind.PERSON, "p2", "V. Sample", Category.VICTIM, 330, 40);
        ChartNode phone = node(EntityKind.PHONE, "+12025550143", "+12025550143", Category.UNKNOWN, 110, -60);
        ChartNode other = node(EntityKind.PHONE, "+12025550177", "+12025550177", Category.UNKNOWN, 240, -40);
        ChartNode handle =
                node(EntityKind.HANDLE, "instagram:v_sample", "instagram:v_sample", Category.UNKNOWN, 300, 150);
        ChartNode account = node(EntityKind.ACCOUNT, "US:021000021:000123450099", "", Category.UNKNOWN, 30, 150);
        ChartNode wallet = node(
                EntityKind.WALLET, "btc:bc1qexampleexampleexampleexampleexample0000", "", Category.UNKNOWN, 160, 190);
        ChartNode place =
                node(EntityKind.PLACE, "lat=38.9 lon=-77.03", "Example Motel, room 12", Category.UNKNOWN, 430, -70);
        return chart(
                List.of(suspect, victim, phone, other, handle, account, wallet, place),
                List.of(
                        events(phone, other, EventKind.CALL, 124),
                        events(other, phone, EventKind.CALL, 12),
                        events(phone, other, EventKind.MESSAGE, 31),
                        usedBy(phone, suspect, Standing.CONFIRMED),
                        usedBy(other, victim, Standing.UNCONFIRMED),
                        usedBy(handle, victim, Standing.TENTATIVE),
                        usedBy(account, suspect, Standing.UNCONFIRMED),
                        events(account, wallet, EventKind.TRANSFER, 5, "USD", "4300.00"),
                        events(wallet, wallet, EventKind.TRANSFER, 2, "BTC", "0.0150"),
                        events(other, place, EventKind.VISIT, 1)));
    }

    /** Six groups of phones around their hubs, with accounts and people: 40 nodes. */
    public static Chart forty() {
        List<ChartNode> nodes = new ArrayList<>();
        List<ChartLink> links = new ArrayList<>();
        for (int hub = 0; hub < 5; hub++) {
            double angle = 2 * Math.PI * hub / 5;
            double x = 420 * Math.cos(angle);
            double y = 300 * Math.sin(angle);
            ChartNode centre = node(EntityKind.PHONE, "+1202555010" + hub, "+1202555010" + hub, Category.UNKNOWN, x, y);
            nodes.add(centre);
            ChartNode person = node(
                    EntityKind.PERSON,
                    "person-" + hub,
                    List.of("A. Example", "B. Placeholder", "V. Sample", "C. Specimen", "D. Instance")
                            .get(hub),
                    List.of(Category.SUSPECT, Category.SUSPECT, Category.CHILD_VICTIM, Category.WITNESS, Category.OTHER)
                            .get(hub),
                    x * 0.62,
                    y * 0.62);
            nodes.add(person);
            links.add(usedBy(centre, person, hub < 2 ? Standing.CONFIRMED : Standing.UNCONFIRMED));
            for (int i = 0; i < 6; i++) {
                double a = angle + (i - 2.5) * 0.45;
                EntityKind kind = List.of(
                                EntityKind.PHONE,
                                EntityKind.HANDLE,
                                EntityKind.ACCOUNT,
                                EntityKind.WALLET,
                                EntityKind.EMAIL,
                                EntityKind.PLACE)
                        .get((i + hub) % 6);
                ChartNode leaf = node(
                        kind,
                        kind.id() + ":202555013" + hub + i,
                        kind.equals(EntityKind.PHONE) ? "+1202555013" + hub : kind.id() + ":sample_" + hub + i,
                        Category.UNKNOWN,
                        x + 170 * Math.cos(a),
                        y + 130 * Math.sin(a));
                nodes.add(leaf);
                boolean money = kind.equals(EntityKind.ACCOUNT) || kind.equals(EntityKind.WALLET);
                links.add(
                        money
                                ? events(centre, leaf, EventKind.PAYMENT, 1L + i * 2L, "USD", 150 + 100 * i + ".00")
                                : events(centre, leaf, EventKind.MESSAGE, 1L << (2 * i % 9)));
            }
        }
        for (int hub = 0; hub < 5; hub++) {
            links.add(events(nodes.get(hub * 8), nodes.get((hub + 1) % 5 * 8), EventKind.CALL, 3L + hub * 40L));
            links.add(events(nodes.get((hub + 1) % 5 * 8), nodes.get(hub * 8), EventKind.CALL, 2L + hub * 9L));
        }
        return chart(nodes, links);
    }
}
