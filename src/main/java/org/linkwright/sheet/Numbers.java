package org.linkwright.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/** Stored numbers as cells. */
final class Numbers {
    /** A spreadsheet program keeps so many digits of what a person typed. */
    private static final int DIGITS_KEPT = 15;

    private static final int LONGEST = 400;
    private static final double LARGEST_WHOLE = 1e15;

    private Numbers() {}

    /**
     * The cell of a number as it is written in the file. Its text has plain digits without superfluous zeros. Where a
     * fraction has more digits than a double keeps ({@code 33.100000000000001}), its text is the shortest that means the same
     * double ({@code 33.1}). Whole numbers are never shortened.
     */
    static Optional<Cell> cell(String stored) {
        if (isPlain(stored)) {
            return Optional.of(new Cell(CellType.NUMBER, stored, stored));
        }
        if (stored.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(stored.strip());
            if (Math.abs((long) value.scale()) > LONGEST) {
                return Optional.empty();
            }
            BigDecimal shown = value.stripTrailingZeros();
            if (shown.precision() > DIGITS_KEPT && shown.scale() > 0) {
                shown = new BigDecimal(Double.toString(value.doubleValue())).stripTrailingZeros();
            }
            return Optional.of(new Cell(CellType.NUMBER, shown.toPlainString(), value.toPlainString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The cell of a number kept in binary: the shortest digits that mean the same double. */
    static Cell cell(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Cell.text(Double.toString(value));
        }
        boolean small = value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE;
        String plain = small
                ? Long.toString((long) value)
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return new Cell(CellType.NUMBER, plain, plain);
    }

    /** Digits alone, as most are. */
    private static boolean isPlain(String stored) {
        int from = stored.startsWith("-") ? 1 : 0;
        for (int i = from; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        int digits = stored.length() - from;
        return digits > 0 && digits < LONGEST && (digits == 1 || stored.charAt(from) != '0');
    }
}
