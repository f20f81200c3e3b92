package org.linkwright.normalize;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.linkwright.model.Amount;

/**
 * Amounts of money and of tokens, exact. The sign is the one written: parentheses and a trailing minus are one, a double
 * minus is none. {@code CR} and {@code DR} are flags, not signs: which way they count is the layout's to say.
 */
public final class Amounts {
    private static final Set<String> OUT =
            Set.of("d", "dr", "s", "af", "debit", "debet", "soll", "o", "out", "-", "withdrawal");
    private static final Set<String> IN =
            Set.of("c", "cr", "k", "h", "bij", "credit", "kredit", "haben", "i", "in", "+", "deposit");

    private Amounts() {}

    /** Whether a word of three letters or more is a currency's or a token's code: the code; empty where it is none. */
    public static String currency(String word) {
        String code = word.length() < 3 ? null : Currencies.code(word, "");
        return code == null ? NAMES.getOrDefault(word.toLowerCase(Locale.ROOT), "") : code;
    }

    /** Currency of a sign that one country alone uses, such as {@code R$} or {@code £}; empty for any other text. */
    public static String signed(String sign) {
        boolean letters = sign.chars().allMatch(Character::isLetter);
        String code = letters ? null : Currencies.code(sign, "");
        return code == null ? "" : code;
    }

    /** Names of currencies that are those of one country. */
    private static final Map<String, String> NAMES =
            Map.of("euro", "EUR", "euros", "EUR", "reais", "BRL", "real", "BRL", "rupees", "INR", "złoty", "PLN");

    /** Never throws for any text. */
    public static Reading<Amount> read(String raw, Context context) {
        String text = Cleaning.ascii(Cleaning.guards(raw));
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<Amount> draft = new Draft<>();
        AmountScanner scanner = new AmountScanner(text);
        if (!scanner.scan()) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        String unit = scanner.currency().isEmpty() ? context.currency() : scanner.currency();
        Currencies.Minor minor = Currencies.minor(unit);
        BigDecimal value =
                DecimalSign.value(scanner, context.decimal(), Currencies.isToken(unit) || minor != null, draft);
        if (value == null) {
            return draft.reading(raw);
        }
        if (scanner.direction() != null) {
            draft.flag(scanner.direction());
        }
        BigDecimal signed = scanner.isNegative() ? value.negate() : value;
        if (minor != null) {
            BigDecimal major = signed.movePointLeft(minor.decimals()).stripTrailingZeros();
            return draft.value(new Amount(major.scale() < 0 ? major.setScale(0) : major, minor.currency()))
                    .reading(raw);
        }
        return draft.value(new Amount(signed, currency(scanner.currency(), context, draft)))
                .reading(raw);
    }

    /**
     * From an amount without a sign and the column that has it: D/C, S/H, K/D, Af/Bij, O/I and the like. An unknown word
     * leaves the amount as it is. Never throws for any text.
     */
    public static Reading<Amount> join(String amount, String direction, Context context) {
        Reading<Amount> read = read(amount, context);
        String word = Cleaning.guards(direction).toLowerCase(Locale.ROOT);
        Reading<Amount> signed = OUT.contains(word)
                ? read.map(a -> new Amount(a.value().abs().negate(), a.currency()))
                : IN.contains(word) ? read.map(a -> new Amount(a.value().abs(), a.currency())) : read;
        return new Reading<>(amount + " " + direction, signed.values(), signed.flags());
    }

    /**
     * The decimal sign of a column, {@code '.'} or {@code ','}; {@code '\0'} where no value shows it or where they contradict
     * each other. A value shows it by both signs, by one that is repeated or that stands before other than three digits.
     */
    public static char decideDecimal(Iterable<String> column) {
        boolean point = false;
        boolean comma = false;
        for (String raw : column) {
            AmountScanner scanner = new AmountScanner(Cleaning.ascii(Cleaning.guards(raw)));
            char sign = scanner.scan() ? DecimalSign.shownBy(scanner.number()) : '\0';
            point |= sign == '.';
            comma |= sign == ',';
        }
        return point == comma ? '\0' : point ? '.' : ',';
    }

    private static String currency(String written, Context context, Draft<Amount> draft) {
        if (written.isEmpty()) {
            return context.currency().toUpperCase(Locale.ROOT);
        }
        String code = Currencies.code(written, context.region());
        if (code != null && !code.isEmpty()) {
            return code;
        }
        if (context.currency().isEmpty()) {
            draft.flag(Flag.AMBIGUOUS_CURRENCY);
        }
        return context.currency().toUpperCase(Locale.ROOT);
    }
}
