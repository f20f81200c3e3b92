package org.linkwright.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how a text table is written, by reading its beginning in every likely way. The best way cuts most rows into the same
 * number of cells and leaves few other delimiters inside them (after van den Burg, Nazábal and Sutton, "Wrangling messy CSV
 * files by detecting row and type patterns", 2019; here the agreement of rows is weighed by its share, so that a preamble
 * does not tip the scale).
 */
final class Dialects {
    private static final String USUAL = ",;\t|";

    /** Taken only where nearly every row agrees: they also occur inside values. */
    private static final String UNUSUAL = "^~:#!\u00A6\u00A7\u0001\u001E\u001F";

    private static final Pattern CHAT = Pattern.compile(
            "[\\u200e\\u200f\\ufeff]*(?:\\[\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s"
                    + "|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?[\\s\\u202f]+\\d{1,2}[:.]\\d{2}[^,;]{0,12}[\\s\\u202f][-\\u2013]\\s)");

    private static final Pattern LABEL = Pattern.compile("\\s*(\\p{L}[\\p{L}\\p{N} ._/()#'-]{0,39})[:\\uFF1A]\\s");

    private static final double AGREEMENT = 0.9;

    private Dialects() {}

    /**
     * The dialect of a text.
     *
     * @param sample its beginning
     * @param whole whether that is all; else its last row may be cut
     */
    static Dialect of(String sample, boolean whole) throws IOException {
        if (isChat(sample) || isLabelled(sample)) {
            return Dialect.PLAIN_TEXT;
        }
        Dialect best = Dialect.PLAIN_TEXT;
        double most = 0;
        for (Dialect candidate : candidates(sample)) {
            double score = new Trial(candidate, sample, whole).score();
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** An exported chat, whose lines begin with a date and a time: its commas are those of sentences. */
    private static boolean isChat(String sample) {
        List<String> first = sample.lines().limit(20).toList();
        long begun =
                first.stream().filter(line -> CHAT.matcher(line).lookingAt()).count();
        return begun > 0 && begun * 2 >= first.size();
    }

    /** Lines of a label and a value, at least two of the labels again and again: the commas are those of values. */
    private static boolean isLabelled(String sample) {
        List<String> lines =
                sample.lines().filter(line -> !line.isBlank()).limit(60).toList();
        Map<String, Integer> labels = new HashMap<>();
        int labelled = 0;
        for (String line : lines) {
            Matcher label = LABEL.matcher(line);
            if (label.lookingAt()) {
                labelled++;
                labels.merge(label.group(1), 1, Integer::sum);
            }
        }
        long again = labels.values().stream().filter(count -> count > 1).count();
        return again >= 2 && labelled * 3 >= lines.size() * 2;
    }

    private static List<Dialect> candidates(String sample) {
        List<Dialect> candidates = new ArrayList<>();
        for (char delimiter : (USUAL + UNUSUAL).toCharArray()) {
            if (sample.indexOf(delimiter) >= 0) {
                candidates.add(new Dialect(delimiter, false));
                if (sample.indexOf('[') >= 0) {
                    candidates.add(new Dialect(delimiter, true));
                }
            }
        }
        return candidates;
    }

    /** One reading of the sample. */
    private static final class Trial {
        private final Dialect dialect;
        private final String sample;
        private final TreeMap<Integer, Integer> widths = new TreeMap<>();
        private long rows;
        private long cells;
        private long unclean;

        Trial(Dialect dialect, String sample, boolean whole) throws IOException {
            this.dialect = dialect;
            this.sample = sample;
            try (TextRows reader = new TextRows(new StringReader(sample), dialect)) {
                while (reader.hasNext()) {
                    Row row = reader.next();
                    boolean cut = !whole && !reader.hasNext();
                    if (!row.cells().isEmpty() && !(cut && rows > 0)) {
                        count(row);
                    }
                }
            }
        }

        private void count(Row row) {
            rows++;
            widths.merge(row.cells().size(), 1, Integer::sum);
            cells += row.cells().size();
            for (Cell cell : row.cells()) {
                unclean += isUnclean(cell.text()) ? 1 : 0;
            }
        }

        /** Whether a cell still holds what may be another delimiter. A comma in a number may be its decimal sign. */
        private boolean isUnclean(String text) {
            boolean comma = false;
            boolean letter = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ';' || c == '\t' || c == '|') {
                    return !(text.startsWith("[") && text.endsWith("]"));
                }
                comma |= c == ',';
                letter |= Character.isLetter(c);
            }
            return comma && letter;
        }

        double score() {
            double agreement = 0;
            int modal = 1;
            int modalRows = 0;
            for (var entry : widths.entrySet()) {
                double share = (double) entry.getValue() / rows;
                agreement += share * share * (entry.getKey() - 1) / entry.getKey();
                if (entry.getValue() > modalRows) {
                    modalRows = entry.getValue();
                    modal = entry.getKey();
                }
            }
            boolean doubtful = modal < 2 || modalRows < AGREEMENT * rows || insideValues();
            if (isProse(modal) || (isUnusual() && doubtful)) {
                return 0;
            }
            double clean = 1 - (double) unclean / Math.max(cells, 1);
            return agreement * clean * clean;
        }

        private boolean isUnusual() {
            return USUAL.indexOf(dialect.delimiter()) < 0;
        }

        /** A sentence or a chat line: a space after nearly every comma, and hardly more than one in a row. */
        private boolean isProse(int modal) {
            char delimiter = dialect.delimiter();
            return (delimiter == ',' || delimiter == ';')
                    && modal < 3
                    && followed(c -> c == ' ') >= AGREEMENT
                    && rows > 1;
        }

        /** A colon in a time, or a sign before a value after a label. */
        private boolean insideValues() {
            boolean inTimes = dialect.delimiter() == ':' && followed(Character::isDigit) >= 0.5;
            return inTimes || followed(c -> c == ' ') >= 0.1;
        }

        /** Of the delimiters within lines, the share that such a character follows. */
        private double followed(IntPredicate test) {
            long all = 0;
            long matching = 0;
            for (int i = sample.indexOf(dialect.delimiter()); i >= 0; i = sample.indexOf(dialect.delimiter(), i + 1)) {
                char next = i + 1 < sample.length() ? sample.charAt(i + 1) : '\n';
                if (next != '\n' && next != '\r') {
                    all++;
                    matching += test.test(next) ? 1 : 0;
                }
            }
            return all == 0 ? 0 : (double) matching / all;
        }
    }
}
