package org.linkwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The other party that the words of a payment name: {@code Zelle payment to B Example 1234567890}. */
final class RunningText {
    private static final List<String> ENDINGS =
            List.of(" on ", " ref ", " ref:", " for ", " memo", ";", " id:", " conf");

    /** So long no word of running text is, and every address of a wallet. */
    private static final int WALLET = 25;

    private final Words words;

    RunningText(Words words) {
        this.words = words;
    }

    /**
     * A party in a text.
     *
     * @param identifier what stands in the text as number or address; empty where there is none
     * @param name the name; empty where there is none
     */
    record Found(Words.Direction direction, String identifier, String name) {}

    /** The party named after the first phrase for paying or being paid; empty where the text has none. */
    Optional<Found> party(String text) {
        String plain = Texts.plain(text);
        String lower = plain.toLowerCase(Locale.ROOT);
        Optional<Found> to = after(plain, lower, Words.Direction.OUT, words.phrases("to"));
        Optional<Found> from = after(plain, lower, Words.Direction.IN, words.phrases("from"));
        Optional<Found> phrased = to.isPresent() ? to : from;
        return phrased.or(() -> address(plain, " to ", Words.Direction.OUT))
                .or(() -> address(plain, " from ", Words.Direction.IN));
    }

    /** What can only be an address after a word for the way: {@code Sent 0.01 BTC to 1A1z…}. */
    private static Optional<Found> address(String text, String word, Words.Direction direction) {
        int at = text.lastIndexOf(word);
        String rest = at < 0 ? "" : text.substring(at + word.length()).strip();
        String first = rest.split("[\\s,;]+", -1)[0];
        boolean digits = first.chars().anyMatch(Character::isDigit);
        boolean wallet = digits && first.length() >= WALLET && first.chars().allMatch(RunningText::isOfAddress);
        boolean email = first.indexOf('@') > 0 && first.lastIndexOf('.') > first.indexOf('@');
        return wallet || email ? Optional.of(new Found(direction, first, "")) : Optional.empty();
    }

    private static boolean isOfAddress(int c) {
        return c == ':' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private static Optional<Found> after(String text, String lower, Words.Direction direction, List<String> phrases) {
        for (String phrase : phrases) {
            int at = lower.indexOf(phrase);
            boolean longer = phrase.indexOf(' ') < phrase.length() - 1;
            if (at == 0 || (at > 0 && longer && lower.charAt(at - 1) == ' ')) {
                return named(direction, text.substring(at + phrase.length()));
            }
        }
        return Optional.empty();
    }

    /** A bank's own reference behind a name in capitals: the bank's letters and a random rest, as in {@code J DRAFT BACjkiw}. */
    private static boolean isReference(String word, List<String> name) {
        boolean capitals = name.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
        return !name.isEmpty() && capitals && word.matches("[A-Z]{3,4}[a-z]{3,}");
    }

    private static Optional<Found> named(Words.Direction direction, String rest) {
        String lower = rest.toLowerCase(Locale.ROOT);
        int end = rest.length();
        for (String ending : ENDINGS) {
            int at = lower.indexOf(ending);
            end = at > 0 ? Math.min(end, at) : end;
        }
        String identifier = "";
        List<String> name = new ArrayList<>();
        for (String word : rest.substring(0, end).strip().split("\\s+", -1)) {
            boolean after = word.equals("-") && identifier.isEmpty() && !name.isEmpty();
            if (after) {
                break;
            }
            boolean digits = word.chars().anyMatch(Character::isDigit);
            if (digits || word.startsWith("@") || (word.indexOf('@') > 0 && word.indexOf('.') > 0)) {
                identifier = identifier.isEmpty() && name.isEmpty() ? word : identifier;
            } else if (!word.equals("-") && !isReference(word, name)) {
                name.add(word);
            }
        }
        String joined = String.join(" ", name);
        return identifier.isEmpty() && joined.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(direction, identifier, joined));
    }
}
