package org.linkwright.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** The recruiter's Snapchat messages. The words are harmless on purpose: who wrote to whom and when is what matters. */
final class Chats {
    private static final List<String> TEXTS = List.of(
            "hey",
            "are you free on friday?",
            "bus leaves at 6",
            "call me later",
            "ok",
            "see you there, bring a jacket",
            "new city next week",
            "who is this?",
            "lol",
            "where are you",
            "on my way",
            "can't talk now\nlater");

    private final SplittableRandom random;
    private final List<Chat> chats = new ArrayList<>();

    /**
     * A message.
     *
     * @param to one name, or several in a group
     */
    record Chat(Instant at, String from, List<String> to, String text, boolean media) {}

    private Chats(SplittableRandom random) {
        this.random = random;
    }

    /** All messages, oldest first. */
    static List<Chat> chats(SplittableRandom random) {
        Chats all = new Chats(random);
        String recruiter = name(Cast.RECRUITER_HANDLE);
        all.thread(recruiter, name(Cast.CHILD_HANDLE), LocalDate.of(2025, 4, 2), 230);
        all.thread(recruiter, name(Cast.VICTIM_HANDLE), LocalDate.of(2025, 3, 8), 190);
        all.thread(recruiter, name(Cast.ORGANISER_HANDLE), Cast.FIRST_DAY, 150);
        for (int i = 1; i <= 14; i++) {
            all.thread(recruiter, "example_friend" + (i < 10 ? "0" : "") + i, LocalDate.of(2025, 3, 2 * i), 15);
        }
        for (int i = 0; i < 25; i++) {
            List<String> group = List.of(name(Cast.CHILD_HANDLE), name(Cast.VICTIM_HANDLE));
            all.chats.add(new Chat(all.moment(LocalDate.of(2025, 5, 1)), recruiter, group, all.text(), false));
        }
        return all.chats.stream().sorted(Comparator.comparing(Chat::at)).toList();
    }

    /** The name behind the platform. */
    static String name(String handle) {
        return handle.substring(handle.indexOf(':') + 1);
    }

    private void thread(String one, String other, LocalDate since, int count) {
        for (int i = 0; i < count; i++) {
            boolean out = random.nextInt(5) < 3;
            boolean media = random.nextInt(9) == 0;
            String from = out ? one : other;
            String to = out ? other : one;
            chats.add(new Chat(moment(since), from, List.of(to), media ? "" : text(), media));
        }
    }

    private Instant moment(LocalDate since) {
        long days = Cast.LAST_DAY.toEpochDay() - since.toEpochDay();
        LocalDate day = since.plusDays(random.nextInt((int) days));
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(64_800L + random.nextInt(32_400));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
