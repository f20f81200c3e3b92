package org.linkwright.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.DateOrder;
import org.linkwright.normalize.Phones;
import org.linkwright.sheet.CellType;
import org.linkwright.sheet.Row;

/**
 * What only all rows of a table can say: whether days or months come first, which sign is the decimal one, whether its
 * numbers have the shape of one country, how many records it has and whose name is in every row.
 */
final class Decisions {
    private static final int NAMES_COUNTED = 10_000;
    private static final int STRAY = 8;
    private static final int NUMBERS_TRIED = 256;

    /** So long no country's own numbers are without a zero in front: eleven digits may be a Brazilian or a Chinese mobile. */
    static final int CODED = 12;

    private final Mapping mapping;
    private final Map<Integer, int[]> orders = new LinkedHashMap<>();
    private final Map<Integer, int[]> decimals = new LinkedHashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final int[] phones = new int[2];
    private final int[] abroad = new int[2];
    private final Regions regions;
    private long rows;
    private long firstRow;
    private long lastRow;
    private long declared = -1;

    Decisions(Table table) {
        this.mapping = table.mapping();
        this.regions = new Regions(table);
        firstRow = table.headerRow();
        lastRow = firstRow;
    }

    void see(Row row, boolean data) {
        firstRow = firstRow == 0 ? row.number() : firstRow;
        lastRow = row.number();
        if (!data) {
            return;
        }
        rows++;
        for (Mapping.Mapped column : mapping.columns()) {
            var cell = row.cell(column.index());
            regions.see(column, cell.text());
            if (cell.type() == CellType.TEXT) {
                see(column, cell.text());
            } else if (cell.type() == CellType.NUMBER && isPhone(column)) {
                countPhone(cell.text());
            }
        }
    }

    void declare(long count) {
        declared = count;
    }

    private void see(Mapping.Mapped column, String text) {
        switch (column.role()) {
            case DATE, DATETIME, END, TIME, VALID_FROM, VALID_TO ->
                orderVotes(text, orders.computeIfAbsent(column.index(), c -> new int[3]));
            case AMOUNT, AMOUNT_IN, AMOUNT_OUT ->
                decimalVotes(text, decimals.computeIfAbsent(column.index(), c -> new int[3]));
            case FROM, TO, NAME -> {
                if (column.column().kind().equals("name") || column.role() == Role.NAME) {
                    countName(text);
                }
            }
            default -> {}
        }
        if (isPhone(column)) {
            countPhone(text);
        }
    }

    static boolean isPhone(Mapping.Mapped column) {
        return switch (column.role()) {
            case PHONE -> true;
            case FROM, TO, SUBJECT, COUNTERPARTY, CALLER, DIALED, IDENTIFIER ->
                column.column().kind().equals("phone") || column.column().kind().isEmpty();
            default -> false;
        };
    }

    private void countName(String text) {
        String key = Texts.nameKey(text);
        if (!key.isEmpty() && names.size() < NAMES_COUNTED) {
            names.merge(key, 1, Integer::sum);
        }
    }

    private void countPhone(String cell) {
        String text = cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
        if (Texts.isNumber(text)) {
            countDigits(text, false);
            return;
        }
        StringBuilder digits = new StringBuilder();
        boolean international = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == '+' || c == '\uff0b') {
                international = true;
            } else if (";|/&\n,".indexOf(c) >= 0) {
                countDigits(digits, international);
                digits.setLength(0);
                international = false;
            } else if (Character.isLetter(c)) {
                return;
            }
        }
        countDigits(digits, international);
    }

    private void countDigits(CharSequence digits, boolean international) {
        if (!international && digits.length() > 9 && abroad[0] + abroad[1] < NUMBERS_TRIED) {
            boolean coded = digits.length() >= CODED && digits.charAt(0) != '0';
            abroad[coded && Phones.read("+" + digits, Context.NONE).isUsable() ? 0 : 1]++;
        }
        if (international || digits.length() < 8 || digits.length() > 11) {
            return;
        }
        phones[isNanp(digits) ? 0 : 1]++;
    }

    /** NPA-NXX-XXXX, perhaps after a 1: N is 2 to 9, and an area code's second digit is never 9. */
    private static boolean isNanp(CharSequence digits) {
        int start = digits.length() - 10;
        boolean length = start == 0 || (start == 1 && digits.charAt(0) == '1');
        return length
                && digits.charAt(start) >= '2'
                && digits.charAt(start + 1) != '9'
                && digits.charAt(start + 3) >= '2';
    }

    /** Votes for month first, for day first, and values that say neither. */
    private static void orderVotes(String text, int[] votes) {
        String plain = Texts.plain(text);
        int[] numbers = new int[2];
        int at = 0;
        char separator = 0;
        for (int part = 0; part < 2; part++) {
            int start = at;
            while (at < plain.length() && Character.isDigit(plain.charAt(at))) {
                numbers[part] = numbers[part] * 10 + Character.digit(plain.charAt(at), 10);
                at++;
            }
            boolean separated = at < plain.length() && "/.-".indexOf(plain.charAt(at)) >= 0;
            if (at == start || at - start > 2 || !separated || (part == 1 && plain.charAt(at) != separator)) {
                return;
            }
            separator = plain.charAt(at++);
        }
        boolean day = numbers[0] > 12 && numbers[1] <= 12;
        boolean month = numbers[1] > 12 && numbers[0] <= 12;
        votes[month ? 0 : day || separator == '.' ? 1 : 2]++;
    }

    /** Votes for a point, for a comma, and values that say neither. */
    private static void decimalVotes(String text, int[] votes) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return;
        }
        if (point >= 0 && comma >= 0) {
            votes[point > comma ? 0 : 1]++;
            return;
        }
        int at = Math.max(point, comma);
        char sign = text.charAt(at);
        boolean grouping = text.indexOf(sign) != at;
        int after = 0;
        while (at + 1 + after < text.length() && Character.isDigit(text.charAt(at + 1 + after))) {
            after++;
        }
        if (grouping) {
            votes[sign == '.' ? 1 : 0]++;
        } else if (after == 3 && at > 0 && text.charAt(at - 1) != '0') {
            votes[2]++;
        } else {
            votes[sign == '.' ? 0 : 1]++;
        }
    }

    DateOrder order(int column) {
        int[] votes = orders.getOrDefault(column, new int[3]);
        if (votes[0] == votes[1]) {
            return DateOrder.UNDECIDED;
        }
        return votes[0] > votes[1] ? DateOrder.MDY : DateOrder.DMY;
    }

    /** Whether some value of the column needs the order that no row decided. */
    boolean isOrderNeeded(int column) {
        int[] votes = orders.getOrDefault(column, new int[3]);
        return votes[0] == votes[1] && votes[2] > 0;
    }

    /** {@code '.'}, {@code ','} or {@code '\0'} where no row decides. */
    char decimal(int column) {
        int[] votes = decimals.getOrDefault(column, new int[3]);
        return votes[0] == votes[1] ? '\0' : votes[0] > votes[1] ? '.' : ',';
    }

    boolean isDecimalNeeded(int column) {
        int[] votes = decimals.getOrDefault(column, new int[3]);
        return votes[0] == votes[1] && votes[2] > 0;
    }

    /** Whether the numbers without a country code, all but stray ones, have the shape of the North American plan. */
    boolean isNanp() {
        return phones[0] > 0 && phones[1] * STRAY <= phones[0] + phones[1];
    }

    /** The country of the national numbers, where the rest of the table tells it. */
    Optional<Regions.Inferred> region() {
        return regions.inferred(isNanp());
    }

    /** Whether the numbers without a plus, all but stray ones, are valid with a country code in front. */
    boolean isInternational() {
        return !isNanp() && abroad[0] > 0 && abroad[1] * STRAY <= abroad[0] + abroad[1];
    }

    /** Whether there are numbers without a country code. */
    boolean hasNationalNumbers() {
        return phones[0] + phones[1] > 0;
    }

    /** The one name that every row with names has, as a key; empty where there is none or more than one. */
    String nameOfSubject() {
        int most = names.values().stream().mapToInt(i -> i).max().orElse(0);
        var common = names.entrySet().stream().filter(e -> e.getValue() == most).toList();
        return common.size() == 1 ? common.getFirst().getKey() : "";
    }

    long rows() {
        return rows;
    }

    long firstRow() {
        return firstRow;
    }

    long lastRow() {
        return lastRow;
    }

    /** How many records the file says the table holds; −1 where it does not say. */
    long declared() {
        return declared;
    }
}
