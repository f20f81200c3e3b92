package org.linkwright.intake;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwright.normalize.Amounts;

/**
 * Understands names of columns that nobody listed by the words they are made of: whose side ({@code buyer}, {@code Empfänger}),
 * what of it ({@code phone}, {@code IBAN}), and words that say nothing by themselves. Words: {@code header-words.json}, in the
 * languages that returns come in. A name with a word that is not known means nothing.
 */
final class HeaderWords {
    /** Option of a column whose name says that it is the customer's. */
    static final String OWN = "own";

    private static final int LONGEST = 40;

    /** Scripts from here on, Thai and those of East Asia, put no spaces between words. */
    private static final char UNSPACED = '\u0E00';

    /** The first of these sorts in a name says what the column is, where no side does. */
    private static final List<Sort> BY_ITSELF = List.of(
            Sort.LAT,
            Sort.LON,
            Sort.CELL,
            Sort.DURATION,
            Sort.END,
            Sort.TIME,
            Sort.FEE,
            Sort.CURRENCY,
            Sort.AMOUNT,
            Sort.OUT,
            Sort.IMEI,
            Sort.IMSI,
            Sort.ICCID,
            Sort.IP,
            Sort.EMAIL,
            Sort.PHONE,
            Sort.CARD,
            Sort.ACCOUNT,
            Sort.WALLET,
            Sort.PLATE,
            Sort.PASSPORT,
            Sort.DIRECTION,
            Sort.KIND,
            Sort.TEXT,
            Sort.HANDLE,
            Sort.NAME);

    private static final Set<Sort> IDENTIFYING = EnumSet.of(
            Sort.PHONE,
            Sort.EMAIL,
            Sort.ACCOUNT,
            Sort.WALLET,
            Sort.HANDLE,
            Sort.IP,
            Sort.CARD,
            Sort.PLATE,
            Sort.PASSPORT);

    /** What a word says of the column in whose name it stands. */
    private enum Sort {
        FROM,
        TO,
        OTHER,
        OWN,
        PHONE,
        EMAIL,
        ACCOUNT,
        WALLET,
        ADDRESS,
        HANDLE,
        NAME,
        IP,
        CARD,
        IMEI,
        IMSI,
        ICCID,
        PLATE,
        PASSPORT,
        CELL,
        TIME,
        END,
        DURATION,
        AMOUNT,
        OUT,
        FEE,
        CURRENCY,
        TEXT,
        DIRECTION,
        KIND,
        LAT,
        LON,
        FILLER
    }

    /** Words that make of a currency's name one for how much of it moved. */
    private static final Set<String> MOVED = Set.of("sent", "received", "moved", "spent", "transferred");

    /** Words for how long that mean minutes, and the format of such a column. */
    private static final Set<String> MINUTES =
            Set.of("minutes", "minutos", "minuten", "minuti", "mins", "min", "мин", "минут", "минуты", "分钟", "分鐘");

    /** Words for the one whom the file is about that never mean somebody else. */
    private static final Set<String> HOLDER = Set.of(
            "own", "my", "our", "self", "owner", "eigene", "eigener", "eigenes", "propio", "propia", "proprio", "mon",
            "ma");

    private final Map<String, Set<Sort>> sorts = new HashMap<>();

    private HeaderWords(Map<String, String> words) {
        words.forEach((sort, list) -> {
            for (String word : list.split(" ", -1)) {
                sorts.computeIfAbsent(Texts.fold(word), w -> EnumSet.noneOf(Sort.class))
                        .add(Sort.valueOf(sort.toUpperCase(Locale.ROOT)));
            }
        });
    }

    static HeaderWords load() {
        TypeToken<Map<String, String>> type = new TypeToken<>() {};
        return new HeaderWords(new Gson().fromJson(Profiles.text("header-words.json"), type));
    }

    /** The column that a name means; empty where one of its words is not known or they say nothing together. */
    Optional<Profile.Column> column(String name) {
        if (name.length() > LONGEST || name.isBlank()) {
            return Optional.empty();
        }
        EnumSet<Sort> found = EnumSet.noneOf(Sort.class);
        List<String> words = apart(words(name));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (String word : words) {
            Set<Sort> of = sorts(word);
            if (of != null) {
                found.addAll(of);
            } else if (!isSide(word, words, found) && !Texts.isNumber(word)) {
                return Optional.empty();
            }
        }
        return column(found, words);
    }

    /** The words, those that a script writes without spaces cut into known ones: {@code 对方号码} is two. */
    private List<String> apart(List<String> words) {
        List<String> apart = new ArrayList<>();
        for (String word : words) {
            List<String> pieces = sorts.containsKey(word) || word.charAt(0) < UNSPACED ? List.of() : pieces(word);
            apart.addAll(pieces.isEmpty() ? List.of(word) : pieces);
        }
        return apart;
    }

    /** A text as known words one after the other, the longest first; empty where it is not all of such. */
    private List<String> pieces(String text) {
        for (int end = text.length(); end > 0; end--) {
            String first = text.substring(0, end);
            List<String> rest =
                    sorts.containsKey(first) && end < text.length() ? pieces(text.substring(end)) : List.of();
            if (sorts.containsKey(first) && (end == text.length() || !rest.isEmpty())) {
                List<String> all = new ArrayList<>(List.of(first));
                all.addAll(rest);
                return all;
            }
        }
        return List.of();
    }

    /** What a word says; a number behind it says nothing. */
    private Set<Sort> sorts(String word) {
        Set<Sort> of = sorts.get(word);
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return of == null && end > 2 ? sorts.get(word.substring(0, end)) : of;
    }

    /** The letters by which carriers tell the calling from the called number. */
    private static boolean isSide(String word, List<String> words, Set<Sort> found) {
        boolean first = word.equals("a") || word.equals("\u0430");
        boolean letter = words.size() > 1 && (first || word.equals("b") || word.equals("\u0431"));
        if (letter) {
            found.add(first ? Sort.FROM : Sort.TO);
            found.add(Sort.PHONE);
        }
        return letter;
    }

    private static Optional<Profile.Column> column(Set<Sort> found, List<String> words) {
        Sort kind = BY_ITSELF.stream().filter(found::contains).findFirst().orElse(null);
        Optional<String> currency = words.stream()
                .map(Amounts::currency)
                .filter(code -> !code.isEmpty())
                .findFirst();
        boolean moved = kind == null && words.stream().anyMatch(MOVED::contains);
        if (currency.isPresent() && (moved || kind == Sort.AMOUNT)) {
            return Optional.of(
                    new Profile.Column(List.of(), Role.AMOUNT, "", "", 0, Map.of("currency", currency.get())));
        }
        if (kind == null
                && words.size() > 1
                && (words.getLast().equals("at") || words.getLast().equals("on"))) {
            return Optional.of(column(Role.DATETIME));
        }
        Optional<Role> side = side(found, words);
        boolean identifying = kind == null || IDENTIFYING.contains(kind) || kind == Sort.NAME;
        if (side.isPresent() && identifying) {
            return Optional.of(ofSide(side.get(), kind));
        }
        boolean address = found.contains(Sort.ADDRESS) && kind == null;
        if (address || kind == null) {
            return Optional.empty();
        }
        Profile.Column plain = byItself(kind, words);
        boolean place = kind == Sort.CELL || kind == Sort.LAT || kind == Sort.LON;
        boolean last = place && (found.contains(Sort.END) || found.contains(Sort.TO) || words.contains("last"));
        if (!found.contains(Sort.OWN) && !last) {
            return Optional.of(plain);
        }
        Map<String, String> options = new HashMap<>(plain.options());
        if (!last) {
            options.put(OWN, "yes");
        }
        return Optional.of(
                new Profile.Column(List.of(), plain.role(), plain.kind(), last ? "last" : plain.of(), 0, options));
    }

    private static Optional<Role> side(Set<Sort> found, List<String> words) {
        if (found.contains(Sort.FROM) || words.contains("by")) {
            return Optional.of(Role.FROM);
        }
        if (found.contains(Sort.TO)) {
            return Optional.of(Role.TO);
        }
        if (found.contains(Sort.OTHER)) {
            return Optional.of(Role.COUNTERPARTY);
        }
        return words.stream().anyMatch(HOLDER::contains) ? Optional.of(Role.SUBJECT) : Optional.empty();
    }

    private static Profile.Column ofSide(Role side, Sort kind) {
        if (kind == Sort.NAME) {
            String of = switch (side) {
                case FROM -> "from";
                case TO -> "to";
                case SUBJECT -> "";
                default -> "other";
            };
            return new Profile.Column(List.of(), Role.NAME, "name", of, 0, Map.of());
        }
        String word = kind == null ? "" : kind(kind);
        return new Profile.Column(List.of(), side, word, side == Role.COUNTERPARTY ? "other" : "", 0, options(kind));
    }

    private static String kind(Sort sort) {
        return sort == Sort.PLATE || sort == Sort.PASSPORT ? "id" : sort.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> options(Sort sort) {
        if (sort == Sort.PLATE) {
            return Map.of("entity", "vehicle", "platform", "plate");
        }
        return sort == Sort.PASSPORT ? Map.of("entity", "document", "platform", "passport") : Map.of();
    }

    private static Profile.Column byItself(Sort sort, List<String> words) {
        return switch (sort) {
            case PLATE, PASSPORT -> new Profile.Column(List.of(), Role.IDENTIFIER, "id", "", 0, options(sort));
            case TIME -> column(Role.DATETIME);
            case OUT -> column(Role.AMOUNT_OUT);
            case CELL -> new Profile.Column(List.of(), Role.CELL, "", "", 0, Map.of("part", "cell"));
            case DURATION -> new Profile.Column(List.of(), Role.DURATION, "", "", 0, format(words));
            case NAME -> column(Role.NAME);
            case PHONE, EMAIL, ACCOUNT, WALLET, HANDLE, IP, CARD, IMEI, IMSI, ICCID ->
                new Profile.Column(
                        List.of(), Role.valueOf(sort.name()), sort.name().toLowerCase(Locale.ROOT), "", 0, Map.of());
            default -> column(Role.valueOf(sort.name()));
        };
    }

    private static Map<String, String> format(List<String> words) {
        if (words.contains("ms") || words.contains("millis")) {
            return Map.of("format", "ms");
        }
        return words.stream().anyMatch(MINUTES::contains) && words.stream().noneMatch(w -> w.startsWith("s"))
                ? Map.of("format", "min")
                : Map.of();
    }

    private static Profile.Column column(Role role) {
        return new Profile.Column(List.of(), role, "", "", 0, Map.of());
    }

    /** The words of a name, those of {@code camelCase} too, folded. */
    static List<String> words(String name) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1))) {
                apart.append(' ');
            }
            apart.append(c);
        }
        return new ArrayList<>(Texts.words(apart.toString()));
    }
}
