package org.linkwright.sheet;

import java.util.List;

/**
 * One row.
 *
 * @param number as a spreadsheet program shows it, from 1; for text, the number of the record, blank lines counted
 * @param cells from the first column; trailing cells may be missing
 * @param hidden whether the file hides the row; it is read all the same
 */
public record Row(long number, List<Cell> cells, boolean hidden) {
    /** The cell in a column counted from 0; {@link Cell#EMPTY} beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
