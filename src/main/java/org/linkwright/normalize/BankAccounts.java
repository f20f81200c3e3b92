package org.linkwright.normalize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * IBANs (ISO 13616), routing numbers of the American Bankers Association, and accounts in the form of their bank. A key
 * is the bank's and the account's, leading zeros kept. Accounts that are partly hidden are {@link Flag#MASKED}.
 */
public final class BankAccounts {
    private static final Map<String, Integer> IBAN_LENGTHS =
            lengths("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29"
                    + " BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28"
                    + " HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19"
                    + " MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24"
                    + " SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}");
    private static final Pattern SORT_CODE = Pattern.compile("(\\d\\d)[- ]?(\\d\\d)[- ]?(\\d\\d)[ /:-]+(\\d{8})");
    private static final Pattern MASK = Pattern.compile("(?:[\\p{L} ,]*?)(?:[Xx*•#.…]{2,}|…)[ -]*(\\d{2,6})");
    private static final Pattern ENDING =
            Pattern.compile("(?:.*\\b)?(?:ending|ends)(?: in| with)?:? *[Xx*•.…]*(\\d{2,6})");
    private static final Pattern CANONICAL =
            Pattern.compile("(?:aba:\\d{9}/|gb:\\d{6}/|account:|[a-z]+:[A-Za-z0-9]+/)[A-Z0-9]+|mask:…\\d{2,6}");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Z0-9]{2,34}");

    private BankAccounts() {}

    /** What it is, by its look and the column's name. Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        String column = context.column().toLowerCase(Locale.ROOT);
        return column.contains("routing") || column.contains("aba") ? routing(raw, context) : account(raw, context);
    }

    /** Never throws for any text. */
    public static Reading<Identifier> iban(String raw, Context context) {
        String text = compact(raw);
        if (Cleaning.isNull(Cleaning.guards(raw))) {
            return Draft.unusable(raw, Flag.NULL);
        }
        if (text.startsWith("IBAN")) {
            text = text.substring(text.startsWith("IBAN:") ? 5 : 4);
        }
        if (!IBAN.matcher(text).matches()) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        Integer length = IBAN_LENGTHS.get(text.substring(0, 2));
        if (length == null) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        if (length != text.length()) {
            return Draft.unusable(raw, Flag.BAD_LENGTH);
        }
        return Checksums.iban(text)
                ? Reading.of(raw, new Identifier(EntityKind.ACCOUNT, text))
                : Draft.unusable(raw, Flag.BAD_CHECKSUM);
    }

    /** Eight digits have lost a leading zero to a spreadsheet. Never throws for any text. */
    public static Reading<Identifier> routing(String raw, Context context) {
        String text = Cleaning.ascii(Cleaning.guards(raw));
        if (Cleaning.isNull(text) || text.equals("0")) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<Identifier> draft = new Draft<>();
        String restored = Cleaning.restored(text.startsWith("aba:") ? text.substring(4) : text, draft);
        if (restored == null) {
            return draft.reading(raw);
        }
        String digits = Cleaning.compact(restored);
        if (!Cleaning.isDigits(digits)) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        if (digits.length() == 8) {
            draft.flag(Flag.PADDED);
            digits = "0" + digits;
        }
        if (digits.length() != 9) {
            return Draft.unusable(raw, Flag.BAD_LENGTH);
        }
        if (!Checksums.aba(digits) || digits.equals("000000000")) {
            return Draft.unusable(raw, Flag.BAD_CHECKSUM);
        }
        return Draft.identifier(draft, raw, EntityKind.ACCOUNT, "aba:" + digits);
    }

    /** Never throws for any text. */
    public static Reading<Identifier> account(String raw, Context context) {
        String text = Cleaning.ascii(Cleaning.guards(raw));
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<Identifier> draft = new Draft<>();
        if (CANONICAL.matcher(text).matches()) {
            if (text.startsWith("mask:")) {
                draft.flag(Flag.MASKED);
            }
            return Draft.identifier(draft, raw, EntityKind.ACCOUNT, text);
        }
        Reading<Identifier> iban = iban(text, context);
        if (iban.isUsable()) {
            return new Reading<>(raw, iban.values(), iban.flags());
        }
        Matcher sort = SORT_CODE.matcher(text);
        if (sort.matches()) {
            String key = "gb:" + sort.group(1) + sort.group(2) + sort.group(3) + "/" + sort.group(4);
            return Draft.identifier(draft, raw, EntityKind.ACCOUNT, key);
        }
        String last = lastDigits(text);
        if (!last.isEmpty()) {
            return Draft.identifier(draft.flag(Flag.MASKED), raw, EntityKind.ACCOUNT, "mask:…" + last);
        }
        return plain(raw, text, context, draft);
    }

    private static Reading<Identifier> plain(String raw, String text, Context context, Draft<Identifier> draft) {
        String restored = Cleaning.restored(text, draft);
        if (restored == null) {
            return draft.reading(raw);
        }
        String number = Cleaning.compact(restored).toUpperCase(Locale.ROOT);
        if (!ACCOUNT.matcher(number).matches() || Cleaning.digitCount(number) == 0) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        if (context.format().equals("excel-number") && number.length() > 15) {
            return Draft.unusable(raw, Flag.EXCEL_15_DIGITS);
        }
        if (context.bank().isEmpty()) {
            draft.flag(Flag.NO_BANK);
        }
        String bank = context.bank().isEmpty() ? "account:" : context.bank() + "/";
        return Draft.identifier(draft, raw, EntityKind.ACCOUNT, bank + number);
    }

    /** The digits that a masked number still shows at its end; empty where nothing is masked. */
    static String lastDigits(String text) {
        Matcher mask = MASK.matcher(text);
        if (mask.matches()) {
            return mask.group(1);
        }
        Matcher ending = ENDING.matcher(text);
        return ending.matches() ? ending.group(1) : "";
    }

    private static String compact(String raw) {
        return Cleaning.compact(Cleaning.ascii(Cleaning.guards(raw))).toUpperCase(Locale.ROOT);
    }

    private static Map<String, Integer> lengths(String list) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String entry : Cleaning.split(list, " ")) {
            lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
        }
        return Map.copyOf(lengths);
    }
}
