package org.linkwright.normalize;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * Handles and account ids on platforms: {@code platform:name} or {@code platform:id:…}. A name and an id of one account are
 * two identifiers. Handles are re-used by their platforms: an observation needs its time.
 */
public final class Handles {
    private static final Pattern CANONICAL = Pattern.compile("([a-z]+):(\\S.*)");
    private static final Pattern LABEL = Pattern.compile("(\\p{L}[\\p{L} ]{0,14}?)\\s*(?::|[-–] )\\s*(\\S+)");
    private static final Pattern DISCORD_MENTION = Pattern.compile("<@!?(\\d{15,20})>");
    private static final Pattern DISCORD_LEGACY = Pattern.compile("([^@#:`]{2,32})#(\\d{4}|0)");
    private static final Pattern KIK_JID =
            Pattern.compile("([A-Za-z0-9._]+?)(?:_[A-Za-z0-9]{3})?@talk\\.kik\\.com", Pattern.CASE_INSENSITIVE);
    private static final Pattern YOUTUBE_CHANNEL = Pattern.compile("UC[A-Za-z0-9_-]{22}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,20}");

    private Handles() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        String text = Cleaning.ascii(Cleaning.guards(raw)).strip();
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<Identifier> draft = new Draft<>();
        List<String> parts = Cleaning.split(text, ";|\n");
        for (String part : parts) {
            one(part, context, draft);
        }
        if (parts.size() > 1) {
            draft.flag(Flag.SPLIT);
        }
        return draft.reading(raw);
    }

    private static void one(String text, Context context, Draft<Identifier> draft) {
        if (ProfileUrls.isUrl(text)) {
            ProfileUrls.read(text, draft);
            return;
        }
        if (text.startsWith("phone:+")) {
            draft.add(Phones.read(text.substring(6), Context.NONE));
            return;
        }
        Matcher canonical = CANONICAL.matcher(text);
        Platform prefixed = canonical.matches() ? Platform.named(canonical.group(1)) : null;
        if (prefixed != null && isKey(prefixed, canonical.group(2))) {
            key(prefixed, canonical.group(2), draft);
            return;
        }
        Matcher label = LABEL.matcher(text);
        Platform labelled = label.matches() ? Platform.named(label.group(1)) : null;
        if (labelled != null) {
            name(labelled, label.group(2), context, draft);
            return;
        }
        Platform platform = Platform.named(context.platform());
        platform = platform == null ? Platform.inHeader(context.column()) : platform;
        platform = platform == null ? tellTale(text) : platform;
        if (platform == null) {
            draft.flag(Flag.NO_PLATFORM);
        } else {
            name(platform, text, context, draft);
        }
    }

    /** Forms that belong to one platform alone. */
    private static Platform tellTale(String text) {
        if (DISCORD_MENTION.matcher(text).matches()) {
            return Platform.named("discord");
        }
        if (KIK_JID.matcher(text).matches()) {
            return Platform.named("kik");
        }
        if (text.startsWith("live:")) {
            return Platform.named("skype");
        }
        return text.startsWith("/u/") || text.startsWith("u/") ? Platform.named("reddit") : null;
    }

    private static boolean isKey(Platform platform, String rest) {
        int colon = rest.indexOf(':');
        return !platform.id().equals("skype")
                && colon > 0
                && List.of("id", "invite", "chat", "channel", "group", "lid", "c", "user")
                        .contains(rest.substring(0, colon));
    }

    /** What a canonical key says behind its platform, kept as it is. */
    private static void key(Platform platform, String rest, Draft<Identifier> draft) {
        if (rest.indexOf(' ') >= 0 || rest.endsWith(":")) {
            draft.flag(Flag.UNREADABLE);
        } else {
            put(platform.id() + ":" + rest, draft);
        }
    }

    static void name(Platform platform, String written, Context context, Draft<Identifier> draft) {
        String text = written.replaceFirst("^[@ ]+", "").strip();
        switch (platform.id()) {
            case "discord" -> discord(text, draft);
            case "telegram" -> telegram(text, context.column().toLowerCase(Locale.ROOT), draft);
            case "facebook" -> facebook(text, draft);
            case "kik" -> {
                Matcher jid = KIK_JID.matcher(text);
                plain(platform, jid.matches() ? jid.group(1) : text, draft);
            }
            case "cashapp" -> cashapp(platform, text, draft);
            case "reddit" ->
                plain(platform, text.replaceFirst("^/?(?:u|user)/", "").replaceFirst("^/r/", "r/"), draft);
            case "skype" -> skype(platform, text, draft);
            case "youtube" -> {
                if (YOUTUBE_CHANNEL.matcher(text).matches()) {
                    put("youtube:channel:" + text, draft);
                } else {
                    plain(platform, text, draft);
                }
            }
            case "whatsapp", "signal", "viber" -> {
                Reading<Identifier> phone = Phones.read(text, context);
                if (phone.isUsable() && phone.values().getFirst().key().startsWith("+")) {
                    draft.add(phone);
                } else {
                    plain(platform, text, draft);
                }
            }
            default -> plain(platform, text, draft);
        }
    }

    private static void discord(String text, Draft<Identifier> draft) {
        Matcher mention = DISCORD_MENTION.matcher(text);
        Matcher legacy = DISCORD_LEGACY.matcher(text);
        if (mention.matches()) {
            put("discord:id:" + mention.group(1), draft);
        } else if (text.length() >= 17 && DIGITS.matcher(text).matches()) {
            put("discord:id:" + text, draft);
        } else if (legacy.matches()
                && !legacy.group(2).equals("0")
                && !legacy.group(2).equals("0000")) {
            put("discord:" + legacy.group(1).strip() + "#" + legacy.group(2), draft);
        } else {
            // #0 and #0000 mark a name of the new kind
            plain(Platform.named("discord"), legacy.matches() ? legacy.group(1) : text, draft);
        }
    }

    private static void telegram(String text, String column, Draft<Identifier> draft) {
        boolean ids = column.endsWith("id");
        if (DIGITS.matcher(text).matches()) {
            put("telegram:id:" + text, draft);
        } else if (ids
                && text.startsWith("user")
                && DIGITS.matcher(text.substring(4)).matches()) {
            put("telegram:id:" + text.substring(4), draft);
        } else if (ids
                && text.startsWith("channel")
                && DIGITS.matcher(text.substring(7)).matches()) {
            put("telegram:chat:-100" + text.substring(7), draft);
        } else if (text.startsWith("-") && DIGITS.matcher(text.substring(1)).matches()) {
            put("telegram:chat:" + text, draft);
        } else {
            plain(Platform.named("telegram"), text, draft);
        }
    }

    /** Dots do not count in a vanity name; digits alone are the account's id. */
    private static void facebook(String text, Draft<Identifier> draft) {
        String name = text.replace(".", "");
        if (DIGITS.matcher(name).matches()) {
            put("facebook:id:" + name, draft);
        } else {
            plain(Platform.named("facebook"), name, draft);
        }
    }

    private static void cashapp(Platform platform, String text, Draft<Identifier> draft) {
        String bare = text.startsWith("@") ? text.substring(1) : text;
        plain(platform, bare.startsWith("$") ? bare : "$" + bare, draft);
    }

    /** {@code live:.cid.…} is an id of letters whose case counts. */
    private static void skype(Platform platform, String text, Draft<Identifier> draft) {
        String name = text.startsWith("skype:") ? text.substring(6) : text;
        int query = name.indexOf('?');
        name = query < 0 ? name : name.substring(0, query);
        if (name.startsWith("live:.cid.") && platform.name().matcher(name).matches()) {
            put("skype:" + name, draft);
        } else {
            plain(platform, name, draft);
        }
    }

    private static void plain(Platform platform, String text, Draft<Identifier> draft) {
        String name = text.startsWith("@") ? text.substring(1).strip() : text;
        if (!platform.name().matcher(name).matches()) {
            draft.flag(Flag.UNREADABLE);
        } else {
            put(platform.id() + ":" + name.toLowerCase(Locale.ROOT), draft);
        }
    }

    static void put(String key, Draft<Identifier> draft) {
        draft.value(new Identifier(EntityKind.HANDLE, key));
    }
}
