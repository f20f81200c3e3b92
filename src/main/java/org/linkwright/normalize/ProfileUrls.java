package org.linkwright.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.Identifier;

/** The account that a web address or an app link leads to. */
final class ProfileUrls {
    private static final Pattern URL = Pattern.compile(
            "(?:https?://|//)?((?:[a-z0-9-]+\\.)+[a-z]{2,10})(?::\\d+)?(/[^?#]*)?(\\?[^#]*)?(#.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern APP =
            Pattern.compile("(tg|whatsapp|skype|fb|snapchat)://?([a-z/]*)(\\?.*)?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile(
            "[?&](?:id|user_id|screen_name|phone|domain|invite|username)=([^&]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INVITE = Pattern.compile("[A-Za-z0-9_-]{2,64}");
    private static final Set<String> NOT_PROFILES = Set.of(
            "p",
            "reel",
            "reels",
            "explore",
            "tv",
            "search",
            "hashtag",
            "home",
            "i",
            "share",
            "watch",
            "login",
            "events",
            "marketplace",
            "photo",
            "photo.php",
            "story.php",
            "permalink.php",
            "help",
            "about",
            "settings",
            "messages",
            "intent",
            "shorts",
            "results",
            "playlist",
            "feed",
            "download",
            "privacy",
            "terms",
            "legal",
            "embed",
            "status");

    private ProfileUrls() {}

    static boolean isUrl(String text) {
        if (APP.matcher(text).matches() && text.contains("://")) {
            return true;
        }
        Matcher url = URL.matcher(text);
        return url.matches()
                && (text.contains("://")
                        || (Platform.atHost(url.group(1).toLowerCase(Locale.ROOT)) != null && url.group(2) != null));
    }

    static void read(String text, Draft<Identifier> draft) {
        Matcher app = APP.matcher(text);
        if (app.matches() && !text.regionMatches(true, 0, "http", 0, 4)) {
            app(app.group(1).toLowerCase(Locale.ROOT), text, draft);
            return;
        }
        Matcher url = URL.matcher(text);
        Platform platform = url.matches() ? Platform.atHost(url.group(1).toLowerCase(Locale.ROOT)) : null;
        if (platform == null) {
            draft.flag(Flag.NO_PLATFORM);
            return;
        }
        List<String> path = Cleaning.split(url.group(2) == null ? "" : url.group(2), "/");
        String query = url.group(3) == null ? "" : url.group(3);
        String fragment = url.group(4) == null ? "" : url.group(4);
        if (path.isEmpty() && !fragment.startsWith("#p/") && !fragment.startsWith("#C")) {
            draft.flag(Flag.NOT_A_PROFILE);
        } else {
            profile(platform, url.group(1).toLowerCase(Locale.ROOT), path, query + fragment, draft);
        }
    }

    private static void app(String scheme, String text, Draft<Identifier> draft) {
        String value = parameter(text);
        switch (scheme) {
            case "tg" -> {
                if (text.contains("join?")) {
                    invite("telegram", value, draft);
                } else {
                    Handles.name(Platform.named("telegram"), value, Context.NONE, draft);
                }
            }
            case "whatsapp" -> phone(value, draft);
            default -> draft.flag(Flag.NOT_A_PROFILE);
        }
    }

    private static void profile(
            Platform platform, String host, List<String> path, String query, Draft<Identifier> draft) {
        String first = path.isEmpty() ? "" : path.getFirst();
        String second = path.size() > 1 ? path.get(1) : "";
        switch (platform.id()) {
            case "whatsapp" -> {
                if (host.equals("chat.whatsapp.com")) {
                    invite("whatsapp", first.equals("invite") ? second : first, draft);
                } else {
                    phone(first.equals("send") ? parameter(query) : first, draft);
                }
            }
            case "signal" -> signal(query, draft);
            case "telegram" -> telegram(platform, first, second, draft);
            case "discord" -> {
                if (first.equals("users")) {
                    Handles.name(platform, second, Context.NONE, draft);
                } else if (first.equals("invite") || host.equals("discord.gg")) {
                    invite("discord", first.equals("invite") ? second : first, draft);
                } else {
                    draft.flag(Flag.NOT_A_PROFILE);
                }
            }
            case "youtube" -> youtube(platform, first, second, draft);
            case "facebook" -> facebook(platform, first, path, query, draft);
            default -> common(platform, first, second, query, draft);
        }
    }

    private static void common(Platform platform, String first, String second, String query, Draft<Identifier> draft) {
        boolean inner = Set.of("add", "u", "user", "in", "stories", "account").contains(first) && !second.isEmpty();
        if (first.equals("r")) {
            Handles.name(platform, "r/" + second, Context.NONE, draft);
        } else if ((platform.id().equals("x") && first.equals("i") && second.equals("user")) || first.equals("code")) {
            id(platform, parameter(query), draft);
        } else if (first.equals("intent") && !parameter(query).isEmpty()) {
            Handles.name(platform, parameter(query), Context.NONE, draft);
        } else if (NOT_PROFILES.contains(first.toLowerCase(Locale.ROOT))) {
            draft.flag(Flag.NOT_A_PROFILE);
        } else {
            Handles.name(platform, inner ? second : first, Context.NONE, draft);
        }
    }

    private static void telegram(Platform platform, String first, String second, Draft<Identifier> draft) {
        if (first.equals("joinchat")) {
            invite("telegram", second, draft);
        } else if (first.startsWith("+")) {
            if (Cleaning.isDigits(first.substring(1)) && first.length() <= 16) {
                phone(first.substring(1), draft);
            } else {
                invite("telegram", first.substring(1), draft);
            }
        } else if (first.equals("c") && Cleaning.isDigits(second)) {
            Handles.put("telegram:chat:-100" + second, draft);
        } else {
            Handles.name(platform, first.equals("s") ? second : first, Context.NONE, draft);
        }
    }

    private static void signal(String query, Draft<Identifier> draft) {
        if (query.startsWith("#p/")) {
            phone(query.substring(3), draft);
        } else if (query.startsWith("#C")) {
            invite("signal", query.substring(1), draft);
        } else {
            draft.flag(Flag.NOT_A_PROFILE);
        }
    }

    private static void youtube(Platform platform, String first, String second, Draft<Identifier> draft) {
        if (first.equals("channel")) {
            Handles.name(platform, second, Context.NONE, draft);
        } else if (first.startsWith("@")) {
            Handles.name(platform, first, Context.NONE, draft);
        } else if ((first.equals("c") || first.equals("user"))
                && INVITE.matcher(second).matches()) {
            Handles.put("youtube:" + first + ":" + second.toLowerCase(Locale.ROOT), draft);
        } else {
            draft.flag(Flag.NOT_A_PROFILE);
        }
    }

    private static void facebook(
            Platform platform, String first, List<String> path, String query, Draft<Identifier> draft) {
        String last = path.getLast();
        switch (first) {
            case "profile.php" -> id(platform, parameter(query), draft);
            case "groups" -> {
                if (INVITE.matcher(path.size() > 1 ? path.get(1) : "").matches()) {
                    Handles.put("facebook:group:" + path.get(1).toLowerCase(Locale.ROOT), draft);
                } else {
                    draft.flag(Flag.NOT_A_PROFILE);
                }
            }
            case "people", "pages", "t" -> Handles.name(platform, last, Context.NONE, draft);
            default -> common(platform, first, "", query, draft);
        }
    }

    private static void id(Platform platform, String id, Draft<Identifier> draft) {
        if (Cleaning.isDigits(id) && id.length() <= 20) {
            Handles.put(platform.id() + ":id:" + id, draft);
        } else {
            draft.flag(Flag.NOT_A_PROFILE);
        }
    }

    /** The case of an invitation's code counts. */
    private static void invite(String platform, String code, Draft<Identifier> draft) {
        if (INVITE.matcher(code).matches()) {
            Handles.put(platform + ":invite:" + code, draft);
        } else {
            draft.flag(Flag.NOT_A_PROFILE);
        }
    }

    private static void phone(String digits, Draft<Identifier> draft) {
        String bare =
                digits.startsWith("%2B") ? digits.substring(3) : digits.startsWith("+") ? digits.substring(1) : digits;
        if (Cleaning.isDigits(bare)) {
            draft.add(Phones.read("+" + bare, Context.NONE));
        } else {
            draft.flag(Flag.NOT_A_PROFILE);
        }
    }

    private static String parameter(String query) {
        Matcher parameter = PARAMETER.matcher(query);
        return parameter.find() ? parameter.group(1) : "";
    }
}
