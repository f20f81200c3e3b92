package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which 8-bit encoding a text is in: the one in which its words, all over the file, look most like words. Each candidate is
 * judged by its letters (see {@link Alphabet}), by capitals in mid-word, by signs between letters, by scripts that mix, and by
 * vowels that meet vowels. It is a guess, and its reader is told so.
 */
final class EightBit {
    /** An encoding, the languages written in it, and how much rarer it is than the first. */
    private record Candidate(Charset charset, List<Alphabet> alphabets, double prior) {
        private Candidate(String name, List<Alphabet> alphabets, double prior) {
            this(Charset.forName(name), alphabets, prior);
        }

        /** Whether its letters stand among ASCII letters in one word. */
        boolean isLatin() {
            return alphabets != Alphabet.CYRILLIC && alphabets != Alphabet.GREEK;
        }
    }

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1252", Alphabet.WESTERN, 0),
            new Candidate("windows-1250", Alphabet.CENTRAL, -1),
            new Candidate("windows-1251", Alphabet.CYRILLIC, -1),
            new Candidate("windows-1253", Alphabet.GREEK, -1),
            new Candidate("windows-1254", Alphabet.TURKISH, -1.5),
            new Candidate("ISO-8859-2", Alphabet.CENTRAL, -2),
            new Candidate("ISO-8859-15", Alphabet.WESTERN, -2),
            new Candidate("IBM850", Alphabet.WESTERN, -2.5),
            new Candidate("IBM437", Alphabet.WESTERN, -3),
            new Candidate("IBM852", Alphabet.CENTRAL, -3),
            new Candidate("IBM866", Alphabet.CYRILLIC, -3),
            new Candidate("KOI8-R", Alphabet.CYRILLIC, -3),
            new Candidate("x-MacRoman", Alphabet.WESTERN, -3));

    private static final int MOST_WORDS = 50_000;
    private static final int LONGEST_WORD = 40;

    private static final double UNMAPPED = -15;
    private static final double SIGN_BETWEEN_LETTERS = -9;
    private static final double SIGN = -4;
    private static final double QUOTE = -2.5;
    private static final double CAPITAL_IN_WORD = -5;
    private static final double MIXED_SCRIPTS = -5;
    private static final double VOWELS_MEET = -1;
    private static final double CONSONANTS_MEET = -0.7;
    private static final String QUOTES = "’‘“”„«»–—…\u00A0€£°";
    private static final String VOWELS = "aeiouyæœøı";

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final StringBuilder word = new StringBuilder();
    private boolean marked;

    private EightBit() {}

    /** Reads the whole text. */
    static Charset of(InputStream in) throws IOException {
        EightBit text = new EightBit();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                text.add(buffer[i] & 0xFF);
            }
        }
        text.endWord();
        return text.best();
    }

    /** Words are kept as bytes, each in one character. */
    private void add(int b) {
        boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b >= 0x80;
        if (!letter || word.length() >= LONGEST_WORD) {
            endWord();
        }
        if (letter) {
            word.append((char) b);
            marked |= b >= 0x80;
        }
    }

    private void endWord() {
        if (marked && words.size() < MOST_WORDS) {
            words.merge(word.toString(), 1, Integer::sum);
        }
        word.setLength(0);
        marked = false;
    }

    private Charset best() {
        Candidate best = CANDIDATES.getFirst();
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : CANDIDATES) {
            double score = candidate.prior();
            for (Map.Entry<String, Integer> entry : words.entrySet()) {
                byte[] bytes = entry.getKey().getBytes(StandardCharsets.ISO_8859_1);
                // a word that stands in every row tells hardly more than one that stands there once
                score += score(candidate, bytes) * (1 + Math.log(entry.getValue()));
            }
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best.charset();
    }

    private static double score(Candidate candidate, byte[] bytes) {
        String text = new String(bytes, candidate.charset());
        double highest = Double.NEGATIVE_INFINITY;
        for (Alphabet alphabet : candidate.alphabets()) {
            double score = 0;
            for (int i = 0; i < text.length(); i++) {
                score += text.charAt(i) < 0x80 ? 0 : score(candidate, alphabet, text, i);
            }
            highest = Math.max(highest, score);
        }
        return highest;
    }

    private static double score(Candidate candidate, Alphabet alphabet, String text, int at) {
        char c = text.charAt(at);
        if (c == '\uFFFD' || (c >= 0x80 && c < 0xA0)) {
            return UNMAPPED;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (!Character.isLetter(c)) {
            boolean inside = Character.isLetter(before) && Character.isLetter(after) && c != '’';
            return inside ? SIGN_BETWEEN_LETTERS : QUOTES.indexOf(c) >= 0 ? QUOTE : SIGN;
        }
        double score = alphabet.cost(c);
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            score += CAPITAL_IN_WORD;
        }
        for (char beside : new char[] {before, after}) {
            if (Character.isLetter(beside)) {
                score += candidate.isLatin() ? meeting(c, beside) : beside < 0x80 ? MIXED_SCRIPTS : 0;
            }
        }
        return score;
    }

    private static double meeting(char c, char beside) {
        boolean vowel = isVowel(c);
        return vowel != isVowel(beside) ? 0 : vowel ? VOWELS_MEET : CONSONANTS_MEET;
    }

    private static boolean isVowel(char c) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return VOWELS.indexOf(Character.toLowerCase(plain.charAt(0))) >= 0;
    }
}
