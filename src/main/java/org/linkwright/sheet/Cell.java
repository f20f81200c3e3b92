package org.linkwright.sheet;

/**
 * One cell as it stood in the file.
 *
 * @param type what the file says it is
 * @param text what a person reads: the text; a number in plain digits, never in scientific notation and never rounded by a
 *     display format; a date in ISO form; {@code TRUE} or {@code FALSE}; the error word
 * @param stored for NUMBER and DATE, the stored number in plain decimal digits (a date's serial day number); else the text
 */
public record Cell(CellType type, String text, String stored) {
    public static final Cell EMPTY = new Cell(CellType.EMPTY, "", "");

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(CellType.TEXT, text, text);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
