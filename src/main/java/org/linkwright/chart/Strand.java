package org.linkwright.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is drawn as one line: a link, or the two directions of one kind of event between the same two. It is named like its
 * first link.
 *
 * @param links one or two, in the order of the chart
 */
public record Strand(List<ChartLink> links) {
    /** The lines that a chart's links are drawn as, in their order. */
    public static List<Strand> of(List<ChartLink> links) {
        Map<String, List<ChartLink>> byName = new LinkedHashMap<>();
        for (ChartLink link : links) {
            List<ChartLink> back =
                    link.isAssertion() ? null : byName.get(reversed(link).name());
            if (back == null || back.contains(link)) {
                byName.put(link.name(), new ArrayList<>(List.of(link)));
            } else {
                back.add(link);
            }
        }
        return byName.values().stream()
                .map(parts -> new Strand(List.copyOf(parts)))
                .toList();
    }

    /** The lines of a chart as it is drawn: those inside folded groups are not. */
    public static List<Strand> drawn(Chart drawn) {
        return of(drawn.links().stream().filter(link -> !link.isInside()).toList());
    }

    private static ChartLink reversed(ChartLink link) {
        return new ChartLink(
                link.to(),
                link.from(),
                link.kind(),
                link.predicate(),
                link.standing(),
                link.events(),
                link.first(),
                link.last(),
                link.durationSeconds(),
                link.amounts());
    }

    /** Its name within the chart and its scene. */
    public String name() {
        return links.getFirst().name();
    }

    /** Whether it stands for both directions. */
    public boolean isTwoWay() {
        return links.size() > 1;
    }

    /** The sum of both directions, written as a link that goes the way of the first. */
    public ChartLink sum() {
        ChartLink sum = links.getFirst();
        if (!isTwoWay()) {
            return sum;
        }
        SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        links.forEach(
                link -> link.amounts().forEach((currency, value) -> amounts.merge(currency, value, BigDecimal::add)));
        return new ChartLink(
                sum.from(),
                sum.to(),
                sum.kind(),
                sum.predicate(),
                sum.standing(),
                links.stream().mapToLong(ChartLink::events).sum(),
                times().min(Comparator.naturalOrder()),
                times().max(Comparator.naturalOrder()),
                links.stream().mapToLong(ChartLink::durationSeconds).sum(),
                amounts);
    }

    private Stream<String> times() {
        return links.stream().flatMap(link -> Stream.concat(link.first().stream(), link.last().stream()));
    }
}
