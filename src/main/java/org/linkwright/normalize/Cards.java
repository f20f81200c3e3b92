package org.linkwright.normalize;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/** Payment card numbers (ISO/IEC 7812). Of a number only the first six and the last four digits are kept. */
public final class Cards {
    private static final Pattern CANONICAL =
            Pattern.compile("pan:\\d{6}\\*{2,9}\\d{4}|mask:(?:[a-z]+|\\d{4,8})?…\\d{2,4}");
    private static final Pattern MASKED = Pattern.compile("(\\d{4,8})?[ -]*[Xx*•#.…][Xx*•#.… -]*(\\d{2,4})");
    private static final Pattern NETWORK = Pattern.compile(
            "\\b(visa|mastercard|amex|american express|discover|maestro|jcb|unionpay|diners)\\b",
            Pattern.CASE_INSENSITIVE);

    private Cards() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        String text = Cleaning.ascii(Cleaning.guards(raw));
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<Identifier> draft = new Draft<>();
        if (CANONICAL.matcher(text).matches()) {
            draft.flag(text.startsWith("pan:") ? Flag.PAN_STORED_MASKED : Flag.MASKED);
            return Draft.identifier(draft, raw, EntityKind.CARD, text);
        }
        String masked = masked(text);
        if (masked != null) {
            return Draft.identifier(draft.flag(Flag.MASKED), raw, EntityKind.CARD, masked);
        }
        String restored = Cleaning.restored(text, draft);
        if (restored == null) {
            return draft.reading(raw);
        }
        return number(raw, Cleaning.compact(restored), context, draft);
    }

    private static Reading<Identifier> number(String raw, String digits, Context context, Draft<Identifier> draft) {
        if (!Cleaning.isDigits(digits)) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        int length = digits.length();
        if (length < 12 || length > 19) {
            return Draft.unusable(raw, Flag.BAD_LENGTH);
        }
        boolean luhn = Checksums.luhn(digits) && !digits.startsWith("000000");
        boolean numeric = context.format().equals("excel-number");
        if ((length > 15 && numeric) || (!luhn && Checksums.cutAt15(digits))) {
            return Draft.unusable(raw, Flag.EXCEL_15_DIGITS);
        }
        if (!luhn) {
            return Draft.unusable(raw, Flag.BAD_CHECKSUM);
        }
        String key = "pan:" + digits.substring(0, 6) + "*".repeat(length - 10) + digits.substring(length - 4);
        return Draft.identifier(draft.flag(Flag.PAN_STORED_MASKED), raw, EntityKind.CARD, key);
    }

    private static String masked(String text) {
        Matcher network = NETWORK.matcher(text);
        String name = network.find() ? network.group(1).toLowerCase(Locale.ROOT).replace(" ", "") : "";
        Matcher mask = MASKED.matcher(network.replaceFirst("").strip());
        if (mask.matches()) {
            return "mask:" + (name.isEmpty() && mask.group(1) != null ? mask.group(1) : name) + "…" + mask.group(2);
        }
        String last = BankAccounts.lastDigits(text);
        return last.isEmpty() || last.length() > 4 ? null : "mask:" + name + "…" + last;
    }
}
