package org.linkwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.linkwright.normalize.Times;
import org.linkwright.sheet.Row;

/**
 * The names above a table.
 *
 * @param rows numbers of its rows; empty where the table has no header
 * @param names as written, a joined name where the header has two rows
 * @param folded the names as they are compared
 */
record Header(List<Long> rows, List<String> names, List<String> folded) {
    static final Header NONE = new Header(List.of(), List.of(), List.of());

    static Header of(Row row) {
        List<String> names = row.cells().stream().map(c -> c.text().strip()).toList();
        return named(List.of(row.number()), names);
    }

    /** A header of two rows: a name of the upper one holds for the empty cells right of it. */
    static Header of(Row upper, Row lower) {
        List<String> names = new ArrayList<>();
        String above = "";
        int width = Math.max(upper.cells().size(), lower.cells().size());
        for (int i = 0; i < width; i++) {
            String own = upper.cell(i).text().strip();
            String below = lower.cell(i).text().strip();
            if (!own.isEmpty()) {
                above = own;
            }
            String group = own.isEmpty() && below.isEmpty() ? "" : above;
            names.add(below.isEmpty() || below.equals(group) ? own : (group + " " + below).strip());
        }
        return named(List.of(upper.number(), lower.number()), names);
    }

    /** Labels that stand left of their values instead of above them: the header has no row. */
    static Header labels(List<String> labels) {
        return named(List.of(), labels);
    }

    private static Header named(List<Long> rows, List<String> names) {
        return new Header(
                rows,
                List.copyOf(names),
                names.stream().map(n -> n.isEmpty() ? "" : Texts.fold(n)).toList());
    }

    /** Whether a row says the same names at the same places. */
    boolean repeatedBy(Row row) {
        if (names.isEmpty()) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < Math.max(names.size(), row.cells().size()); i++) {
            String there = row.cell(i).text().strip();
            String here = i < names.size() ? names.get(i) : "";
            if (!here.equals(there) && !Texts.fold(there).equals(i < folded.size() ? folded.get(i) : "")) {
                return false;
            }
            same += here.isEmpty() ? 0 : 1;
        }
        return same > 0;
    }

    /**
     * The column from which names come again right of an empty one: a second table stands beside the first; empty where
     * none does.
     */
    OptionalInt beside() {
        int start = 0;
        while (start < folded.size() && folded.get(start).isEmpty()) {
            start++;
        }
        int gap = start;
        while (gap < folded.size() && !folded.get(gap).isEmpty()) {
            gap++;
        }
        List<String> left = folded.subList(start, gap);
        long again = folded.subList(gap, folded.size()).stream()
                .filter(name -> !name.isEmpty() && left.contains(name))
                .count();
        return left.size() >= 2 && again >= 2 ? OptionalInt.of(gap) : OptionalInt.empty();
    }

    /** The first empty column between names; empty where none is. */
    OptionalInt gap() {
        int at = 0;
        while (at < folded.size() && folded.get(at).isEmpty()) {
            at++;
        }
        while (at < folded.size() && !folded.get(at).isEmpty()) {
            at++;
        }
        boolean more = folded.subList(at, folded.size()).stream().anyMatch(name -> !name.isEmpty());
        return more ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** The names from a column on. */
    Header from(int column) {
        return new Header(rows, names.subList(column, names.size()), folded.subList(column, folded.size()));
    }

    /** The names left of a column. */
    Header before(int column) {
        return new Header(rows, names.subList(0, column), folded.subList(0, column));
    }

    String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    /** Zone that a name states, such as {@code (UTC)}; empty where it states none. */
    static String zone(String name) {
        int open = name.lastIndexOf('(');
        String inside = open > 0 && name.endsWith(")") ? name.substring(open + 1, name.length() - 1) : "";
        if (inside.indexOf('/') > 0 && Times.isZone(inside)) {
            return inside;
        }
        String upper = name.toUpperCase(java.util.Locale.ROOT);
        int at = Math.max(upper.lastIndexOf("UTC"), upper.lastIndexOf("GMT"));
        if (at < 0 || (at > 0 && Character.isLetter(upper.charAt(at - 1)))) {
            return "";
        }
        StringBuilder offset = new StringBuilder();
        for (int i = at + 3; i < upper.length() && "+-:0123456789".indexOf(upper.charAt(i)) >= 0; i++) {
            offset.append(upper.charAt(i));
        }
        return zero(offset.toString()) ? "UTC" : offset.toString();
    }

    private static boolean zero(String offset) {
        return offset.length() != 6 || offset.chars().allMatch(c -> "+-:0".indexOf(c) >= 0);
    }
}
