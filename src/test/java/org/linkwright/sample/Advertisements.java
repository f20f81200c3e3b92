package org.linkwright.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Advertisements that move from city to city with nearly the same words, their numbers plain or written evasively. */
final class Advertisements {
    private static final String HEADER = "post_id,date,time,region,city,title,body,phone,email,price,url";
    private static final List<String> TITLES =
            List.of("New in town", "Visiting this week", "Back in CITY", "Only a few days in CITY", "Friendly company");
    private static final List<String> BODIES = List.of(
            "New in town, CITY! Dinner company, pleasant talk. Call NUMBER",
            "Visiting CITY only this week. Text NUMBER, no blocked calls.",
            "Back by popular demand in CITY - dinner, theatre, good company. NUMBER",
            "In CITY until sunday. Ask for Bee: NUMBER. Or snap: lantern_bee",
            "Good company for an evening in CITY. Call or text NUMBER, ask for the lantern.");
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> FLOURISHES = List.of("", "", " Thank you.", " Serious callers only.", " \u2728");

    private final ReturnFile file = new ReturnFile("advertisements.csv", "advertisements (scrape)", "\n");
    private final SplittableRandom random;
    private final List<String> strangers;

    /**
     * What an advertisement really says.
     *
     * @param phones in E.164
     * @param spelling how the number is written in the body
     * @param template number of the text it is a near copy of; 0 for a stranger's
     */
    record Post(String id, LocalDate day, String city, List<String> phones, String spelling, int template) {}

    private enum Spelling {
        PLAIN,
        DOTTED,
        SPACED,
        WORDS,
        MIXED,
        EMOJI,
        LETTERS,
        FULL_WIDTH;

        private String write(String digits) {
            return switch (this) {
                case PLAIN -> "(" + digits.substring(0, 3) + ") " + digits.substring(3, 6) + "-" + digits.substring(6);
                case DOTTED -> digits.substring(0, 3) + "." + digits.substring(3, 6) + "." + digits.substring(6);
                case SPACED -> joined(digits, " ", d -> String.valueOf((char) ('0' + d)));
                case WORDS -> joined(digits, " ", Advertisements.WORDS::get);
                case MIXED ->
                    digits.substring(0, 3) + " " + joined(digits.substring(3, 6), "-", Advertisements.WORDS::get) + " "
                            + digits.substring(6);
                case EMOJI ->
                    digits.substring(0, 3) + "\u2728" + digits.substring(3, 6) + "\u2728" + digits.substring(6);
                case LETTERS -> DOTTED.write(digits).replace('0', 'o').replace('1', 'l');
                case FULL_WIDTH -> joined(digits, "", d -> String.valueOf((char) ('\uFF10' + d)));
            };
        }

        private static String joined(String digits, String between, java.util.function.IntFunction<String> spelled) {
            List<String> parts = new ArrayList<>();
            digits.chars().forEach(c -> parts.add(spelled.apply(c - '0')));
            return String.join(between, parts);
        }
    }

    private Advertisements(SplittableRandom random) {
        this.random = random;
        this.strangers = Leaves.customers(40, random).stream()
                .filter(phone -> phone.startsWith("+1"))
                .toList();
    }

    static ReturnFile write(SplittableRandom random) {
        Advertisements writer = new Advertisements(random);
        writer.file.ignored("header", ReturnFile.columns(HEADER));
        for (LocalDate day = Cast.FIRST_DAY; !day.isAfter(Cast.LAST_DAY.minusDays(2)); day = day.plusDays(1)) {
            int weekday = day.getDayOfWeek().getValue();
            int posts = weekday == 4 ? 4 : weekday == 5 ? 2 : weekday == 1 ? 2 : 0;
            for (int i = 0; i < posts; i++) {
                writer.post(day, weekday == 1);
            }
        }
        return writer.file;
    }

    private void post(LocalDate day, boolean stranger) {
        int number = file.lines().size();
        Cells.City city = Cells.onTour(day);
        int template = random.nextInt(BODIES.size());
        String phone = stranger ? strangers.get(random.nextInt(strangers.size())) : booking(day);
        Spelling spelling = Spelling.values()[random.nextInt(Spelling.values().length)];
        String body = stranger
                ? "Handyman in CITY, fair prices. NUMBER"
                : BODIES.get(template) + FLOURISHES.get(random.nextInt(FLOURISHES.size()));
        String title = stranger ? "Handyman" : TITLES.get(template);
        String written = body.replace("CITY", city.name()).replace("NUMBER", spelling.write(phone.substring(2)));
        String id = Integer.toString(77_000_000 + 13 * number);
        Post post = new Post(
                id,
                day,
                city.name(),
                List.of(phone),
                spelling.name().toLowerCase(Locale.ROOT),
                stranger ? 0 : template + 1);
        String email = !stranger && random.nextInt(4) == 0 ? Cast.BOOKING_EMAIL : "";
        String price = stranger ? "40" : Integer.toString(120 + 20 * random.nextInt(5));
        file.accepted(
                post,
                id,
                day.toString(),
                String.format(Locale.ROOT, "%02d:%02d", 15 + random.nextInt(7), random.nextInt(60)),
                city.state(),
                city.name(),
                title.replace("CITY", city.name()),
                Csv.cell(written),
                spelling == Spelling.PLAIN && random.nextBoolean() ? phone.substring(2) : "",
                email,
                price,
                "https://ads.example.com/post/" + id);
        if (number == 100 || number == 200) {
            file.repeated();
        } else if (number == 150) {
            file.rejected("ROW_EMPTY_OF_IDENTIFIERS", "", day.toString(), "", "", "", "", "[removed]", "", "", "", "");
        }
    }

    private String booking(LocalDate day) {
        if (random.nextInt(3) == 0) {
            return Cast.BOOKING;
        }
        return day.isAfter(Cast.BURNER_SILENT) ? Cast.SUCCESSOR : Cast.BURNER;
    }
}
