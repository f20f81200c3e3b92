package org.linkwright.normalize;

import java.util.Locale;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/** IMEI (3GPP TS 23.003), MEID and MAC addresses. */
public final class Devices {
    private Devices() {}

    /** Either, by its look: a MAC address has 12 hexadecimal digits. Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        Reading<Identifier> mac = mac(raw, context);
        return mac.isUsable() ? mac : imei(raw, context);
    }

    /**
     * The key has the check digit whether the record had it, lacked it, zeroed it, or wrote the software version in its
     * place, so that all four meet. Never throws for any text.
     */
    public static Reading<Identifier> imei(String raw, Context context) {
        String text = Cleaning.ascii(Cleaning.guards(raw));
        if (Cleaning.isNull(text) || text.equals("0") || text.equals("-1")) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<Identifier> draft = new Draft<>();
        String bare = text.regionMatches(true, 0, "imei:", 0, 5) ? text.substring(5) : text;
        String restored = Cleaning.restored(bare.strip(), draft);
        if (restored == null) {
            return draft.reading(raw);
        }
        String digits = Cleaning.compact(restored).replace("/", "");
        if (isMeid(digits)) {
            return Draft.identifier(
                    draft,
                    raw,
                    EntityKind.DEVICE,
                    "meid:" + digits.replace("meid:", "").toUpperCase(Locale.ROOT));
        }
        if (!Cleaning.isDigits(digits)) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        if (digits.length() < 14 || digits.length() > 16) {
            return Draft.unusable(raw, Flag.BAD_LENGTH);
        }
        if (digits.startsWith("00000000")) {
            return Draft.unusable(raw, Flag.NULL);
        }
        return imei(raw, digits, context, draft);
    }

    private static Reading<Identifier> imei(String raw, String digits, Context context, Draft<Identifier> draft) {
        String body = digits.substring(0, 14);
        char check = Checksums.luhnDigit(body);
        switch (digits.length()) {
            case 14 -> draft.flag(Flag.CHECK_DIGIT_ADDED);
            case 16 -> {
                if (context.format().equals("excel-number")) {
                    return Draft.unusable(raw, Flag.EXCEL_15_DIGITS);
                }
                draft.flag(Flag.IMEISV);
            }
            default -> {
                if (digits.charAt(14) != check) {
                    if (digits.charAt(14) != '0') {
                        return Draft.unusable(raw, Flag.BAD_CHECKSUM);
                    }
                    draft.flag(Flag.CHECK_DIGIT_ZEROED);
                }
            }
        }
        return Draft.identifier(draft, raw, EntityKind.DEVICE, "imei:" + body + check);
    }

    /** 15 digits, Luhn, and a reporting body that issues type allocation codes; not the dialling prefix 011. */
    static boolean isLikelyImei(String digits) {
        boolean reportingBody = digits.startsWith("35")
                || digits.startsWith("86")
                || digits.startsWith("01")
                || digits.startsWith("99");
        return reportingBody && !digits.startsWith("011") && Checksums.luhn(digits);
    }

    private static boolean isMeid(String text) {
        String bare = text.startsWith("meid:") ? text.substring(5) : text;
        return bare.length() == 14 && Cleaning.isHex(bare) && !Cleaning.isDigits(bare);
    }

    /** Never throws for any text. */
    public static Reading<Identifier> mac(String raw, Context context) {
        String text = Cleaning.ascii(Cleaning.guards(raw)).toLowerCase(Locale.ROOT);
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        String bare = text.startsWith("mac:") ? text.substring(4) : text;
        StringBuilder hex = new StringBuilder(12);
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c < 0x80 && Character.digit(c, 16) >= 0) {
                hex.append(c);
            } else if (c != ':' && c != '-' && c != '.' && c != ' ') {
                return Draft.unusable(raw, Flag.UNREADABLE);
            }
        }
        if (hex.length() != 12) {
            return Draft.unusable(raw, Flag.BAD_LENGTH);
        }
        if (hex.chars().allMatch(c -> c == '0')) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<Identifier> draft = new Draft<>();
        if ((Character.digit(hex.charAt(1), 16) & 2) != 0) {
            draft.flag(Flag.LOCALLY_ADMINISTERED);
        }
        for (int i = 10; i > 0; i -= 2) {
            hex.insert(i, ':');
        }
        return Draft.identifier(draft, raw, EntityKind.DEVICE, "mac:" + hex);
    }
}
