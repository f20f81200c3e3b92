package org.linkwright.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A platform, its words and what its names look like; the case of names counts on none of them.
 *
 * @param id first part of a key
 * @param words what columns and texts call it, in lower case; the first is the id
 * @param hosts of its web addresses, without {@code www.} and its like
 * @param name what a user name looks like
 */
record Platform(String id, List<String> words, List<String> hosts, Pattern name) {
    private static final String WORD = "[\\p{L}\\p{N}_]";

    static final List<Platform> ALL = List.of(
            of("instagram", "ig insta", "instagram.com instagr.am", "[\\p{L}\\p{N}._]{1,30}"),
            of("x", "twitter", "x.com twitter.com", WORD + "{1,15}"),
            of(
                    "facebook",
                    "fb messenger meta",
                    "facebook.com fb.com fb.me m.me messenger.com",
                    "[\\p{L}\\p{N}.-]{2,80}"),
            of("telegram", "tg", "t.me telegram.me telegram.dog", WORD + "{3,32}"),
            of("discord", "", "discord.gg discord.com discordapp.com", "[\\p{L}\\p{N}._]{2,32}"),
            of("snapchat", "snap sc", "snapchat.com", "[\\p{L}\\p{N}._-]{2,30}"),
            of("tiktok", "tt", "tiktok.com", "[\\p{L}\\p{N}._]{1,24}"),
            of("reddit", "", "reddit.com redd.it", "(?:r/)?[\\p{L}\\p{N}_-]{2,30}"),
            of("cashapp", "cashtag squarecash", "cash.app cash.me", "\\$?[\\p{L}\\p{N}_-]{1,30}"),
            of("venmo", "", "venmo.com", "[\\p{L}\\p{N}_-]{2,40}"),
            of("kik", "", "kik.me", "[\\p{L}\\p{N}._]{2,40}"),
            of("whatsapp", "wa", "wa.me whatsapp.com api.whatsapp.com chat.whatsapp.com", "[\\p{L}\\p{N}]{2,40}"),
            of("youtube", "yt", "youtube.com", "[\\p{L}\\p{N}._-]{2,60}"),
            new Platform("skype", List.of("skype"), List.of(), Pattern.compile("[\\p{L}\\p{N}.,:_-]{3,64}")),
            of("onlyfans", "of", "onlyfans.com", "[\\p{L}\\p{N}._-]{2,40}"),
            of("linkedin", "", "linkedin.com", "[\\p{L}\\p{N}_%-]{2,100}"),
            of("paypal", "", "paypal.me", "[\\p{L}\\p{N}_-]{2,40}"),
            of("twitch", "", "twitch.tv", WORD + "{3,25}"),
            of("github", "", "github.com", "[\\p{L}\\p{N}-]{1,39}"),
            of("pinterest", "", "pinterest.com", WORD + "{3,30}"),
            of("tumblr", "", "tumblr.com", "[\\p{L}\\p{N}-]{1,32}"),
            of("threads", "", "threads.net threads.com", "[\\p{L}\\p{N}._]{1,30}"),
            of("signal", "", "signal.me signal.group", "[\\p{L}\\p{N}_.]{3,40}"),
            of("vk", "vkontakte", "vk.com", "[\\p{L}\\p{N}_.]{2,40}"),
            of("line", "", "", "[\\p{L}\\p{N}._-]{2,40}"),
            of("wechat", "weixin", "", "[\\p{L}\\p{N}_-]{5,30}"),
            of("viber", "", "", "[\\p{L}\\p{N}._-]{2,40}"),
            of("wickr", "", "", "[\\p{L}\\p{N}._-]{2,40}"),
            of("session", "", "", "[\\p{L}\\p{N}]{2,66}"),
            of("threema", "", "threema.id", "[\\p{L}\\p{N}*]{8}"));

    private static final Map<String, Platform> BY_WORD = index(Platform::words);
    private static final Map<String, Platform> BY_HOST = index(Platform::hosts);

    private static Map<String, Platform> index(Function<Platform, List<String>> keys) {
        Map<String, Platform> index = new HashMap<>();
        ALL.forEach(platform -> keys.apply(platform).forEach(key -> index.put(key, platform)));
        return Map.copyOf(index);
    }

    private static Platform of(String id, String words, String hosts, String name) {
        return new Platform(
                id, Cleaning.split(id + " " + words, " "), Cleaning.split(hosts, " "), Pattern.compile(name));
    }

    /** The platform that {@code text} names, or null. */
    static Platform named(String text) {
        return BY_WORD.get(text.toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    /** The platform that a column's header speaks of, or null. */
    static Platform inHeader(String header) {
        for (String word : Cleaning.split(header.toLowerCase(Locale.ROOT), " _-.()/:")) {
            Platform platform = word.length() < 3 ? null : BY_WORD.get(word);
            if (platform != null) {
                return platform;
            }
        }
        return null;
    }

    /** The platform at a host name, whatever its language or mobile prefix; null where there is none. */
    static Platform atHost(String host) {
        String rest = host;
        while (!rest.isEmpty()) {
            Platform platform = BY_HOST.get(rest);
            if (platform != null) {
                return platform;
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return null;
    }
}
