package org.linkwright.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Answers answers;
    private final Map<Integer, Decided> decided = new HashMap<>();
    private final List<Context> byColumn = new ArrayList<>();
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final String region;
    private boolean zoneMissing;
    private String zone = "";
    private ZoneBasis zoneBasis = ZoneBasis.UNKNOWN;

    /** How the values of a column are read, and who says so. */
    record Decided(String value, Preview.Basis basis) {
        static final Decided NOTHING = new Decided("", Preview.Basis.NONE);
    }

    Contexts(Table table, Decisions decisions, IntakeOptions options) {
        this.table = table;
        this.decisions = decisions;
        this.options = options;
        this.answers = options.answers(table);
        this.region = decideRegion();
        Map<Context, Context> shared = new HashMap<>();
        for (Mapping.Mapped column : table.mapping().columns()) {
            // columns that are read alike share one context, by which readings are remembered
            Context context = of(column);
            while (byColumn.size() <= column.index()) {
                byColumn.add(Context.NONE);
            }
            byColumn.set(column.index(), shared.computeIfAbsent(context, c -> c));
        }
        if (!options.remembered(table).over(options.said(table)).equals(options.said(table))) {
            tell("ANSWERS_REMEMBERED", options.remembered(table).inWords());
        }
        if (zoneMissing && !table.mapping().has(Role.ZONE)) {
            tell("ZONE_UNKNOWN", "");
        }
    }

    Context of(int column) {
        return column >= 0 && column < byColumn.size() ? byColumn.get(column) : Context.NONE;
    }

    /** What a person says about the table. */
    Answers answers() {
        return answers;
    }

    String region() {
        return region;
    }

    /** Zone of the times that carry none; empty where unknown. */
    String zone() {
        return zone;
    }

    /** Who says the zone of the times that carry none. */
    ZoneBasis zoneBasis() {
        return zoneBasis;
    }

    /** The order or the decimal sign of a column, and who decided it. */
    Decided decided(int column) {
        return decided.getOrDefault(column, Decided.NOTHING);
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

    /** What a layout says of itself comes before what was said for a whole drop of files, not before an answer about the table. */
    private String decideRegion() {
        String known = first(
                answers.region(),
                table.profile().assume().region(),
                options.usual().region());
        Optional<Regions.Inferred> inferred = known.isEmpty() ? decisions.region() : Optional.empty();
        if (inferred.isPresent()) {
            Regions.Inferred found = inferred.get();
            tell("REGION_INFERRED", found.region(), String.join(", ", found.why()), String.join(", ", found.samples()));
            return found.region();
        }
        if (!known.isEmpty() || !decisions.isNanp()) {
            return known;
        }
        tell("REGION_ASSUMED", "US");
        return "US";
    }

    private Context of(Mapping.Mapped column) {
        Profile.Assumptions assume = table.profile().assume();
        Profile.Column spec = column.column();
        String stated = first(spec.option("currency"), named(column), assume.currency());
        String currency = first(answers.currency(), stated, options.usual().currency());
        Context context = general()
                .withPlatform(first(spec.option("platform"), assume.platform()))
                .withCurrency(currency)
                .withColumn(Identifiers.isAlikeInAllColumns(spec.kind()) ? "" : column.name())
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
        if (!answers.zone().isEmpty()) {
            return zoned(ordered, answers.zone(), ZoneBasis.USER);
        }
        String header = first(column.column().option("zone"), Header.zone(column.name()));
        if (!header.isEmpty()) {
            zone = "";
            return zoned(ordered, header, ZoneBasis.COLUMN);
        }
        String profile = table.profile().assume().zone();
        if (!profile.isEmpty()) {
            return zoned(ordered, profile, ZoneBasis.PROFILE);
        }
        if (!options.usual().zone().isEmpty()) {
            return zoned(ordered, options.usual().zone(), ZoneBasis.USER);
        }
        zoneMissing = zone.isEmpty() || zoneMissing;
        return ordered;
    }

    private Context zoned(Context context, String id, ZoneBasis basis) {
        if (zone.isEmpty()) {
            zone = id;
            zoneBasis = basis;
        }
        return context.withZone(id, basis);
    }

    private DateOrder order(Mapping.Mapped column) {
        boolean needed = decisions.isOrderNeeded(column.index());
        if (!answers.order().isEmpty()) {
            return order(column, answers.order(), Preview.Basis.ANSWER);
        }
        DateOrder byRows = decisions.order(column.index());
        if (byRows != DateOrder.UNDECIDED) {
            return order(column, byRows == DateOrder.MDY ? "mdy" : "dmy", Preview.Basis.ROWS);
        }
        DateOrder usual = usualOrder();
        boolean said = table.profile().assume().order().isEmpty()
                && !options.usual().order().isEmpty();
        if (needed) {
            order(
                    column,
                    usual == DateOrder.MDY ? "mdy" : "dmy",
                    basis(table.profile().assume().order(), said));
        }
        if (needed && !said) {
            tell("DATE_ORDER_ASSUMED", column.name(), usual == DateOrder.MDY ? "month/day" : "day/month");
        }
        return usual;
    }

    private DateOrder order(Mapping.Mapped column, String order, Preview.Basis basis) {
        decided.put(column.index(), new Decided(order, basis));
        return order.equals("mdy") ? DateOrder.MDY : DateOrder.DMY;
    }

    private Preview.Basis basis(String profile, boolean said) {
        if (!profile.isEmpty()) {
            return Preview.Basis.PROFILE;
        }
        return said ? Preview.Basis.USUAL : region.isEmpty() ? Preview.Basis.ASSUMED : Preview.Basis.REGION;
    }

    private DateOrder usualOrder() {
        String profile = first(table.profile().assume().order(), options.usual().order());
        boolean comma = table.mapping().columns().stream().anyMatch(c -> decisions.decimal(c.index()) == ',');
        if (!profile.isEmpty()) {
            return profile.equals("mdy") && !comma ? DateOrder.MDY : DateOrder.DMY;
        }
        return MONTH_FIRST.contains(region) && !comma ? DateOrder.MDY : DateOrder.DMY;
    }

    private char decimal(Mapping.Mapped column) {
        if (!answers.decimal().isEmpty()) {
            return decimal(column, answers.decimal().charAt(0), Preview.Basis.ANSWER);
        }
        char byRows = decisions.decimal(column.index());
        if (byRows != '\0') {
            return decimal(column, byRows, Preview.Basis.ROWS);
        }
        String profile = table.profile().assume().decimal();
        String stated = first(profile, options.usual().decimal());
        boolean said = profile.isEmpty() && !stated.isEmpty();
        char usual = !stated.isEmpty() ? stated.charAt(0) : COMMA.contains(region) ? ',' : '.';
        boolean needed = decisions.isDecimalNeeded(column.index());
        if (needed) {
            decimal(column, usual, basis(profile, said));
        }
        if (needed && !said) {
            tell("DECIMAL_ASSUMED", column.name(), String.valueOf(usual));
        }
        return usual;
    }

    private char decimal(Mapping.Mapped column, char sign, Preview.Basis basis) {
        decided.put(column.index(), new Decided(String.valueOf(sign), basis));
        return sign;
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
        String sign = Amounts.signed(inside);
        if (!sign.isEmpty()) {
            return sign;
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
