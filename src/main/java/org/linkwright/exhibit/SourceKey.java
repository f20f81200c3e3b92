package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Wording;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Messages;

/** The pages that lead each line of the chart to file, sheet and rows. */
final class SourceKey {
    private static final Messages MESSAGES = Messages.of(SourceKey.class);

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

    /** The marks of each page. */
    List<List<Mark>> write(Page page) {
        Flow flow = new Flow(page);
        flow.heading(MESSAGES.text("key.lines"));
        Table.write(
                flow,
                Table.columns(
                        flow,
                        headers("number", "line", "what", "file", "sheet", "rows"),
                        0.32,
                        2.6,
                        2.1,
                        0.32,
                        0.9,
                        4.0),
                material.lines().stream().flatMap(this::rows).toList());
        flow.heading(MESSAGES.text("key.files"));
        Table.write(
                flow,
                Table.columns(flow, headers("file", "name", "sha256", "read", "process"), 0.3, 2.0, 4.0, 0.55, 1.75),
                material.files().stream().map(SourceKey::row).toList());
        flow.heading(MESSAGES.text("key.entities"));
        Table.write(
                flow, Table.columns(flow, headers("number", "kind", "label", "key"), 0.35, 1.2, 2.4, 4), entities());
        if (!material.chart().leftOut().isEmpty()) {
            flow.heading(MESSAGES.text("key.leftOut"));
            flow.sentences(material.chart().leftOut());
        }
        flow.heading(MESSAGES.text("key.made"));
        flow.sentences(material.settings());
        return flow.pages();
    }

    private static List<String> headers(String... keys) {
        return Stream.of(keys).map(key -> MESSAGES.text("key.column." + key)).toList();
    }

    private Stream<List<String>> rows(Material.KeyLine line) {
        String ends = ends(line.link());
        String what = what(line);
        if (line.citations().isEmpty()) {
            return Stream.of(List.of(line.number(), ends, what, "–", "", MESSAGES.text("key.noRows")));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Material.Citation citation : line.citations()) {
            boolean isFirst = rows.isEmpty();
            rows.add(List.of(
                    line.number(),
                    isFirst ? ends : MESSAGES.text("key.also"),
                    isFirst ? what : "",
                    citation.file(),
                    citation.sheet().isEmpty() ? "–" : citation.sheet(),
                    citation.rows()));
        }
        return rows.stream();
    }

    private String ends(ChartLink link) {
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
                    node.id().key()));
        }
        return rows;
    }
}
