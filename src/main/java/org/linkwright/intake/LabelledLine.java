package org.linkwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;

/** A row that is labels and their values: {@code From: +1…}, a label beside its value, {@code a: 1 | b: 2}, {@code a=1 b=2 c=3}. */
final class LabelledLine {
    private static final int LONGEST = 40;
    private static final Pattern LABEL =
            Pattern.compile("\\s*[-*•]?\\s*(\\p{L}[^:：|=\\t]{0,39}?)[\\s.·]*[:：](?!//)(.*)", Pattern.DOTALL);
    private static final Pattern BAR = Pattern.compile("\\s*[|¦]\\s*");
    private static final Pattern ASSIGNED = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.-]{0,39})=(\"[^\"]*\"|\\S*)");
    private static final int LEAST_ASSIGNED = 3;

    private LabelledLine() {}

    /** The pairs of a row, in order, labels as written; empty where the row is none. */
    static List<Map.Entry<String, Cell>> of(Row row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return List.of();
        }
        if (filled.size() == 2
                && isName(filled.get(0).text())
                && pair(filled.get(1)).isEmpty()) {
            return List.of(Map.entry(name(filled.get(0).text()), filled.get(1)));
        }
        return filled.size() == 1 ? ofText(filled.getFirst()) : each(filled);
    }

    private static List<Map.Entry<String, Cell>> ofText(Cell cell) {
        String text = cell.text();
        if (BAR.matcher(text).find()) {
            List<Cell> pieces = BAR.splitAsStream(text)
                    .filter(piece -> !piece.isBlank())
                    .map(Cell::text)
                    .toList();
            List<Map.Entry<String, Cell>> pairs = each(pieces);
            if (pairs.size() > 1) {
                return pairs;
            }
        }
        List<Map.Entry<String, Cell>> assigned = assigned(text);
        return assigned.isEmpty() ? pair(cell).map(List::of).orElse(List.of()) : assigned;
    }

    /** Each piece a pair, or none is. */
    private static List<Map.Entry<String, Cell>> each(List<Cell> pieces) {
        List<Map.Entry<String, Cell>> pairs = new ArrayList<>();
        for (Cell piece : pieces) {
            pair(piece).ifPresent(pairs::add);
        }
        return pairs.size() == pieces.size() ? pairs : List.of();
    }

    private static Optional<Map.Entry<String, Cell>> pair(Cell cell) {
        Matcher matcher = LABEL.matcher(cell.text());
        if (!matcher.matches() || !isName(matcher.group(1))) {
            return Optional.empty();
        }
        return Optional.of(
                Map.entry(name(matcher.group(1)), Cell.text(matcher.group(2).strip())));
    }

    /** A line of nothing but {@code name=value}, as programs log. */
    private static List<Map.Entry<String, Cell>> assigned(String text) {
        List<Map.Entry<String, Cell>> pairs = new ArrayList<>();
        Matcher matcher = ASSIGNED.matcher(text);
        int end = 0;
        while (matcher.find() && text.substring(end, matcher.start()).isBlank()) {
            pairs.add(Map.entry(matcher.group(1), Cell.text(matcher.group(2).replace("\"", ""))));
            end = matcher.end();
        }
        return pairs.size() >= LEAST_ASSIGNED && text.substring(end).isBlank() ? pairs : List.of();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST + 1
                && Look.of(text) == Look.WORDS
                && Character.isLetter(text.stripLeading().charAt(0));
    }

    private static String name(String text) {
        return text.strip().replaceFirst("\\s*[:：]$", "");
    }
}
