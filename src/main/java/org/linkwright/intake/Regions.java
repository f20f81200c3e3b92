package org.linkwright.intake;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linkwright.model.Identifier;
import org.linkwright.normalize.BankAccounts;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Phones;

/**
 * In which country the numbers without a country code are, where the rest of the table tells: its other numbers, the networks
 * of its SIMs and cells, its currency, its accounts, its language and the names above it. A country counts only if (nearly)
 * all of the numbers are numbers there; of two that remain equal, neither does.
 */
final class Regions {
    private static final int TRIED = 256;

    /** Cells that are looked at: what a table says of its country it says at its beginning, and files have millions. */
    private static final int CELLS = 8192;

    private static final int SHORTEST = 7;
    private static final int STRAY = 8;
    private static final int STATED = 3;
    private static final int STRONG = 2;
    private static final int WEAK = 1;
    private static final Evidence EVIDENCE = new Gson().fromJson(Profiles.text("regions.json"), Evidence.class);

    /** What speaks for a country: {@code regions.json}. */
    private record Evidence(
            Map<String, String> currencies,
            Map<String, String> languages,
            Map<String, String> names,
            Map<String, String> networks) {}

    /**
     * A country that the numbers are in.
     *
     * @param why what speaks for it, as it is written
     * @param samples some of the numbers
     */
    record Inferred(String region, List<String> why, List<String> samples) {}

    private record Candidate(String region, int weight, long mobiles, long valid) {}

    private int cells;
    private final Map<String, Integer> weights = new TreeMap<>();
    private final Map<String, Set<String>> reasons = new HashMap<>();
    private final Map<String, Integer> abroad = new TreeMap<>();
    private final Map<String, List<String>> languages = new TreeMap<>();
    private final Set<String> national = new LinkedHashSet<>();

    Regions(Table table) {
        table.header().names().forEach(this::name);
        table.preamble().forEach(line -> line.forEach(this::line));
    }

    private void name(String name) {
        currency(name);
        List<String> words = HeaderWords.words(name);
        EVIDENCE.languages().forEach((regions, known) -> {
            if (Texts.words(known).stream().anyMatch(word -> isIn(word, words))) {
                languages.computeIfAbsent(regions, r -> new ArrayList<>()).add(name);
            }
        });
    }

    /** Whether words hold a word, which some scripts write without spaces around it. */
    private static boolean isIn(String word, List<String> words) {
        return words.contains(word)
                || (word.charAt(0) >= '\u0E00' && words.stream().anyMatch(w -> w.contains(word)));
    }

    private void line(String text) {
        currency(text);
        List<String> words = Texts.words(text);
        EVIDENCE.names().forEach((region, names) -> {
            if (Texts.words(names).stream().anyMatch(words::contains)) {
                speaks(region, STRONG, text);
            }
        });
    }

    private void currency(String text) {
        EVIDENCE.currencies().forEach((sign, region) -> {
            boolean code = sign.length() == 3 && Character.isLetter(sign.charAt(2)) && sign.charAt(1) < 128;
            boolean said = code ? List.of(text.split("[^A-Z]+", -1)).contains(sign) : text.contains(sign);
            if (said) {
                speaks(region, STRONG, sign);
            }
        });
    }

    private void speaks(String regions, int weight, String why) {
        for (String region : regions.split(" ", -1)) {
            weights.merge(region, weight, Math::max);
            reasons.computeIfAbsent(region, r -> new TreeSet<>()).add(why);
        }
    }

    /** Takes what a cell says: a number, an account, a network or a currency. */
    void see(Mapping.Mapped column, String text) {
        if (cells++ > CELLS) {
            return;
        }
        switch (column.role()) {
            case AMOUNT, AMOUNT_IN, AMOUNT_OUT, CURRENCY, FEE -> currency(text.toUpperCase(Locale.ROOT));
            case ACCOUNT -> account(text);
            case IMSI, CELL -> network(text);
            default -> {
                if (column.column().kind().equals("account")) {
                    account(text);
                } else if (Decisions.isPhone(column)) {
                    number(text);
                }
            }
        }
    }

    private void account(String text) {
        if (text.length() > 14 && Character.isLetter(text.charAt(0))) {
            BankAccounts.iban(text, Context.NONE).values().stream()
                    .map(Identifier::key)
                    .forEach(key -> speaks(key.substring(0, 2), STRONG, key.substring(0, 2) + "\u2026"));
        }
    }

    private void network(String text) {
        String plain = Texts.plain(text);
        String region = plain.length() >= 5 ? EVIDENCE.networks().get(plain.substring(0, 3)) : null;
        if (region != null) {
            speaks(region, STATED, plain.substring(0, 3) + "\u2026");
        }
    }

    private void number(String text) {
        String plain = Texts.plain(text);
        if (isInternational(plain)) {
            if (abroad.size() < TRIED) {
                Phones.regionOf(plain).ifPresent(region -> abroad.merge(region, 1, Integer::sum));
            }
            return;
        }
        long digits = plain.chars().filter(Character::isDigit).count();
        boolean coded = digits >= Decisions.CODED && plain.charAt(0) != '0';
        boolean letters = plain.chars().anyMatch(Character::isLetter);
        if (digits >= SHORTEST && !coded && !letters && national.size() < TRIED) {
            national.add(plain);
        }
    }

    private static boolean isInternational(String text) {
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            if (text.charAt(at) == '+' || text.charAt(at) == '\uff0b') {
                return true;
            }
            at++;
        }
        return false;
    }

    /**
     * The country of the national numbers; empty where nothing decides.
     *
     * @param american whether they look North American too, which only more than a language speaks against
     */
    Optional<Inferred> inferred(boolean american) {
        if (national.isEmpty()) {
            return Optional.empty();
        }
        ofOthers();
        ofLanguage();
        List<Candidate> fitting = new ArrayList<>();
        weights.forEach((region, weight) -> {
            List<Phones.Fit> fits =
                    national.stream().map(number -> Phones.fit(number, region)).toList();
            long not = fits.stream().filter(fit -> fit == Phones.Fit.NONE).count();
            if (not * STRAY <= fits.size() && !(american && weight == WEAK)) {
                long mobiles =
                        fits.stream().filter(fit -> fit == Phones.Fit.MOBILE).count();
                long valid =
                        fits.stream().filter(fit -> fit != Phones.Fit.POSSIBLE).count();
                fitting.add(new Candidate(region, weight, mobiles, valid));
            }
        });
        fitting.sort(Comparator.comparingInt(Candidate::weight)
                .thenComparingLong(Candidate::valid)
                .thenComparingLong(Candidate::mobiles)
                .reversed());
        boolean tie = fitting.size() > 1 && isSame(fitting.get(0), fitting.get(1));
        boolean usual =
                american && !fitting.isEmpty() && fitting.getFirst().region().equals("US");
        return fitting.isEmpty() || tie || usual ? Optional.empty() : Optional.of(of(fitting.getFirst()));
    }

    private static boolean isSame(Candidate one, Candidate other) {
        return one.weight() == other.weight() && one.valid() == other.valid() && one.mobiles() == other.mobiles();
    }

    private Inferred of(Candidate best) {
        List<String> why = reasons.get(best.region()).stream().limit(3).toList();
        return new Inferred(best.region(), why, national.stream().limit(3).toList());
    }

    /** The language that most names are in: many languages share some of them. */
    private void ofLanguage() {
        int most = languages.values().stream().mapToInt(List::size).max().orElse(0);
        languages.forEach((regions, names) -> {
            if (names.size() == most) {
                names.forEach(name -> speaks(regions, WEAK, name));
            }
        });
    }

    /** Where (nearly) all numbers with a country code are of one country, those without are likely to be too. */
    private void ofOthers() {
        int all = abroad.values().stream().mapToInt(i -> i).sum();
        abroad.forEach((region, count) -> {
            if ((all - count) * STRAY <= all) {
                speaks(region, STATED, "+");
            }
        });
    }
}
