package org.linkwright.intake;

import com.google.gson.Gson;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.EventKind;

/**
 * The words that returns use whatever their layout, from {@code words.json}: for directions, kinds of event, states,
 * currencies, zones, and the phrases before a party's name. English, Spanish, Portuguese, French,
 * German and, the usual ones, in some languages more.
 *
 * @param directions folded word → {@code in} or {@code out}
 * @param kinds folded part of a word → kind of event, tried in order
 * @param unfinished folded words for what did not come about
 * @param currencies folded name or symbol → ISO 4217 code or token symbol
 * @param zones abbreviation → offset
 * @param phrases what stands before a value in running text: {@code to} and {@code from} before a party's name, {@code
 *     subject} before the identifier a file is about, {@code count} before a declared number of records
 */
record Words(
        Map<String, String> directions,
        Map<String, String> kinds,
        List<String> unfinished,
        Map<String, String> currencies,
        Map<String, String> zones,
        Map<String, List<String>> phrases) {

    /** Which way something went. */
    enum Direction {
        IN,
        OUT
    }

    Words {
        directions = folded(directions);
        kinds = folded(kinds);
        currencies = folded(currencies);
        unfinished = unfinished.stream().map(Texts::fold).toList();
    }

    private static Map<String, String> folded(Map<String, String> words) {
        Map<String, String> folded = new LinkedHashMap<>();
        words.forEach((word, meaning) -> folded.putIfAbsent(Texts.fold(word), meaning));
        return folded;
    }

    static Words load() {
        return new Gson().fromJson(Profiles.text("words.json"), Words.class);
    }

    List<String> phrases(String of) {
        return phrases.getOrDefault(of, List.of());
    }

    /** Currency that a cell names; the text in upper case where the list does not have it. */
    String currency(String text) {
        String plain = Texts.plain(text);
        return currencies.getOrDefault(Texts.fold(plain), plain.toUpperCase(Locale.ROOT));
    }

    /** Offset of a zone abbreviation, or the text itself. */
    String zone(String text) {
        String plain = Texts.plain(text);
        return zones.getOrDefault(plain.toUpperCase(Locale.ROOT), plain);
    }

    boolean isUnfinished(String status) {
        String folded = Texts.fold(status);
        return !folded.isEmpty() && unfinished.stream().anyMatch(folded::startsWith);
    }

    /** The words of one layout on top of the general ones, remembered text by text. */
    static final class OfLayout {
        private static final int REMEMBERED = 4096;

        private final Words words;
        private final Map<String, String> ownDirections = new HashMap<>();
        private final Map<String, String> ownKinds = new HashMap<>();
        private final Map<String, Optional<Direction>> seenDirections = new HashMap<>();
        private final Map<String, Optional<EventKind>> seenKinds = new HashMap<>();

        OfLayout(Words words, Profile.Events events) {
            this.words = words;
            events.directions().forEach((word, way) -> ownDirections.put(Texts.fold(word), way));
            events.kinds().forEach((word, kind) -> ownKinds.put(Texts.fold(word), kind));
        }

        Optional<Direction> direction(String text) {
            Optional<Direction> seen = seenDirections.get(text);
            if (seen == null) {
                seen = read(text);
                remember(seenDirections, text, seen);
            }
            return seen;
        }

        Optional<EventKind> kind(String text) {
            Optional<EventKind> seen = seenKinds.get(text);
            if (seen == null) {
                String folded = Texts.fold(text);
                String kind = ownKinds.get(folded);
                seen = Optional.ofNullable(kind != null ? kind : general(folded))
                        .map(EventKind::new);
                remember(seenKinds, text, seen);
            }
            return seen;
        }

        private static <T> void remember(Map<String, T> seen, String text, T value) {
            if (seen.size() < REMEMBERED) {
                seen.put(text, value);
            }
        }

        private String general(String folded) {
            for (Map.Entry<String, String> kind : words.kinds().entrySet()) {
                if (folded.contains(kind.getKey())) {
                    return kind.getValue();
                }
            }
            return null;
        }

        private Optional<Direction> read(String text) {
            String folded = Texts.fold(text);
            String way = ownDirections.get(folded);
            way = way == null ? words.directions().get(folded) : way;
            if (way == null) {
                for (String word : Texts.words(text)) {
                    way = way == null ? words.directions().get(word) : way;
                }
            }
            return Optional.ofNullable(way).map(w -> w.equals("in") ? Direction.IN : Direction.OUT);
        }
    }
}
