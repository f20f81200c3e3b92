package org.linkwright.operation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartDocument;
import org.linkwright.chart.ChartNode;
import org.linkwright.model.Entity;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.Source;

/**
 * What a source changed in a case: the lines that are new or have other sums with it than without it, and the saved charts on
 * which such lines are. A supplementary return, most of which the case knew, changes little.
 *
 * @param told how many events it was the first to tell, and how many were known
 * @param lines in order of keys
 * @param charts in order of names
 */
public record Difference(Source source, CaseFile.Told told, List<Line> lines, List<OnChart> charts) {
    /** How a line was without the source, and is with it. */
    public record Line(Entity from, Entity to, EventKind kind, Sum before, Sum after) {
        /** Whether the case would not have it without the source. */
        public boolean isNew() {
            return before.events() == 0;
        }
    }

    /**
     * What a line adds up to.
     *
     * @param amounts sum per currency
     */
    public record Sum(long events, SortedMap<String, BigDecimal> amounts) {
        private static final Sum NOTHING = new Sum(0, new TreeMap<>());

        private static Sum of(Link link) {
            return new Sum(link.events(), link.amounts());
        }

        private Sum without(Sum other) {
            SortedMap<String, BigDecimal> left = new TreeMap<>(amounts);
            other.amounts.forEach((currency, sum) -> {
                BigDecimal rest = left.get(currency).subtract(sum);
                if (rest.signum() == 0) {
                    left.remove(currency);
                } else {
                    left.put(currency, rest);
                }
            });
            return events == other.events ? NOTHING : new Sum(events - other.events, left);
        }
    }

    /** A saved chart and the lines between entities on it that changed: it may show them, or would if drawn anew. */
    public record OnChart(String name, List<Line> lines) {}

    private record Pair(long from, long to, EventKind kind) {
        static Pair of(Link link) {
            return new Pair(link.from().id(), link.to().id(), link.kind());
        }
    }

    /** What a source of the case changed in it. */
    public static Difference of(CaseFile open, Source source) throws LinkwrightException {
        Map<Pair, Link> now = new HashMap<>();
        List<Link> added = open.linksFirstToldBy(source.id());
        if (!added.isEmpty()) {
            open.links(EventFilter.ALL).forEach(link -> now.put(Pair.of(link), link));
        }
        List<Line> lines = new ArrayList<>();
        for (Link link : added) {
            Sum after = Sum.of(now.get(Pair.of(link)));
            lines.add(new Line(link.from(), link.to(), link.kind(), after.without(Sum.of(link)), after));
        }
        List<OnChart> charts = new ArrayList<>();
        for (String name : open.charts()) {
            List<Line> on = on(ChartDocument.read(open.chart(name).orElseThrow()), lines);
            if (!on.isEmpty()) {
                charts.add(new OnChart(name, on));
            }
        }
        return new Difference(source, open.told(source.id()), List.copyOf(lines), List.copyOf(charts));
    }

    private static List<Line> on(Chart chart, List<Line> lines) {
        Set<Identifier> shown = new HashSet<>();
        chart.nodes().stream().map(ChartNode::id).forEach(shown::add);
        return lines.stream()
                .filter(line -> shown.contains(line.from().identifier())
                        && shown.contains(line.to().identifier()))
                .toList();
    }
}
