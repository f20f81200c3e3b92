package org.linkwright.exhibit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.linkwright.chart.Additions;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Note;

/**
 * The canonical manifest of an exhibit: JSON without white space, keys sorted, lengths with two decimals. Its SHA-256 is the
 * exhibit's hash.
 */
final class Manifest {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private Manifest() {}

    static String of(Material material) {
        Material.Heading heading = material.heading();
        return GSON.toJson(sorted(Map.of(
                "format", "linkwright-exhibit",
                "version", 1,
                "heading",
                        sorted(Map.of(
                                "title", heading.title(),
                                "case", heading.caseName(),
                                "declaration", heading.declaration(),
                                "handling", heading.handling(),
                                "preparer", heading.preparer())),
                "chart", chart(material.chart()),
                "lines", material.lines().stream().map(Manifest::line).toList(),
                "files", material.files().stream().map(Manifest::file).toList(),
                "settings", material.settings())));
    }

    /** SHA-256 of the manifest in UTF-8, lower-case hexadecimal. */
    static String hash(Material material) {
        return sha256(of(material).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A chart to which nothing was added has the hash it had before anything could be. */
    private static Map<String, Object> chart(Chart chart) {
        Map<String, Object> manifest = sorted(Map.of(
                "title", chart.title(),
                "layout", chart.layout(),
                "zone", chart.window().zone(),
                "days",
                        List.of(
                                chart.window().from().map(Object::toString).orElse(""),
                                chart.window().to().map(Object::toString).orElse("")),
                "period", chart.period().map(p -> List.of(p.first(), p.last())).orElse(List.of()),
                "nodes", chart.nodes().stream().map(Manifest::node).toList(),
                "links", chart.links().stream().map(Manifest::link).toList(),
                "leftOut", chart.leftOut()));
        if (!chart.additions().equals(Additions.NONE)) {
            manifest.put("additions", additions(chart.additions()));
        }
        return manifest;
    }

    private static Map<String, Object> additions(Additions additions) {
        Map<String, String> pictures = new TreeMap<>();
        additions.pictures().forEach((id, portrait) -> pictures.put(ChartNode.nameOf(id), sha256(portrait.png())));
        return sorted(Map.of(
                "groups", additions.groups().stream().map(Manifest::group).toList(),
                "notes", additions.notes().stream().map(Manifest::note).toList(),
                "pictures", pictures));
    }

    private static Map<String, Object> group(ChartGroup group) {
        return sorted(Map.of(
                "id", group.id(),
                "label", group.label(),
                "basis", group.basis().name().toLowerCase(Locale.ROOT),
                "form", group.form().name().toLowerCase(Locale.ROOT),
                "folded", group.folded(),
                "members", group.members().stream().map(ChartNode::nameOf).toList()));
    }

    private static Map<String, Object> note(Note note) {
        return sorted(Map.of(
                "id", note.id(),
                "kind", note.kind().name().toLowerCase(Locale.ROOT),
                "text", note.text(),
                "x", decimal(note.x()),
                "y", decimal(note.y()),
                "width", decimal(note.width()),
                "height", decimal(note.height()),
                "target", note.target()));
    }

    private static Map<String, Object> node(ChartNode node) {
        return sorted(Map.of(
                "id", node.name(),
                "label", node.label(),
                "category", node.category().id(),
                "x", decimal(node.x()),
                "y", decimal(node.y()),
                "size", decimal(node.size())));
    }

    private static Map<String, Object> link(ChartLink link) {
        Map<String, String> amounts = new TreeMap<>();
        link.amounts().forEach((currency, sum) -> amounts.put(currency, sum.toPlainString()));
        return sorted(Map.of(
                "name", link.name(),
                "standing", link.standing().name().toLowerCase(Locale.ROOT),
                "events", link.events(),
                "first", link.first().orElse(""),
                "last", link.last().orElse(""),
                "seconds", link.durationSeconds(),
                "amounts", amounts));
    }

    private static Map<String, Object> line(Material.KeyLine line) {
        return sorted(Map.of(
                "number", line.number(),
                "line", line.link().name(),
                "statement", line.statement(),
                "rows",
                        line.citations().stream()
                                .map(c -> List.of(c.file(), c.sheet(), c.rows()))
                                .toList()));
    }

    private static Map<String, Object> file(Material.KeyFile file) {
        return sorted(Map.of(
                "number", file.number(),
                "name", file.name(),
                "sha256", file.sha256(),
                "rows", file.rows(),
                "process", file.process()));
    }

    private static String decimal(double length) {
        return String.format(Locale.ROOT, "%.2f", length == 0 ? 0.0 : length);
    }

    private static Map<String, Object> sorted(Map<String, Object> map) {
        return new TreeMap<>(map);
    }
}
