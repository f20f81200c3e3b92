package org.linkwright.chart;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linkwright.chart.ChartLink.Standing;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * The JSON document a chart is saved as, {@code {"format":"linkwright-chart","version":1,…}}. Read back, it gives an equal
 * chart.
 */
public final class ChartDocument {
    private static final String FORMAT = "linkwright-chart";
    private static final int VERSION = 1;
    private static final Messages MESSAGES = Messages.of(ChartDocument.class);
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private ChartDocument() {}

    /** The document of a chart; equal charts have equal documents. */
    public static String write(Chart chart) {
        return GSON.toJson(Document.of(chart));
    }

    /**
     * The chart of a document.
     *
     * @throws LinkwrightException {@code CHART_UNREADABLE} where it is no such document, {@code CHART_NEWER} where a newer
     *     Linkwright wrote it
     */
    public static Chart read(String json) throws LinkwrightException {
        try {
            Document document = GSON.fromJson(json, Document.class);
            if (document == null || !FORMAT.equals(document.format)) {
                throw new LinkwrightException(MESSAGES.issue("CHART_UNREADABLE"));
            }
            if (document.version > VERSION) {
                throw new LinkwrightException(MESSAGES.issue("CHART_NEWER", document.version, VERSION));
            }
            return document.chart();
        } catch (JsonParseException | NullPointerException | IllegalArgumentException | DateTimeException e) {
            throw new LinkwrightException(MESSAGES.issue("CHART_UNREADABLE"), e);
        }
    }

    private record Document(
            String format,
            int version,
            String title,
            String layout,
            Days days,
            List<Node> nodes,
            List<Line> links,
            List<String> leftOut) {
        static Document of(Chart chart) {
            return new Document(
                    FORMAT,
                    VERSION,
                    chart.title(),
                    chart.layout(),
                    Days.of(chart),
                    chart.nodes().stream().map(Node::of).toList(),
                    chart.links().stream().map(Line::of).toList(),
                    chart.leftOut());
        }

        Chart chart() {
            return new Chart(
                    title,
                    layout,
                    days.window(),
                    nodes.stream().map(Node::node).toList(),
                    links.stream().map(Line::link).toList(),
                    days.period(),
                    List.copyOf(leftOut));
        }
    }

    /** {@code null} stands for an absent value, which Gson leaves out. */
    private record Days(String from, String to, String zone, String first, String last) {
        static Days of(Chart chart) {
            return new Days(
                    chart.window().from().map(LocalDate::toString).orElse(null),
                    chart.window().to().map(LocalDate::toString).orElse(null),
                    chart.window().zone(),
                    chart.period().map(Chart.Period::first).orElse(null),
                    chart.period().map(Chart.Period::last).orElse(null));
        }

        Chart.Window window() {
            return new Chart.Window(
                    Optional.ofNullable(from).map(LocalDate::parse),
                    Optional.ofNullable(to).map(LocalDate::parse),
                    zone);
        }

        Optional<Chart.Period> period() {
            return first == null ? Optional.empty() : Optional.of(new Chart.Period(first, last));
        }
    }

    private record Node(
            String kind, String key, String label, String category, double x, double y, double size, boolean pinned) {
        static Node of(ChartNode node) {
            return new Node(
                    node.id().kind().id(),
                    node.id().key(),
                    node.label(),
                    node.category().id(),
                    node.x(),
                    node.y(),
                    node.size(),
                    node.pinned());
        }

        ChartNode node() {
            return new ChartNode(
                    new Identifier(new EntityKind(kind), key), label, Category.of(category), x, y, size, pinned);
        }
    }

    private record End(String kind, String key) {
        static End of(Identifier id) {
            return new End(id.kind().id(), id.key());
        }

        Identifier id() {
            return new Identifier(new EntityKind(kind), key);
        }
    }

    private record Line(
            End from,
            End to,
            String kind,
            String predicate,
            Standing standing,
            long events,
            String first,
            String last,
            long seconds,
            Map<String, BigDecimal> amounts) {
        static Line of(ChartLink link) {
            return new Line(
                    End.of(link.from()),
                    End.of(link.to()),
                    link.kind().map(EventKind::id).orElse(null),
                    link.predicate(),
                    link.standing(),
                    link.events(),
                    link.first().orElse(null),
                    link.last().orElse(null),
                    link.durationSeconds(),
                    link.amounts());
        }

        ChartLink link() {
            return new ChartLink(
                    from.id(),
                    to.id(),
                    Optional.ofNullable(kind).map(EventKind::new),
                    predicate,
                    java.util.Objects.requireNonNull(standing),
                    events,
                    Optional.ofNullable(first),
                    Optional.ofNullable(last),
                    seconds,
                    new TreeMap<>(amounts));
        }
    }
}
