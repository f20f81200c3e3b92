package org.linkwright.normalize;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/** What libphonenumber says of a text that has already been cleaned. */
final class PhoneLibrary {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();
    private static final Pattern EXTENSION = Pattern.compile(
            "(?:;ext=|\\be?xt(?:ension)?\\.?:?|[ )\\d]x\\.?|[,;]+|#) ?\\d{1,7}#?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** T-Mobile's voicemail: 805-MESSAGE for retrieval, and the leg that forwards to it. */
    private static final Set<String> CARRIER_SERVICES = Set.of("+18056377243", "+18056377249");

    /** A zero leads numbers there only between areas, and spreadsheets of mobiles do without. */
    private static final Set<String> ZERO_OFTEN_LEFT =
            Set.of("BR", "IN", "AR", "PH", "KE", "NG", "TH", "VN", "ID", "TR", "FR");

    private PhoneLibrary() {}

    /** Codes of all countries with a numbering plan. */
    static Set<String> regions() {
        return LIBRARY.getSupportedRegions();
    }

    static boolean isShort(String digits, String region) {
        PhoneNumber number = parse(digits, region);
        return number != null && SHORT.isPossibleShortNumberForRegion(number, region) && !LIBRARY.isValidNumber(number);
    }

    static boolean isEmergency(String digits, String region) {
        return SHORT.isEmergencyNumber(digits, region);
    }

    static boolean isValid(String text, String region) {
        PhoneNumber number = parse(text, region);
        return number != null && LIBRARY.isValidNumber(number);
    }

    /** Whether the digits of a national number stand in the groups that are usual in the country. */
    static boolean isSpacedAsIn(String text, String region) {
        PhoneNumber number = parse(text, region);
        return number != null
                && text.strip().contains(" ")
                && LIBRARY.format(number, PhoneNumberFormat.NATIONAL).equals(text.strip());
    }

    /** Whether the only letters in {@code text} announce an extension. */
    static boolean hasExtension(String text) {
        String number = EXTENSION.matcher(text).replaceFirst("");
        return number.length() < text.length() && !LETTER.matcher(number).find();
    }

    /** The number in {@code text}, or null with the reason among the flags. */
    static Dialled read(String text, String region, Draft<?> draft) {
        if (Cleaning.digitCount(text) < 3 && !LETTER.matcher(text).find()) {
            draft.flag(Flag.UNREADABLE);
            return null;
        }
        boolean international = text.startsWith("+") || text.startsWith("tel:+");
        if (region.isEmpty() && !international) {
            draft.flag(Flag.LOCAL_ONLY);
            return null;
        }
        PhoneNumber number = parse(text, region);
        if (number == null) {
            draft.flag(Flag.UNREADABLE);
            return null;
        }
        return judge(number, text, international, draft);
    }

    private static Dialled judge(PhoneNumber number, String text, boolean international, Draft<?> draft) {
        ValidationResult result = LIBRARY.isPossibleNumberWithReason(number);
        if (result == ValidationResult.TOO_LONG) {
            PhoneNumber mexican = oldMexican(number);
            if (mexican != null) {
                draft.flag(Flag.MX_LEGACY_1);
                return dialled(mexican, draft);
            }
            PhoneNumber retried = international ? null : retried(text);
            if (retried != null) {
                draft.flag(Flag.RETRIED_AS_INTL);
                return dialled(retried, draft);
            }
        }
        return switch (result) {
            case IS_POSSIBLE -> dialled(number, draft);
            case IS_POSSIBLE_LOCAL_ONLY -> refused(Flag.LOCAL_ONLY, draft);
            case TOO_SHORT -> refused(Flag.TOO_SHORT, draft);
            case TOO_LONG -> refused(Flag.TOO_LONG, draft);
            case INVALID_LENGTH -> refused(Flag.BAD_LENGTH, draft);
            case INVALID_COUNTRY_CODE -> refused(Flag.UNREADABLE, draft);
        };
    }

    /** The number as it is written between countries, its parts set apart by spaces; the key itself where it is none. */
    static String spaced(String key) {
        PhoneNumber number = parse(key, "");
        return number == null
                ? key
                : LIBRARY.format(number, PhoneNumberFormat.INTERNATIONAL).replace('-', ' ');
    }

    private static Dialled refused(Flag flag, Draft<?> draft) {
        draft.flag(flag);
        return null;
    }

    private static Dialled dialled(PhoneNumber number, Draft<?> draft) {
        if (!LIBRARY.isValidNumber(number)) {
            draft.flag(Flag.NOT_VALID_BUT_POSSIBLE);
        }
        String extension = number.getExtension();
        String key = LIBRARY.format(number.clearExtension(), PhoneNumberFormat.E164);
        if (CARRIER_SERVICES.contains(key)) {
            draft.flag(Flag.CARRIER_SERVICE);
        }
        return new Dialled(new Identifier(EntityKind.PHONE, key), extension);
    }

    /** Until 2019 mobiles were dialled +52 1, or 044, 045 and 01 at home. */
    private static PhoneNumber oldMexican(PhoneNumber number) {
        if (number.getCountryCode() != 52) {
            return null;
        }
        String national = LIBRARY.getNationalSignificantNumber(number);
        for (String prefix : new String[] {"1", "01", "044", "045"}) {
            if (national.startsWith(prefix) && national.length() == prefix.length() + 10) {
                return parse("+52" + national.substring(prefix.length()), "");
            }
        }
        return null;
    }

    /** The digits as an international number that lacks its plus sign: T-Mobile and WhatsApp write them so. */
    private static PhoneNumber retried(String text) {
        String digits = Cleaning.compact(text);
        PhoneNumber number = digits.length() >= 11 && Cleaning.isDigits(digits) ? parse("+" + digits, "") : null;
        return number != null && LIBRARY.isPossibleNumber(number) ? number : null;
    }

    /** How well a number fits a country; where numbers are dialled with a zero in front, one without is none. */
    static Phones.Fit fit(String text, String region) {
        boolean zero = "0".equals(LIBRARY.getNddPrefixForRegion(region, true));
        String digits = Cleaning.compact(text);
        boolean written = digits.startsWith("0") == zero || region.equals("IT") || ZERO_OFTEN_LEFT.contains(region);
        Phones.Fit national = written ? fit(parse(text, region), region) : Phones.Fit.NONE;
        boolean coded = national == Phones.Fit.NONE
                && digits.length() > 10
                && digits.startsWith(String.valueOf(LIBRARY.getCountryCodeForRegion(region)));
        return coded ? fit(parse("+" + digits, ""), region) : national;
    }

    private static Phones.Fit fit(PhoneNumber number, String region) {
        if (number == null || number.getCountryCode() != LIBRARY.getCountryCodeForRegion(region)) {
            return Phones.Fit.NONE;
        }
        if (LIBRARY.isValidNumberForRegion(number, region)) {
            boolean mobile = LIBRARY.getNumberType(number) == PhoneNumberType.MOBILE;
            return mobile ? Phones.Fit.MOBILE : Phones.Fit.VALID;
        }
        return LIBRARY.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                ? Phones.Fit.POSSIBLE
                : Phones.Fit.NONE;
    }

    static Optional<String> regionOf(String text) {
        PhoneNumber number = parse(text, "");
        return number == null
                ? Optional.empty()
                : Optional.ofNullable(LIBRARY.getRegionCodeForCountryCode(number.getCountryCode()))
                        .filter(region -> region.length() == 2 && !region.equals("ZZ"));
    }

    private static PhoneNumber parse(String text, String region) {
        try {
            return LIBRARY.parse(text, region.isEmpty() ? "ZZ" : region);
        } catch (NumberParseException e) {
            return null;
        }
    }
}
