package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Wording;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.Messages;

/** The pages that lead each line of the chart to file, sheet and rows. */
final class SourceKey {
    private static final Messages MESSAGES = Messages.of(SourceKey.class);

    private static final double SIZE = 6.6;
    private static final double LEADING = 8.4;
    private static final double INDENT = 22;
    private static final double GAP = 3.6;

    /** So many members of a folded group are named. */
    private static final int LISTED = 200;

    private final Material material;
    private final Map<String, ChartNode> nodes = new HashMap<>();

    SourceKey(Material material) {
        this.material = material;
        material.chart().nodes().forEach(node -> nodes.put(node.name(), node));
    }

    /** Number of a node in the list of entities. */
    static String entityNumber(int index) {
        return "E" + (index + 1);
    }

    /**
     * The pages of the key.
     *
     * @param pages the marks of each
     * @param places where the entry of each line begins, in the order of the chart's lines
     */
    record Written(List<List<Mark>> pages, List<Flow.Place> places) {}

    /** The files across the page, then all else in two columns. */
    Written write(Page page) {
        Flow flow = new Flow(page);
        flow.heading(MESSAGES.text("key.files"));
        Table.write(
                flow,
                Table.columns(flow, headers("file", "name", "sha256", "read", "process"), 0.25, 2.0, 4.0, 0.5, 2.4),
                material.files().stream().map(SourceKey::row).toList());
        flow.columns(2);
        flow.heading(MESSAGES.text("key.lines"));
        List<Flow.Place> places = new ArrayList<>();
        for (Material.KeyLine line : material.lines()) {
            places.add(entry(flow, line));
        }
        flow.heading(MESSAGES.text("key.entities"));
        Table.write(
                flow, Table.columns(flow, headers("number", "kind", "label", "key"), 0.5, 1.4, 2.2, 2.6), entities());
        if (!material.chart().leftOut().isEmpty()) {
            flow.heading(MESSAGES.text("key.leftOut"));
            flow.sentences(material.chart().leftOut());
        }
        flow.heading(MESSAGES.text("key.made"));
        flow.sentences(material.settings());
        return new Written(flow.pages(), List.copyOf(places));
    }

    /** A line of the chart: its number, its ends, what it sums up, and its rows. */
    private Flow.Place entry(Flow flow, Material.KeyLine line) {
        flow.need(3 * LEADING);
        Flow.Place place = flow.place();
        flow.text(line.number(), flow.left(), SIZE, Face.BOLD, Anchor.START);
        flow.paragraph(ends(line.link()), INDENT, SIZE, LEADING, Face.BOLD);
        flow.paragraph(what(line), INDENT, SIZE, LEADING, Face.REGULAR);
        for (String rows : citations(line)) {
            flow.paragraph(rows, INDENT, SIZE, LEADING, Face.REGULAR);
        }
        flow.skip(GAP);
        return place;
    }

    private static List<String> citations(Material.KeyLine line) {
        return line.citations().isEmpty()
                ? List.of(MESSAGES.text("key.noRows"))
                : line.citations().stream()
                        .map(each -> each.sheet().isEmpty()
                                ? MESSAGES.text("key.rows", each.file(), each.rows())
                                : MESSAGES.text("key.sheetRows", each.file(), each.sheet(), each.rows()))
                        .toList();
    }

    private static List<String> headers(String... keys) {
        return Stream.of(keys).map(key -> MESSAGES.text("key.column." + key)).toList();
    }

    private String ends(ChartLink link) {
        if (link.isInside()) {
            return MESSAGES.text("key.inside", label(ChartNode.nameOf(link.from())));
        }
        return MESSAGES.text(
                link.isAssertion() ? "key.between" : "key.to",
                label(ChartNode.nameOf(link.from())),
                label(ChartNode.nameOf(link.to())));
    }

    private String label(String name) {
        return Wording.label(nodes.get(name));
    }

    private String what(Material.KeyLine line) {
        ChartLink link = line.link();
        String zone = material.chart().window().zone();
        if (link.isAssertion()) {
            String standing =
                    MESSAGES.text("key.standing." + link.standing().name().toLowerCase(Locale.ROOT));
            return Stream.of(Wording.assertion(link.predicate()), standing, line.statement())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("; "));
        }
        List<String> parts = new ArrayList<>(List.of(Wording.of(link, zone)));
        if (!link.amounts().isEmpty()) {
            Wording.days(link, zone).ifPresent(parts::add);
        }
        if (link.durationSeconds() > 0) {
            parts.add(Wording.duration(link.durationSeconds()));
        }
        return String.join(", ", parts);
    }

    private static List<String> row(Material.KeyFile file) {
        return List.of(
                file.number(),
                file.name(),
                file.sha256(),
                String.format(Locale.ENGLISH, "%,d", file.rows()),
                file.process().isEmpty() ? MESSAGES.text("key.noProcess") : file.process());
    }

    private List<List<String>> entities() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < material.chart().nodes().size(); i++) {
            ChartNode node = material.chart().nodes().get(i);
            String kind = Wording.kind(node.id().kind());
            boolean isCategorised = node.id().kind().equals(EntityKind.PERSON) && node.category() != Category.UNKNOWN;
            rows.add(List.of(
                    entityNumber(i),
                    isCategorised ? kind + ", " + Wording.category(node.category()) : kind,
                    Wording.label(node),
                    material.chart()
                            .group(node.id().key())
                            .filter(group -> group.node().equals(node.id()))
                            .map(SourceKey::members)
                            .orElse(node.id().key())));
        }
        return rows;
    }

    private static String members(ChartGroup group) {
        String listed =
                group.members().stream().limit(LISTED).map(Identifier::key).collect(Collectors.joining(", "));
        int more = group.members().size() - LISTED;
        return more <= 0 ? listed : MESSAGES.text("key.more", listed, more);
    }
}
