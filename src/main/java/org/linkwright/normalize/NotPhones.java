package org.linkwright.normalize;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/** What stands in columns of telephone numbers and is something else, or a number inside an address. */
final class NotPhones {
    private static final Pattern WHATSAPP = Pattern.compile(
            "(\\d{5,20})(?:[:._-]\\d{1,10})?@(s\\.whatsapp\\.net|c\\.us|g\\.us|lid)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIP =
            Pattern.compile("sips?:(\\+?[\\d().-]{3,20})(?:[@;].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5})?");

    /** Platforms whose names people put before numbers. */
    private static final Set<String> LABELS = Set.of("line", "signal", "viber", "whatsapp");

    private NotPhones() {}

    /** Reads an address, or the canonical form of another kind; false where {@code part} is neither. */
    static boolean read(String part, Context context, Draft<Dialled> draft) {
        int at = part.indexOf('@');
        int colon = part.indexOf(':');
        if (colon == 4 && (part.startsWith("imsi:") || part.startsWith("imei:"))) {
            return other(part.startsWith("imsi") ? Sims.imsi(part, context) : Devices.imei(part, context), draft);
        }
        if (colon == 2 && part.startsWith("ip:")) {
            return other(Addresses.read(part, context).map(IpEndpoint::address), draft);
        }
        if (colon > 0 && isHandle(part, colon)) {
            return other(Handles.read(part, Context.NONE), draft);
        }
        if (part.regionMatches(true, 0, "sip", 0, 3) && colon > 0) {
            Matcher sip = SIP.matcher(part);
            return sip.matches() && number(sip.group(1), context, draft);
        }
        if (at > 0) {
            return whatsapp(part, draft) || other(Emails.read(part, context), draft);
        }
        if (part.contains("wa.me/") || part.contains("t.me/") || part.contains("://")) {
            return other(Handles.read(part, context), draft);
        }
        return IPV4.matcher(part).matches()
                && other(Addresses.read(part, context).map(IpEndpoint::address), draft);
    }

    /** Digits that name a SIM or a device. 15 digits that begin with 011 are a number dialled from North America. */
    static boolean digits(String text, Draft<Dialled> draft) {
        String digits = Cleaning.compact(text);
        if (digits.length() != 15 || !Cleaning.isDigits(digits)) {
            return false;
        }
        if (Devices.isLikelyImei(digits)) {
            return other(Devices.imei(digits, Context.NONE), draft);
        }
        return MobileNetworks.isCountry(digits.substring(0, 3)) && other(Sims.imsi(digits, Context.NONE), draft);
    }

    /** A handle's key; {@code line:2025550143} is a label and a number. */
    private static boolean isHandle(String part, int colon) {
        Platform platform = Platform.named(part.substring(0, colon));
        boolean key = platform != null && part.startsWith(platform.id()) && part.indexOf(' ') < 0;
        return key
                && (!LABELS.contains(platform.id()) || part.chars().skip(colon).anyMatch(Character::isLetter));
    }

    private static boolean whatsapp(String part, Draft<Dialled> draft) {
        Matcher jid = WHATSAPP.matcher(part);
        if (!jid.matches()) {
            return false;
        }
        draft.flag(Flag.WA_JID);
        switch (jid.group(2).charAt(0)) {
            case 'g', 'G' -> handle("whatsapp:group:" + part.substring(0, part.indexOf('@')), draft);
            case 'l', 'L' -> handle("whatsapp:lid:" + jid.group(1), draft);
            default -> {
                return number("+" + jid.group(1), Context.NONE, draft);
            }
        }
        return true;
    }

    private static boolean number(String text, Context context, Draft<Dialled> draft) {
        Dialled number = PhoneLibrary.read(text, context.region(), draft);
        if (number != null) {
            draft.value(number);
        }
        return true;
    }

    private static void handle(String key, Draft<Dialled> draft) {
        draft.value(new Dialled(new Identifier(EntityKind.HANDLE, key), ""));
    }

    private static boolean other(Reading<Identifier> reading, Draft<Dialled> draft) {
        if (!reading.isUsable()) {
            return false;
        }
        draft.add(reading.map(identifier -> new Dialled(identifier, "")));
        if (!reading.values().getFirst().kind().equals(EntityKind.PHONE)) {
            draft.flag(Flag.NOT_A_PHONE);
        }
        return true;
    }
}
