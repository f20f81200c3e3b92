package org.linkwright.normalize;

import java.util.Locale;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/** IMSI (ITU-T E.212) and ICCID (ITU-T E.118). */
public final class Sims {
    private Sims() {}

    /** Either, by its look: ICCIDs begin with 89 and are longer. Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        String text = Cleaning.compact(Cleaning.guards(raw));
        boolean card = text.startsWith("iccid:") || (text.startsWith("89") && text.length() >= 18);
        return card ? iccid(raw, context) : imsi(raw, context);
    }

    /** Never throws for any text. */
    public static Reading<Identifier> imsi(String raw, Context context) {
        Draft<Identifier> draft = new Draft<>();
        String digits = digits(raw, "imsi:", draft);
        if (digits == null) {
            return draft.reading(raw);
        }
        if (!Cleaning.isDigits(digits)) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        if (digits.length() < 14 || digits.length() > 15) {
            return Draft.unusable(raw, Flag.BAD_LENGTH);
        }
        if (!MobileNetworks.isCountry(digits.substring(0, 3))) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        return Draft.identifier(draft, raw, EntityKind.SIM, "imsi:" + digits);
    }

    /** Never throws for any text. */
    public static Reading<Identifier> iccid(String raw, Context context) {
        Draft<Identifier> draft = new Draft<>();
        String digits = digits(raw, "iccid:", draft);
        if (digits == null) {
            return draft.reading(raw);
        }
        if (digits.length() > 1 && digits.toUpperCase(Locale.ROOT).endsWith("F")) {
            draft.flag(Flag.PAD_F);
            digits = digits.substring(0, digits.length() - 1);
        }
        if (!Cleaning.isDigits(digits) || !digits.startsWith("89")) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        if (digits.length() < 18 || digits.length() > 20) {
            return Draft.unusable(raw, Flag.BAD_LENGTH);
        }
        boolean spreadsheet = context.format().equals("excel-number");
        if (spreadsheet || (!Checksums.luhn(digits) && Checksums.cutAt15(digits))) {
            return Draft.unusable(raw, Flag.EXCEL_15_DIGITS);
        }
        if (digits.length() == 18 && !Checksums.luhn(digits)) {
            digits = digits + Checksums.luhnDigit(digits);
            draft.flag(Flag.CHECK_DIGIT_ADDED);
        }
        if (!Checksums.luhn(digits)) {
            return Draft.unusable(raw, Flag.BAD_CHECKSUM);
        }
        return Draft.identifier(draft, raw, EntityKind.SIM, "iccid:" + digits);
    }

    /** The digits, or null where the reason is among the flags. */
    private static String digits(String raw, String prefix, Draft<Identifier> draft) {
        String text = Cleaning.ascii(Cleaning.guards(raw));
        if (Cleaning.isNull(text) || text.equals("0") || text.equals("-1")) {
            draft.flag(Flag.NULL);
            return null;
        }
        String bare = text.regionMatches(true, 0, prefix, 0, prefix.length()) ? text.substring(prefix.length()) : text;
        String restored = Cleaning.restored(bare.strip(), draft);
        return restored == null ? null : Cleaning.compact(restored);
    }
}
