package org.linkwright.chart;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwright.chart.ChartLink.Standing;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * The JSON document a chart is saved as, {@code {"format":"linkwright-chart","version":2,…}}. Read back, it gives an equal
 * chart. Version 1 knew no groups, notes and pictures.
 */
public final class ChartDocument {
    private static final String FORMAT = "linkwright-chart";
    private static final int VERSION = 2;
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
            List<String> leftOut,
            List<Group> groups,
            List<Note> notes,
            List<Photo> pictures) {
        static Document of(Chart chart) {
            return new Document(
                    FORMAT,
                    VERSION,
                    chart.title(),
                    chart.layout(),
                    Days.of(chart),
                    chart.nodes().stream().map(Node::of).toList(),
                    chart.links().stream().map(Line::of).toList(),
                    chart.leftOut(),
                    chart.additions().groups().stream().map(Group::of).toList(),
                    chart.additions().notes(),
                    chart.additions().pictures().entrySet().stream()
                            .map(each -> new Photo(
                                    End.of(each.getKey()), each.getValue().base64()))
                            .toList());
        }

        Chart chart() {
            return new Chart(
                    title,
                    layout,
                    days.window(),
                    nodes.stream().map(Node::node).toList(),
                    links.stream().map(Line::link).toList(),
                    days.period(),
                    List.copyOf(leftOut),
                    additions());
        }

        /** Version 1 has none of them. */
        private Additions additions() {
            if (version == 1) {
                return Additions.NONE;
            }
            SortedMap<Identifier, Portrait> portraits = new TreeMap<>();
            pictures.forEach(photo -> portraits.put(photo.of.id(), new Portrait(photo.png)));
            return new Additions(groups.stream().map(Group::group).toList(), List.copyOf(notes), portraits);
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

    private record Photo(End of, String png) {}

    private record Group(
            String id,
            String label,
            ChartGroup.Basis basis,
            ChartGroup.Form form,
            List<End> members,
            boolean folded,
            boolean moved,
            double x,
            double y) {
        static Group of(ChartGroup group) {
            return new Group(
                    group.id(),
                    group.label(),
                    group.basis(),
                    group.form(),
                    group.members().stream().map(End::of).toList(),
                    group.folded(),
                    group.moved(),
                    group.x(),
                    group.y());
        }

        ChartGroup group() {
            return new ChartGroup(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(label),
                    Objects.requireNonNull(basis),
                    Objects.requireNonNull(form),
                    members.stream().map(End::id).toList(),
                    folded,
                    moved,
                    x,
                    y);
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
                    Objects.requireNonNull(standing),
                    events,
                    Optional.ofNullable(first),
                    Optional.ofNullable(last),
                    seconds,
                    new TreeMap<>(amounts));
        }
    }
}
