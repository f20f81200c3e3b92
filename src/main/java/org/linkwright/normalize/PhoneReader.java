package org.linkwright.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * One cell of a column of telephone numbers: splits it, takes off what is not the number, recognises what is no number of
 * a subscriber, and leaves the rest to {@link PhoneLibrary}. The order matters: the library reads {@code ;} as an
 * extension, {@code *67} as digits and {@code (mobile)} as a vanity number.
 */
final class PhoneReader {
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "^(?!(?:tel|sip|sips|short|svc|sender):)\\p{L}[\\p{L} ./-]{0,30}:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL_BEHIND = Pattern.compile("(?<=\\d)\\s*\\(\\p{L}[\\p{L} ]{0,20}\\)$");
    private static final Pattern SERVICE = Pattern.compile("[*#]{1,2}\\d{2,4}#?|[*#]{1,2}\\d+(?:[*#]+\\d+)*#");
    private static final Pattern CLIR = Pattern.compile("(?:\\*67|\\*82|[*#]31#)(?=[ -]*\\+?\\(?\\d)");
    private static final Pattern FEATURE = Pattern.compile("\\*\\d\\d(?=[ -]*\\+?\\(?(?:\\d[ ().-]*){7})");
    private static final Pattern VANITY =
            Pattern.compile("(?:\\+?1[-. ]?)?\\(?[2-9]\\d\\d\\)?[-. ]?[A-Za-z0-9 .-]{7,16}");
    private static final Pattern SENDER = Pattern.compile("[A-Za-z][A-Za-z0-9_.&-]{1,14}");
    private static final Pattern HIDDEN = Pattern.compile("\\+?[\\d ().-]*\\d[\\d ().-]*[xX*•?#]{2,}[\\dxX*•?# ().-]*");
    private static final Pattern CANONICAL = Pattern.compile("(?:short:[A-Z]{2}:\\d{2,8}|svc:[*#\\d]+|sender:\\S+)");

    private final Context context;
    private final Draft<Dialled> draft = new Draft<>();

    PhoneReader(Context context) {
        this.context = context;
    }

    Reading<Dialled> read(String raw) {
        String text = Cleaning.ascii(Cleaning.guards(raw));
        if (text.isEmpty()) {
            return Draft.unusable(raw, Flag.NULL);
        }
        List<String> parts = parts(text);
        for (String part : parts) {
            one(part);
        }
        if (parts.size() > 1) {
            draft.flag(Flag.SPLIT);
        }
        return draft.reading(raw);
    }

    /** A semicolon before a letter is a parameter of a URI ({@code ;ext=45}), any other separates numbers. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(1);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSeparator(text, i, start)) {
                addPart(parts, text.substring(start, i));
                start = i + 1;
            }
        }
        addPart(parts, text.substring(start));
        return parts;
    }

    private static void addPart(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    private static boolean isSeparator(String text, int at, int start) {
        return switch (text.charAt(at)) {
            case '\n', '|' -> true;
            case ';' -> at + 1 == text.length() || !isParameter(text.substring(at + 1));
            case '/', '&', ',' ->
                !text.contains("://")
                        && Cleaning.digitCount(text.substring(start, at)) >= 7
                        && Cleaning.digitCount(text.substring(at + 1)) >= 7;
            default -> false;
        };
    }

    private static boolean isParameter(String rest) {
        int i = 0;
        while (i < rest.length() && (Character.isLetter(rest.charAt(i)) || rest.charAt(i) == '-')) {
            i++;
        }
        return i > 0 && i < rest.length() && rest.charAt(i) == '=';
    }

    private void one(String part) {
        if (Cleaning.isWithheld(part)) {
            draft.flag(Flag.WITHHELD);
            return;
        }
        String text = isPlain(part) ? part : bare(part);
        if (text == null || NotPhones.digits(text, draft)) {
            return;
        }
        text = withoutPrefixes(text);
        if (!letters(text) && !shortCode(text)) {
            number(text);
        }
    }

    private static boolean isPlain(String part) {
        return Cleaning.isDigits(part, part.charAt(0) == '+' ? 1 : 0, part.length());
    }

    /** The number without what surrounds it; null where the part was no number and has been dealt with. */
    private String bare(String part) {
        if (CANONICAL.matcher(part).matches()) {
            value(EntityKind.PHONE, part);
            return null;
        }
        if (NotPhones.read(part, context, draft)) {
            return null;
        }
        String text = Cleaning.restored(unlabelled(part), draft);
        return text == null || hidden(text) || service(text) ? null : text;
    }

    private String unlabelled(String part) {
        String text = LABEL_BEHIND
                .matcher(LABEL_BEFORE.matcher(part).replaceFirst(""))
                .replaceFirst("");
        if (text.length() < part.length() && !text.isBlank()) {
            draft.flag(Flag.LABEL_STRIPPED);
            return text.strip();
        }
        return part;
    }

    private boolean hidden(String text) {
        boolean hidden =
                HIDDEN.matcher(text).matches() && !SERVICE.matcher(text).matches();
        if (hidden) {
            draft.flag(Flag.INCOMPLETE);
        }
        return hidden;
    }

    private boolean service(String text) {
        String code = Cleaning.compact(text);
        if (!SERVICE.matcher(code).matches()) {
            return false;
        }
        draft.flag(Flag.SERVICE_CODE);
        value(EntityKind.PHONE, "svc:" + code);
        return true;
    }

    private String withoutPrefixes(String text) {
        Matcher clir = CLIR.matcher(text);
        if (clir.lookingAt()) {
            draft.flag(Flag.CLIR_PREFIX);
            return text.substring(clir.end()).strip();
        }
        Matcher feature = FEATURE.matcher(text);
        if (feature.lookingAt()) {
            draft.flag(Flag.SERVICE_PREFIX);
            return text.substring(feature.end()).strip();
        }
        return context.region().isEmpty() ? text : nationalPrefix(text);
    }

    /** GB 141 and AU 1831 hide the caller; Sprint puts 11 before the area code of a call rolled to voicemail. */
    private String nationalPrefix(String text) {
        String digits = Cleaning.compact(text);
        if (!Cleaning.isDigits(digits)) {
            return text;
        }
        String region = context.region();
        int length = digits.length();
        if (region.equals("GB") && length > 12 && (digits.startsWith("1410") || digits.startsWith("14700"))) {
            draft.flag(Flag.CLIR_PREFIX);
            return digits.substring(digits.startsWith("1410") ? 3 : 4);
        }
        if (region.equals("AU") && length > 12 && (digits.startsWith("18310") || digits.startsWith("18320"))) {
            draft.flag(Flag.CLIR_PREFIX);
            return digits.substring(4);
        }
        return region.equals("US") || region.equals("CA") ? americanPrefix(digits, text) : text;
    }

    private String americanPrefix(String digits, String text) {
        int length = digits.length();
        if (length == 12 && digits.startsWith("11") && digits.charAt(2) > '1' && digits.charAt(5) > '1') {
            draft.flag(Flag.VOICEMAIL_ROUTED);
            return digits.substring(2);
        }
        if (length > 12 && digits.startsWith("1011") && PhoneLibrary.isValid(digits.substring(1), context.region())) {
            return digits.substring(1);
        }
        if (length >= 17 && digits.startsWith("101")) {
            draft.flag(Flag.CARRIER_ACCESS_CODE);
            return digits.substring(7);
        }
        return text;
    }

    /** Whether the text is a name rather than a number: an alphanumeric sender, or words. */
    private boolean letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        if (letters == 0 || text.startsWith("tel:") || PhoneLibrary.hasExtension(text)) {
            return false;
        }
        if (VANITY.matcher(text).matches() && letters >= 3) {
            draft.flag(Flag.VANITY);
            return false;
        }
        if (SENDER.matcher(text).matches()) {
            draft.flag(Flag.ALPHA_SENDER);
            value(EntityKind.PHONE, "sender:" + text.toUpperCase(Locale.ROOT));
        } else {
            draft.flag(Flag.UNREADABLE);
        }
        return true;
    }

    private boolean shortCode(String text) {
        String digits = Cleaning.compact(text);
        String region = context.region();
        if (region.isEmpty()
                || digits.length() > 6
                || !Cleaning.isDigits(digits)
                || !PhoneLibrary.isShort(digits, region)) {
            return false;
        }
        draft.flag(Flag.SHORT_CODE);
        if (PhoneLibrary.isEmergency(digits, region)) {
            draft.flag(Flag.EMERGENCY);
        }
        value(EntityKind.PHONE, "short:" + region + ":" + digits);
        return true;
    }

    private void number(String text) {
        Dialled number = PhoneLibrary.read(text, context.region(), draft);
        if (number != null) {
            draft.value(number);
        }
    }

    private void value(EntityKind kind, String key) {
        draft.value(new Dialled(new Identifier(kind, key), ""));
    }
}
