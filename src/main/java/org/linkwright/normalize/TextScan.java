package org.linkwright.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * Finds identifiers in free text: bodies of advertisements and chats, descriptions of bank entries. What has a checksum or a
 * form of its own is looked for first and claims its place; telephone numbers come last, since anything can look like one.
 */
public final class TextScan {
    private static final Pattern WEB = Pattern.compile(
            "\\b(?:https?://)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}[a-z]{2,18})(?::\\d{2,5})?(/[^\\s<>\"]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?(?:@|[\\[({] ?at ?[\\])}]) ?[A-Za-z0-9-]{1,63}"
                    + "(?: ?(?:\\.|[\\[({] ?dot ?[\\])}]) ?[A-Za-z0-9-]{2,63}){1,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WALLET =
            Pattern.compile("\\b(?:0x[0-9a-fA-F]{40}|(?:bc|tb|ltc)1[a-z0-9]{25,87}|(?:BC|TB|LTC)1[A-Z0-9]{25,87}"
                    + "|[1-9A-HJ-NP-Za-km-z]{95}|[1-9A-HJ-NP-Za-km-z]{106}|[13LMDT][1-9A-HJ-NP-Za-km-z]{25,34})\\b");
    private static final Pattern HANDLE = Pattern.compile(
            "\\b(instagram|insta|ig|snapchat|snap|sc|telegram|tg|kik|twitter|tiktok|cash ?app|venmo|only ?fans|facebook|fb|discord"
                    + "|skype|wickr|reddit|wechat|threema)\\b(?:'?s)?([ ]?(?:user ?name|name|handle|id|is|me|tag|add)\\b)?"
                    + "[ ]*([:=@>~-]*)[ ]*([@$]?)([A-Za-z0-9][A-Za-z0-9._-]{1,39}[A-Za-z0-9_])",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_NAMES = Set.of(
            "the",
            "and",
            "for",
            "only",
            "chat",
            "chats",
            "video",
            "videos",
            "pics",
            "photos",
            "user",
            "username",
            "name",
            "handle",
            "not",
            "now",
            "available",
            "anytime",
            "here",
            "with",
            "your",
            "you",
            "out",
            "app",
            "messenger",
            "message",
            "story",
            "profile",
            "account",
            "tag",
            "add",
            "text",
            "call",
            "or",
            "com",
            "channel",
            "group",
            "link",
            "below",
            "bio",
            "accepted",
            "payment");
    private static final Set<String> NOT_DOMAINS = Set.of(
            "jpg", "jpeg", "png", "gif", "pdf", "txt", "doc", "docx", "csv", "xlsx", "xls", "html", "zip", "mp3", "mp4",
            "mov", "exe");
    private static final Set<String> DOMAINS = Set.of(
            "com", "net", "org", "info", "biz", "io", "co", "us", "uk", "de", "fr", "in", "ru", "cc", "tv", "xyz",
            "online", "site", "club", "app", "example", "onion", "ca", "mx", "ke", "eu", "es", "it", "nl", "ch", "at",
            "br", "au", "link", "shop", "chat");

    private TextScan() {}

    /** Never overlapping, in the order of the text. Never throws for any text. */
    public static List<Mention> scan(String text, Context context) {
        List<Mention> found = new ArrayList<>();
        emails(text, found);
        web(text, found);
        wallets(text, found);
        handles(text, found);
        for (Mention phone : WrittenNumbers.find(text, context.region())) {
            addIfFree(phone, found);
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(found);
    }

    private static void addIfFree(Mention mention, List<Mention> found) {
        for (Mention other : found) {
            if (mention.start() < other.end() && other.start() < mention.end()) {
                return;
            }
        }
        found.add(mention);
    }

    private static void emails(String text, List<Mention> found) {
        Matcher matcher = EMAIL.matcher(text);
        while (matcher.find()) {
            String written = matcher.group();
            boolean plain = written.indexOf('@') > 0;
            if (plain && written.indexOf(' ') >= 0) {
                continue;
            }
            Reading<Identifier> read = Emails.read(plain ? written : written.replace(" ", ""), Context.NONE);
            read.values()
                    .forEach(email ->
                            addIfFree(new Mention(matcher.start(), matcher.end(), email, read.flags()), found));
        }
    }

    private static void web(String text, List<Mention> found) {
        Matcher matcher = WEB.matcher(text);
        while (matcher.find()) {
            String written = trimmed(matcher.group());
            String host = matcher.group(1).toLowerCase(Locale.ROOT);
            boolean scheme = written.regionMatches(true, 0, "http", 0, 4) && written.contains("://");
            String top = host.substring(host.lastIndexOf('.') + 1);
            if ((matcher.start() > 0 && text.charAt(matcher.start() - 1) == '@')
                    || NOT_DOMAINS.contains(top)
                    || (!scheme && !DOMAINS.contains(top) && Platform.atHost(host) == null)) {
                continue;
            }
            Reading<Identifier> read = ProfileUrls.isUrl(written)
                    ? Handles.read(written, Context.NONE)
                    : Draft.unusable(written, Flag.NO_PLATFORM);
            int end = matcher.start() + written.length();
            if (read.isUsable()) {
                addIfFree(new Mention(matcher.start(), end, read.values().getFirst(), read.flags()), found);
            } else if (!top.equals("onion") || Onions.isAddress(host)) {
                addIfFree(new Mention(matcher.start(), end, url(written, host), List.of()), found);
            }
        }
    }

    /** Host in lower case and path, without scheme, {@code www.} and a slash at the end. */
    private static Identifier url(String written, String host) {
        int scheme = written.indexOf("://");
        String rest = written.substring((scheme < 0 ? 0 : scheme + 3) + host.length());
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return new Identifier(
                EntityKind.URL, bare + (rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest));
    }

    /** Without the punctuation of the sentence it stands in. */
    private static String trimmed(String url) {
        int end = url.length();
        while (end > 0 && ".,;:!?)]}'*".indexOf(url.charAt(end - 1)) >= 0) {
            end--;
        }
        return url.substring(0, end);
    }

    private static void wallets(String text, List<Mention> found) {
        Matcher matcher = WALLET.matcher(text);
        while (matcher.find()) {
            Reading<Identifier> read = Wallets.read(matcher.group(), Context.NONE);
            read.values()
                    .forEach(wallet ->
                            addIfFree(new Mention(matcher.start(), matcher.end(), wallet, read.flags()), found));
        }
    }

    private static void handles(String text, List<Mention> found) {
        Matcher matcher = HANDLE.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            String name = matcher.group(5);
            boolean pointed = matcher.group(3).chars().anyMatch(c -> c != '-')
                    || !matcher.group(4).isEmpty();
            boolean announced =
                    matcher.group(2) != null && !matcher.group(2).strip().equalsIgnoreCase("me");
            boolean odd = name.chars().anyMatch(c -> c == '_' || Character.isDigit(c))
                    && name.chars().anyMatch(Character::isLetter);
            boolean word = (matcher.group(1).equalsIgnoreCase("sc") && !pointed)
                    || NOT_NAMES.contains(name.toLowerCase(Locale.ROOT));
            from = matcher.end(1);
            if (word || (!pointed && !announced && !odd) || Cleaning.digitCount(name) > 9) {
                continue;
            }
            String platform = matcher.group(1).replace(" ", "");
            Reading<Identifier> read = Handles.read(name, Context.NONE.withPlatform(platform));
            if (read.isUsable()) {
                addIfFree(
                        new Mention(
                                matcher.start(), matcher.end(), read.values().getFirst(), read.flags()),
                        found);
                from = matcher.end();
            }
        }
    }
}
