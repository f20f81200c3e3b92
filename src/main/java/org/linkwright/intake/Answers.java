package org.linkwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person says about a table; empty texts say nothing.
 *
 * @param region ISO 3166 code of the country of national numbers
 * @param zone zone of times that carry none
 * @param order {@code mdy} or {@code dmy}
 * @param decimal decimal sign, {@code .} or {@code ,}
 * @param currency ISO 4217 code of amounts that name none
 * @param subject the identifier the table is about, in any spelling
 * @param columns what columns mean: number from 1 → lower-case role, {@code ignore} for nothing
 */
public record Answers(
        String region,
        String zone,
        String order,
        String decimal,
        String currency,
        String subject,
        Map<Integer, String> columns) {
    public static final Answers NONE = new Answers("", "", "", "", "", "", Map.of());

    public Answers {
        region = orEmpty(region);
        zone = orEmpty(zone);
        order = orEmpty(order);
        decimal = orEmpty(decimal);
        currency = orEmpty(currency);
        subject = orEmpty(subject);
        if (!List.of("", "mdy", "dmy").contains(order) || !List.of("", ".", ",").contains(decimal)) {
            throw new IllegalArgumentException("No order or no decimal sign: " + order + " " + decimal);
        }
        columns = columns == null ? Map.of() : Map.copyOf(columns);
    }

    /** A document may leave out what nobody said. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Everything that is said, in order. */
    String inWords() {
        List<String> words = new ArrayList<>();
        for (String one : List.of(region, zone, order, decimal, currency, subject)) {
            if (!one.isEmpty()) {
                words.add(one);
            }
        }
        new TreeMap<>(columns).forEach((column, role) -> words.add(column + " = " + role));
        return String.join(", ", words);
    }

    /** What this says, and what {@code other} says where this says nothing; of the columns, those of both. */
    public Answers over(Answers other) {
        Map<Integer, String> both = new TreeMap<>(other.columns);
        both.putAll(columns);
        return new Answers(
                Contexts.first(region, other.region),
                Contexts.first(zone, other.zone),
                Contexts.first(order, other.order),
                Contexts.first(decimal, other.decimal),
                Contexts.first(currency, other.currency),
                Contexts.first(subject, other.subject),
                both);
    }

    /** The same, but for the order of day and month. */
    public Answers withOrder(String newOrder) {
        return new Answers(region, zone, newOrder, decimal, currency, subject, columns);
    }

    /** The same, but for the decimal sign. */
    public Answers withDecimal(String newDecimal) {
        return new Answers(region, zone, order, newDecimal, currency, subject, columns);
    }

    /** The same, but for the currency. */
    public Answers withCurrency(String newCurrency) {
        return new Answers(region, zone, order, decimal, newCurrency, subject, columns);
    }

    /** The same, but for the zone. */
    public Answers withZone(String newZone) {
        return new Answers(region, newZone, order, decimal, currency, subject, columns);
    }

    /** The same, but for the region. */
    public Answers withRegion(String newRegion) {
        return new Answers(newRegion, zone, order, decimal, currency, subject, columns);
    }

    /** The same, but for the subject. */
    public Answers withSubject(String newSubject) {
        return new Answers(region, zone, order, decimal, currency, newSubject, columns);
    }

    /** The same, but for what columns mean. */
    public Answers withColumns(Map<Integer, String> newColumns) {
        return new Answers(region, zone, order, decimal, currency, subject, newColumns);
    }
}
