package org.linkwright.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.model.Issue;
import org.linkwright.model.Messages;
import org.linkwright.model.ZoneBasis;
import org.linkwright.normalize.Amounts;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.DateOrder;

/**
 * What is known about the values of each column of a table: decided by its rows, else said by header, profile or person,
 * else assumed, which is told.
 */
final class Contexts {
    private static final Messages MESSAGES = Messages.of(Contexts.class);
    private static final Set<String> MONTH_FIRST = Set.of("US", "PR", "PH", "FM", "MH", "PW", "GU", "VI");
    private static final Set<String> COMMA = Set.of(
            "DE", "FR", "ES", "IT", "PT", "BR", "AR", "NL", "BE", "AT", "PL", "CZ", "SE", "NO", "DK", "FI", "RU", "UA",
            "TR", "GR", "RO", "HU", "BG", "CL", "CO", "UY", "ID", "VN");

    private final Table table;
    private final Decisions decisions;
    private final IntakeOptions options;
    private final Map<Integer, Context> byColumn = new HashMap<>();
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final String region;
    private boolean zoneMissing;
    private String zone = "";

    Contexts(Table table, Decisions decisions, IntakeOptions options) {
        this.table = table;
        this.decisions = decisions;
        this.options = options;
        this.region = decideRegion();
        for (Mapping.Mapped column : table.mapping().columns()) {
            byColumn.put(column.index(), of(column));
        }
        if (zoneMissing && !table.mapping().has(Role.ZONE)) {
            tell("ZONE_UNKNOWN", "");
        }
    }

    Context of(int column) {
        return byColumn.getOrDefault(column, Context.NONE);
    }

    String region() {
        return region;
    }

    /** Zone of the times that carry none; empty where unknown. */
    String zone() {
        return zone;
    }

    /** What was assumed, to be told to whoever imports. */
    Iterable<Issue> issues() {
        return issues.values();
    }

    /** What holds for a value outside the columns, such as a subject in the preamble. */
    Context general() {
        return Context.NONE
                .withRegion(region)
                .withPlatform(table.profile().assume().platform())
                .withCurrency(table.profile().assume().currency());
    }

    /** What a layout says of itself comes before what was said for a whole drop of files. */
    private String decideRegion() {
        String known = first(table.profile().assume().region(), options.region());
        if (!known.isEmpty() || !decisions.isNanp()) {
            return known;
        }
        tell("REGION_ASSUMED", "US");
        return "US";
    }

    private Context of(Mapping.Mapped column) {
        Profile.Assumptions assume = table.profile().assume();
        Profile.Column spec = column.column();
        String currency = first(spec.option("currency"), named(column), assume.currency());
        Context context = general()
                .withPlatform(first(spec.option("platform"), assume.platform()))
                .withCurrency(currency)
                .withColumn(column.name())
                .withFormat(first(spec.option("format"), international(column)))
                .withLayout(assume.layout());
        return switch (column.role()) {
            case DATE, TIME, DATETIME, END, VALID_FROM, VALID_TO -> timed(column, context);
            case AMOUNT, AMOUNT_IN, AMOUNT_OUT -> context.withDecimal(decimal(column));
            default -> context;
        };
    }

    /** Numbers whose country code has no plus, where no region is known and nearly all of them are valid so. */
    private String international(Mapping.Mapped column) {
        boolean assumed = region.isEmpty() && Decisions.isPhone(column) && decisions.isInternational();
        if (assumed) {
            tell("COUNTRY_CODE_ASSUMED", "");
        }
        return assumed ? Identifiers.INTERNATIONAL : "";
    }

    private Context timed(Mapping.Mapped column, Context context) {
        Context ordered = context.withOrder(order(column));
        String header = first(column.column().option("zone"), Header.zone(column.name()));
        if (!header.isEmpty()) {
            zone = header;
            return ordered.withZone(header, ZoneBasis.COLUMN);
        }
        String profile = table.profile().assume().zone();
        if (!profile.isEmpty()) {
            zone = zone.isEmpty() ? profile : zone;
            return ordered.withZone(profile, ZoneBasis.PROFILE);
        }
        if (!options.zone().isEmpty()) {
            zone = zone.isEmpty() ? options.zone() : zone;
            return ordered.withZone(options.zone(), ZoneBasis.USER);
        }
        zoneMissing = zone.isEmpty() || zoneMissing;
        return ordered;
    }

    private DateOrder order(Mapping.Mapped column) {
        DateOrder decided = decisions.order(column.index());
        if (decided != DateOrder.UNDECIDED) {
            return decided;
        }
        DateOrder usual = usualOrder();
        if (decisions.isOrderNeeded(column.index())) {
            tell("DATE_ORDER_ASSUMED", column.name(), usual == DateOrder.MDY ? "month/day" : "day/month");
        }
        return usual;
    }

    private DateOrder usualOrder() {
        String profile = table.profile().assume().order();
        boolean comma = table.mapping().columns().stream().anyMatch(c -> decisions.decimal(c.index()) == ',');
        if (!profile.isEmpty()) {
            return profile.equals("mdy") && !comma ? DateOrder.MDY : DateOrder.DMY;
        }
        return MONTH_FIRST.contains(region) && !comma ? DateOrder.MDY : DateOrder.DMY;
    }

    private char decimal(Mapping.Mapped column) {
        char decided = decisions.decimal(column.index());
        if (decided != '\0') {
            return decided;
        }
        String profile = table.profile().assume().decimal();
        char usual = !profile.isEmpty() ? profile.charAt(0) : COMMA.contains(region) ? ',' : '.';
        if (decisions.isDecimalNeeded(column.index())) {
            tell("DECIMAL_ASSUMED", column.name(), String.valueOf(usual));
        }
        return usual;
    }

    /** Currency that a header names at its end, as in {@code Value (ETH)} or {@code price_btc}. */
    private static String named(Mapping.Mapped column) {
        String name = column.name();
        int open = name.lastIndexOf('(');
        boolean closed = open > 0 && name.endsWith(")") && name.length() - open <= 7;
        String inside = closed ? name.substring(open + 1, name.length() - 1) : "";
        if (!inside.isEmpty() && inside.chars().allMatch(Character::isUpperCase)) {
            return inside;
        }
        List<String> words = Texts.words(name);
        return words.size() > 1 ? Amounts.currency(words.getLast()) : "";
    }

    private void tell(String code, Object... arguments) {
        issues.putIfAbsent(code + arguments[0], MESSAGES.issue(code, arguments));
    }

    static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
