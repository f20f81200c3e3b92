package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.Folding;
import org.linkwright.model.Assertion;
import org.linkwright.model.Event;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.model.SourceRef;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.LegalProcess;
import org.linkwright.store.Source;

/** The rows behind each line of a chart, read from the case, and the files they are in. */
final class Evidence {
    private static final Messages MESSAGES = Messages.of(Evidence.class);

    private final CaseFile source;
    private final Chart chart;
    private final List<Source> sources;
    private final Map<String, Source> byHash;

    private Evidence(CaseFile source, Chart chart) throws LinkwrightException {
        this.source = source;
        this.chart = chart;
        this.sources = source.sources();
        this.byHash = sources.stream().collect(Collectors.toMap(Source::sha256, s -> s, (a, b) -> a));
    }

    /**
     * What was found.
     *
     * @param chart the chart as it is drawn: a node for each folded group
     * @param lines an entry a line of that chart, in its order; a line of a folded group cites the rows of all it sums
     * @param files the files they cite, in the order of import
     * @param handling handling marks of those files
     */
    record Found(Chart chart, List<Material.KeyLine> lines, List<Material.KeyFile> files, Set<String> handling) {}

    /**
     * Finds the rows of every line.
     *
     * @throws LinkwrightException {@code EXHIBIT_FIGURES_DIFFER} where a line's number of events is not that of its rows'
     */
    static Found of(CaseFile source, Chart chart) throws LinkwrightException {
        return new Evidence(source, chart).found();
    }

    private Found found() throws LinkwrightException {
        Map<Between, List<Event>> events = events();
        List<List<SourceRef>> rows = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        List<Assertion> assertions = source.assertions(Optional.empty());
        for (ChartLink link : chart.links()) {
            if (link.isAssertion()) {
                List<Assertion> stated = assertions.stream()
                        .filter(statement -> isStatedBy(link, statement))
                        .toList();
                rows.add(stated.stream().flatMap(s -> s.row().stream()).toList());
                statements.add(stated.stream().map(Evidence::words).distinct().collect(Collectors.joining("; ")));
            } else {
                List<Event> behind = events.getOrDefault(Between.of(link), List.of());
                check(link, behind);
                rows.add(behind.stream().flatMap(event -> event.rows().stream()).toList());
                statements.add("");
            }
        }
        Map<String, String> numbers = numbers(rows);
        Folding folding = Folding.of(chart);
        List<Material.KeyLine> lines = new ArrayList<>();
        for (int i = 0; i < folding.parts().size(); i++) {
            List<Integer> parts = folding.parts().get(i);
            lines.add(new Material.KeyLine(
                    Integer.toString(i + 1),
                    folding.chart().links().get(i),
                    citations(
                            parts.stream()
                                    .flatMap(part -> rows.get(part).stream())
                                    .toList(),
                            numbers),
                    parts.stream()
                            .map(statements::get)
                            .filter(text -> !text.isEmpty())
                            .distinct()
                            .collect(Collectors.joining("; "))));
        }
        return new Found(folding.chart(), lines, files(numbers), handling(numbers));
    }

    private Map<Between, List<Event>> events() throws LinkwrightException {
        Set<Identifier> ends = new HashSet<>();
        Set<EventKind> kinds = new HashSet<>();
        for (ChartLink link : chart.links()) {
            link.kind().ifPresent(kind -> {
                kinds.add(kind);
                ends.add(link.from());
                ends.add(link.to());
            });
        }
        Map<Between, List<Event>> events = new HashMap<>();
        if (kinds.isEmpty()) {
            return events;
        }
        EventFilter filter = new EventFilter(
                kinds, Set.of(), ends, chart.window().from(), chart.window().to(), 0, 0);
        for (Event event : source.events(filter)) {
            if (event.from().isPresent() && event.to().isPresent()) {
                events.computeIfAbsent(Between.of(event), key -> new ArrayList<>())
                        .add(event);
            }
        }
        return events;
    }

    /** Ends and kind: what a line sums up. */
    private record Between(Identifier from, Identifier to, EventKind kind) {
        static Between of(ChartLink link) {
            return new Between(link.from(), link.to(), link.kind().orElseThrow());
        }

        static Between of(Event event) {
            return new Between(event.from().orElseThrow(), event.to().orElseThrow(), event.kind());
        }
    }

    private static void check(ChartLink link, List<Event> behind) throws LinkwrightException {
        if (link.events() != behind.size()) {
            throw new LinkwrightException(
                    MESSAGES.issue("EXHIBIT_FIGURES_DIFFER", link.name(), link.events(), behind.size()));
        }
    }

    private static boolean isStatedBy(ChartLink link, Assertion statement) {
        return statement.subject().equals(link.from())
                && statement.predicate().equals(link.predicate())
                && statement.object().filter(link.to()::equals).isPresent();
    }

    private static String words(Assertion statement) {
        String who = statement.author().isEmpty()
                ? MESSAGES.text("key.statedByRecord")
                : MESSAGES.text("key.statedBy", statement.author());
        String grade = statement.grade().isGiven()
                ? MESSAGES.text(
                        "key.grade",
                        statement.grade().scheme(),
                        statement.grade().value())
                : MESSAGES.text("key.ungraded");
        String from = statement
                .from()
                .map(day -> MESSAGES.text("key.from", day.toString()))
                .orElse("");
        String to = statement
                .to()
                .map(day -> MESSAGES.text("key.until", day.toString()))
                .orElse("");
        return Stream.of(who, grade, from, to).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private Map<String, String> numbers(List<List<SourceRef>> rows) {
        Set<String> cited = new LinkedHashSet<>();
        rows.forEach(refs -> refs.forEach(ref -> cited.add(ref.sha256())));
        Map<String, String> numbers = new HashMap<>();
        for (Source each : sources) {
            if (cited.contains(each.sha256())) {
                numbers.put(each.sha256(), "F" + (numbers.size() + 1));
            }
        }
        return numbers;
    }

    private List<Material.Citation> citations(List<SourceRef> rows, Map<String, String> numbers) {
        Map<SheetOf, TreeSet<Long>> bySheet = new TreeMap<>(
                Comparator.comparingLong((SheetOf s) -> byHash.get(s.sha256).id())
                        .thenComparing(SheetOf::sheet));
        for (SourceRef row : rows) {
            bySheet.computeIfAbsent(new SheetOf(row.sha256(), row.sheet()), key -> new TreeSet<>())
                    .add(row.row());
        }
        return bySheet.entrySet().stream()
                .map(entry -> new Material.Citation(
                        numbers.get(entry.getKey().sha256), entry.getKey().sheet, RowRanges.of(entry.getValue())))
                .toList();
    }

    private record SheetOf(String sha256, String sheet) {}

    private List<Material.KeyFile> files(Map<String, String> numbers) {
        return sources.stream()
                .filter(each -> numbers.containsKey(each.sha256()))
                .map(each -> new Material.KeyFile(
                        numbers.get(each.sha256()),
                        each.name(),
                        each.sha256(),
                        each.totals().read(),
                        process(each.process())))
                .toList();
    }

    private static String process(LegalProcess process) {
        String served = process.served().isEmpty() ? "" : MESSAGES.text("key.served", process.served());
        return Stream.of(
                        process.kind(),
                        process.number(),
                        process.authority(),
                        process.provider(),
                        process.jurisdiction(),
                        served)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Set<String> handling(Map<String, String> numbers) {
        return sources.stream()
                .filter(each ->
                        numbers.containsKey(each.sha256()) && !each.handling().isBlank())
                .map(Source::handling)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
