package org.linkwright.normalize;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * E-mail addresses. The key is the whole address in lower case, its domain in ASCII; a tag behind {@code +} and the dots of
 * Gmail stay: {@link #mailbox} says which addresses may be one mailbox.
 */
public final class Emails {
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})");
    private static final Pattern AT = Pattern.compile("\\s*[\\[({<]\\s*at\\s*[\\])}>]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT = Pattern.compile("\\s*[\\[({<]\\s*dot\\s*[\\])}>]\\s*", Pattern.CASE_INSENSITIVE);

    private Emails() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        String text = Cleaning.guards(raw);
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<Identifier> draft = new Draft<>();
        List<String> parts = parts(text);
        for (String part : parts) {
            one(part, draft);
        }
        if (parts.size() > 1) {
            draft.flag(Flag.SPLIT);
        }
        return draft.reading(raw);
    }

    /** The address under which the same mailbox may also be known; empty where there is no other. Only a suggestion. */
    public static Optional<String> mailbox(Identifier email) {
        String key = email.key();
        int at = key.lastIndexOf('@');
        int plus = key.indexOf('+');
        String local = key.substring(0, plus > 0 && plus < at ? plus : at);
        String domain = key.substring(at + 1);
        String other = (domain.equals("gmail.com") ? local.replace(".", "") : local) + "@" + domain;
        return other.equals(key) ? Optional.empty() : Optional.of(other);
    }

    /** Splits at separators outside quotes and angle brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(1);
        boolean quoted = false;
        boolean bracket = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            quoted = i < text.length() && (c == '"' ? !quoted : quoted);
            bracket = !quoted && c != '>' && (c == '<' || (bracket && i < text.length()));
            boolean separator = c == ';' || c == ',' || c == '\n' || c == '|';
            if (i == text.length() || (separator && !quoted && !bracket)) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static void one(String part, Draft<Identifier> draft) {
        String text = Cleaning.ascii(address(part));
        String plain = DOT.matcher(AT.matcher(text).replaceFirst("@")).replaceAll(".");
        if (plain.length() != text.length()) {
            draft.flag(Flag.OBFUSCATED);
        }
        if (plain.endsWith(".")) {
            draft.flag(Flag.TRAILING_DOT);
            plain = plain.substring(0, plain.length() - 1);
        }
        int at = plain.lastIndexOf('@');
        String local = at < 1 ? "" : plain.substring(0, at).toLowerCase(Locale.ROOT);
        String domain = at < 1 ? "" : domain(plain.substring(at + 1).toLowerCase(Locale.ROOT), draft);
        if (!LOCAL.matcher(local).matches()
                || local.startsWith(".")
                || local.endsWith(".")
                || local.contains("..")
                || !DOMAIN.matcher(domain).matches()) {
            draft.flag(Flag.UNREADABLE)
                    .drop(Flag.TRAILING_DOT)
                    .drop(Flag.OBFUSCATED)
                    .drop(Flag.IDN);
            return;
        }
        boolean gmail = domain.equals("gmail.com") || domain.equals("googlemail.com");
        if (local.indexOf('+') > 0) {
            draft.flag(Flag.SUBADDRESS);
        }
        if (gmail && local.indexOf('.') > 0) {
            draft.flag(Flag.GMAIL_DOTS);
        }
        draft.value(new Identifier(EntityKind.EMAIL, local + "@" + (gmail ? "gmail.com" : domain)));
    }

    /** What stands in the angle brackets, or behind {@code mailto:} and before its query. */
    private static String address(String part) {
        int open = part.lastIndexOf('<');
        int close = part.indexOf('>', open + 1);
        String inner = open >= 0 && close > open && part.substring(open, close).indexOf('@') > 0
                ? part.substring(open + 1, close).strip()
                : part;
        if (inner.regionMatches(true, 0, "mailto:", 0, 7)) {
            int query = inner.indexOf('?');
            return inner.substring(7, query < 0 ? inner.length() : query);
        }
        return inner;
    }

    private static String domain(String domain, Draft<Identifier> draft) {
        for (int i = 0; i < domain.length(); i++) {
            if (domain.charAt(i) >= 0x80) {
                draft.flag(Flag.IDN);
                try {
                    return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
                } catch (IllegalArgumentException e) {
                    return "";
                }
            }
        }
        return domain;
    }
}
