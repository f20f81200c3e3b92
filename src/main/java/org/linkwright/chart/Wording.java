package org.linkwright.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Messages;
import org.linkwright.normalize.Phones;

/** How counts, sums, days and kinds are written on charts and exhibits. */
public final class Wording {
    private static final Messages MESSAGES = Messages.of(Wording.class);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter NO_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Wording() {}

    /** What a line says: {@code 12 calls, 3–9 Mar 2025} or {@code USD 4,300.00 in 5 payments}. */
    public static String of(ChartLink link, String zone) {
        if (link.isAssertion()) {
            return assertion(link.predicate());
        }
        String count = count(link);
        if (!link.amounts().isEmpty()) {
            return MESSAGES.text("link.amounts", amounts(link), count);
        }
        return days(link, zone)
                .map(days -> MESSAGES.text("link.days", count, days))
                .orElse(count);
    }

    /** What a line says that may stand for both directions. */
    static String of(Strand strand, String zone) {
        String text = of(strand.sum(), zone);
        return strand.isTwoWay() && !strand.sum().amounts().isEmpty() ? MESSAGES.text("link.bothWays", text) : text;
    }

    /** The text in two lines, broken at the space nearest its middle; one line where it has no space. */
    static List<String> halves(String text) {
        int best = -1;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (best < 0 || Math.abs(text.length() - 2 * i) < Math.abs(text.length() - 2 * best)) {
                best = i;
            }
        }
        return best < 0 ? List.of(text) : List.of(text.substring(0, best), text.substring(best + 1));
    }

    /** The number of events with their kind: {@code 12 calls}. */
    public static String count(ChartLink link) {
        String kind = link.kind().orElseThrow().id();
        return EventKind.KNOWN.contains(link.kind().orElseThrow())
                ? MESSAGES.text("count." + kind, link.events())
                : MESSAGES.text("count.other", link.events(), kind);
    }

    /** What is asserted, in words. */
    public static String assertion(String predicate) {
        return predicate.replace('-', ' ');
    }

    /** The sums, one a currency: {@code USD 4,300.00 + EUR 20.00}; empty where there is none. */
    public static String amounts(ChartLink link) {
        return link.amounts().entrySet().stream()
                .map(sum -> amount(sum.getKey(), sum.getValue()))
                .collect(Collectors.joining(" + "));
    }

    private static String amount(String currency, BigDecimal value) {
        String digits = String.format(Locale.ENGLISH, "%,." + Math.max(0, value.scale()) + "f", value);
        return currency.isEmpty() ? digits : currency + "\u00a0" + digits;
    }

    /** A sum of durations: {@code 1 h 12 min}, {@code 12 min 5 s}. */
    public static String duration(long seconds) {
        return seconds >= 3600
                ? MESSAGES.text("duration.hours", seconds / 3600, seconds % 3600 / 60)
                : MESSAGES.text("duration.minutes", seconds / 60, seconds % 60);
    }

    /** First to last day of a line's events: {@code 3–9 Mar 2025}. */
    public static Optional<String> days(ChartLink link, String zone) {
        return link.first().map(first -> days(first, link.last().orElse(first), zone));
    }

    /**
     * The days from one canonical time to another, as short as can be read.
     *
     * @param zone id of the zone in which instants are shown; local times stay as they are
     */
    public static String days(String first, String last, String zone) {
        LocalDate from = day(first, zone);
        LocalDate to = day(last, zone);
        if (from.equals(to)) {
            return FULL.format(from);
        }
        if (from.getYear() != to.getYear()) {
            return FULL.format(from) + " – " + FULL.format(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + FULL.format(to)
                : NO_YEAR.format(from) + " – " + FULL.format(to);
    }

    private static LocalDate day(String canonical, String zone) {
        if (canonical.endsWith("Z")) {
            String exact =
                    canonical.length() == "2025-03-09T07:05Z".length() ? canonical.replace("Z", ":00Z") : canonical;
            return LocalDate.ofInstant(Instant.parse(exact), ZoneId.of(zone));
        }
        return LocalDate.parse(canonical.substring(0, "2025-03-09".length()));
    }

    /** A kind of entity in words. */
    public static String kind(EntityKind kind) {
        if (kind.equals(ChartGroup.KIND)) {
            return MESSAGES.text("group.kind");
        }
        return EntityKind.KNOWN.contains(kind) ? MESSAGES.text("kind." + kind.id()) : kind.id();
    }

    /** What a person is in the case, in words. */
    public static String category(Category category) {
        return MESSAGES.text("category." + category.id());
    }

    /**
     * What a key or label looks like where a person reads it: numbers are grouped, a handle comes before its platform, a
     * wallet loses its middle.
     */
    public static String label(ChartNode node) {
        String label = node.label().isBlank() ? node.id().key() : node.label();
        if (node.id().kind().equals(ChartGroup.KIND)) {
            return label.replace("\n", " ");
        }
        if (label.matches("\\+\\d{7,15}")) {
            return Phones.spaced(label);
        }
        if (!label.equals(node.id().key())) {
            return label;
        }
        if (node.id().kind().equals(EntityKind.HANDLE)) {
            return handle(label);
        }
        if (node.id().kind().equals(EntityKind.WALLET)) {
            return wallet(label);
        }
        return label.matches("mask:[^@]+@.*") ? label.substring("mask:".length(), label.indexOf('@')) : label;
    }

    private static String handle(String key) {
        int colon = key.indexOf(':');
        if (colon <= 0 || colon == key.length() - 1) {
            return key;
        }
        String platform = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1, colon);
        return MESSAGES.text("label.handle", key.substring(colon + 1), platform);
    }

    private static String wallet(String key) {
        String address = key.substring(key.indexOf(':') + 1);
        return address.length() <= 16
                ? key
                : key.substring(0, key.length() - address.length() + 8) + "…" + key.substring(key.length() - 6);
    }
}
