package org.linkwright.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Every call and message of the story. No two of them begin in the same minute, so that a record to the minute and one to
 * the second can be told to mean the same event.
 */
final class Story {
    /** 01:30:15 in Houston, for the second time that night: the clocks went back half an hour before. */
    static final Instant AT_THE_OVERLAP = Instant.parse("2025-11-02T07:30:15Z");

    private final SplittableRandom random;
    private final Set<Long> takenMinutes = new HashSet<>();
    private final List<Contact> contacts = new ArrayList<>();

    private Story(SplittableRandom random) {
        this.random = random;
    }

    /** All contacts, oldest first. */
    static List<Contact> contacts(SplittableRandom random) {
        Story story = new Story(random);
        story.place(AT_THE_OVERLAP, Cast.DRIVER, Cast.SUCCESSOR, Contact.Kind.CALL, 94);
        story.inner();
        story.outer();
        return story.contacts.stream().sorted(Comparator.comparing(Contact::at)).toList();
    }

    private void inner() {
        LocalDate first = Cast.FIRST_DAY;
        LocalDate last = Cast.LAST_DAY;
        organiser(Cast.RECRUITER, 1.7, 0.9);
        organiser(Cast.DRIVER, 0.8, 0.6);
        organiser(Cast.VICTIM, 0.5, 0.4);
        organiser(Cast.CHILD, 0.4, 0.3);
        organiser(Cast.PARTNER_MEXICO, 0.35, 0.3);
        organiser(Cast.PARTNER_INDIA, 0.55, 0.5);
        organiser(Cast.MULE, 0.3, 0.3);
        organiser(Cast.WITNESS, 0.08, 0.06);
        pair(Cast.RECRUITER, Cast.VICTIM, first, last, 0.25);
        pair(Cast.RECRUITER, Cast.CHILD, first, last, 0.35);
        pair(Cast.RECRUITER, Cast.DRIVER, first, last, 0.15);
    }

    private void outer() {
        LocalDate first = Cast.FIRST_DAY;
        LocalDate last = Cast.LAST_DAY;
        List<String> customers = Leaves.customers(420, random);
        crowd(Cast.BURNER, customers.subList(0, 310), first, Cast.BURNER_SILENT, 11, 0.75);
        crowd(Cast.SUCCESSOR, customers.subList(296, 420), Cast.SUCCESSOR_STARTS, last, 4.4, 0.75);
        crowd(Cast.RECRUITER, Leaves.run("+13125550", 170, 18), first, last, 1.2, 0.5);
        crowd(Cast.DRIVER, Leaves.run("+17135550", 180, 9), first, last, 0.15, 0.5);
        crowd(Cast.PARTNER_INDIA, Leaves.run("+919999900", 40, 28), first, last, 1.35, 0.5);
        crowd(Cast.PARTNER_MEXICO, Leaves.run("+525555550", 130, 17), first, last, 0.6, 0.5);
    }

    /** The organiser's two phones reach the same few people, one after the other. */
    private void organiser(String other, double before, double after) {
        pair(Cast.BURNER, other, Cast.FIRST_DAY, Cast.BURNER_SILENT, before);
        pair(Cast.SUCCESSOR, other, Cast.SUCCESSOR_STARTS, Cast.LAST_DAY, after);
    }

    private void pair(String one, String other, LocalDate from, LocalDate to, double perDay) {
        crowd(one, List.of(other), from, to, perDay, 0.45);
    }

    /** Contacts of one phone with several others, of whom the first are heard of most. */
    private void crowd(String hub, List<String> others, LocalDate from, LocalDate to, double perDay, double incoming) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            int count = howMany(perDay * weight(day));
            for (int i = 0; i < count; i++) {
                double chance = random.nextDouble();
                String other = others.get((int) (others.size() * chance * chance));
                boolean comesIn = random.nextDouble() < incoming;
                Contact.Kind kind = random.nextInt(100) < 55 ? Contact.Kind.CALL : Contact.Kind.MESSAGE;
                int seconds = kind == Contact.Kind.CALL && random.nextInt(100) < 82 ? 8 + duration() : 0;
                place(moment(day), comesIn ? other : hub, comesIn ? hub : other, kind, seconds);
            }
        }
    }

    /** Busier from Thursday, when advertisements are posted, to Sunday. */
    private static double weight(LocalDate day) {
        return day.getDayOfWeek().getValue() >= 4 ? 1.25 : 0.67;
    }

    private int howMany(double expected) {
        int whole = (int) (expected * (0.6 + 0.8 * random.nextDouble()));
        double rest = expected - (int) expected;
        return expected < 1 ? (random.nextDouble() < rest ? 1 : 0) : whole + (random.nextDouble() < rest ? 1 : 0);
    }

    private int duration() {
        double chance = random.nextDouble();
        return (int) (600 * chance * chance * chance) + (random.nextInt(150) == 0 ? 3600 : 0);
    }

    /** Mostly between six in the evening and one at night on the East coast. */
    private Instant moment(LocalDate day) {
        int hour = random.nextInt(10) < 7 ? 22 + random.nextInt(7) : 14 + random.nextInt(8);
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(hour * 3600L + random.nextInt(3600));
    }

    private void place(Instant wanted, String from, String to, Contact.Kind kind, int seconds) {
        Instant at = wanted;
        while (!takenMinutes.add(at.getEpochSecond() / 60)) {
            at = at.plusSeconds(60);
        }
        contacts.add(new Contact(at, from, to, kind, seconds));
    }
}
