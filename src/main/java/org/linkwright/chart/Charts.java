package org.linkwright.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linkwright.graph.ChartedGraph;
import org.linkwright.graph.GraphQuery;
import org.linkwright.graph.Selection;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.task.Progress;

/** Builds charts of a case. */
public final class Charts {
    private static final Messages MESSAGES = Messages.of(Charts.class);

    /** Lines between the same two follow each other, whichever way they go. */
    private static final Comparator<ChartLink> BY_PAIR =
            Comparator.comparing(Charts::smaller).thenComparing(Charts::larger).thenComparing(ChartLink::name);

    private final CaseFile source;
    private final ChartQuery query;
    private final List<String> leftOut = new ArrayList<>();

    private Charts(CaseFile source, ChartQuery query) {
        this.source = source;
        this.query = query;
    }

    /**
     * The chart of a query, arranged: sums of events as lines, attributions as lines to persons. Short codes are left out
     * unless they are in focus; whatever is left out is said.
     *
     * @throws LinkwrightException where the case can't be read, or {@code FOCUS_WITHOUT_LINKS}
     */
    public static Chart build(CaseFile source, ChartQuery query, Progress progress) throws LinkwrightException {
        progress.report(MESSAGES.text("progress.select"), -1);
        Chart chart = new Charts(source, query).chart();
        progress.check();
        return Arrangement.of(chart, query.layout(), progress);
    }

    private Chart chart() throws LinkwrightException {
        List<Assertion> statements = source.assertions(Optional.empty());
        ChartedGraph graph = new ChartedGraph(select(statements));
        Map<Identifier, Entity> shown = new LinkedHashMap<>();
        graph.entities().forEach(entity -> shown.put(entity.identifier(), entity));
        List<ChartLink> links =
                new ArrayList<>(graph.links().stream().map(Charts::line).toList());
        links.sort(BY_PAIR);
        links.addAll(attributions(statements, shown));
        Set<Identifier> joined = new HashSet<>(query.graph().focus());
        links.forEach(link -> joined.addAll(List.of(link.from(), link.to())));
        List<ChartNode> nodes = shown.values().stream()
                .filter(entity -> joined.contains(entity.identifier()))
                .map(e -> new ChartNode(e.identifier(), e.label(), e.category(), 0, 0, 1, false))
                .toList();
        return new Chart(
                title(), query.layout(), window(), nodes, List.copyOf(links), period(links), List.copyOf(leftOut));
    }

    /** As asked for, else the case's, else the name of its file. */
    private String title() throws LinkwrightException {
        if (!query.title().isBlank()) {
            return query.title();
        }
        String ofCase = source.setting("title");
        return ofCase.isBlank() ? source.path().getFileName().toString().replaceFirst("\\.lwcase$", "") : ofCase;
    }

    private static Identifier smaller(ChartLink link) {
        return link.from().compareTo(link.to()) <= 0 ? link.from() : link.to();
    }

    private static Identifier larger(ChartLink link) {
        return link.from().compareTo(link.to()) <= 0 ? link.to() : link.from();
    }

    private Chart.Window window() throws LinkwrightException {
        String zone = source.setting("zone");
        return new Chart.Window(query.graph().from(), query.graph().to(), zone.isBlank() ? "UTC" : zone);
    }

    private Selection select(List<Assertion> statements) throws LinkwrightException {
        GraphQuery asked = query.graph();
        List<Link> all = source.links(asked.filter());
        List<Link> allowed = all.stream()
                .filter(link -> !isService(link.from()) && !isService(link.to()))
                .toList();
        sayServices(all, allowed);
        boolean isFiltered = !asked.kinds().isEmpty()
                || asked.from().isPresent()
                || asked.to().isPresent();
        long filtered = isFiltered ? events(source.links(EventFilter.ALL)) - events(all) : 0;
        Set<Identifier> strongest = strongest(asked, allowed, statements);
        Selection selection = strongest.isEmpty()
                ? asked.select(allowed, filtered)
                : among(
                        allowed.stream()
                                .filter(link -> strongest.contains(link.from().identifier())
                                        && strongest.contains(link.to().identifier()))
                                .toList(),
                        allowed,
                        filtered);
        if (!selection.unknown().isEmpty()) {
            throw new LinkwrightException(MESSAGES.issue(
                    "FOCUS_WITHOUT_LINKS", selection.unknown().getFirst().key()));
        }
        sayHidden(selection, strongest.isEmpty() ? "leftOut.busiest" : "leftOut.strongest", asked);
        return selection;
    }

    /** All that the links join; the rest of what is allowed is hidden. */
    private static Selection among(List<Link> links, List<Link> allowed, long filtered) {
        Selection all = GraphQuery.ALL.select(links, filtered);
        int hidden = ends(allowed).size() - all.entities().size();
        return new Selection(all.entities(), all.links(), hidden, allowed.size() - links.size(), filtered, List.of());
    }

    private static long events(List<Link> links) {
        return links.stream().mapToLong(Link::events).sum();
    }

    private boolean isService(Entity entity) {
        return entity.key().startsWith("short:") && !query.graph().focus().contains(entity.identifier());
    }

    /** What to show of a whole case that is too big to read; empty where all that is asked for is shown. */
    private Set<Identifier> strongest(GraphQuery asked, List<Link> allowed, List<Assertion> statements) {
        boolean isWhole = asked.top() == 0 && asked.focus().isEmpty();
        return query.legible() == 0 || !isWhole || ends(allowed).size() <= query.legible()
                ? Set.of()
                : Strongest.of(
                        allowed,
                        statements.stream().filter(Charts::isAttribution).toList(),
                        query.legible());
    }

    private static Set<Identifier> ends(List<Link> links) {
        Set<Identifier> ends = new HashSet<>();
        for (Link link : links) {
            ends.add(link.from().identifier());
            ends.add(link.to().identifier());
        }
        return ends;
    }

    private static boolean isAttribution(Assertion statement) {
        return statement.predicate().equals(Assertion.USED_BY)
                && statement.object().isPresent();
    }

    private void sayServices(List<Link> all, List<Link> allowed) {
        int hidden = ends(all).size() - ends(allowed).size();
        if (all.size() > allowed.size()) {
            leftOut.add(MESSAGES.text("leftOut.services", hidden, events(all) - events(allowed)));
        }
    }

    private void sayHidden(Selection selection, String key, GraphQuery asked) throws LinkwrightException {
        int shown = selection.entities().size();
        if (selection.hiddenEntities() > 0) {
            boolean isNear = !asked.focus().isEmpty() && asked.top() == 0;
            leftOut.add(MESSAGES.text(
                    isNear ? "leftOut.near" : key,
                    selection.hiddenEntities(),
                    selection.hiddenEntities() + shown,
                    shown,
                    asked.hops()));
        }
        if (selection.filteredEvents() > 0) {
            leftOut.add(MESSAGES.text("leftOut.filtered", selection.filteredEvents()));
        }
    }

    private static ChartLink line(Link link) {
        return new ChartLink(
                link.from().identifier(),
                link.to().identifier(),
                Optional.of(link.kind()),
                "",
                ChartLink.Standing.CONFIRMED,
                link.events(),
                link.first(),
                link.last(),
                link.durationSeconds(),
                link.amounts());
    }

    /** A line for each attribution of what is shown; the persons are added to {@code shown}. */
    private List<ChartLink> attributions(List<Assertion> statements, Map<Identifier, Entity> shown)
            throws LinkwrightException {
        Set<Identifier> identifiers = new HashSet<>(shown.keySet());
        Map<String, ChartLink> lines = new TreeMap<>();
        for (Assertion statement : statements) {
            if (statement.object().isEmpty() || !identifiers.contains(statement.subject())) {
                continue;
            }
            Identifier object = statement.object().get();
            if (!shown.containsKey(object) && !isAttribution(statement)) {
                continue;
            }
            ChartLink line = line(statement, object);
            lines.merge(line.name(), line, Charts::surer);
        }
        if (query.graph().focus().isEmpty()) {
            dropDoubted(lines);
        }
        Map<Identifier, Entity> persons = new TreeMap<>();
        for (ChartLink line : lines.values()) {
            Identifier object = line.to();
            if (!shown.containsKey(object)) {
                persons.put(
                        object, source.entity(object).orElse(new Entity(0, object, object.key(), Category.UNKNOWN)));
            }
        }
        shown.putAll(persons);
        return List.copyOf(lines.values());
    }

    /** Where who uses an identifier is graded reliable, other names for it are not shown, and that is said. */
    private void dropDoubted(Map<String, ChartLink> lines) {
        Set<Identifier> known = new HashSet<>();
        lines.values().stream()
                .filter(line -> isUse(line) && line.standing() == ChartLink.Standing.CONFIRMED)
                .forEach(line -> known.add(line.from()));
        int before = lines.size();
        lines.values()
                .removeIf(line ->
                        isUse(line) && line.standing() != ChartLink.Standing.CONFIRMED && known.contains(line.from()));
        if (lines.size() < before) {
            leftOut.add(MESSAGES.text("leftOut.doubted", before - lines.size()));
        }
    }

    private static boolean isUse(ChartLink line) {
        return line.predicate().equals(Assertion.USED_BY);
    }

    private static ChartLink surer(ChartLink a, ChartLink b) {
        return a.standing().compareTo(b.standing()) <= 0 ? a : b;
    }

    private static ChartLink line(Assertion statement, Identifier object) {
        return new ChartLink(
                statement.subject(),
                object,
                Optional.empty(),
                statement.predicate(),
                Grades.standing(statement.grade()),
                0,
                Optional.empty(),
                Optional.empty(),
                0,
                new TreeMap<String, BigDecimal>());
    }

    /**
     * The chart with today's figures of the case: what the events of its lines add up to now. Lines without events any more
     * are dropped, and that is said.
     */
    public static Chart refreshed(CaseFile source, Chart chart) throws LinkwrightException {
        Set<Identifier> ends = new HashSet<>();
        chart.nodes().forEach(node -> ends.add(node.id()));
        Map<String, ChartLink> now = new HashMap<>();
        EventFilter filter = new EventFilter(
                Set.of(), Set.of(), ends, chart.window().from(), chart.window().to(), 0, 0);
        source.links(filter).forEach(link -> now.put(line(link).name(), line(link)));
        List<ChartLink> links = chart.links().stream()
                .map(link -> link.isAssertion() ? link : now.get(link.name()))
                .filter(link -> link != null)
                .toList();
        List<String> sentences = new ArrayList<>(chart.leftOut());
        if (!links.equals(chart.links())) {
            sentences.add(MESSAGES.text("leftOut.refreshed"));
        }
        return new Chart(
                chart.title(),
                chart.layout(),
                chart.window(),
                chart.nodes(),
                links,
                period(links),
                List.copyOf(sentences),
                chart.additions());
    }

    private static Optional<Chart.Period> period(List<ChartLink> links) {
        Optional<String> first = links.stream().flatMap(l -> l.first().stream()).min(Comparator.naturalOrder());
        Optional<String> last = links.stream()
                .flatMap(l -> Stream.concat(l.first().stream(), l.last().stream()))
                .max(Comparator.naturalOrder());
        return first.map(f -> new Chart.Period(f, last.orElse(f)));
    }
}
